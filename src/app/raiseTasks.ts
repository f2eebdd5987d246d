import type { CaseRecord, DateRecord, TaskRecord } from '../domain/records';
import type { Fields } from '../tables/rowCodec';
import { TABLES } from '../tables/tables';
import { changeRow } from './changeRow';
import { codeOf, nextNumber } from './codes';
import { type TaskSources, taskWork } from './dueTasks';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { openTable, readRecords, tabOf } from './tableView';
import { openSettings, openTracker, type Tracker } from './tracker';
import { writeRows } from './writeRows';

type TaskPorts = Omit<Ports, 'documents' | 'drafts'>;

/**
 * Makes what has to be done a task, once: "What happened?" (T4), "Ask the attorney today" (T7), and asking the
 * attorney when a decision in the case came; of that, the day to ask on is the next business day, and no deadline
 * is computed. A question that was answered has its task done. Runs when people open or edit the Sheet, for
 * editors who authorized nothing too. Six calls when there is nothing to do, some fifteen otherwise.
 * @throws AppError 'busy', 'notSetUp'; the next edit makes them then.
 */
export function raiseTasks(ports: TaskPorts): { raised: number; done: number } {
  const tracker = openTracker(ports);
  const sources = look(ports, tracker);
  const { records } = readRecords<TaskRecord>(openTable(ports.workbook, tabOf(tracker.tabs, 'tasks')));
  const { missing, over } = taskWork(records, sources);
  if (missing.length + over.length === 0) return { raised: 0, done: 0 };
  // Whoever opened the Sheet at the same time may have made them: under the lock they are looked for again.
  return holdingLock(ports, () => makeTasks(ports, { tracker, sources }));
}

/** For those who hold the lock. Some ten calls. */
export function makeTasks(
  { workbook }: Pick<Ports, 'workbook'>,
  { tracker, sources }: { tracker: Pick<Tracker, 'tabs'>; sources: TaskSources },
): { raised: number; done: number } {
  const view = openTable(workbook, tabOf(tracker.tabs, 'tasks'));
  const { records } = readRecords<TaskRecord>(view);
  const { missing, over } = taskWork(records, sources);
  for (const change of over) changeRow(workbook, view, change);
  const { codes } = TABLES.tasks;
  const next = nextNumber(
    codes,
    records.map(({ id }) => id),
  );
  const made = missing.map((one, index): Partial<Fields> => ({ ...one, id: codeOf(codes, next + index) }));
  if (made.length > 0) writeRows(workbook, view, { records: made });
  return { raised: missing.length, done: over.length };
}

function look(ports: Pick<Ports, 'workbook' | 'clock'>, tracker: Tracker): TaskSources {
  const { workbook, clock } = ports;
  const { settings } = openSettings(ports, tracker);
  const read = <R>(table: 'cases' | 'dates') =>
    readRecords<R>(openTable(workbook, tabOf(tracker.tabs, table))).records;
  return {
    cases: read<CaseRecord & { row: number }>('cases'),
    dates: read<DateRecord>('dates'),
    settings,
    now: clock.now(workbook.zone()),
    language: tracker.language,
    messages: tracker.messages,
  };
}
