import type { Column, InputColumn } from './column';
import type { ColumnKey, TableKey } from './tableKey';

/**
 * A table, declared once: its columns in the order in which a new tab shows them. Headers, formats,
 * dropdowns, formulas, the row codec, import and docs/tables.md are derived from it.
 */
export interface Table {
  readonly key: TableKey;
  /** The version of the tracker that brought it; without one, the first. */
  readonly since?: number;
  /** The codes that its rows are known by; without them, rows have none that people see. */
  readonly codes?: CodeSeries;
  /** Rows for records in a new tab; formulas are filled to its end (F1). None: a page of fixed cells (isPage). */
  readonly rows: number;
  /** Rows above the header, the hidden key row included; a band of totals makes it more than 1. */
  readonly rowsAboveHeader: number;
  /** Columns that stay in view while people read to the right. */
  readonly frozenColumns?: number;
  readonly columns: Readonly<Record<ColumnKey, Column>>;
}

/** C-001: codes of the product's, counted up, in a column of the table's own. */
export interface CodeSeries {
  readonly column: ColumnKey;
  readonly prefix: string;
  readonly digits: number;
}

/** Every field of the record has a column; columns beyond it are formulas and marks of the product's own. */
type ColumnsFor<R> = { readonly [K in keyof R]-?: InputColumn } & Readonly<Record<ColumnKey, Column>>;

export function defineTable<R>() {
  return <
    const T extends {
      key: TableKey;
      since?: number;
      codes?: CodeSeries;
      rows: number;
      rowsAboveHeader?: number;
      frozenColumns?: number;
      columns: ColumnsFor<R>;
    },
  >(
    table: T,
  ) => ({ rowsAboveHeader: 1, ...table });
}

/** @throws when the table has no such column: a slip of ours, found by the first test. */
export function columnOf(table: Table, key: ColumnKey): Column {
  const column = table.columns[key];
  if (!column) throw new Error(`${table.key} has no column ${key}`);
  return column;
}

/** A page shows what other tabs hold, in fixed cells alone: no records, and no headers over them. */
export function isPage(table: Table): boolean {
  return table.rows === 0;
}

/** 1-based row of the header. */
export function headerRow(table: Table): number {
  return table.rowsAboveHeader + 1;
}

/** 1-based row of the first record. */
export function firstRow(table: Table): number {
  return table.rowsAboveHeader + 2;
}
