import { type Separator, withSeparator } from '../../tables/separator';
import { type CheckedSheet, type CheckedTab, tabOfTable } from '../check/checkedSheet';
import { rowlessSpelling } from '../check/formulaSpelling';
import type { FormulaCell, MendStep } from '../check/mend';
import type { Workbook } from '../ports';
import { type CellRectangle, rectanglesOf } from './cellRuns';
import { notesOf, noteTyped } from './noteTyped';

/** Rows from which on a formula is copied instead of being written into each. */
const COPIED_FROM = 12;

/**
 * Writes formulas again, as this spreadsheet separates them; what was typed over is kept as a note first. Calls: four
 * to see what separates, one or two for each rectangle, two a tab for notes.
 */
export function applyFormulas(workbook: Workbook, sheet: CheckedSheet, steps: readonly MendStep[]): void {
  const formulas = steps.flatMap((step) => (step.does === 'formulas' ? [step] : []));
  if (formulas.every(({ cells }) => cells.length === 0)) return;
  const separator = separatorOf(workbook, sheet);
  for (const own of sheet.read) {
    const cells = formulas.filter(({ tab }) => tab.id === own.tab.id).flatMap((step) => step.cells);
    noteTyped(workbook, own, notesOf(cells, sheet));
    for (const rectangle of rectanglesOf(cells)) writeRectangle(workbook, own, { rectangle, separator });
  }
}

/** Tried where a formula of Settings stands, which is written back at once. */
function separatorOf(workbook: Workbook, sheet: CheckedSheet): Separator {
  const settings = tabOfTable(sheet, 'settings');
  const column = settings?.view.columns.get('emergencyDaysInForce');
  if (!settings || column === undefined) return ',';
  const row = settings.view.firstRow;
  const before = settings.formulaAt(row, column);
  const found = workbook.probeSeparator({ id: settings.tab.id, row, column }) ?? ',';
  const cell =
    before === null ? settings.view.grid.at(row, column) : { formula: withSeparator(before, found) };
  workbook.write(settings.tab, { row, column, cells: [[cell]] });
  return found;
}

function writeRectangle(
  workbook: Workbook,
  { tab, view }: CheckedTab,
  { rectangle, separator }: { rectangle: CellRectangle<FormulaCell>; separator: Separator },
): void {
  const { row, column, cells } = rectangle;
  const isBare = cells.every((line) => line.every(({ typed }) => typed === null));
  const isCopied = isBare && cells.length >= COPIED_FROM && row >= view.firstRow && areAlike(cells);
  const input = ({ formula }: FormulaCell) => ({ formula: withSeparator(formula, separator) });
  if (!isCopied) {
    workbook.write(tab, { row, column, cells: cells.map((line) => line.map(input)) });
    return;
  }
  // A copy takes notes along, so it goes up from the last row, which is mostly one that nobody writes in.
  const last = row + cells.length - 1;
  const model = cells[cells.length - 1] ?? [];
  workbook.write(tab, { row: last, column, cells: [model.map(input)] });
  workbook.fillDown(tab, { from: last, first: row, last: last - 1 }, [{ column, width: model.length }]);
}

/** Those that differ by more than their row, such as the links to a case's log, are written each. */
function areAlike(cells: readonly (readonly FormulaCell[])[]): boolean {
  const spellings = (line: readonly FormulaCell[] = []) =>
    line.map(({ formula, row }) => rowlessSpelling(formula, row)).join('\n');
  const first = spellings(cells[0]);
  return cells.every((line) => spellings(line) === first);
}
