import { type CivilDate, toSerial } from '../../src/domain/civilDate';
import { type FieldValue, writeCell } from '../../src/tables/cell';
import { choiceLabel } from '../../src/tables/choices';
import { isFormula } from '../../src/tables/column';
import { columnOf, firstRow } from '../../src/tables/defineTable';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { MemoryWorld } from './memoryWorld';
import { sheetOfTable } from './trackers';

/**
 * Puts a record into the first free row, or changes the one at a 0-based place; what formulas would show may be
 * given too, since nothing computes in memory.
 */
export function putRow(
  world: MemoryWorld,
  table: TableKey,
  { at, ...fields }: Readonly<Record<string, FieldValue | undefined>> & { at?: number },
): void {
  const sheet = sheetOfTable(world, table);
  const [keys = []] = sheet.cells;
  const records = sheet.cells.slice(firstRow(TABLES[table]) - 1);
  const isFree = (row: (typeof records)[number]) =>
    row.every((cell) => cell === null || (typeof cell === 'object' && 'formula' in cell));
  const row = at === undefined ? records.find(isFree) : records[at];
  if (!row) throw new Error(`no free row in ${table}`);
  for (const [key, value = null] of Object.entries(fields)) {
    const column = columnOf(TABLES[table], key);
    row[keys.indexOf(key)] = isFormula(column) ? shown(column.shows, value) : writeCell(column, value, 'en');
  }
}

function shown(shows: string, value: FieldValue): string | number | null {
  if (typeof value !== 'string') return value as number | null;
  if (shows === 'date') return toSerial(value as CivilDate);
  return shows === 'text' ? value : choiceLabel(shows as 'urgency', value, 'en');
}
