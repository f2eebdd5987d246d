import type { ListCorrections } from '../../src/app/import/listCorrections';
import { importList } from '../../src/app/importList';
import type { Ports } from '../../src/app/ports';
import { previewList } from '../../src/app/previewList';
import { MESSAGES } from '../../src/messages/messages';
import { isFormula } from '../../src/tables/column';
import { firstRow } from '../../src/tables/defineTable';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { expectFile } from '../support/expectFile';
import { listOf } from '../support/lists';
import type { MemorySnapshot } from '../support/memoryFile';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import {
  memoryTracker,
  sheetOfTable,
  stoppedAnywhere,
  tableRows,
  withoutActivity,
} from '../support/trackers';
import { table } from './import/reading';

beforeAll(makeTablesSmall);

const LIST = listOf(5);
/** More people and more dates than a tab has rows. */
const LONG_LIST = listOf(SMALL_ROWS + 8);
const bringIn = (text: string) => (ports: Ports) => importList(ports, { text, who: 'Ana' });

function codes(world: MemoryWorld): unknown[] {
  return tableRows(world, 'cases').map(({ code }) => code);
}

/** Rows below the header that lack the formula of a column. */
function rowsWithoutFormulas(world: MemoryWorld, table: TableKey): number[] {
  const { cells } = sheetOfTable(world, table);
  const formulas = Object.entries(TABLES[table].columns).flatMap(([key, column]) =>
    isFormula(column) ? [cells[0]?.indexOf(key) ?? -1] : [],
  );
  const first = firstRow(TABLES[table]) - 1;
  return cells.flatMap((row, index) =>
    index >= first && formulas.some((column) => typeof row[column] !== 'object' || row[column] === null)
      ? [index + 1]
      : [],
  );
}

describe('a list that is brought in', () => {
  it('makes a case of each person and a row in Dates of each date that can be read', () => {
    const world = memoryTracker();
    const result = world.done(bringIn(LIST));
    expect(result).toMatchObject({ added: 5, alreadyThere: false });
    expect(tableRows(world, 'cases').map(({ code, alias }) => [code, alias])).toEqual([
      ['C-001', 'Person 1'],
      ['C-002', 'Person 2'],
      ['C-003', 'Person 3'],
      ['C-004', 'Person 4'],
      ['C-005', 'Person 5'],
    ]);
    expect(tableRows(world, 'dates').map((row) => [row.id, row.case])).toEqual([
      ['D-0001', 'C-001'],
      ['D-0002', 'C-002'],
      ['D-0003', 'C-003'],
      ['D-0004', 'C-004'],
    ]);
  });

  it('[S6] is noted in Activity without content', () => {
    const world = memoryTracker();
    world.done(bringIn(LIST));
    expect(tableRows(world, 'activity')).toEqual([
      { when: expect.any(Number), who: 'Ana', what: 'brought in a list: 5 cases' },
    ]);
  });

  it('[S5] adds nothing when it is brought in again', () => {
    const world = memoryTracker();
    world.done(bringIn(LIST));
    const before = world.file.snapshot();
    expect(world.done(bringIn(LIST))).toMatchObject({ added: 0, alreadyThere: true });
    expectFile(world, before, { when: 'the same list came twice' });
  });

  it('[S5] adds nothing when it comes again after another list', () => {
    const world = memoryTracker();
    world.done(bringIn(LIST));
    world.done(bringIn(listOf(2, 'Neighbor')));
    const before = world.file.snapshot();
    expect(world.done(bringIn(LIST))).toMatchObject({ added: 0, alreadyThere: true });
    expectFile(world, before, { when: 'an earlier list came again' });
  });

  it('goes below what is there, with codes that nobody has', () => {
    const world = memoryTracker();
    world.done(bringIn(LIST));
    world.done(bringIn(listOf(2, 'Another')));
    expect(codes(world)).toEqual(['C-001', 'C-002', 'C-003', 'C-004', 'C-005', 'C-006', 'C-007']);
    expect(tableRows(world, 'dates').at(-1)).toMatchObject({ id: 'D-0006', case: 'C-007' });
  });

  it('writes nothing when no column means anything, and says so', () => {
    const world = memoryTracker();
    const before = world.file.snapshot();
    const { error } = world.run(bringIn('Colour,Shape\nred,round'));
    expect(error).toMatchObject({ code: 'list.nothingKnown', message: expect.stringContaining('nothing') });
    expectFile(world, before, { when: 'the list means nothing' });
  });

  it('lands in the same columns when people moved some, inserted others and renamed the tab', () => {
    const plain = memoryTracker();
    plain.done(bringIn(LIST));
    const world = memoryTracker();
    const { file } = world;
    file.moveColumn('Cases', 40, 2);
    file.moveColumn('Dates', 5, 1);
    file.insertColumn('Dates', 4);
    file.insertColumn('Cases', 1);
    file.insertColumn('Cases', 20);
    file.insertColumn('Settings', 3);
    file.rename(file.byName('Cases'), 'Everybody');
    file.moveTab('Dates', 7);
    world.done(bringIn(LIST));
    for (const table of ['cases', 'dates', 'settings'] as const) {
      expect(tableRows(world, table)).toEqual(tableRows(plain, table));
    }
  });
});

describe('[S5] an import that was stopped between any two calls', () => {
  it.each([
    ['a short list', LIST],
    ['a list that makes the grids grow', LONG_LIST],
  ])('ends the same when %s is brought in again: nothing doubled, no half row, every formula', (_, list) => {
    const whole = memoryTracker();
    whole.done(bringIn(list));
    const expected = whole.file.snapshot();
    for (const { stopAfter, world } of stoppedAnywhere(memoryTracker(), bringIn(list))) {
      expectFile(world, expected, { stopAfter }, withoutActivity);
      expect(tableRows(world, 'activity').length).toBeLessThanOrEqual(1);
    }
  });

  it('leaves nothing of itself when another list is brought in instead', () => {
    const whole = memoryTracker();
    whole.done(bringIn(listOf(6, 'Another')));
    const aliases = tableRows(whole, 'cases').map(({ alias }) => alias);
    const runs = stoppedAnywhere(memoryTracker(), bringIn(LONG_LIST), {
      after: bringIn(listOf(6, 'Another')),
    });
    // The last calls only note the activity and end the run: by then the first list is in.
    const finished = runs.filter(({ world }) => codes(world).length !== aliases.length);
    expect(finished.map(({ stopAfter }) => stopAfter)).toEqual(
      runs.slice(runs.length - finished.length).map(({ stopAfter }) => stopAfter),
    );
    expect(finished.length).toBeLessThanOrEqual(6);
    for (const { stopAfter, world } of runs.slice(0, runs.length - finished.length)) {
      const rows = tableRows(world, 'cases');
      expect([stopAfter, rows.map(({ alias }) => alias)]).toEqual([stopAfter, aliases]);
      const dated = tableRows(world, 'dates').map((row) => row.case);
      expect([stopAfter, dated]).toEqual([
        stopAfter,
        rows
          .slice(0, 4)
          .concat(rows.slice(5))
          .map((r) => r.code),
      ]);
      expect([stopAfter, rowsWithoutFormulas(world, 'cases')]).toEqual([stopAfter, []]);
    }
  });

  it('does not call the people of the corrected list doubles of the rows that go', () => {
    const world = memoryTracker();
    const { calls } = world.clone().run(bringIn(LIST));
    world.run(bringIn(LIST), calls - 8);
    expect(codes(world)).toHaveLength(5);
    const { issues } = world.done(bringIn(`${LIST}\nPerson 6,Active,,,,,,,,,`));
    expect(issues.filter(({ code }) => code === 'person.duplicate')).toEqual([]);
  });
});

describe('a list that is longer than the grid', () => {
  it('[F1] makes it grow, with every formula in every row down to its end', () => {
    const world = memoryTracker();
    world.done(bringIn(LONG_LIST));
    expect(codes(world)).toHaveLength(SMALL_ROWS + 8);
    expect(sheetOfTable(world, 'cases').cells.length).toBeGreaterThan(SMALL_ROWS + 8 + 2);
    for (const table of ['cases', 'dates'] as const) expect(rowsWithoutFormulas(world, table)).toEqual([]);
  });

  it('[F1] fills the formulas into rows that people added at the end', () => {
    const world = memoryTracker();
    const { cells, columns } = sheetOfTable(world, 'cases');
    for (let row = 0; row < 30; row++) cells.push(Array(columns).fill(null));
    world.done(bringIn(LIST));
    expect(rowsWithoutFormulas(world, 'cases')).toEqual([]);
  });

  it('[F3] leaves the totals of the cases that are there, and gives nobody another’s', () => {
    const world = memoryTracker();
    world.done(bringIn(LIST));
    const sheet = sheetOfTable(world, 'cases');
    const column = sheet.cells[0]?.indexOf('attemptsToday') ?? -1;
    const link = { formula: "'Calls C-001'!$A$4" };
    for (const row of sheet.cells.slice(2, 7)) row[column] = link;
    world.done(bringIn(listOf(30, 'Another')));
    const links = sheetOfTable(world, 'cases')
      .cells.map((row) => row[column])
      .filter((cell) => cell !== null);
    expect(links.slice(1, 7)).toEqual(['Attempts today', link, link, link, link, link].slice(0, 6));
    expect(links.slice(7).filter((cell) => JSON.stringify(cell).includes('Calls C-'))).toEqual([]);
  });
});

describe('[issue 3] a list that a person looked through', () => {
  const text = table([
    ['Name', 'Detained?', 'Next date', 'Comments', 'Rides'],
    ['=Mari', 'ICE hold', '3/12/2026', 'call 212 555 0147', 'yes'],
    ['Teo', 'no', 'soon', 'A123456789', ''],
  ]);
  const source = { kind: 'text', text } as const;
  const corrections: ListCorrections = {
    columns: { '4': 'notes' },
    values: { custody: { 'ice hold': 'Detained' } },
    leaks: { '3.phone': 'keep' },
  };
  const bringInCorrected = (ports: Ports) => importList(ports, { source, corrections, who: 'Ana' });

  it('[L8, S6] comes in as corrected; what was kept is noted without content', () => {
    const world = memoryTracker();
    world.done(bringInCorrected);
    expect(tableRows(world, 'cases')).toEqual([
      {
        code: 'C-001',
        alias: '=Mari',
        stage: 'Intake',
        custody: 'Detained',
        notes: 'call 212 555 0147\nRides: yes',
      },
      {
        code: 'C-002',
        alias: 'Teo',
        stage: 'Intake',
        custody: 'Not detained',
        notes: '[left out: A-number]\nNext date: soon',
      },
    ]);
    const said = 'brought in a list: 2 cases; kept phone numbers in 1 column';
    expect(tableRows(world, 'activity').map(({ what }) => what)).toEqual([said]);
  });

  it('ends with a summary: what became of columns, what was left out and kept, the rest by row and code', () => {
    const { summary, summaryText, original } = memoryTracker().done(bringInCorrected);
    expect(summary).toMatchObject({ added: 2, dates: 1, notes: 2, issues: 2 });
    expect(summary.columns.map(({ header, becomes }) => `${header}: ${becomes}`)).toEqual([
      `Name: ${MESSAGES.en.tables.cases.columns.alias.header}`,
      'Detained?: Detained?',
      'Next date: Next date',
      'Comments: Notes',
      'Rides: in the notes, under its header',
    ]);
    expect(summary.leftOut).toEqual([{ kind: 'aNumber', label: 'A-numbers', cells: 1, columns: 1 }]);
    expect(summary.kept).toEqual([{ kind: 'phone', label: 'phone numbers', cells: 1, columns: 1 }]);
    expect(original).toEqual({ kind: 'text' });
    expect(summaryText.split('\n')).toEqual([
      'What,Row of the list,Case,Column,What became of it',
      'List,,,,"brought in: cases 2, dates 1"',
      'List,,,,cases with notes: 2',
      `Column,,,Name,${MESSAGES.en.tables.cases.columns.alias.header}`,
      'Column,,,Detained?,Detained?',
      'Column,,,Next date,Next date',
      'Column,,,Comments,Notes',
      'Column,,,Rides,"in the notes, under its header"',
      'Left out,,,,A-numbers: in 1 cell',
      'Kept as you chose,,,,phone numbers: in 1 cell',
      'Person,2,C-001,,is a case now',
      'Person,3,C-002,,is a case now',
      expect.stringMatching(/^To look at,3,C-002,Comments,An A-number was cut out/),
      expect.stringMatching(/^To look at,3,C-002,Next date,This is not a date/),
    ]);
  });

  it('[S1] the summary holds no name, nothing that was cut out, and no formula', () => {
    const odd = text.replace('"Rides"', '"=IMPORTXML(1)"');
    const { summaryText } = memoryTracker().done(bringIn(odd));
    expect(summaryText).not.toMatch(/Mari|Teo|123456789|555/);
    expect(summaryText).toContain(`"'=IMPORTXML(1)"`);
  });

  it('is not brought in when it has changed since', () => {
    const world = memoryTracker();
    const { fingerprint } = world.done((ports) => previewList(ports, { source }));
    const before = world.file.snapshot();
    const changed = { kind: 'text', text: `${text}\nOne more` } as const;
    const { error } = world.run((ports) => importList(ports, { source: changed, fingerprint, who: null }));
    expect(error).toMatchObject({ code: 'list.changed', message: expect.stringContaining('look through') });
    expectFile(world, before, { when: 'the list changed' });
  });

  it('[S5] adds nobody twice when it comes again with other corrections, or with none', () => {
    const world = memoryTracker();
    world.done(bringInCorrected);
    const before = world.file.snapshot();
    for (const again of [bringIn(text), bringInCorrected]) {
      expect(world.done(again)).toMatchObject({ added: 0, alreadyThere: true, summary: { added: 0 } });
    }
    expectFile(world, before, { when: 'the list came again' });
  });

  it('[S5] is known again in another wrapping: line ends, quotes, blank rows', () => {
    const world = memoryTracker();
    world.done(bringIn(text));
    const wrapped = `${text.replace(/\n/g, '\r\n').replace('"Teo"', 'Teo')}\r\n,,,,\r\n`;
    expect(world.done(bringIn(wrapped))).toMatchObject({ added: 0, alreadyThere: true });
  });

  it('[S5] stopped anywhere and brought in with other corrections, it ends as those say', () => {
    const others: ListCorrections = { columns: { '2': 'leaveOut' }, values: {}, leaks: {} };
    const after = (ports: Ports) => importList(ports, { source, corrections: others, who: 'Ana' });
    const whole = memoryTracker();
    whole.done(after);
    const runs = stoppedAnywhere(memoryTracker(), bringInCorrected, { after });
    const unfinished = runs.filter(({ world }) => !world.file.snapshot().some(hasKeptPhone));
    expect(runs.length - unfinished.length).toBeLessThanOrEqual(6);
    for (const { stopAfter, world } of unfinished) {
      // Codes of rows that went are not given again in the run that takes them out.
      const people = tableRows(world, 'cases').map((row) => ({ ...row, code: null }));
      const wanted = tableRows(whole, 'cases').map((row) => ({ ...row, code: null }));
      expect({ stopAfter, people, dates: tableRows(world, 'dates') }).toEqual({
        stopAfter,
        people: wanted,
        dates: [],
      });
    }
  });
});

/** The last calls only note the activity and end the run: by then the list is in as it was first corrected. */
function hasKeptPhone({ cells }: MemorySnapshot[number]): boolean {
  return Object.values(cells).some((cell) => String(cell).includes('0147'));
}

it('costs at most 40 calls for 1,000 people, and as many for 40', () => {
  const calls = (people: number) => memoryTracker().run(bringIn(listOf(people))).calls;
  const forAThousand = calls(1000);
  expect(forAThousand).toBeLessThanOrEqual(40);
  expect(calls(40)).toBe(forAThousand);
});
