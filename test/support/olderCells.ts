import type { Language } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { blankRows } from './memoryFile';
import { movedFormula } from './movedFormula';

/** A tracker as an earlier Casebook left it on the workbench's host; test/data/README.md says how it was made. */
export interface OlderTracker {
  readonly language: Language;
  readonly locale: string;
  readonly zone: string;
  readonly separators: 'comma' | 'semicolon';
  readonly tabs: readonly OlderTab[];
}

export interface OlderTab {
  readonly name: string;
  readonly id: number;
  /** `cases.en.1234567`; null for people's own. */
  readonly tag: string | null;
  readonly rows: number;
  readonly columns: number;
  /** The row whose formulas stand in all rows below it too, and their columns. */
  readonly firstRow: number;
  readonly filled: readonly number[];
  /** By 'row,column'. */
  readonly cells: Readonly<Record<string, CellInput>>;
}

/** All cells of a tab, row by row. */
export function cellsOf({ rows, columns, cells, firstRow, filled }: OlderTab): CellInput[][] {
  const all = blankRows(rows, columns);
  for (const column of filled) {
    const model = cells[`${firstRow},${column}`];
    if (model === null || typeof model !== 'object') continue;
    for (let row = firstRow + 1; row <= rows; row++) {
      all[row - 1]?.splice(column - 1, 1, { formula: movedFormula(model.formula, row - firstRow) });
    }
  }
  for (const [at, cell] of Object.entries(cells)) {
    const [row = 1, column = 1] = at.split(',').map(Number);
    all[row - 1]?.splice(column - 1, 1, cell);
  }
  return all;
}
