import type { CellInput } from '../../src/tables/cell';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { MemoryWorld } from './memoryWorld';
import { callLogOf, sheetOfTable } from './trackers';

type Cells = Readonly<Record<string, CellInput>>;

/** Somebody types into the record of a tab, the first being 1, by the keys of its columns; also over formulas. */
export function typeRow(world: MemoryWorld, table: TableKey, record: number, cells: Cells): void {
  typeInto(world, { name: sheetOfTable(world, table).name, table, record }, cells);
}

/** Into the call log of a case. */
export function typeCall(world: MemoryWorld, code: string, record: number, cells: Cells): void {
  typeInto(world, { name: callLogOf(world, code).name, table: 'calls', record }, cells);
}

function typeInto(
  world: MemoryWorld,
  { name, table, record }: { name: string; table: TableKey; record: number },
  cells: Cells,
): void {
  for (const [key, cell] of Object.entries(cells)) {
    const place = { row: firstRow(TABLES[table]) + record - 1, column: declaredColumn(table, key) };
    world.file.type(name, place, cell);
  }
}
