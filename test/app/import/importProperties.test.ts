import fc from 'fast-check';
import { AppError } from '../../../src/app/appError';
import { findLeaks } from '../../../src/domain/leakCheck';
import { LANGUAGES, MESSAGES } from '../../../src/messages/messages';
import { readCalls, readListText, table } from './reading';

const LIST_HEADERS = LANGUAGES.flatMap((l) => Object.values(MESSAGES[l].listHeaders).flat());
const CALL_HEADERS = LANGUAGES.flatMap((l) => Object.values(MESSAGES[l].callHeaders).flat());
const ODD = [
  '=IMPORTXML("x")',
  '+1',
  '-2+3',
  '@SUM(1)',
  "'=1",
  '<img src=x onerror=alert(1)>',
  '"; DROP',
  '\u0000',
  '\u200b',
  '\ud800',
  'TBD',
  '?',
  '-',
  '3/4/2026',
  '2026-03-12 10:00',
  'yes 2026-02-20',
  'reinstated',
  'appeal due',
  'Rosa',
  'x10',
  '1,000',
  'born 4/2/1981',
  '(212) 555-0147',
  '12 Main Street',
  'مريم',
  '👩🏽‍🌾',
  'a\nb',
  '\r',
  ';',
  'ﬁ',
  'Ⅷ',
];

const digits = fc.stringMatching(/^[0-9]{9}$/);
/** An A-number in one of its spellings, its digits told from all others of the table. */
const aNumber = fc
  .tuple(
    digits,
    fc.constantFrom(
      'A',
      'a',
      'A#',
      'A-',
      'A# ',
      'A ',
      'alien number ',
      'A-number: ',
      'número A ',
      'Ａ',
      'USCIS # ',
    ),
    fc.constantFrom('', '-', ' '),
  )
  .map(([nine, label, joint]) => {
    const spelled = [nine.slice(0, 3), nine.slice(3, 6), nine.slice(6)].join(joint);
    return { spelled, text: label + spelled };
  });
const cell = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('', ...ODD) },
  { weight: 30, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('x', 'ño ', 'A1 '), fc.integer({ min: 1, max: 60_000 }))
      .map(([s, n]) => s.repeat(n).slice(0, 60_000)),
  },
);

function tables(headers: readonly string[]) {
  const header = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...headers) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  );
  // Of one column nobody can tell the delimiter, so its rows have no second one.
  return fc.integer({ min: 1, max: 7 }).chain((width) =>
    fc.record({
      header: fc.array(header, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: 0, maxLength: width === 1 ? 1 : width + 1 }), {
        minLength: 1,
        maxLength: 6,
      }),
      secrets: fc.array(
        fc.record({
          at: fc.tuple(fc.nat(), fc.nat()),
          secret: aNumber,
          before: fc.constantFrom('', 'see ', 'TBD ', 'yes '),
        }),
        { maxLength: 3 },
      ),
      delimiter: fc.constantFrom(',', ';', '\t'),
      order: fc.constantFrom('month first' as const, 'day first' as const),
      language: fc.constantFrom(...LANGUAGES),
    }),
  );
}

/** A-numbers put into cells that were random before. */
function withSecrets({
  rows,
  secrets,
}: {
  rows: string[][];
  secrets: { at: [number, number]; secret: { text: string }; before: string }[];
}) {
  const table = rows.map((row) => [...row]);
  for (const { at, secret, before } of secrets) {
    const row = table[at[0] % table.length];
    if (row && row.length > 0) row[at[1] % row.length] = before + secret.text;
  }
  return table;
}

/** Every text of a result, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** Null when the table is refused, which only an AppError may do. */
function readOrRefuse<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return null;
  }
}

function expectSafe(
  result: unknown,
  issues: readonly { path: { row: number; column: string | null } }[],
  last: number,
) {
  const all = texts(result);
  for (const text of all) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Cs}/u);
    expect(text.length).toBeLessThan(50_000);
    if (text.length < 2000) expect(findLeaks(text, { kinds: ['aNumber'] })).toEqual([]);
  }
  for (const { path } of issues) expect(path.row >= 1 && path.row <= last).toBe(true);
  return all.join('\n');
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

describe('[issue 2] any table', () => {
  it('[P5] as a list: each record becomes a person in order, nothing too long, no A-number anywhere', () => {
    fc.assert(
      fc.property(tables(LIST_HEADERS), (given) => {
        const rows = withSecrets(given);
        const read = readOrRefuse(() => readListText(table([given.header, ...rows], given.delimiter), given));
        if (!read || isBlank(given.header)) return;
        const kept = rows.flatMap((row, index) => (isBlank(row) ? [] : [index + 2]));
        expect(read.people.map(({ row }) => row)).toEqual(kept);
        const all = expectSafe(read, read.issues, rows.length + 1);
        for (const { secret } of given.secrets) expect(all).not.toContain(secret.spelled);
        expect(
          new Set(
            read.issues
              .filter((i) => i.code !== 'column.unknown')
              .map((i) => JSON.stringify([i.code, i.path])),
          ).size,
        ).toBe(read.issues.filter((i) => i.code !== 'column.unknown').length);
      }),
      { numRuns: 250 },
    );
  });

  it('[P5] as a call log: each record becomes a call, with an id of its own', () => {
    fc.assert(
      fc.property(tables(CALL_HEADERS), (given) => {
        const rows = withSecrets(given).map((row) => ['Rosa', 'spoke', ...row]);
        const text = table([['Case', 'Outcome', ...given.header], ...rows], given.delimiter);
        const read = readOrRefuse(() => readCalls(text, [{ code: 'C-001', alias: 'Rosa' }], given));
        if (!read) return;
        expect(read.calls).toHaveLength(rows.length);
        expect(new Set(read.calls.map(({ id }) => id)).size).toBe(rows.length);
        expectSafe(read, read.issues, rows.length + 1);
      }),
      { numRuns: 150 },
    );
  });

  it('any text at all is read or refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Name', 'Notes', ',', ';', '"', '\n', '\r', '\uFEFF', ' ', 'x', '\u0000'), {
          maxLength: 40,
        }),
        (parts) => {
          readOrRefuse(() => readListText(parts.join('')));
        },
      ),
      { numRuns: 500 },
    );
  });
});
