import type { CellNote, DressedCells, NewColumns } from '../app/ports';
import { LOOKS, type Look } from '../tables/looks';
import type { ColumnKey } from '../tables/tableKey';
import { toSheet } from './cellValues';
import { ASPECTS, dropdownsOf, PATTERNS, runs, type TabNamed } from './layOutSheet';
import { rangeOfBlock, type Sheet } from './ranges';

/**
 * Inserts columns and lays them out as layOutSheet would have. Headers come last but one and keys last, so that what a
 * stopped run leaves is seen to be nothing yet, and is used by the next (S5).
 */
export function addColumns(
  sheet: Sheet,
  { column, insert, layout, rows, keyRow, pushedDown }: NewColumns,
  tabNamed: TabNamed,
): void {
  const { columns, cells, headerRow } = layout;
  const count = columns.length;
  if (insert && column > 1) sheet.insertColumnsAfter(column - 1, count);
  else if (insert) sheet.insertColumnsBefore(1, count);
  // What the columns beside them have came along.
  sheet.getRange(1, column, rows, count).setDataValidation(null);
  const top = 2 + pushedDown;
  setLooks(sheet, { column, top, layout });
  const first = headerRow + pushedDown + 1;
  if (cells.length > headerRow && rows >= first) {
    const record = sheet.getRange(first, column, 1, count);
    const dropdowns = dropdownsOf(columns, tabNamed);
    if (dropdowns.some((rule) => rule !== null)) record.setDataValidations([dropdowns]);
    if (rows > first) record.copyTo(sheet.getRange(first + 1, column, rows - first, count));
  }
  for (const { start, count: width, of } of runs(columns, (one) => one.width)) {
    sheet.setColumnWidths(column + start - 1, width, of);
  }
  for (const { start, count: width, of: hidden } of runs(columns, (one) => one.hidden)) {
    if (hidden) sheet.hideColumns(column + start - 1, width);
  }
  const [keys = [], ...below] = cells.map((row) => row.map(toSheet));
  sheet.getRange(top, column, below.length, count).setValues(below);
  rangeOfBlock(sheet, { row: keyRow, column, cells: [keys] }).setValues([keys]);
}

/** Looks and formats from the row below the keys down to the first record. */
function setLooks(
  sheet: Sheet,
  { column, top, layout }: { column: number; top: number; layout: NewColumns['layout'] },
): void {
  const { columns, cells, looks, bandFormats, headerRow } = layout;
  const seen = looks.slice(1).map((row) => row.map((name): Look => LOOKS[name]));
  for (const { set } of ASPECTS) set(sheet.getRange(top, column, seen.length, columns.length), seen);
  const formats = [
    ...bandFormats.map((row) => row.map((format) => PATTERNS[format])),
    ...(bandFormats.length > 0 ? [columns.map(() => PATTERNS.text)] : []),
    ...(cells.length > headerRow ? [columns.map(({ format }) => PATTERNS[format])] : []),
  ];
  if (formats.length === 0) return;
  const start = top + cells.length - 1 - formats.length;
  sheet.getRange(start, column, formats.length, columns.length).setNumberFormats(formats);
}

/** A key row of their own above everything is hidden, and the header stays in view below it. */
export function writeKeys(
  sheet: Sheet,
  keys: readonly (ColumnKey | null)[],
  { above, keyRow, headerRow }: { above: boolean; keyRow: number; headerRow: number },
): void {
  if (above) sheet.insertRowsBefore(1, 1);
  sheet.getRange(above ? 1 : keyRow, 1, 1, keys.length).setValues([keys.map((key) => key ?? '')]);
  if (!above) return;
  sheet.hideRows(1);
  sheet.setFrozenRows(headerRow);
}

export function dressCells(
  sheet: Sheet,
  { row, rows, column, layout }: DressedCells,
  tabNamed: TabNamed,
): void {
  const range = sheet.getRange(row, column, rows, 1);
  range.setNumberFormat(PATTERNS[layout.format]);
  const [rule = null] = dropdownsOf([layout], tabNamed);
  // Codes of a tab that is not found under its name: the dropdown that stands there still knows it.
  if (rule !== null || !layout.refersTo) range.setDataValidation(rule);
}

/** What stands in a note already stays. */
export function noteCells(sheet: Sheet, notes: readonly CellNote[]): void {
  const top = Math.min(...notes.map(({ row }) => row));
  const left = Math.min(...notes.map(({ column }) => column));
  const rows = Math.max(...notes.map(({ row }) => row)) - top + 1;
  const columns = Math.max(...notes.map(({ column }) => column)) - left + 1;
  const range = sheet.getRange(top, left, rows, columns);
  const texts = range.getNotes();
  for (const { row, column, text } of notes) {
    const before = texts[row - top]?.[column - left] ?? '';
    texts[row - top]?.splice(column - left, 1, before === '' ? text : `${before}\n${text}`);
  }
  range.setNotes(texts);
}
