import type { Block } from '../app/ports';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells that a block is written to. */
export function rangeOfBlock(
  sheet: Sheet,
  { row, column, cells }: Block,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
}
