import { MESSAGES } from '../messages/messages';
import {
  type BandTotal,
  BEFORE_COLUMNS,
  CODE_COLUMN,
  dayTotalReference,
  totalReference,
} from '../tables/callsBand';
import type { CellInput } from '../tables/cell';
import { DAYS_BEFORE, type DayTotal, dayBeforeKey } from '../tables/daysBefore';
import { type Fields, type SheetRow, writeFields } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import { columnWords } from '../tables/tables';
import { makeRoom } from './makeRoom';
import type { Tab, TabWrite, Workbook } from './ports';
import { blocksOf, columnOf, inputKeys, openTable, type TableView, tabOf } from './tableView';
import type { Tracker } from './tracker';

/** A case, as calls find it. */
export interface CallCase {
  readonly code: string;
  readonly alias: string;
  /** The id of its call log, when calls have begun. */
  readonly tabId: number | null;
}

export function callCases(cases: TableView): CallCase[] {
  return cases.rows.flatMap((row) => {
    const code = textOf(row, 'code');
    const tabId = row.cell('callsTab');
    return code === ''
      ? []
      : [{ code, alias: textOf(row, 'alias'), tabId: typeof tabId === 'number' ? tabId : null }];
  });
}

/** A case's call log, and what is in it. */
export interface CallLog {
  readonly code: string;
  readonly view: TableView;
  /** Its name, when Cases does not refer to it yet. */
  readonly unlinkedName: string | null;
}

/** The case whose calls a log holds, as its header says; '' in the template. */
export function codeIn(view: TableView): string {
  const column = view.columns.get(CODE_COLUMN);
  return column === undefined ? '' : String(view.grid.at(view.firstRow - 1, column) ?? '').trim();
}

/**
 * The call logs of these cases, made where calls begin now (F3). A log that an interrupted run made, and
 * that Cases does not refer to yet, is found by the code in it, or by its name while it is empty. Calls: one
 * for the template, one for each log, made or read, and one to see that those made are tagged.
 */
export function openCallLogs(
  workbook: Workbook,
  tracker: Tracker,
  { cases, codes }: { cases: readonly CallCase[]; codes: readonly string[] },
): CallLog[] {
  const byId = new Map(tracker.tabs.map((tab) => [tab.id, tab]));
  const linked = (code: string) => byId.get(cases.find((c) => c.code === code)?.tabId ?? -1);
  const unlinked = codes.every(linked) ? [] : unlinkedLogs(workbook, tracker, cases);
  const template = once(() => openTable(workbook, tabOf(tracker.tabs, 'calls')));
  const inOrder = [...codes].sort((a, b) => a.localeCompare(b));
  const made: Tab[] = [];
  const logs = inOrder.map((code): CallLog => {
    const tab = linked(code);
    if (tab) return { code, view: openTable(workbook, tab), unlinkedName: null };
    const wanted = logName(tracker, code);
    const found = unlinked.find((log) => log.code === code || (log.code === '' && log.name === wanted));
    if (found) return { code, view: found.view, unlinkedName: found.name };
    const { tab: copy, name } = workbook.copyTab(template().tab, wanted);
    made.push(copy);
    return { code, view: { ...template(), tab: copy }, unlinkedName: name };
  });
  if (made.length > 0) tagCopies(workbook, made, template().tab);
  return logs;
}

/** Whether a copied tab has its original's tag is unconfirmed (fidelity.md): one that lacks it gets it. One call, if all have. */
function tagCopies(workbook: Workbook, copies: readonly Tab[], original: Tab): void {
  const tagged = new Set(workbook.tabs().map(({ id }) => id));
  const { table, language, id } = original;
  for (const copy of copies) if (!tagged.has(copy.id)) workbook.tagTab(copy, { table, language, copyOf: id });
}

/**
 * What it takes to add calls below what a log holds, and its case's code where it has none yet. A new log is
 * given room for them; into one that is in use, rows are inserted, since logCall appends without a lock (C7).
 * Null when there is nothing to write.
 */
export function callsToWrite(
  workbook: Workbook,
  { view, code }: CallLog,
  calls: readonly Partial<Fields>[],
): TabWrite | null {
  const isFirst = codeIn(view) === '';
  if (calls.length === 0 && !isFirst) return null;
  const rows = calls.map((call) => writeFields(view.table, call, view.tab.language));
  const blocks = (row: number, cells: typeof rows) => blocksOf(view, rowKeys(view), { row, cells });
  if (view.rows.length > 0) {
    const insert = { after: view.nextRow - 1, count: calls.length };
    return { tab: view.tab, blocks: blocks(view.nextRow, rows), insert };
  }
  makeRoom(workbook, view, { count: calls.length });
  if (!isFirst) return { tab: view.tab, blocks: blocks(view.nextRow, rows) };
  const header = { ...headersOf(view), [CODE_COLUMN]: code };
  return { tab: view.tab, blocks: blocks(view.firstRow - 1, [header, ...rows]) };
}

/** The columns that hold what is known of a call; the totals of the days before stand beside them, above the rows. */
export function rowKeys(view: TableView): ColumnKey[] {
  const above: readonly ColumnKey[] = Object.values(BEFORE_COLUMNS);
  return inputKeys(view.table).filter((key) => !above.includes(key));
}

const DAY_TOTALS = Object.keys(BEFORE_COLUMNS) as DayTotal[];
const FIRST_LINK_KEYS = [
  'callsTab',
  'attemptsToday',
  'contactsToday',
  'contacts7Days',
  'lastContact',
] as const;

/** The columns of Cases that refer to a case's log: its id and the totals of C3, those of the days before too. */
export const LINK_KEYS = [
  ...FIRST_LINK_KEYS,
  ...DAY_TOTALS.flatMap((total) => DAYS_BEFORE.map((days) => dayBeforeKey(total, days))),
] as const;
type LinkKey = (typeof LINK_KEYS)[number];

/**
 * Makes Cases refer to logs that are new. Every row's formulas are read and written back around them, so
 * that the calls are two for each run of columns, whatever the number of cases.
 */
export function linkLogs(workbook: Workbook, cases: TableView, logs: readonly CallLog[]): void {
  const links = new Map(
    logs.flatMap(({ code, view, unlinkedName }) =>
      unlinkedName === null ? [] : [[code, linkCells(view, unlinkedName)] as const],
    ),
  );
  if (links.size === 0) return;
  const rows = cases.rows.filter((row) => links.has(textOf(row, 'code'))).map((row) => row.row);
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const blank = Array.from({ length: count }, () => ({}));
  // A tracker that is not brought up to date yet has no columns for the days before.
  const keys = LINK_KEYS.filter((key) => cases.columns.has(key) || FIRST_LINK_KEYS.some((k) => k === key));
  for (const block of blocksOf(cases, keys, { row: first, cells: blank })) {
    const columns = block.cells[0]?.length ?? 0;
    const area = { row: first, column: block.column, rows: count, columns };
    const formulas = workbook.readFormulas(cases.tab, area);
    const cells = formulas.map((row, index) => {
      const link = links.get(String(cases.grid.at(first + index, columnOf(cases, 'code')) ?? '').trim());
      return row.map((formula, offset): CellInput => {
        const column = block.column + offset;
        const key = LINK_KEYS.find((k) => cases.columns.get(k) === column);
        if (link && key) return link[key];
        return formula === null ? cases.grid.at(first + index, column) : { formula };
      });
    });
    workbook.write(cases.tab, { row: first, column: block.column, cells });
  }
}

/** What Cases holds of a log with this name. A log that has no totals of the days before counts as 0. */
export function linkCells({ tab, columns }: TableView, name: string): Record<LinkKey, CellInput> {
  const total = (key: BandTotal) => ({ formula: totalReference(name, { total: key, columns }) });
  const before = DAY_TOTALS.flatMap((of) =>
    DAYS_BEFORE.map((daysBefore) => {
      const column = columns.get(BEFORE_COLUMNS[of]);
      const formula = column === undefined ? '0' : dayTotalReference(name, { column, daysBefore });
      return [dayBeforeKey(of, daysBefore), { formula }];
    }),
  );
  return {
    ...(Object.fromEntries(before) as Record<Exclude<LinkKey, (typeof FIRST_LINK_KEYS)[number]>, CellInput>),
    callsTab: tab.id,
    attemptsToday: total('attemptsToday'),
    contactsToday: total('contactsToday'),
    contacts7Days: total('contacts7Days'),
    lastContact: total('lastContact'),
  };
}

/** Logs that no case refers to: what an interrupted run left, or a person duplicated. Two calls each. */
function unlinkedLogs(workbook: Workbook, tracker: Tracker, cases: readonly CallCase[]) {
  const linked = new Set(cases.map((c) => c.tabId));
  return tracker.tabs
    .filter((tab) => tab.table === 'calls' && tab.isCopy && !linked.has(tab.id))
    .map((tab) => {
      const view = openTable(workbook, tab);
      return { view, code: codeIn(view), name: workbook.tabName(tab) };
    });
}

function logName(tracker: Tracker, code: string): string {
  return tracker.messages.tables.calls.log(code);
}

function headersOf(view: TableView): Record<ColumnKey, CellInput> {
  const header = (key: ColumnKey) => columnWords(MESSAGES[view.tab.language], 'calls', key).header;
  return Object.fromEntries(rowKeys(view).map((key) => [key, header(key)]));
}

function textOf(row: SheetRow, key: ColumnKey): string {
  return String(row.cell(key) ?? '').trim();
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
