import type { SheetRow } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import { LINK_KEYS } from './callTabs';
import { modelAmong } from './makeRoom';
import type { Workbook } from './ports';
import { columnRuns, formulaKeys, type TableView } from './tableView';

/** A row that holds something, and the columns whose formula it lacks and in which nobody typed anything. */
interface BareRow {
  readonly row: number;
  readonly lacks: readonly ColumnKey[];
}

/** What lacks formulas in a tab, and the row to copy them from; null where no row has them all. */
export interface BareRows {
  readonly rows: readonly BareRow[];
  readonly model: number | null;
}

/** Nothing computes in the row: its formulas may be missing, which values alone do not tell for sure. */
export function isSuspect(view: TableView, { row }: Pick<SheetRow, 'row'>): boolean {
  const columns = formulaKeys(view).map((key) => view.columns.get(key) ?? 0);
  return columns.length > 0 && columns.every((column) => !view.grid.has(row, column));
}

/** Rows that people pasted below the grid's end or inserted, which have no formulas (F1). One call; none without formulas. */
export function findBareRows(workbook: Workbook, view: TableView): BareRows {
  const keys = formulaKeys(view);
  if (keys.length === 0) return { rows: [], model: null };
  const columns = keys.map((key) => view.columns.get(key) ?? 0);
  const column = Math.min(...columns);
  const area = {
    row: view.firstRow,
    column,
    rows: view.lastRow - view.firstRow + 1,
    columns: Math.max(...columns) - column + 1,
  };
  const formulas = workbook.readFormulas(view.tab, area);
  const has = (row: number, at: number) => formulas[row - view.firstRow]?.[at - column] != null;
  const whole = formulas.flatMap((_, index) => {
    const row = view.firstRow + index;
    return columns.every((at) => has(row, at)) ? [row] : [];
  });
  const rows = view.rows.flatMap(({ row }): BareRow[] => {
    const lacks = keys.filter((_, index) => {
      const at = columns[index] ?? 0;
      return !has(row, at) && !view.grid.has(row, at);
    });
    return lacks.length > 0 ? [{ row, lacks }] : [];
  });
  return { rows, model: modelAmong(view, whole)?.row ?? null };
}

/**
 * Copies the formulas, formats and dropdowns of a whole row to those that lack formulas. What somebody typed where
 * a formula belongs stays; "Check this Sheet" tells of it. Calls: for each run of rows that lack the same one for
 * each run of columns, and two.
 */
export function fillRows(workbook: Workbook, view: TableView, { rows, model }: BareRows): void {
  if (model === null) return;
  const refersToLog = view.rows.some((row) => row.row === model && row.cell('callsTab') !== null);
  for (const { first, last, lacks } of runsOfRows(rows)) {
    // Another case's call totals are not to be copied (F3).
    const keys = refersToLog ? lacks.filter((key) => !LINK_KEYS.some((link) => link === key)) : lacks;
    workbook.dressRows(view.tab, { from: model, first, last });
    workbook.fillDown(view.tab, { from: model, first, last }, columnRuns(view, keys));
  }
}

function runsOfRows(
  rows: readonly BareRow[],
): { first: number; last: number; lacks: readonly ColumnKey[] }[] {
  const runs: { first: number; last: number; lacks: readonly ColumnKey[] }[] = [];
  for (const { row, lacks } of rows) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === row && run.lacks.join() === lacks.join()) run.last = row;
    else runs.push({ first: row, last: row, lacks });
  }
  return runs;
}
