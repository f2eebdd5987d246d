import type { Table } from '../../tables/defineTable';
import type { ColumnKey } from '../../tables/tableKey';

/** The columns that a later version of the tracker brought. */
export function declaredKeysSince(table: Table, version: number): ColumnKey[] {
  return Object.entries(table.columns).flatMap(([key, column]) =>
    (column.since ?? table.since ?? 1) > version ? [key] : [],
  );
}
