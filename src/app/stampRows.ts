import { type CellInput, writeCell } from '../tables/cell';
import { isFormula } from '../tables/column';
import { columnOf as declaredColumnOf } from '../tables/defineTable';
import type { SheetRow } from '../tables/rowCodec';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import { casesGiven, noteCaseGiven } from './casesGiven';
import { codeOf, codesIn, NAME_CASES, nextNumber } from './codes';
import { fillRows, findBareRows, isSuspect } from './fillRows';
import { holdingLock } from './holdingLock';
import { makeRoom } from './makeRoom';
import type { Ports, Tab } from './ports';
import { blocksOf, columnOf, findTab, openTable, readRecords, type TableView } from './tableView';
import type { OpenSettings } from './tracker';

/** A blank cell of a row, and what is written into it. */
interface Stamp {
  readonly key: ColumnKey;
  readonly row: number;
  readonly cell: CellInput;
}

/**
 * Gives every row of a tab what a person who typed or pasted it cannot: its code, in a call log its time and id (C1),
 * and the formulas, formats and dropdowns of rows that came from elsewhere (F1). Every row that lacks them, not only
 * the edited one: edits come faster than the triggers that tell of them, and some are never told. Writes into blank
 * cells alone, so that nothing somebody types meanwhile is lost, and under the lock, since an import moves rows. Runs
 * for editors who never authorized anything. Calls: one when there is nothing to do; some eight for codes; with
 * formulas some five more, and one for each run of columns and of rows that lack the same.
 * @returns the number of rows that got something. @throws AppError 'busy'; the next edit stamps the rows then.
 */
export function stampRows(ports: Omit<Ports, 'documents' | 'drafts'>, tab: Tab): number {
  const { workbook } = ports;
  if (!isStamped(tab)) return 0;
  const seen = openTable(workbook, tab);
  const isWhole = uncoded(seen).length === 0 && !seen.rows.some((row) => isSuspect(seen, row));
  if (isWhole) return 0;
  if (uncoded(seen).length === 0 && findBareRows(workbook, seen).rows.length === 0) return 0;
  return holdingLock(ports, () => {
    const view = openTable(workbook, tab);
    const rows = uncoded(view);
    const bare = findBareRows(workbook, view);
    fillRows(workbook, view, bare);
    // Pasting may have used the grid up: people go on typing below, and a row without a record stays to copy from.
    if (bare.rows.length > 0 && view.nextRow > view.lastRow) makeRoom(workbook, view, { count: 1 });
    writeStamps(
      workbook,
      view,
      tab.table === 'calls' ? callStamps(ports, view, rows) : codeStamps(workbook, view, rows),
    );
    return new Set([...rows, ...bare.rows].map(({ row }) => row)).size;
  });
}

/** No template, no page, and no copy that a person made: its rows would get the codes of the original's next ones. */
function isStamped({ table, isCopy }: Tab): boolean {
  return table === 'calls' ? isCopy : !isCopy && table !== 'settings' && table !== 'dashboard';
}

/** Rows that hold something and lack the code, or in a call log the id, that they are known by. */
function uncoded(view: TableView): SheetRow[] {
  const key = codeKeyOf(view);
  if (key === null) return [];
  columnOf(view, key);
  return view.rows.filter((row) => row.cell(key) === null);
}

function codeKeyOf({ tab, table }: TableView): ColumnKey | null {
  return tab.table === 'calls' ? 'id' : (table.codes?.column ?? null);
}

/** A row with an id keeps a blank time: it was brought in without one, and today would be wrong. */
function callStamps(
  { workbook, clock, newId }: Omit<Ports, 'documents' | 'drafts'>,
  view: TableView,
  rows: readonly SheetRow[],
): Stamp[] {
  const now = rows.length === 0 ? null : clock.now(workbook.zone());
  const timeless = rows.filter((row) => row.cell('when') === null);
  return [
    ...timeless.map(({ row }) => ({ key: 'when', row, cell: cellOf(view, 'when', now) })),
    ...rows.map(({ row }) => ({ key: 'id', row, cell: cellOf(view, 'id', newId()) })),
  ];
}

/** The codes after the highest in use, from the top down. Four calls more when cases get theirs. */
function codeStamps(workbook: Ports['workbook'], view: TableView, rows: readonly SheetRow[]): Stamp[] {
  const series = view.table.codes;
  if (!series || rows.length === 0) return [];
  const { column: key } = series;
  const cases = view.tab.table === 'cases' ? otherCases(workbook) : null;
  const next = nextNumber(series, [...codesIn(view, key), ...(cases?.codes ?? [])]);
  if (cases?.settings) noteCaseGiven(workbook, cases.settings, codeOf(series, next + rows.length - 1));
  return rows.map(({ row }, index) => ({ key, row, cell: cellOf(view, key, codeOf(series, next + index)) }));
}

/** Codes that count as in use though no row of Cases may have them. */
function otherCases(workbook: Ports['workbook']): { codes: string[]; settings: TableView | null } {
  const tabs = workbook.tabs();
  const open = (table: TableKey) => {
    const tab = findTab(tabs, table);
    return tab ? openTable(workbook, tab) : null;
  };
  const settings = open('settings');
  const [given] = settings ? readRecords<OpenSettings['settings']>(settings).records : [];
  const named = NAME_CASES.flatMap((table) => {
    const view = open(table);
    return view ? codesIn(view, 'case') : [];
  });
  return { codes: [...named, ...casesGiven(given ?? {})], settings };
}

/** One call for each run of rows that stand one below the other. */
function writeStamps(workbook: Ports['workbook'], view: TableView, stamps: readonly Stamp[]): void {
  const runs: { key: ColumnKey; row: number; cells: Record<ColumnKey, CellInput>[] }[] = [];
  for (const { key, row, cell } of stamps) {
    const run = runs[runs.length - 1];
    if (run && run.key === key && run.row + run.cells.length === row) run.cells.push({ [key]: cell });
    else runs.push({ key, row, cells: [{ [key]: cell }] });
  }
  for (const run of runs) {
    for (const block of blocksOf(view, [run.key], run)) workbook.write(view.tab, block);
  }
}

function cellOf(view: TableView, key: ColumnKey, value: string | null): CellInput {
  const column = declaredColumnOf(view.table, key);
  return isFormula(column) ? null : writeCell(column, value, view.tab.language);
}
