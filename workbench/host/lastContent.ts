import { hasContent } from './cells';
import type { Getters } from './engine';
import type { Tab } from './tabs';

/** The last row that holds anything, from 1; 0 on an empty tab. */
export function lastRow(getters: Getters, tab: Tab): number {
  for (let row = tab.rows; row > 0; row -= 1) {
    for (let col = 1; col <= tab.cols; col += 1) if (isFilled(getters, tab, row, col)) return row;
  }
  return 0;
}

/** The last column that holds anything, from 1; 0 on an empty tab. */
export function lastColumn(getters: Getters, tab: Tab): number {
  for (let col = tab.cols; col > 0; col -= 1) {
    for (let row = 1; row <= tab.rows; row += 1) if (isFilled(getters, tab, row, col)) return col;
  }
  return 0;
}

function isFilled(getters: Getters, tab: Tab, row: number, col: number): boolean {
  return hasContent(getters, { sheetId: tab.id, row: row - 1, col: col - 1 });
}
