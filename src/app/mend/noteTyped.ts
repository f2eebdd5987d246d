import type { CheckedSheet, CheckedTab } from '../check/checkedSheet';
import type { FormulaCell } from '../check/mend';
import type { CellNote, Workbook } from '../ports';
import { withoutANumbers } from '../withoutANumbers';

/** What stood in cells that a formula is written into again. */
export function notesOf(cells: readonly FormulaCell[], sheet: CheckedSheet): CellNote[] {
  return cells.flatMap(({ row, column, typed }) =>
    typed === null ? [] : [{ row, column, text: noteText(typed, sheet) }],
  );
}

/** With its day, so that a later reader knows how old it is; no A-number moves along (P5). */
export function noteText(typed: string, { messages, today }: CheckedSheet): string {
  const { clean } = withoutANumbers({ typed }, messages);
  return messages.check.mends.note(today, clean.typed ?? '');
}

/** Two calls; none without notes. */
export function noteTyped(workbook: Workbook, { tab }: CheckedTab, notes: readonly CellNote[]): void {
  if (notes.length > 0) workbook.noteCells(tab, notes);
}
