import type { ColumnKey } from '../tables/tableKey';
import type { Workbook } from './ports';
import { columnOf, inputKeys, runsOf, type TableView } from './tableView';

/** Empty rows that stay below, so that people can go on typing. */
const SPARE_ROWS = 100;

/**
 * Makes room for so many more records, with live formulas in every row down to the grid's end: also in rows
 * that people added, or that a run which was stopped left without (F1). Calls: one where the tab has
 * formulas; one more to grow, and one for each run of formula columns.
 */
export function makeRoom(workbook: Workbook, view: TableView, { count }: { count: number }): void {
  if (count === 0) return;
  // The last row stays free: what its formulas say is no case's own, such as its call totals (F3).
  const missing = view.nextRow + count - view.lastRow;
  const by = missing > 0 ? missing + SPARE_ROWS : 0;
  const inputs = inputKeys(view.table);
  const formulas = Object.keys(view.table.columns).filter((key) => !inputs.includes(key));
  const model = formulas.length === 0 ? null : modelRow(workbook, view, formulas);
  if (by > 0) workbook.growTab(view.tab, view.lastRow, by);
  const last = view.lastRow + by;
  if (!model || model.wholeTo >= last) return;
  const runs = runsOf(view, formulas).map((run) => ({ column: run[0]?.column ?? 1, width: run.length }));
  workbook.fillDown(view.tab, { from: model.row, first: model.wholeTo + 1, last }, runs);
}

/**
 * The row that new rows take their formulas from, one without a record if there is one, and down to where
 * every row has its formulas. One call; two where the last row of the grid is not such a row.
 */
function modelRow(
  workbook: Workbook,
  view: TableView,
  formulas: readonly ColumnKey[],
): { row: number; wholeTo: number } {
  const columns = formulas.map((key) => columnOf(view, key));
  const column = Math.min(...columns);
  const taken = new Set(view.rows.map(({ row }) => row));
  const wholeRows = (from: number) => {
    const area = {
      row: from,
      column,
      rows: view.lastRow - from + 1,
      columns: Math.max(...columns) - column + 1,
    };
    return workbook
      .readFormulas(view.tab, area)
      .flatMap((cells, index) => (columns.every((at) => cells[at - column] != null) ? [from + index] : []));
  };
  if (!taken.has(view.lastRow) && wholeRows(view.lastRow).length > 0) {
    return { row: view.lastRow, wholeTo: view.lastRow };
  }
  const whole = wholeRows(view.firstRow);
  const wholeTo = whole[whole.length - 1] ?? view.firstRow;
  return { row: whole.filter((row) => !taken.has(row)).pop() ?? wholeTo, wholeTo };
}
