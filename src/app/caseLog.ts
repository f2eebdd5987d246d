import { AppError } from './appError';
import { type CallLog, callCases, callsToWrite, codeIn, linkLogs, openCallLogs } from './callTabs';
import type { Ports, Workbook } from './ports';
import { findTab, openTable, type TableView, tabOf } from './tableView';
import { noteActivity, openTracker, type Tracker } from './tracker';

/** The log under the id that somebody remembers, when it still is this case's. One call; none without such a tab. */
export function knownLog(
  workbook: Workbook,
  tracker: Tracker,
  { caseCode, tabId }: { caseCode: string; tabId: number | null },
): TableView | null {
  const tab = tracker.tabs.find(({ id, table }) => table === 'calls' && id === tabId);
  if (!tab) return null;
  const view = openTable(workbook, tab);
  return codeIn(view) === caseCode ? view : null;
}

/**
 * The log that Cases refers to, made and linked when this is the case's first call. For those who hold the
 * lock: whoever held it until now may have made the log. Where somebody deleted it with its calls, Activity says that
 * it was begun again. Some five calls, a dozen when it is made.
 * @throws AppError 'case.unknown'.
 */
export function openCaseLog(ports: Pick<Ports, 'workbook' | 'clock'>, code: string): CallLog {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const casesView = openTable(workbook, tabOf(tracker.tabs, 'cases'));
  const cases = callCases(casesView);
  const isKnown = cases.some((c) => c.code === code);
  const [log] = isKnown ? openCallLogs(workbook, tracker, { cases, codes: [code] }) : [];
  if (!log) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code));
  const write = callsToWrite(workbook, log, []);
  if (write) workbook.writeTexts([write]);
  linkLogs(workbook, casesView, [log]);
  const wasLinked = cases.some((c) => c.code === code && c.tabId !== null);
  if (wasLinked && log.unlinkedName !== null && findTab(tracker.tabs, 'activity')) {
    const what = tracker.messages.activity.logBegunAgain;
    noteActivity(ports, tracker, { who: null, what, caseCode: code });
  }
  return log;
}
