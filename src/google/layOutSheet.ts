import type { ColumnLayout, NumberFormat, TabLayout } from '../tables/tabLayout';
import { toSheet } from './cellValues';
import { rangeOfBlock, type Sheet } from './ranges';

/** What a new tab measures. */
const NEW_TAB = { rows: 1000, columns: 26 };
/** The accent's dark tone, as in the sidebar. */
const HEADER = { background: '#0d5c5a', text: '#ffffff' };
const COLUMN_WIDTH = 130;

/** Sheets' own patterns; the words of a date follow the Sheet's locale. */
const PATTERNS: Record<NumberFormat, string> = {
  text: '@',
  date: 'ddd d mmm yyyy',
  dateTime: 'ddd d mmm yyyy hh:mm',
  time: 'hh:mm',
  number: '0',
};

/** Lays a tab out whole; done again after an interruption, it ends the same. */
export function layOutSheet(sheet: Sheet, layout: TabLayout): void {
  const { cells, columns, headerRow } = layout;
  rangeOfBlock(sheet, { row: 1, column: 1, cells }).setValues(cells.map((row) => row.map(toSheet)));
  fillRecords(sheet, layout);
  sheet
    .getRange(headerRow, 1, 1, columns.length)
    .setBackground(HEADER.background)
    .setFontColor(HEADER.text)
    .setWrap(true);
  sheet.setFrozenRows(headerRow);
  sheet.hideRows(1);
  for (const { start, count } of hiddenRuns(columns)) sheet.hideColumns(start, count);
  sheet.setColumnWidths(1, columns.length, COLUMN_WIDTH);
}

/** A new tab's size is known; any other is asked for it. */
export function resizeSheet(sheet: Sheet, isNew: boolean, { rows, columns }: TabLayout): void {
  const size = isNew ? NEW_TAB : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (size.rows > rows) sheet.deleteRows(rows + 1, size.rows - rows);
  if (size.rows < rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (size.columns > columns.length) sheet.deleteColumns(columns.length + 1, size.columns - columns.length);
  if (size.columns < columns.length) sheet.insertColumnsAfter(size.columns, columns.length - size.columns);
}

/** Formats, dropdowns and formulas of the first record, then the same down to the end of the grid (F1). */
function fillRecords(sheet: Sheet, { cells, columns, rows }: TabLayout): void {
  const first = cells.length;
  const record = sheet.getRange(first, 1, 1, columns.length);
  record.setNumberFormats([columns.map((column) => PATTERNS[column.format])]);
  if (columns.some((column) => column.choices)) record.setDataValidations([columns.map(dropdown)]);
  if (rows > first) record.copyTo(sheet.getRange(first + 1, 1, rows - first, columns.length));
}

/** Anything may be typed: a word that is no choice is marked, and kept. */
function dropdown({ choices, help }: ColumnLayout): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!choices) return null;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true);
  return (help === '' ? rule : rule.setHelpText(help)).build();
}

function hiddenRuns(columns: readonly ColumnLayout[]): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  columns.forEach(({ hidden }, index) => {
    const last = runs[runs.length - 1];
    if (!hidden) return;
    if (last && last.start + last.count === index + 1) last.count += 1;
    else runs.push({ start: index + 1, count: 1 });
  });
  return runs;
}
