import { BASE_WIDTH } from '../tables/columnWidths';
import { firstRow, type Table } from '../tables/defineTable';
import { LOOKS, type LookName } from '../tables/looks';
import type { TabLayout } from '../tables/tabLayout';
import { TABLES } from '../tables/tables';
import type { Sheet } from './ranges';
import { textStyle } from './textStyle';

/** What Google gives a new tab. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** What a framed tab looks like from its first row on: the hidden keys, the header, the first record. */
export const FRAME = ['key', 'header', 'record'] as const satisfies readonly LookName[];
/** Of a framed tab; it and the keys above it stay in view. */
export const HEADER_ROW = 2;

/**
 * The first new tab of a set-up, after which the others are copied: so much of a tab's looks is the same in all of
 * them that a copy spares some seven calls. As wide as the widest table, as long as most. Nine calls.
 */
export function makeModel(sheet: Sheet): void {
  const size = modelSize();
  resize(sheet, NEW_TAB, size);
  frame(sheet, size.columns);
}

/** A new tab is framed and of the model's size; any other is asked for its size, and framed again. */
export function resizeSheet(sheet: Sheet, isNew: boolean, { rows, columns }: TabLayout): void {
  const size = isNew ? modelSize() : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  resize(sheet, size, { rows, columns: columns.length });
  if (!isNew) frame(sheet, columns.length);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function resize(sheet: Sheet, from: Size, to: Size): void {
  if (from.rows > to.rows) sheet.deleteRows(to.rows + 1, from.rows - to.rows);
  if (from.rows < to.rows) sheet.insertRowsAfter(from.rows, to.rows - from.rows);
  if (from.columns > to.columns) sheet.deleteColumns(to.columns + 1, from.columns - to.columns);
  if (from.columns < to.columns) sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
}

/** The keys out of sight, the header in view and in its colours, one width for all. Done again, it ends the same. */
function frame(sheet: Sheet, columns: number): void {
  const header = sheet.getRange(HEADER_ROW, 1, 1, columns);
  header.setBackground(LOOKS.header.paper).setTextStyle(textStyle(LOOKS.header));
  const all = <T>(of: T) => Array<T>(columns).fill(of);
  sheet
    .getRange(HEADER_ROW, 1, 2, columns)
    .setWrap(true)
    .setVerticalAlignments([all(LOOKS.header.align), all(LOOKS.record.align)]);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.hideRows(1);
  sheet.setColumnWidths(1, columns, BASE_WIDTH);
}

function modelSize(): Size {
  const tables = Object.values<Table>(TABLES);
  const rows = tables.map((table) => firstRow(table) - 1 + table.rows);
  const times = (count: number) => rows.filter((other) => other === count).length;
  return {
    rows: rows.reduce((best, count) => (times(count) > times(best) ? count : best)),
    columns: Math.max(...tables.map(({ columns }) => Object.keys(columns).length)),
  };
}
