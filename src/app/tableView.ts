import type { Issue } from '../domain/issue';
import { MESSAGES } from '../messages/messages';
import type { CellInput, CellValue } from '../tables/cell';
import { isFormula } from '../tables/column';
import { headerRow, type Table } from '../tables/defineTable';
import { type Fields, readFields, type SheetRow, writeFields } from '../tables/rowCodec';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import { columnWords, TABLES } from '../tables/tables';
import { AppError } from './appError';
import type { Block, ColumnRun, Grid, Tab, Workbook } from './ports';

/** Where set-up puts the hidden keys. */
const KEY_ROW = 1;
/** How far down people may have pushed the keys, or the header, by inserting rows above them. */
const MOST_PUSHED = 10;

/** A tab as it stands now: where its columns are, and the rows that hold something. */
export interface TableView {
  readonly tab: Tab;
  readonly table: Table;
  /** 1-based; the first, or further down where people inserted rows above it. */
  readonly keyRow: number;
  /** 1-based column by key, from the hidden key row. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rows: readonly SheetRow[];
  /** Of the first record, whether there is one or not. */
  readonly firstRow: number;
  /** Where the next record goes. */
  readonly nextRow: number;
  readonly lastRow: number;
  readonly grid: Grid;
}

/**
 * One call; three more where people added columns among ours.
 * @throws AppError 'keysGone' where the hidden row is gone that tells the columns apart: nothing of the tab could be
 * found, which must not look as if nothing were in it.
 */
export function openTable(workbook: Workbook, tab: Tab): TableView {
  const view = openAnyTable(workbook, tab);
  if (hasKeys(view)) return view;
  const { errors } = MESSAGES[tab.language];
  throw new AppError('keysGone', errors.keysGone(workbook.tabName(tab)));
}

/** Whether any of the declared columns is found. */
export function hasKeys({ table, columns }: TableView): boolean {
  return Object.keys(table.columns).some((key) => columns.has(key));
}

/** The same, whatever is left of the tab. */
export function openAnyTable(workbook: Workbook, tab: Tab): TableView {
  const table: Table = TABLES[tab.table];
  const declared = Object.keys(table.columns);
  let grid = workbook.read(tab, declared.length);
  let keyRow = keyRowIn(grid, declared);
  let columns = columnsOf(grid, keyRow);
  if (declared.some((key) => !columns.has(key))) {
    grid = workbook.read(tab, 'all');
    keyRow = keyRowIn(grid, declared);
    columns = columnsOf(grid, keyRow);
  }
  const first = headerIn(tab, grid, { columns, keyRow }) + 1;
  const rows = recordRows(table, grid, { columns, first });
  const last = rows[rows.length - 1];
  return {
    tab,
    table,
    keyRow,
    columns,
    rows,
    firstRow: first,
    grid,
    nextRow: last ? last.row + 1 : first,
    lastRow: grid.rows,
  };
}

/**
 * The tab of a table; one that a person duplicated only when the original is gone. Of call logs, the
 * template that they are copied from.
 * @throws AppError 'notSetUp' when set-up has not made the tab, or somebody deleted it.
 */
export function tabOf(tabs: readonly Tab[], table: TableKey): Tab {
  const tab = findTab(tabs, table);
  if (!tab) throw new AppError('notSetUp', MESSAGES[tabs[0]?.language ?? 'en'].errors.notSetUp);
  return tab;
}

export function findTab(tabs: readonly Tab[], table: TableKey): Tab | undefined {
  const own = tabs.filter((tab) => tab.table === table);
  return own.find((tab) => !tab.isCopy) ?? (table === 'calls' ? undefined : own[0]);
}

/** Every row's fields, with what could not be read; the reader says which record type it expects. */
export function readRecords<R>(view: TableView): { records: (R & { row: number })[]; issues: Issue[] } {
  const read = view.rows.map((row) => ({ row: row.row, ...readFields(view.table, row, view.tab.language) }));
  return {
    // The declaration has a column for each field of R (defineTable), so the fields are an R.
    records: read.map(({ row, fields }) => ({ ...(fields as unknown as R), row })),
    issues: read.flatMap((r) => r.issues),
  };
}

/** A new record at the next free row. */
export function recordBlocks(view: TableView, record: Partial<Fields>): Block[] {
  const cells = writeFields(view.table, record, view.tab.language);
  return blocksOf(view, inputKeys(view.table), { row: view.nextRow, cells: [cells] });
}

/** The columns that people and the product write in. */
export function inputKeys(table: Table): ColumnKey[] {
  return Object.entries(table.columns).flatMap(([key, column]) => (isFormula(column) ? [] : [key]));
}

/** The computed columns that the tab has; one that is missing is for "Check this Sheet". */
export function formulaKeys({ table, columns }: TableView): ColumnKey[] {
  return Object.entries(table.columns).flatMap(([key, column]) =>
    isFormula(column) && columns.has(key) ? [key] : [],
  );
}

/** Cells by key as blocks; every key must have its column. */
export function blocksOf(
  view: TableView,
  keys: readonly ColumnKey[],
  { row, cells }: { row: number; cells: readonly Readonly<Record<ColumnKey, CellInput>>[] },
): Block[] {
  return runsOf(view, keys).map((run) => ({
    row,
    column: run[0]?.column ?? 1,
    cells: cells.map((record) => run.map(({ key }) => record[key] ?? null)),
  }));
}

/** Columns that stand side by side, from left to right; every key must have its column. */
export function runsOf(view: TableView, keys: readonly ColumnKey[]): { key: ColumnKey; column: number }[][] {
  const placed = keys
    .map((key) => ({ key, column: columnOf(view, key) }))
    .sort((a, b) => a.column - b.column);
  const runs: { key: ColumnKey; column: number }[][] = [];
  for (const next of placed) {
    const run = runs[runs.length - 1];
    const end = run?.[run.length - 1];
    if (run && end && end.column + 1 === next.column) run.push(next);
    else runs.push([next]);
  }
  return runs;
}

/** The same as runs of the grid. */
export function columnRuns(view: TableView, keys: readonly ColumnKey[]): ColumnRun[] {
  return runsOf(view, keys).map((run) => ({ column: run[0]?.column ?? 1, width: run.length }));
}

/** @throws AppError 'columnMissing' naming the header that people knew. */
export function columnOf(view: TableView, key: ColumnKey): number {
  const column = view.columns.get(key);
  if (column === undefined) {
    const messages = MESSAGES[view.tab.language];
    const { header } = columnWords(messages, view.tab.table, key);
    throw new AppError(
      'columnMissing',
      messages.errors.columnMissing(header, messages.tables[view.tab.table].tab),
    );
  }
  return column;
}

/** The row that holds most of the declared keys; the first when none does. */
function keyRowIn(grid: Grid, declared: readonly ColumnKey[]): number {
  const isKeyRow = (row: number) => {
    const keys = columnsOf(grid, row);
    return declared.filter((key) => keys.has(key)).length > declared.length / 2;
  };
  for (let row = KEY_ROW; row <= Math.min(KEY_ROW + MOST_PUSHED, grid.rows); row++) {
    if (isKeyRow(row)) return row;
  }
  return KEY_ROW;
}

function columnsOf(grid: Grid, keyRow: number): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (let column = 1; column <= grid.columns; column++) {
    const key = grid.at(keyRow, column);
    if (typeof key === 'string' && key !== '' && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/** The row that reads most like the header; the declared one when none does. */
function headerIn(
  tab: Tab,
  grid: Grid,
  { columns, keyRow }: { columns: ReadonlyMap<ColumnKey, number>; keyRow: number },
): number {
  const table: Table = TABLES[tab.table];
  // What pushed the keys down pushed the header too.
  const declared = headerRow(table) + keyRow - KEY_ROW;
  const headers = [...columns].flatMap(([key, column]) =>
    table.columns[key] ? [{ column, text: columnWords(MESSAGES[tab.language], tab.table, key).header }] : [],
  );
  const likeness = (row: number) =>
    headers.filter(({ column, text }) => grid.at(row, column) === text).length;
  // Where it should be, nothing below needs to be looked at, which would ask for the zone of dates.
  if (likeness(declared) > headers.length / 2) return declared;
  let best = declared;
  for (let row = declared + 1; row <= declared + MOST_PUSHED; row++) {
    if (likeness(row) > likeness(best)) best = row;
  }
  return best;
}

/** The rows below the header in which a person's or the product's own cell holds something. */
function recordRows(
  table: Table,
  grid: Grid,
  { columns, first }: { columns: ReadonlyMap<ColumnKey, number>; first: number },
): SheetRow[] {
  const inputs = Object.entries(table.columns).flatMap(([key, column]) => {
    const at = columns.get(key);
    return isFormula(column) || at === undefined ? [] : [at];
  });
  const rows: SheetRow[] = [];
  for (let row = first; row <= grid.rows; row++) {
    if (inputs.some((column) => grid.has(row, column))) {
      rows.push({ row, cell: (key) => cellAt(grid, row, columns.get(key)) });
    }
  }
  return rows;
}

function cellAt(grid: Grid, row: number, column: number | undefined): CellValue {
  return column === undefined ? null : grid.at(row, column);
}
