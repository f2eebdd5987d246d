import type { Issue } from '../domain/issue';
import { dateOrderOf } from '../domain/readDate';
import type { Fields } from '../tables/rowCodec';
import { callImportMark, noteCallImport } from './callImportMark';
import { callCases, callsToWrite, linkLogs, openCallLogs } from './callTabs';
import { holdingLock } from './holdingLock';
import type { LoggedCall } from './import/callLog';
import { type CallPart, callParts, partsAtOnce } from './import/callParts';
import { readCallLog } from './import/readCallLog';
import { type ListSource, listFingerprint, readSource } from './listSource';
import type { Ports } from './ports';
import { openTable, type TableView, tabOf } from './tableView';
import { noteActivity, openSettings, openTracker, type Tracker } from './tracker';
import { writeRows } from './writeRows';

/** `text` alone is CSV. */
export type ImportCallsInput = { readonly who: string | null } & (
  | { readonly text: string }
  | { readonly source: ListSource }
);

export interface ImportCallsResult {
  /** False when there is more than fits in one execution: whoever asked asks again, with the same file. */
  readonly done: boolean;
  /** Calls of the file that are in, or wait in Unplaced calls, out of all. */
  readonly progress: { readonly done: number; readonly of: number };
  /** By this import so far, in however many executions. */
  readonly added: number;
  /** Calls of the file that were there already; null until the import is done. */
  readonly alreadyThere: number | null;
  /** Of those added, how many wait in Unplaced calls. */
  readonly unplaced: number;
  /** Of the whole file, once, when the import is done. */
  readonly issues: readonly Issue[];
}

/**
 * Brings a call log in: each call into its case's tab, which is made where calls begin (F3), what matches no
 * case into Unplaced calls, word for word. Each row carries an id made from what it says, so that the same
 * file brought in again, or after an interruption, adds only what is missing (S5). A long log takes several
 * executions, since Google ends each after six minutes: what is in is noted in Settings, and not read again.
 * Calls: some 25, and for each case's log three or four and a copied tab.
 * @throws AppError when the file holds no rows, or no column for the case or for what happened.
 */
export function importCalls(ports: Ports, input: ImportCallsInput): ImportCallsResult {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const source = 'text' in input ? ({ kind: 'text', text: input.text } as const) : input.source;
    const list = readSource(ports, tracker, source);
    const casesView = openTable(workbook, tabOf(tracker.tabs, 'cases'));
    const cases = callCases(casesView);
    const order = dateOrderOf(workbook.locale());
    const settings = openSettings(ports, tracker);
    const { today } = settings;
    const { calls, issues } = readCallLog(list, { messages: tracker.messages, order, cases, today });

    const before = callImportMark(settings, listFingerprint(list));
    const missing = callParts(calls).filter(({ key }) => !before.done.includes(key));
    const now = partsAtOnce(missing);
    const inLogs = addToLogs(workbook, tracker, { casesView, parts: now });
    const unplaced = addUnplaced(workbook, tracker, now);
    const mark = {
      ...before,
      done: [...before.done, ...now.map(({ key }) => key)],
      added: before.added + inLogs + unplaced,
      unplaced: before.unplaced + unplaced,
    };
    const left = callsIn(missing) - callsIn(now);
    const isDone = left === 0;
    noteCallImport(ports, settings, { mark, state: isDone ? 'done' : 'underWay' });
    const { added } = mark;
    if (isDone) {
      const what = tracker.messages.activity.callsImported(added);
      noteActivity(ports, tracker, { who: input.who, what });
    }
    return {
      done: isDone,
      progress: { done: calls.length - left, of: calls.length },
      added,
      alreadyThere: isDone ? calls.length - added : null,
      unplaced: mark.unplaced,
      issues: isDone ? issues : [],
    };
  });
}

/** How many calls were not there yet. */
function addToLogs(
  workbook: Ports['workbook'],
  tracker: Tracker,
  { casesView, parts }: { casesView: TableView; parts: readonly CallPart[] },
): number {
  const byCode = new Map<string, LoggedCall[]>();
  for (const { code, calls } of parts) {
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), ...calls]);
  }
  const cases = callCases(casesView);
  const logs = openCallLogs(workbook, tracker, { cases, codes: [...byCode.keys()] });
  const missing = logs.map((log) => ({ log, calls: notIn(log.view, byCode.get(log.code) ?? []) }));
  const writes = missing.flatMap(({ log, calls }) => callsToWrite(workbook, log, calls.map(rowOf)) ?? []);
  if (writes.length > 0) workbook.writeTexts(writes);
  linkLogs(workbook, casesView, logs);
  return missing.reduce((sum, { calls }) => sum + calls.length, 0);
}

function addUnplaced(workbook: Ports['workbook'], tracker: Tracker, parts: readonly CallPart[]): number {
  const calls = parts.flatMap((part) => (part.code === null ? part.calls : []));
  if (calls.length === 0) return 0;
  const view = openTable(workbook, tabOf(tracker.tabs, 'unplacedCalls'));
  const unplaced = notIn(view, calls);
  const records = unplaced.map((call) => unplacedRow(call, tracker.messages.issues));
  writeRows(workbook, view, { records });
  return unplaced.length;
}

function callsIn(parts: readonly CallPart[]): number {
  return parts.reduce((sum, { calls }) => sum + calls.length, 0);
}

function notIn(view: TableView, calls: readonly LoggedCall[]): LoggedCall[] {
  const ids = new Set(view.rows.map((row) => row.cell('id')));
  return calls.filter((call) => !ids.has(call.id));
}

function rowOf(call: LoggedCall): Partial<Fields> {
  return { ...call.fields, id: call.id };
}

function unplacedRow(call: LoggedCall, reasons: Readonly<Record<string, string>>): Partial<Fields> {
  return { ...call.words, id: call.id, reason: call.reason && (reasons[call.reason] ?? null) };
}
