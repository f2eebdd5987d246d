import type { ColumnKey } from '../tables/tableKey';
import type { Workbook } from './ports';
import { columnOf, columnRuns, inputKeys, type TableView } from './tableView';

/** Empty rows that stay below, so that people can go on typing. */
const SPARE_ROWS = 100;

/**
 * Makes room for so many more records, with live formulas, formats and dropdowns in every row down to the grid's end:
 * formulas also in rows that people added, or that a run which was stopped left without (F1). Calls: one where the tab
 * has formulas; two more to grow, four where its last row is in use; one for each run of columns that lack formulas.
 */
export function makeRoom(workbook: Workbook, view: TableView, { count }: { count: number }): void {
  if (count === 0) return;
  // The last row stays free: what its formulas say is no case's own, such as its call totals (F3).
  const missing = view.nextRow + count - view.lastRow;
  const by = missing > 0 ? missing + SPARE_ROWS : 0;
  const inputs = inputKeys(view.table);
  const formulas = Object.keys(view.table.columns).filter((key) => !inputs.includes(key));
  const model = formulas.length === 0 ? null : modelRow(workbook, view, formulas);
  const grown = { first: view.lastRow + 1, last: view.lastRow + by };
  const from = model?.row ?? view.lastRow;
  const isBlank = !view.rows.some(({ row }) => row === from);
  if (by > 0) {
    workbook.growTab(view.tab, view.lastRow, by);
    const declared = Object.keys(view.table.columns).filter((key) => view.columns.has(key));
    // Whether new rows take formats and dropdowns from the one above is unconfirmed (fidelity.md).
    if (isBlank) workbook.fillDown(view.tab, { from, ...grown }, columnRuns(view, declared));
    else workbook.dressRows(view.tab, { from, ...grown });
  }
  const last = isBlank ? view.lastRow : grown.last;
  if (!model || model.wholeTo >= last) return;
  workbook.fillDown(view.tab, { from, first: model.wholeTo + 1, last }, columnRuns(view, formulas));
}

/**
 * The row that new rows take their formulas from, one without a record if there is one, and down to where
 * every row has its formulas, or what somebody typed over them. One call; two where the last row of the grid is not such a row.
 */
function modelRow(
  workbook: Workbook,
  view: TableView,
  formulas: readonly ColumnKey[],
): { row: number; wholeTo: number } {
  const columns = formulas.map((key) => columnOf(view, key));
  const column = Math.min(...columns);
  const taken = new Set(view.rows.map(({ row }) => row));
  const formulasFrom = (row: number) => {
    const area = { row, column, rows: view.lastRow - row + 1, columns: Math.max(...columns) - column + 1 };
    const read = workbook.readFormulas(view.tab, area);
    return (at: number) => columns.map((own) => read[at - row]?.[own - column] != null);
  };
  if (!taken.has(view.lastRow) && formulasFrom(view.lastRow)(view.lastRow).every(Boolean)) {
    return { row: view.lastRow, wholeTo: view.lastRow };
  }
  const has = formulasFrom(view.firstRow);
  const all = Array.from({ length: view.lastRow - view.firstRow + 1 }, (_, index) => view.firstRow + index);
  const whole = all.filter((row) => has(row).every(Boolean));
  // What somebody typed where a formula belongs is not written over.
  const typed = view.rows.filter(({ row }) =>
    has(row).some((isFormula, index) => !isFormula && view.grid.has(row, columns[index] ?? 0)),
  );
  const wholeTo = Math.max(view.firstRow, ...whole.slice(-1), ...typed.slice(-1).map(({ row }) => row));
  return { row: modelAmong(view, whole)?.row ?? wholeTo, wholeTo };
}

/**
 * Of rows that have all their formulas, the one to copy from: the last without a record, else the last that refers
 * to no call log, whose totals are one case's own (F3), else the last.
 */
export function modelAmong(view: TableView, whole: readonly number[]): { row: number } | null {
  const own = new Map(view.rows.map((row) => [row.row, row]));
  const rank = (row: number) => {
    const record = own.get(row);
    if (!record) return 0;
    return record.cell('callsTab') === null ? 1 : 2;
  };
  const best = [...whole].sort((a, b) => rank(a) - rank(b) || b - a)[0];
  return best === undefined ? null : { row: best };
}
