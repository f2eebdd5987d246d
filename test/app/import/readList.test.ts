import { AppError } from '../../../src/app/appError';
import { readListText, readPerson, table } from './reading';

const MESSY = [
  [
    'Name (alias)',
    'Status',
    'Detained?',
    'Detained since',
    'Order',
    'Next date',
    'What is it',
    'Date confirmed on',
    'Lawyer',
    'Lawyer may share?',
    'How many can we mobilize',
    'Calls a day',
    'Country',
    'Notes',
  ],
  [
    'Señora Luz',
    'active',
    'detained',
    '2026-01-20',
    'final order',
    '2026-03-12',
    'removal',
    '2026-03-09',
    'Q. Baptiste',
    'yes 2026-02-20',
    '120',
    '40',
    'somewhere',
    'daily',
  ],
  ['', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  [
    '  Beto ',
    'Active',
    'In detention',
    '9/22/2025',
    'reinstated',
    'TBD',
    'hearing?',
    '',
    'none yet',
    'pending',
    'about 50',
    'x10',
    '',
    'her A-number is A 012-345-678, call (212) 555-0199',
  ],
  [
    'señora luz',
    'intake',
    'threatened',
    '3/20/2026',
    '',
    '3/25/2026',
    'appeal due',
    '3/11/2026',
    '',
    'no',
    '',
    '',
    '',
    '',
  ],
  ['=1+1', 'zombie', '?', 'unknown', '', '2026-04-01', 'a visit', '', '', 'yes', '', '', '', '<b>x</b>\n"y"'],
];
const read = readListText(table(MESSY));

describe('[report.md] each record of the list that is not blank becomes the next case, in the file’s order', () => {
  it('duplicates included, with the name as written, trimmed', () => {
    expect(read.people.map(({ row, fields }) => [row, fields.alias])).toEqual([
      [2, 'Señora Luz'],
      [4, 'Beto'],
      [5, 'señora luz'],
      [6, '=1+1'],
    ]);
  });
});

describe('[report.md] every unreadable value is listed once, with its row and the header of its column', () => {
  it('lists these and no others', () => {
    expect([...read.listed].sort()).toEqual(
      [
        '1 Country: column.unknown',
        '4 Order: leak.leftOut',
        '4 Next date: date.unreadable',
        '4 What is it: kind.unknown',
        '4 Lawyer may share?: value.unknown',
        '4 How many can we mobilize: number.unreadable',
        '4 Calls a day: number.unreadable',
        '4 Notes: aNumber.removed',
        '4 Notes: leak.leftOut',
        '5 Name (alias): person.duplicate',
        '5 Detained since: date.future',
        '5 Date confirmed on: date.future',
        '5 What is it: deadline.unconfirmed',
        '6 Status: value.unknown',
        '6 Detained since: date.unreadable',
        '6 What is it: kind.unknown',
        '6 Lawyer may share?: value.unknown',
      ].sort(),
    );
  });

  it('in words of the tracker’s language that never repeat what was cut out', () => {
    const spanish = readListText(table(MESSY), { language: 'es' });
    expect(spanish.listed).toEqual(read.listed);
    for (const { issues } of [read, spanish]) {
      for (const { message } of issues) expect(message).toMatch(/^\p{Lu}.*[.]$/u);
      expect(JSON.stringify(issues)).not.toMatch(/345|555|somewhere/);
    }
    expect(spanish.issues.map((issue) => issue.message)).not.toEqual(read.issues.map((i) => i.message));
  });
});

describe('[report.md] what a known column holds and nobody understands goes into the notes', () => {
  it('word for word, after the leak check, below the list’s own notes', () => {
    expect(read.people[1]?.fields.notes).toBe(
      [
        'her [left out: A-number], call [left out: phone number]',
        'Lawyer may share?: pending',
        'How many can we mobilize: about 50',
        'Calls a day: x10',
        'Next date: TBD',
        'What is it: hearing?',
      ].join('\n'),
    );
    expect(read.people[3]?.fields.notes).toBe(
      '<b>x</b>\n"y"\nStatus: zombie\nDetained since: unknown\nLawyer may share?: yes\nWhat is it: a visit',
    );
  });

  it('an unknown column is left out and listed', () => {
    expect(JSON.stringify(read.people)).not.toContain('somewhere');
  });
});

describe('[report.md] dates of the list', () => {
  it('a readable date of unknown kind is Other, an unreadable date is no row, a deadline is Other in its words', () => {
    expect(read.people.map(({ date }) => date && [date.date, date.kind, date.lastVerified])).toEqual([
      ['2026-03-12', 'Removal', '2026-03-09'],
      null,
      ['2026-03-25', { words: 'appeal due' }, '2026-03-11'],
      ['2026-04-01', { words: 'a visit' }, null],
    ]);
  });

  it('a date without a kind is Other', () => {
    const { date, issues } = readPerson({ Name: 'Rosa', 'Next date': '4/1/2026' });
    expect([date?.kind, issues]).toEqual(['Other', []]);
  });

  it('the locale decides the order of 3/4/2026, never the language; a day over 12 decides for its cell', () => {
    const cells = { Nombre: 'Rosa', 'Próxima fecha': '3/4/2026', 'Detenido desde': '25/02/2026' };
    const monthFirst = readPerson(cells, { language: 'es' });
    expect([monthFirst.date?.date, monthFirst.fields.detainedSince]).toEqual(['2026-03-04', '2026-02-25']);
    const dayFirst = readPerson(cells, { language: 'en', order: 'day first' });
    expect([dayFirst.date?.date, dayFirst.fields.detainedSince]).toEqual(['2026-04-03', '2026-02-25']);
  });

  it.each(['Apr 1, 2026', '1 de abril de 2026', '2026-04-01', '1 abr 2026', 'April 1st, 2026'])(
    'reads %s',
    (text) => {
      expect(readPerson({ Nombre: 'Rosa', 'Próxima fecha': text }).date?.date).toBe('2026-04-01');
    },
  );
});

describe('[report.md] stages', () => {
  it('a list without a stage column makes Intake cases', () => {
    expect(readPerson({ Name: 'Rosa', Notes: 'x' }).fields.stage).toBe('Intake');
  });

  it('one with a stage column says only what it says', () => {
    const { people } = readListText(
      table([
        ['Name', 'Status'],
        ['Rosa', ''],
        ['Tito', 'zombie'],
        ['Mo', 'En pausa'],
      ]),
    );
    expect(people.map(({ fields }) => fields.stage ?? null)).toEqual([null, null, 'Paused']);
  });

  it('custody, order and stay stay blank when the list says nothing', () => {
    const { fields } = readPerson({ Name: 'Rosa', 'Detained?': '', Order: '', Stay: '' });
    expect(fields).toEqual({ alias: 'Rosa', stage: 'Intake' });
  });
});

describe('[report.md] person.duplicate', () => {
  const names = (...aliases: string[]) => table([['Name', 'Notes'], ...aliases.map((alias) => [alias, 'x'])]);

  it('is the later of two people with one name, and the first of a name that the tracker has', () => {
    const { listed, people } = readListText(names('Rosa', ' rosa ', 'Tito', 'ROSA'), { known: ['tito'] });
    expect(people).toHaveLength(4);
    expect(listed).toEqual([
      '3 Name: person.duplicate',
      '4 Name: person.duplicate',
      '5 Name: person.duplicate',
    ]);
  });

  it('leaves accents and points out of account, and tells names of signs apart', () => {
    expect(readListText(names('José', 'jose', 'J.', 'J')).listed).toHaveLength(2);
    expect(readListText(names('🌻', '🌷', '🌻', '', '')).listed).toEqual(['4 Name: person.duplicate']);
  });
});

describe('[issue 2] odd input gets through with issues', () => {
  it('two columns that mean the same: the second fills what is blank, the rest goes into the notes', () => {
    const { people, listed } = readListText(
      table([
        ['Name', 'Notes', 'Comments', 'Lawyer', 'Attorney'],
        ['Rosa', 'first', 'second', '', 'M. Diaz'],
        ['Tito', '', 'third', 'A. Ortiz', 'a. ortiz'],
        ['Mo', 'same', 'Same', 'A. Ortiz', 'M. Diaz'],
      ]),
    );
    expect(listed).toEqual(['1 Comments: column.unknown', '1 Attorney: column.unknown']);
    expect(people.map(({ fields }) => [fields.attorney, fields.notes])).toEqual([
      ['M. Diaz', 'first\nComments: second'],
      ['A. Ortiz', 'third'],
      ['A. Ortiz', 'same\nAttorney: M. Diaz'],
    ]);
  });

  it('300 columns, some without a header', () => {
    const header = ['Name', '', ...Array.from({ length: 298 }, (_, i) => (i % 2 ? `Extra ${i}` : ''))];
    const { people, listed } = readListText(table([header, ['Rosa', 'x', ...Array<string>(298).fill('')]]));
    expect(people[0]?.fields.alias).toBe('Rosa');
    expect(listed).toHaveLength(149 + 1);
    expect(listed).toContain('1 : column.unknown');
  });

  it('a row longer than the header', () => {
    const { listed, people } = readListText('Name,Status\nRosa,active,more,\nTito,active,,\n');
    expect(people).toHaveLength(2);
    expect(listed).toEqual(['2 (row): value.unknown']);
  });

  it('a NUL, an emoji, right-to-left text, invisible signs', () => {
    const { fields, listed } = readPerson({
      Name: 'Ro\u0000sa 👩🏽‍🌾',
      'Lead\u0000': 'مريم',
      Notes: 'a\u200bb\u0007',
    });
    expect(fields).toEqual({ alias: 'Rosa 👩🏽‍🌾', lead: 'مريم', notes: 'a\u200bb', stage: 'Intake' });
    expect(listed).toEqual(['2 Name: value.unknown', '2 Notes: value.unknown']);
  });

  it('a NUL or a line break in a header', () => {
    const { fields, listed } = readPerson({ 'Na\u0000me': 'Rosa', 'Calls\na day': 'x10' });
    expect(fields).toMatchObject({ alias: 'Rosa', notes: 'Calls a day: x10' });
    expect(listed).toEqual(['2 Calls\na day: number.unreadable']);
  });

  it('a cell of 60,000 characters keeps its beginning and is listed', () => {
    const { fields, listed } = readPerson({
      Name: 'Rosa',
      Notes: 'palabra '.repeat(7500),
      Demand: 'y'.repeat(60_000),
    });
    expect([...listed].sort()).toEqual(['2 Demand: value.unknown', '2 Notes: value.unknown']);
    expect(fields.notes?.length).toBeLessThan(50_000);
    expect(fields.notes?.length).toBeGreaterThan(48_000);
    expect(fields.notes).toMatch(/ …$/);
    expect(fields.demand?.length).toBeLessThan(50_000);
  });

  it('notes that gather several long texts fit in a cell, small ones whole, and what was cut is listed', () => {
    const { fields, listed } = readPerson({
      Name: 'Rosa',
      Notes: 'n'.repeat(45_000),
      'Next date': 'TBD',
      'Calls a day': `many ${'m'.repeat(30_000)}`,
    });
    expect(fields.notes?.length).toBeLessThan(50_000);
    expect(fields.notes).toContain('Next date: TBD');
    expect(listed).toContain('2 Notes: value.unknown');
  });

  it('an A-number across the place of the cut, or in a header, survives nowhere', () => {
    const long = `${'x'.repeat(48_993)} A 012-345-678 ${'y'.repeat(9_000)}`;
    const read = readPerson({
      Name: 'Rosa',
      Notes: long,
      'Next date (A012345678)': 'TBD',
      'Lead A-number 012345678': 'Mo',
    });
    expect(JSON.stringify(read)).not.toMatch(/012|345/);
  });

  it('refuses a list with no column that means anything', () => {
    expect(() => readListText('Planet,Moon\nMars,Deimos')).toThrow(AppError);
    expect(() => readListText('\u0089PNG\nxyz')).toThrow('None of the columns means anything');
  });
});

describe('lists of other shapes', () => {
  it('Nombre and Próxima fecha alone', () => {
    const { people, issues } = readListText('\uFEFFNombre;Próxima fecha\r\nChayo;13/03/2026\r\n', {
      order: 'day first',
    });
    expect(issues).toEqual([]);
    expect(people[0]?.fields).toEqual({ alias: 'Chayo', stage: 'Intake' });
    expect(people[0]?.date).toMatchObject({ date: '2026-03-13', kind: 'Other', status: 'Open' });
  });

  it('an export of the tracker, with its row of keys and its codes', () => {
    const { people, listed } = readListText(
      table([
        [
          'code',
          'alias',
          'nextDate',
          'nextKind',
          'stage',
          'stopBy',
          'stopOn',
          'detainedSince',
          'attorneyContact',
          'whyThisCase',
          'authorizationUntil',
        ],
        [
          'Code',
          'What we call the person',
          'Next date',
          'What it is',
          'Stage',
          'Stop: who asked',
          'Stop: since',
          'Detained since',
          'How to reach the attorney',
          'Why this case',
          'Attorney may share: until',
        ],
        [
          'C-007',
          'Rosa',
          '2026-03-20',
          'Check-in',
          'Active',
          'The family',
          '2026-03-01',
          '2026-02-01',
          '212-555-0100',
          'because',
          '2026-12-31',
        ],
      ]),
    );
    expect(listed).toEqual(['1 Code: column.unknown']);
    expect(people[0]).toMatchObject({
      row: 2,
      fields: {
        alias: 'Rosa',
        stage: 'Active',
        stopBy: 'The family',
        stopOn: '2026-03-01',
        detainedSince: '2026-02-01',
        attorneyContact: '212-555-0100',
        whyThisCase: 'because',
        authorizationUntil: '2026-12-31',
      },
      date: { date: '2026-03-20', kind: 'Check-in' },
    });
    expect(people[0]?.fields.authorizationOn).toBeUndefined();
  });
});

describe('[P8] whereabouts', () => {
  it('where somebody is held is kept, where a free person is to be found is not', () => {
    const held = readPerson({ Name: 'Rosa', 'Detained?': 'yes', 'Held at': 'Center, 12 Fuller Road' });
    expect(held.fields.heldAt).toBe('Center, 12 Fuller Road');
    const free = readPerson({ Nombre: 'Rosa', 'Dónde está': 'con su hermana', '¿Detenida?': 'no' });
    expect(free.fields.heldAt).toBeUndefined();
    expect(free.listed).toEqual(['2 Dónde está: leak.leftOut']);
    expect(JSON.stringify([free.people, free.issues])).not.toContain('hermana');
  });
});
