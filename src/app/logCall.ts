import type { CivilDate, CivilDateTime } from '../domain/civilDate';
import type { Outcome } from '../domain/vocabulary';
import { type Fields, writeFields } from '../tables/rowCodec';
import { AppError } from './appError';
import { callCases, callsToWrite, codeIn, linkLogs, openCallLogs } from './callTabs';
import { holdingLock } from './holdingLock';
import type { Ports, Workbook } from './ports';
import { blocksOf, inputKeys, openTable, type TableView, tabOf } from './tableView';
import { openTracker, type Tracker } from './tracker';

export interface NewCall {
  /** Made once by whoever logs it, and sent again with every retry: a call counts exactly once (C7). */
  readonly id: string;
  readonly caseCode: string;
  /** The log's id, as readTracker gave it; spares looking it up. */
  readonly tabId: number | null;
  readonly when: CivilDateTime;
  readonly caller: string;
  readonly target: string | null;
  readonly numberDialled: string | null;
  readonly outcome: Outcome;
  readonly howMany: number | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly followUpOn: CivilDate | null;
}

export interface LogCallResult {
  /** The call had been written by an earlier try. */
  readonly alreadyThere: boolean;
  readonly tabId: number;
}

/**
 * Logs one call. It is appended, which two people can do at once without a lock, and read back: of two rows
 * with one id the later is emptied, so that a double click or a retry never counts twice (C7). Four calls,
 * whatever the number of rows; more for the first call of a case, which makes its log.
 * @throws AppError 'case.unknown'.
 */
export function logCall(ports: Ports, call: NewCall): LogCallResult {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const view = knownLog(workbook, tracker, call) ?? lookUpLog(ports, tracker, call.caseCode);
  const isThere = view.rows.some((row) => row.cell('id') === call.id);
  if (!isThere) {
    workbook.append(view.tab, appendedCells(view, call));
    settle(workbook, openTable(workbook, view.tab), call);
  }
  return { alreadyThere: isThere, tabId: view.tab.id };
}

/** The log under the id that the caller remembers, when it still is this case's. One call. */
function knownLog(workbook: Workbook, tracker: Tracker, call: NewCall): TableView | null {
  const tab = tracker.tabs.find(({ id, table }) => table === 'calls' && id === call.tabId);
  if (!tab) return null;
  const view = openTable(workbook, tab);
  return codeIn(view) === call.caseCode ? view : null;
}

/** The log that Cases refers to, made and linked when this is the case's first call. */
function lookUpLog(ports: Ports, tracker: Tracker, code: string): TableView {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const casesView = openTable(workbook, tabOf(tracker.tabs, 'cases'));
    const cases = callCases(casesView);
    const isKnown = cases.some((c) => c.code === code);
    const [log] = isKnown ? openCallLogs(workbook, tracker, { cases, codes: [code] }) : [];
    if (!log) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code));
    const write = callsToWrite(workbook, log, []);
    if (write) workbook.writeTexts([write]);
    linkLogs(workbook, casesView, [log]);
    return log.view;
  });
}

function appendedCells(view: TableView, call: NewCall) {
  const cells = writeFields(view.table, fieldsOf(call), view.tab.language);
  const last = Math.max(...inputKeys(view.table).map((key) => view.columns.get(key) ?? 0));
  const byColumn = new Map([...view.columns].map(([key, column]) => [column, cells[key] ?? null]));
  return Array.from({ length: last }, (_, index) => byColumn.get(index + 1) ?? null);
}

function fieldsOf({ caseCode, tabId, ...fields }: NewCall): Partial<Fields> {
  return fields;
}

/** Mends a text that did not stay text (S1), and empties what a second try wrote. */
function settle(workbook: Workbook, view: TableView, call: NewCall): void {
  const [first, ...doubles] = view.rows.filter((row) => row.cell('id') === call.id);
  const keys = inputKeys(view.table);
  const cells = writeFields(view.table, fieldsOf(call), view.tab.language);
  const changed = (key: string) => typeof cells[key] === 'string' && first?.cell(key) !== cells[key];
  if (first && keys.some(changed)) {
    const blocks = blocksOf(view, keys, { row: first.row, cells: [cells] });
    workbook.writeTexts([{ tab: view.tab, blocks }]);
  }
  for (const { row } of doubles) {
    for (const block of blocksOf(view, keys, { row, cells: [{}] })) workbook.write(view.tab, block);
  }
}
