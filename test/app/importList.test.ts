import { importList } from '../../src/app/importList';
import type { Ports } from '../../src/app/ports';
import { isFormula } from '../../src/tables/column';
import { firstRow } from '../../src/tables/defineTable';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { expectFile } from '../support/expectFile';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import {
  memoryTracker,
  sheetOfTable,
  stoppedAnywhere,
  tableRows,
  withoutActivity,
} from '../support/trackers';

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

it('costs at most 40 calls for 1,000 people, and as many for 40', () => {
  const calls = (people: number) => memoryTracker().run(bringIn(listOf(people))).calls;
  const forAThousand = calls(1000);
  expect(forAThousand).toBeLessThanOrEqual(40);
  expect(calls(40)).toBe(forAThousand);
});
