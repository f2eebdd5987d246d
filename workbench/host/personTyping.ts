import { writeCell } from './cells';
import { GoogleException } from './exception';
import type { Place } from './place';
import { refuseInvalid } from './refusal';
import type { SheetFile } from './sheetFile';

export interface Entry {
  rows: readonly (readonly string[])[];
  how: 'typed' | 'pasted';
}

/**
 * Text as a person enters it. Typing that a validation rule refuses leaves the cell alone (false); pasting goes
 * past the rules, and past the edge of the grid, which grows.
 */
export function enterText(file: SheetFile, { tab, block }: Place, { rows, how }: Entry): boolean {
  if (how === 'typed') {
    try {
      refuseInvalid(file, { tab, block }, rows);
    } catch (error) {
      if (error instanceof GoogleException) return false;
      throw error;
    }
  }
  const missing = {
    rows: block.row + block.rows - 1 - tab.rows,
    cols: block.col + block.cols - 1 - tab.cols,
  };
  if (missing.rows > 0)
    file.tabs.insertLines(tab, { dimension: 'ROW', after: tab.rows, count: missing.rows });
  if (missing.cols > 0)
    file.tabs.insertLines(tab, { dimension: 'COL', after: tab.cols, count: missing.cols });
  const manners = file.manners();
  file.defer((grid) => {
    rows.forEach((line, row) => {
      line.forEach((text, col) => {
        const position = { sheetId: tab.id, row: block.row - 1 + row, col: block.col - 1 + col };
        writeCell({ grid, manners }, position, text);
      });
    });
  });
  return true;
}
