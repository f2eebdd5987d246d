import type { CivilDate, CivilDateTime } from '../domain/civilDate';
import { LEAK_KINDS } from '../domain/leakCheck';
import type { Outcome } from '../domain/vocabulary';
import type { Messages } from '../messages/messages';
import { type Fields, type SheetRow, writeFields } from '../tables/rowCodec';
import { AppError } from './appError';
import { callCases, callsToWrite, codeIn, linkLogs, openCallLogs } from './callTabs';
import { leaveOutLeaks } from './cleanText';
import { holdingLock } from './holdingLock';
import { makeRoom } from './makeRoom';
import type { Ports, Tab, Workbook } from './ports';
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
  /** An A-number stood in one of the texts and was cut out (P5). */
  readonly aNumberRemoved: boolean;
}

/** How often a call is appended before we give up on others who write over it. */
const TRIES = 3;

/**
 * Logs one call. It is appended, which two people can do at once without a lock, and read back: of two rows
 * with one id the later is emptied, so that a double click or a retry never counts twice (C7). Four calls,
 * whatever the number of rows; more for the first call of a case, which makes its log.
 * @throws AppError 'case.unknown'.
 */
export function logCall(ports: Ports, asked: NewCall): LogCallResult {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const { call, aNumberRemoved } = withoutANumbers(asked, tracker.messages);
  let view = knownLog(workbook, tracker, call) ?? lookUpLog(ports, call.caseCode);
  const alreadyThere = rowsOf(view, call).length > 0;
  for (let tries = 0; rowsOf(view, call).length === 0 && tries < TRIES; tries++) {
    makeRoom(workbook, view, { count: 1 });
    workbook.append(view.tab, appendedCells(view, call));
    view = openTable(workbook, view.tab);
  }
  const rows = rowsOf(view, call);
  if (rows.length > 1 || (!alreadyThere && rows.some((row) => isChanged(view, row, call)))) {
    settle(ports, view.tab, call);
  }
  return { alreadyThere, tabId: view.tab.id, aNumberRemoved };
}

/** Whatever somebody types anywhere, no A-number stays in the Sheet (P5). */
function withoutANumbers(call: NewCall, messages: Messages): { call: NewCall; aNumberRemoved: boolean } {
  const cut = (text: string) => leaveOutLeaks(text, messages, { mayHold: OTHER_LEAKS }).text;
  const clean = {
    ...call,
    caller: cut(call.caller),
    target: call.target && cut(call.target),
    note: call.note && cut(call.note),
  };
  const aNumberRemoved = (['caller', 'target', 'note'] as const).some((key) => clean[key] !== call[key]);
  return { call: clean, aNumberRemoved };
}

const OTHER_LEAKS = LEAK_KINDS.filter((kind) => kind !== 'aNumber');

function rowsOf(view: TableView, call: NewCall): readonly SheetRow[] {
  return view.rows.filter((row) => row.cell('id') === call.id);
}

/** The log under the id that the caller remembers, when it still is this case's. One call. */
function knownLog(workbook: Workbook, tracker: Tracker, call: NewCall): TableView | null {
  const tab = tracker.tabs.find(({ id, table }) => table === 'calls' && id === call.tabId);
  if (!tab) return null;
  const view = openTable(workbook, tab);
  return codeIn(view) === call.caseCode ? view : null;
}

/** The log that Cases refers to, made and linked when this is the case's first call. */
function lookUpLog(ports: Ports, code: string): TableView {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    // Again, since whoever held the lock until now may have made the log.
    const tracker = openTracker(ports);
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

/** A text of the call did not stay text (S1). */
function isChanged(view: TableView, row: SheetRow, call: NewCall): boolean {
  const cells = writeFields(view.table, fieldsOf(call), view.tab.language);
  return inputKeys(view.table).some((key) => typeof cells[key] === 'string' && row.cell(key) !== cells[key]);
}

/**
 * Writes the call again where a text did not stay text, and empties the later rows with its id. Under the
 * lock and read anew, since rows may have moved: what was another's a moment ago stays another's.
 */
function settle(ports: Ports, tab: Tab, call: NewCall): void {
  holdingLock(ports, () => {
    const { workbook } = ports;
    const view = openTable(workbook, tab);
    const keys = inputKeys(view.table);
    const cells = [writeFields(view.table, fieldsOf(call), view.tab.language)];
    const [first, ...doubles] = rowsOf(view, call);
    if (first && isChanged(view, first, call)) {
      workbook.writeTexts([{ tab, blocks: blocksOf(view, keys, { row: first.row, cells }) }]);
    }
    for (const { row } of doubles) {
      for (const block of blocksOf(view, keys, { row, cells: [{}] })) workbook.write(tab, block);
    }
  });
}
