import type { TaskRecord } from '../domain/records';
import type { TaskState } from '../domain/vocabulary';
import type { Fields } from '../tables/rowCodec';
import type { Ports } from './ports';
import { openTable, readRecords, tabOf } from './tableView';
import { openTracker } from './tracker';

/** A task as Tasks shows it. */
export interface TaskNow {
  readonly record: TaskRecord;
  /** As the Sheet computed it; null in a row that says neither what nor whose case. */
  readonly state: TaskState | null;
}

/** The tasks in the order of their rows, what Casebook made and what people typed. Two calls. */
export function readTasks({ workbook }: Pick<Ports, 'workbook'>): { tasks: readonly TaskNow[] } {
  const tracker = openTracker({ workbook });
  const { records } = readRecords<TaskRecord>(openTable(workbook, tabOf(tracker.tabs, 'tasks')));
  return { tasks: records.map((record) => ({ record, state: stateOf(record) })) };
}

function stateOf(record: TaskRecord): TaskState | null {
  // The declaration of Tasks gives the computed column its choice set.
  return ((record as unknown as Fields).state ?? null) as TaskState | null;
}
