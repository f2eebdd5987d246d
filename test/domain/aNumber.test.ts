import fc from 'fast-check';
import { cutLeaks, findLeaks } from '../../src/domain/leakCheck';

const find = (text: string) => findLeaks(text, { kinds: ['aNumber'] });
const cut = (text: string) => cutLeaks(text, find(text), () => '[left out]');

const SPELLINGS = [
  // The letter and the digits.
  'A12345678',
  'A123456789',
  'a12345678',
  'a098765432',
  'A 12345678',
  'A 12-345-678',
  'A 012-345-678',
  'A-12345678',
  'A-012345678',
  'A-012-345-678',
  'A- 012 345 678',
  'A–012345678',
  'A—012 345 678',
  'A.12345678',
  'A.012.345.678',
  'A:012345678',
  'A: 012-345-678',
  'A = 012345678',
  'A_012345678',
  'A/012345678',
  'A012 345 678',
  'A 12 345 678',
  'A 12 345 6789',
  'A 0 1 2 3 4 5 6 7 8',
  'A 0-1-2-3-4-5-6-7-8',
  'A 0123 45678',
  'A1234-5678',
  'A 1234 5678',
  'A(12)345678',
  'A (012) 345-678',
  '(A)12345678',
  '(A) 012-345-678',
  '[A012345678]',
  '"A" 012345678',
  'A, 012345678',
  'A012,345,678',
  'A 12·345·678',
  'A012 - 345 - 678',
  'A098-\n765-432',
  'A12345678.',
  // The number sign and "number".
  'A#12345678',
  'A# 012 345 678',
  'A #012-345-678',
  '#A012345678',
  '# A 012 345 678',
  'A#: 098765432',
  'A no. 12345678',
  'A No 012-345-678',
  'A-No.: 012345678',
  'A num. 012345678',
  'A-number: 098765432',
  'A-Number 98765432',
  'A number is 098765432',
  'A-number (098-765-432)',
  'A-number of Rosa: 098765432',
  'A-numbers 098765432 and 012345678',
  'A-number A098765432',
  'A-NumberA098765432',
  'his A-number was 1234567',
  'A file 012345678',
  'A-file no. 012 345 678',
  'A № 012345678',
  // The words.
  'alien number A 098-765-432',
  'Alien Number: 098765432',
  'alien no. 98765432',
  'alien # 012345678',
  'alien registration number 012345678',
  'Alien Registration No. A012345678',
  'Alien Reg. # 12 345 678',
  'alien 098765432',
  'alien number 1234567',
  'alien file number: A-12-345-678',
  'USCIS # 012345678',
  'USCIS#012345678',
  'USCIS number 012-345-678',
  'immigration number 098765432',
  'ICE number: 098 765 432',
  'detainee number 098765432',
  '098765432 is his alien number',
  '098-765-432 (A-number)',
  'A-Number (if any): 098765432',
  "my A-number's 098765432",
  'A: no. 098765432',
  'A+098765432',
  'A|098765432',
  'RosaA098765432',
  'A098765432A098765433',
  'In re: ROSA, A098-765-432',
  'File No. A 098 765 432',
  'A098765432/A098765433',
  // Spanish.
  'número A 012-345-678',
  'Número A: 012345678',
  'numero A012345678',
  'núm. A 12345678',
  'No. A 012345678',
  'n.º A 012345678',
  'Nº A-012345678',
  'N° de A: 012345678',
  'el A es 012345678',
  'número de extranjero 098765432',
  'número de registro de extranjero: 098-765-432',
  'Número de Registro de Extranjera A 98 765 432',
  'número de alien 098765432',
  'registro de extranjero No. 098765432',
  'su número A es el 098765432',
  // As the eye reads it, not as it is encoded.
  'Ａ１２３４５６７８',
  'Ａ＃０１２　３４５　６７８',
  'A\u200b123\u200b45678',
  'A1\u200c2\u200d3\u20604\ufeff5678',
  '\u202aA098\u202c765432',
  'A\u00ad0987\u00ad65432',
  'A\u00a0012\u00a0345\u00a0678',
  'A\u2009012\u202f345\u2011678',
  'А12345678',
  'Α 012-345-678',
  '𝐀𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
  'Ⓐ 012345678',
  'A٠١٢٣٤٥٦٧٨',
  'Á012345678',
  'A⁰¹²³⁴⁵⁶⁷⁸',
  'A O12 345 678',
  'A12345O78',
  // Said aloud.
  'A zero nine eight, seven six five, four three two',
  'número A: cero nueve ocho siete seis cinco cuatro tres dos',
];

const NOT_ONE = [
  // Words without digits, digits without words.
  'asked for the A-number',
  'asked for the A-number 3 times',
  'asked for the A-number, 40 calls so far',
  'asked for the A-number on 2026-02-20',
  'asked for the A-number 3/10/2026',
  'asked for the A-number 2026-02-20 10:17',
  'pidió el número A',
  'alien number unknown',
  '12345678',
  '098765432',
  '098-765-432',
  'order 123456789 shipped',
  'plain 9-digit number 123456789 in a sentence',
  'USCIS',
  'A',
  // Too short, too long.
  'A1234567',
  'A 123456',
  'A-123',
  'Plan A 2026',
  'A1234567890',
  'A 12345678901',
  'Route A 10',
  'vitamin A 5000',
  'A4 paper, 500 sheets',
  // Receipts, dockets, forms, statutes.
  'IOE0912345678',
  'EAC2190012345',
  'WAC-21-900-12345',
  'receipt MSC2191234567',
  'USCIS receipt number IOE0912345678',
  'USCIS online account number 012345678901',
  'docket A-1234-22',
  'A-001234-22',
  'A-1234-22T1',
  'Case A-19-789456-C',
  'No. 23-cv-01234',
  '1:26-cv-00123-ABC',
  'Civil Action No. 26-12345678',
  'Form I-589',
  'form I-246 and I-862',
  'INA 212(a)(9)(A)',
  'INA § 241(a)(5), 8 U.S.C. 1231(a)(5)',
  '8 CFR 1003.1(a)(1), 2026',
  // Telephones.
  '(212) 555-0147',
  'call a 212-555-0147',
  'a 2125550147',
  'A 212 555 0147',
  'llame a 212 555 01 47',
  'USCIS 1-800-375-5283',
  'USCIS: (800) 375-5283',
  'ICE number is 212-264-4213',
  'hotline 1-844-363-1423',
  'llamar a +503 2222 3333',
  'Extension A, 212-555-0147',
  // Days and times.
  'from 2026-03-01 a 2026-03-12',
  'del 01/03/2026 a 12/03/2026',
  'de lunes a 12.03.2026',
  'from 1/2/26 a 3/4/26, 10 am',
  'de 9:00 a 10:30, 11:45',
  'de 2024 a 2025-2026',
  'a 10 de abril de 2026',
  'A 2026-03-12 hearing',
  '2026-03-12: A-number requested',
  'Option A: 12/03/2026',
  // Money and counts.
  'a 12,345,678 dollar bond',
  'A 12,345,678-dollar bond',
  'a $12,345,678 bond',
  'A $ 10 000 000',
  'a 10 000 000 de dólares',
  'a number of 12345678 people',
  'a 12345678 firmas',
  'raised A 100%',
  // Places and things.
  'Apt A 12345',
  'Apt A, 07102-1234',
  'Newark, NJ 07102-1234',
  'highway A-123',
  'flight AA 1234',
  'flight A 1234 at 10:30',
  'Pod A 12',
  'S.A. 12345678',
  'Q&A 12345678',
  'VISA12345678',
  'Dockworkers 1814',
  'CASA 12345678',
  'C-001 and T-01',
  'Tía 12345678',
  'Doña Rosa 12345678',
];

describe('A-numbers', () => {
  it.each(SPELLINGS.map((text) => [text]))('[L1] finds %j', (text) => {
    expect(find(text)).not.toEqual([]);
    expect(cut(`see ${text} thanks`)).not.toMatch(/[\p{Nd}\p{No}]/u);
    expect(find(cut(text))).toEqual([]);
  });

  it.each(NOT_ONE.map((text) => [text]))('[L1] leaves %j alone', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('[L1] takes the words that introduce it along, and nothing else of the sentence', () => {
    expect(cut('facility unknown; alien number A 098-765-432, do not post')).toBe(
      'facility unknown; [left out], do not post',
    );
    expect(cut('A12345678, 2 kids; court 3/10/2026')).toBe('[left out], 2 kids; court 3/10/2026');
    expect(cut('A 098 765 432 3/10/2026 at 10')).toBe('[left out] 3/10/2026 at 10');
    expect(cut('A12345678\n2125550147')).toBe('[left out]\n2125550147');
    expect(cut('A-numbers: 098765432, 012345678 and 12-345-678.')).toBe(
      '[left out], [left out] and [left out].',
    );
  });

  it('[L1] says where it stands in the text as written, invisible characters counted', () => {
    const text = 'ñ\u200bo 🌻 Ａ\u200b１２３４５６７８ ok';
    const [leak] = find(text);
    expect(text.slice(leak?.start, leak?.end)).toBe('Ａ\u200b１２３４５６７８');
  });

  it("[L1] [L2] a target's official line after a lone a is no A-number", () => {
    const options = { allowPhones: ['2222-3333'] };
    expect(findLeaks('llame a 2222-3333', options)).toEqual([]);
    expect(findLeaks('A-number 2222-3333', options)).toHaveLength(1);
  });

  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 9 });
  const joint = fc.constantFrom(
    '',
    '',
    '',
    ' ',
    '-',
    '.',
    '\u00a0',
    '–',
    '\u200b',
    '_',
    ' - ',
    '‑',
    '\u2009',
  );
  const label = fc.constantFrom(
    ...[
      'A',
      'a',
      'A#',
      'A# ',
      'A-',
      'A - ',
      'A No. ',
      'A-number: ',
      'alien number ',
      'Alien # ',
      'ALIEN REGISTRATION NO. ',
    ],
    ...[
      'número A ',
      'Número de registro de extranjero: ',
      'USCIS # ',
      'núm. A-',
      'Ａ',
      'А',
      'A\u200b',
      '(A)',
      'A:',
    ],
  );
  const spelled = fc
    .tuple(label, digits, fc.array(joint, { minLength: 9, maxLength: 9 }))
    .map(
      ([words, figures, joints]) =>
        words + figures.map((figure, i) => (i ? (joints[i] ?? '') : '') + figure).join(''),
    )
    // Telephone, docket and calendar shapes have their own rows above.
    .filter(
      (text) =>
        !/\d{3}[-.]\d{4}$|\d{6}[-–‑]\d{2}$|(?:19|20)\d\d/.test(text.normalize('NFKC').replace(/\u200b/g, '')),
    );
  const around = fc.constantFrom('', 'Rosa: ', 'llamó ayer; ', '🌻 ', 'she said (', '\n', '"');

  it('[L1] finds any digits behind any label with any separators, and leaves the rest as it was', () => {
    fc.assert(
      fc.property(around, spelled, around, (before, number, after) => {
        const text = `${before}${number} ${after}`;
        const result = cut(text);
        expect(result).toBe(`${before}[left out] ${after}`);
        expect(find(result)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('[L1] a text is cut only where a finding is, whatever the text', () => {
    const noise = fc.array(
      fc.oneof(
        spelled,
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('A ', '12-', '3456', ' no. ', ', ', '\u202e'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        const leaks = find(text);
        let kept = '';
        let at = 0;
        for (const { start, end } of leaks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          kept += text.slice(at, start);
          at = end;
        }
        expect(cutLeaks(text, leaks, () => '')).toBe(kept + text.slice(at));
      }),
      { numRuns: 500 },
    );
  });

  it('[L1] reads a cell as long as Google allows without slowing down', () => {
    for (const piece of [
      'A ',
      'A 1 ',
      'A#',
      '1 ',
      'a-',
      'A-number of ',
      '12-',
      '(a)(1) ',
      'no. ',
      '\u200b',
      'alien ',
    ]) {
      const text = piece.repeat(50_000 / piece.length);
      const began = Date.now();
      find(text);
      expect(Date.now() - began).toBeLessThan(1_500);
    }
  });
});
