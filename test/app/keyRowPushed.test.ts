import { checkSheet } from '../../src/app/checkSheet';
import { readBoard } from '../../src/app/readBoard';
import { setUpTracker } from '../../src/app/setUpTracker';
import { findTab, openTable } from '../../src/app/tableView';
import { civilDate, toSerial } from '../../src/domain/civilDate';
import { declaredColumn } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { MemoryWorld } from '../support/memoryWorld';
import { mendWhole } from '../support/mendWhole';
import { movedFormula } from '../support/movedFormula';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, sheetOfTable } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

/** A tracker of one case, and rows that somebody inserted above everything in one of its tabs. */
function pushed(table: TableKey, rows: number): MemoryWorld {
  const world = new MemoryWorld();
  world.done((ports) => setUpTracker(ports, { ...GROUP, sharingCheckedBy: 'Ana' }));
  typeRow(world, 'cases', 1, { code: 'C-001', alias: 'Rosa', stage: 'Active' });
  typeRow(world, 'dates', 1, {
    id: 'D-0001',
    case: 'C-001',
    date: toSerial(civilDate('2026-03-15')),
    kind: 'Check-in',
  });
  const sheet = sheetOfTable(world, table);
  const blank = Array.from({ length: rows }, () => Array(sheet.columns).fill(null));
  // As in Google, formulas go on naming the row they stand in.
  const below = sheet.cells.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' ? { formula: movedFormula(cell.formula, rows) } : cell,
    ),
  );
  sheet.cells = [...blank, ...below];
  return world;
}

const viewOf = (world: MemoryWorld, table: TableKey) =>
  world.done(({ workbook }) => {
    const tab = findTab(workbook.tabs(), table);
    if (!tab) throw new Error(`no tab of ${table}`);
    return openTable(workbook, tab);
  });
const kinds = (world: MemoryWorld) => world.done(checkSheet).findings.map(({ kind }) => kind);

describe('[F4] rows that people insert above the hidden keys', () => {
  it.each([1, 3, 10])('break nothing: the keys are found %i rows further down', (rows) => {
    const world = pushed('cases', rows);
    expect(viewOf(world, 'cases')).toMatchObject({ keyRow: 1 + rows, firstRow: 3 + rows, nextRow: 4 + rows });
    expect(JSON.stringify(world.done(readBoard))).toContain('Rosa');
    expect(kinds(world)).toEqual(kinds(pushed('cases', 0)));
  });

  it('may hold a title', () => {
    const world = pushed('cases', 1);
    world.file.type('Cases', { row: 1, column: 1 }, 'Our cases');
    expect(viewOf(world, 'cases').keyRow).toBe(2);
    expect(kinds(world)).toEqual(kinds(pushed('cases', 0)));
  });

  it('do not keep a lost key from being written again where the others are', () => {
    const world = pushed('dates', 2);
    world.file.type('Dates', { row: 3, column: declaredColumn('dates', 'place') }, null);
    expect(kinds(world)).toContain('columnMissing');
    world.done((ports) => mendWhole(ports, { ids: 'all', who: 'Ana' }));
    expect(sheetOfTable(world, 'dates').cells).toEqual(
      expect.arrayContaining(sheetOfTable(pushed('dates', 2), 'dates').cells.slice(0, 4)),
    );
    expect(kinds(world)).toEqual(kinds(pushed('dates', 0)));
  });

  it('are left alone when a deleted column is put in again', () => {
    const world = pushed('cases', 2);
    const sheet = sheetOfTable(world, 'cases');
    const at = declaredColumn('cases', 'notes') - 1;
    for (const row of sheet.cells) row.splice(at, 1);
    sheet.columns -= 1;
    world.done((ports) => mendWhole(ports, { ids: 'all', who: 'Ana' }));
    const [first, second, keys] = sheet.cells;
    expect([first, second].flat().every((cell) => cell === null)).toBe(true);
    expect(keys).toEqual(sheetOfTable(pushed('cases', 2), 'cases').cells[2]);
  });
});
