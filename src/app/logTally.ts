import type { Outcome } from '../domain/vocabulary';
import { callsToWrite } from './callTabs';
import { knownLog, openCaseLog } from './caseLog';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { openTracker } from './tracker';
import { withoutANumbers } from './withoutANumbers';

export interface NewTally {
  readonly caseCode: string;
  /** The log's id, as the desk gave it; spares looking it up. */
  readonly tabId: number | null;
  readonly caller: string;
  readonly target: string | null;
  /** Each with an id made once by whoever logs it, and sent again with every retry (C7). */
  readonly rows: readonly { readonly id: string; readonly outcome: Outcome; readonly howMany: number }[];
}

export interface LogTallyResult {
  /** Rows that an earlier try had not written yet. */
  readonly added: number;
  readonly tabId: number;
  /** An A-number stood in one of the texts and was cut out (P5). */
  readonly aNumberRemoved: boolean;
}

/**
 * "Paste a tally" (C1): one row for each outcome, all of this minute, each exactly once. Under the lock, into
 * rows of its own, since single calls are appended meanwhile (C7). Some ten calls, more where it makes the log.
 * @throws AppError 'case.unknown', 'busy'.
 */
export function logTally(ports: Ports, tally: NewTally): LogTallyResult {
  return holdingLock(ports, () => {
    const { workbook, clock } = ports;
    const tracker = openTracker(ports);
    const { caller, target } = tally;
    const typed = withoutANumbers({ caller, target }, tracker.messages);
    const known = knownLog(workbook, tracker, tally);
    const log = known
      ? { code: tally.caseCode, view: known, unlinkedName: null }
      : openCaseLog(ports, tally.caseCode);
    const there = new Set(log.view.rows.map((row) => row.cell('id')));
    const when = clock.now(workbook.zone());
    const calls = tally.rows.flatMap((row) => {
      if (there.has(row.id)) return [];
      there.add(row.id);
      return [{ ...typed.clean, ...row, when }];
    });
    const write = calls.length === 0 ? null : callsToWrite(workbook, log, calls);
    if (write) workbook.writeTexts([write]);
    return { added: calls.length, tabId: log.view.tab.id, aNumberRemoved: typed.removed };
  });
}
