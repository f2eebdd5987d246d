import type { LeakKind } from '../domain/leakCheck';
import type { Audience } from '../domain/vocabulary';
import { isFormula } from './column';
import { columnOf } from './defineTable';
import type { ColumnKey, TableKey } from './tableKey';
import { TABLES } from './tables';

/** P6: whether an audience may see an input column; the Team sees all. Decisions narrow it further (P2). */
export function maySee(audience: Audience, table: TableKey, key: ColumnKey): boolean {
  const column = columnOf(TABLES[table], key);
  return audience === 'Team' || (!isFormula(column) && column.audiences.includes(audience));
}

/** Kinds of leak that are in order in a column, such as the street address of an office. */
export function mayHold(table: TableKey, key: ColumnKey): readonly LeakKind[] {
  const column = columnOf(TABLES[table], key);
  return isFormula(column) ? [] : (column.mayHold ?? []);
}
