import type { Issue } from '../domain/issue';
import { dateOrderOf } from '../domain/readDate';
import type { Fields } from '../tables/rowCodec';
import { callCases, callsToWrite, linkLogs, openCallLogs } from './callTabs';
import { holdingLock } from './holdingLock';
import type { LoggedCall } from './import/callLog';
import { parseCsv } from './import/parseCsv';
import { readCallLog } from './import/readCallLog';
import type { Ports } from './ports';
import { openTable, type TableView, tabOf } from './tableView';
import { noteActivity, openSettings, openTracker } from './tracker';
import { writeRows } from './writeRows';

export interface ImportCallsResult {
  readonly added: number;
  /** Calls of the file that were there already. */
  readonly alreadyThere: number;
  /** Of those added, how many wait in Unplaced calls. */
  readonly unplaced: number;
  readonly issues: readonly Issue[];
}

/**
 * Brings a call log in: each call into its case's tab, which is made where calls begin (F3), what matches no
 * case into Unplaced calls, word for word. Each row carries an id made from what it says, so that the same
 * file brought in again, or after an interruption, adds only what is missing (S5).
 * @throws AppError when the file holds no rows, or no column for the case or for what happened.
 */
export function importCalls(
  ports: Ports,
  { text, who }: { text: string; who: string | null },
): ImportCallsResult {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const list = parseCsv(text, tracker.messages.errors);
    const casesView = openTable(workbook, tabOf(tracker.tabs, 'cases'));
    const cases = callCases(casesView);
    const order = dateOrderOf(workbook.locale());
    const { today } = openSettings(ports, tracker);
    const { calls, issues } = readCallLog(list, { messages: tracker.messages, order, cases, today });
    const byCode = placedCalls(calls);
    const logs = openCallLogs(workbook, tracker, { cases, codes: [...byCode.keys()] });
    const unplacedView = openTable(workbook, tabOf(tracker.tabs, 'unplacedCalls'));

    const missing = logs.map((log) => ({ log, calls: notIn(log.view, byCode.get(log.code) ?? []) }));
    const writes = missing.flatMap(
      ({ log, calls: own }) => callsToWrite(workbook, log, own.map(rowOf)) ?? [],
    );
    if (writes.length > 0) workbook.writeTexts(writes);
    const unplaced = notIn(
      unplacedView,
      calls.filter((call) => call.code === null),
    );
    const records = unplaced.map((call) => unplacedRow(call, tracker.messages.issues));
    writeRows(workbook, unplacedView, { records });
    linkLogs(workbook, casesView, logs);

    const added = missing.reduce((sum, { calls: own }) => sum + own.length, 0) + unplaced.length;
    noteActivity(ports, tracker, { who, what: tracker.messages.activity.callsImported(added) });
    return { added, alreadyThere: calls.length - added, unplaced: unplaced.length, issues };
  });
}

function placedCalls(calls: readonly LoggedCall[]): Map<string, LoggedCall[]> {
  const byCode = new Map<string, LoggedCall[]>();
  for (const call of calls) {
    if (call.code === null) continue;
    const own = byCode.get(call.code);
    if (own) own.push(call);
    else byCode.set(call.code, [call]);
  }
  return byCode;
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
