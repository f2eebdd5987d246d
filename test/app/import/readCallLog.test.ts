import { AppError } from '../../../src/app/appError';
import { readCalls, table } from './reading';

const CASES = [
  { code: 'C-001', alias: 'Señora Luz' },
  { code: 'C-002', alias: 'Beto' },
  { code: 'C-003', alias: 'beto' },
  { code: 'C-004', alias: 'José' },
  { code: 'C-005', alias: '' },
];
const HEADER = ['When', 'Case', 'Caller', 'Called', 'Outcome', 'How many', 'Language', 'Notes'];
const call = (cells: Partial<Record<string, string>>) =>
  HEADER.map((h) => cells[h] ?? { When: '2026-03-09 10:00', Case: 'C-001', Outcome: 'spoke' }[h] ?? '');
const readOne = (cells: Partial<Record<string, string>>) => {
  const { calls, listed } = readCalls(table([HEADER, call(cells)]), CASES);
  return { ...calls[0], listed };
};

describe('[report.md] calls match a case by alias, trimmed, case ignored, or by code', () => {
  it.each([
    ['Señora Luz', 'C-001'],
    ['  señora LUZ ', 'C-001'],
    ['Sen\u0303ora Luz', 'C-001'],
    ['Señora\u00a0 Luz\u200b', 'C-001'],
    ['c-001', 'C-001'],
    ['José', 'C-004'],
    ['C-005', 'C-005'],
  ])('%j', (text, code) => expect(readOne({ Case: text })).toMatchObject({ code, reason: null, listed: [] }));

  it.each([
    ['Beto', 'case.ambiguous'],
    ['BETO ', 'case.ambiguous'],
    ['Nobody', 'case.unknown'],
    ['Jose', 'case.unknown'],
    ['', 'case.unknown'],
    ['C-00', 'case.unknown'],
  ])('%j waits in Unplaced calls: %s', (text, reason) => {
    expect(readOne({ Case: text })).toMatchObject({ code: null, reason, listed: [`2 Case: ${reason}`] });
  });

  it('a case whose alias is another one’s code is two matches', () => {
    const cases = [...CASES, { code: 'C-006', alias: 'c-001' }];
    expect(readCalls(table([HEADER, call({})]), cases).calls[0]?.reason).toBe('case.ambiguous');
  });

  it('an unplaced row stays word for word, after the leak check', () => {
    const { words } = readOne({
      Case: 'Nobody',
      When: 'at noon',
      Outcome: '=1+1',
      'How many': 'two',
      Notes: 'A012345678 <b>',
    });
    expect(words).toEqual({
      case: 'Nobody',
      when: 'at noon',
      outcome: '=1+1',
      howMany: 'two',
      note: '[left out: A-number] <b>',
    });
  });
});

describe('[C2] outcomes and what people write for them', () => {
  it.each([
    ['spoke', 'Spoke with someone'],
    ['Answered', 'Spoke with someone'],
    ['habló', 'Spoke with someone'],
    ['CONTESTO', 'Spoke with someone'],
    ['left message', 'Left a message'],
    ['VOICEMAIL', 'Left a message'],
    ['message', 'Left a message'],
    ['dejó mensaje', 'Left a message'],
    ['buzón de voz', 'Left a message'],
    ['full', 'Mailbox full'],
    ['buzón lleno', 'Mailbox full'],
    ['no answer', 'No answer or busy'],
    ['busy', 'No answer or busy'],
    ['rang out', 'No answer or busy'],
    ['no contestan', 'No answer or busy'],
    ['ocupado', 'No answer or busy'],
    ['hung up', 'Hung up on'],
    ['colgaron', 'Hung up on'],
    ['wrong', 'Wrong number'],
    ['número equivocado', 'Wrong number'],
    ['Habló con alguien', 'Spoke with someone'],
  ])('%s', (text, outcome) => {
    const read = readOne({ Outcome: text });
    expect([read.fields?.outcome, read.listed]).toEqual([outcome, []]);
  });

  it.each(['Flew a kite', 'unavailable', '?', ''])('%j is outcome.unknown and does not count', (text) => {
    const read = readOne({ Outcome: text });
    expect(read.fields?.outcome).toEqual(text === '' ? null : { words: text });
    expect(read.listed).toEqual(['2 Outcome: outcome.unknown']);
  });
});

describe('[report.md] times and numbers', () => {
  it.each([
    ['2026-03-09 14:05', '2026-03-09 14:05'],
    ['3/9/2026 2:05 pm', '2026-03-09 14:05'],
    ['9 de marzo de 2026 14:05', '2026-03-09 14:05'],
    ['2026-03-09', '2026-03-09 00:00'],
  ])('%s', (text, when) => expect(readOne({ When: text })).toMatchObject({ fields: { when }, listed: [] }));

  it.each(['not a time', 'yesterday', '2026-02-30 10:00', '2026-03-09 25:00', ''])(
    '%j is when.unreadable',
    (text) => {
      const read = readOne({ When: text });
      expect(read.fields?.when).toEqual(text === '' ? null : { words: text });
      expect(read.listed).toEqual(['2 When: when.unreadable']);
    },
  );

  it('a call of tomorrow is kept and listed', () => {
    expect(readOne({ When: '2026-03-11 09:00' })).toMatchObject({
      code: 'C-001',
      listed: ['2 When: date.future'],
    });
    expect(readOne({ When: '2026-03-10 23:59' }).listed).toEqual([]);
  });

  it('[C1] how many: blank is one, words stay words', () => {
    expect(readOne({}).fields?.howMany).toBeNull();
    expect(readOne({ 'How many': '3' }).fields?.howMany).toBe(3);
    const read = readOne({ 'How many': 'a few' });
    expect([read.fields?.howMany, read.listed]).toEqual([
      { words: 'a few' },
      ['2 How many: number.unreadable'],
    ]);
  });
});

describe('[report.md] identical rows are all kept, the later ones listed', () => {
  const rows = [
    call({ Notes: 'x' }),
    call({ Notes: 'y' }),
    call({ Notes: 'x' }),
    ['', '', '', '', '', '', '', ''],
    call({ Notes: ' x ' }),
    call({ Notes: 'x', Caller: 'Mo' }),
  ];

  it('counts blank records', () => {
    const { calls, listed } = readCalls(table([HEADER, ...rows]), CASES);
    expect(calls).toHaveLength(5);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(5);
    expect(listed).toEqual(['4 (row): call.duplicate', '6 (row): call.duplicate']);
  });

  it('[L1] no id looks like a number of somebody', () => {
    for (const { id } of readCalls(table([HEADER, ...rows]), CASES).calls)
      expect(id).toMatch(/^i-[a-p]{20}$/);
  });

  it('rows that differ in a column nobody understands are not identical, and have ids of their own', () => {
    const { calls, listed } = readCalls(
      table([
        [...HEADER, 'Mood'],
        [...call({}), 'good'],
        [...call({}), 'bad'],
      ]),
      CASES,
    );
    expect(listed).toEqual(['1 Mood: column.unknown']);
    expect(calls[0]?.id).not.toBe(calls[1]?.id);
  });

  it('[S5] ids stay when the file grows, when its columns change places or names, and when it is saved again', () => {
    const ids = (text: string) => readCalls(text, CASES).calls.map(({ id }) => id);
    const before = ids(table([HEADER, ...rows]));
    expect(ids(table([HEADER, ...rows, call({ Notes: 'later' })])).slice(0, 5)).toEqual(before);
    const turned = [HEADER, ...rows].map((row) => [...row].reverse());
    expect(ids(table(turned))).toEqual(before);
    const renamed = [
      ['Timestamp', 'For whom', 'Volunteer', 'Target', 'Result', 'Count', 'Lang', 'Comments'],
      ...rows,
    ];
    expect(ids(table(renamed, ';').replace(/\n/g, '\r\n'))).toEqual(before);
    const wider = [[...HEADER, 'Follow up on'], ...rows.map((row) => [...row, ''])];
    expect(ids(table(wider))).toEqual(before);
  });
});

describe('logs of other shapes', () => {
  it('in Spanish', () => {
    const { calls, issues } = readCalls(
      '\uFEFFFecha y hora;Caso;Voluntaria;A quién llamó;Resultado;Cuántas;Idioma;Notas\r\n' +
        '09/03/2026 14:05;señora luz;Lupe;Oficina;dejó mensaje;2;es;"dijo:\r\nmañana"\r\n',
      CASES,
      { order: 'day first', language: 'es' },
    );
    expect(issues).toEqual([]);
    expect(calls[0]).toMatchObject({
      code: 'C-001',
      fields: {
        when: '2026-03-09 14:05',
        caller: 'Lupe',
        target: 'Oficina',
        outcome: 'Left a message',
        howMany: 2,
        language: 'es',
        note: 'dijo:\nmañana',
      },
    });
  });

  it('with the day and the time in two columns', () => {
    const rows = [
      ['Date', 'Time', 'Case', 'Outcome'],
      ['3/9/2026', '2:05 pm', 'C-001', 'spoke'],
      ['3/9/2026 10:00', '10:00', 'C-001', 'spoke'],
      ['3/9/2026', '', 'C-001', 'spoke'],
      ['3/9/2026', 'around noon', 'C-001', 'spoke'],
    ];
    const { calls, listed } = readCalls(table(rows), CASES);
    expect(calls.map(({ fields }) => fields.when)).toEqual([
      '2026-03-09 14:05',
      '2026-03-09 10:00',
      '2026-03-09 00:00',
      { words: '3/9/2026 around noon' },
    ]);
    expect(listed).toEqual(['5 Date: when.unreadable']);
    expect(readCalls('Time,Case,Outcome\n2026-03-09 10:00,C-001,spoke', CASES).issues).toEqual([]);
  });

  it('without a column for the time says so once, and keeps the calls', () => {
    const { calls, listed } = readCalls('Case,Outcome\nC-001,spoke\nC-001,busy', CASES);
    expect(calls.map(({ fields }) => fields.when)).toEqual([null, null]);
    expect(listed).toEqual(['1 (row): when.unreadable']);
  });

  it('with two columns that mean the same, and a row longer than the header', () => {
    const { calls, listed } = readCalls(
      'When,Case,Outcome,Notes,Comments\n2026-03-09 10:00,C-001,spoke,a,b,c\n',
      CASES,
    );
    expect(calls[0]?.fields.note).toBe('a\nComments: b');
    expect(listed).toEqual(['1 Comments: column.unknown', '2 (row): value.unknown']);
  });

  it.each(['When,Outcome\n2026-03-09,spoke', 'When,Case\n2026-03-09,C-001', 'Planet,Moon\nMars,Deimos'])(
    'without a case or an outcome is refused: %j',
    (text) => expect(() => readCalls(text, CASES)).toThrow(AppError),
  );
});

describe('[L] [P5] the leak check', () => {
  it('cuts what is private wherever it stands, and says nothing of it', () => {
    const { calls, issues, listed } = readCalls(
      table([
        [...HEADER, 'Number dialled'],
        [
          ...call({
            When: 'A012345678',
            Outcome: 'A 012 345 678',
            Caller: 'Mo (212) 555-0199',
            Notes: 'A-012-345-678',
          }),
          '212-555-0100',
        ],
      ]),
      CASES,
    );
    expect(JSON.stringify([calls, issues])).not.toMatch(/345|0199/);
    expect(calls[0]?.fields.numberDialled).toBe('212-555-0100');
    expect(listed.filter((line) => /aNumber|leak/.test(line)).sort()).toEqual([
      '2 Caller: leak.leftOut',
      '2 Notes: aNumber.removed',
      '2 Outcome: aNumber.removed',
      '2 When: aNumber.removed',
    ]);
  });

  it('finds the case whose alias lost the same words when the list was brought in', () => {
    const cases = [{ code: 'C-001', alias: 'Rosa [left out: phone number]' }];
    const { calls, listed } = readCalls('Case,Outcome,When\nRosa 212-555-0147,spoke,2026-03-09', cases);
    expect([calls[0]?.code, listed]).toEqual(['C-001', ['2 Case: leak.leftOut']]);
  });

  it('takes no time, count, outcome or name for a leak', () => {
    expect(
      readOne({
        Caller: 'Caller 12',
        Called: 'Field office',
        Notes: 'asked for the A-number; call after 3/12/2026',
      }).listed,
    ).toEqual([]);
  });
});
