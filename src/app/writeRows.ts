import type { CellInput } from '../tables/cell';
import { type Fields, writeFields } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import { makeRoom } from './makeRoom';
import type { Block, Workbook } from './ports';
import { blocksOf, inputKeys, type TableView } from './tableView';

type Cells = Readonly<Record<ColumnKey, CellInput>>;

/**
 * Writes whole records: over the row that has a record's code already, else below the last row. Calls: one
 * for each run of columns and of rows that stand side by side, whatever the number of rows, and one more to
 * see that text stayed text.
 */
export function writeRows(
  workbook: Workbook,
  view: TableView,
  { records }: { records: readonly Partial<Fields>[] },
): void {
  if (records.length === 0) return;
  const codeKey = codeColumn(view);
  const rowOf = new Map(view.rows.map((row) => [row.cell(codeKey), row.row]));
  let next = view.nextRow;
  const placed = records.map((record) => ({
    row: rowOf.get(record[codeKey] as string) ?? next++,
    cells: writeFields(view.table, record, view.tab.language),
  }));
  makeRoom(workbook, view, { count: next - view.nextRow });
  workbook.writeTexts([{ tab: view.tab, blocks: blocksOfRows(view, placed) }]);
}

/** Empties the rows of these codes; formulas stay. */
export function clearRows(workbook: Workbook, view: TableView, codes: readonly string[]): void {
  const codeKey = codeColumn(view);
  const blank = writeFields(view.table, {}, view.tab.language);
  const placed = view.rows
    .filter((row) => codes.includes(String(row.cell(codeKey) ?? '')))
    .map(({ row }) => ({ row, cells: blank }));
  for (const block of blocksOfRows(view, placed)) workbook.write(view.tab, block);
}

/** The first column that holds the product's own code: what a row is known by. */
function codeColumn(view: TableView): ColumnKey {
  const key = Object.keys(view.table.columns).find((k) => view.table.columns[k]?.kind === 'code');
  if (!key) throw new Error(`${view.table.key} has no code`);
  return key;
}

function blocksOfRows(view: TableView, placed: readonly { row: number; cells: Cells }[]): Block[] {
  const keys = inputKeys(view.table);
  const runs: { row: number; cells: Cells[] }[] = [];
  for (const { row, cells } of [...placed].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && run.row + run.cells.length === row) run.cells.push(cells);
    else runs.push({ row, cells: [cells] });
  }
  return runs.flatMap((run) => blocksOf(view, keys, run));
}
