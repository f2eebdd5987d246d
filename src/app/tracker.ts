import { type CivilDate, fromSerial } from '../domain/civilDate';
import type { SettingsRecord } from '../domain/records';
import { type Language, MESSAGES, type Messages } from '../messages/messages';
import { AppError } from './appError';
import { makeRoom } from './makeRoom';
import type { Ports, Tab } from './ports';
import { openTable, readRecords, recordBlocks, type TableView, tabOf } from './tableView';

/** The tracker as a use case finds it. */
export interface Tracker {
  readonly tabs: readonly Tab[];
  readonly language: Language;
  readonly messages: Messages;
}

/** One call. @throws AppError 'notSetUp'. */
export function openTracker({ workbook }: Pick<Ports, 'workbook'>): Tracker {
  const tabs = workbook.tabs();
  const { language } = tabOf(tabs, 'settings');
  return { tabs, language, messages: MESSAGES[language] };
}

export interface OpenSettings {
  readonly view: TableView;
  readonly settings: SettingsRecord & {
    lastImport: string | null;
    lastCallImport: string | null;
    lastCaseNumber: number | null;
  };
  /** The day that every formula counts from: TODAY() in the Sheet's zone. */
  readonly today: CivilDate;
}

/** One call. */
export function openSettings({ workbook }: Pick<Ports, 'workbook'>, tracker: Tracker): OpenSettings {
  const view = openTable(workbook, tabOf(tracker.tabs, 'settings'));
  const settings = readRecords<OpenSettings['settings']>(view).records[0];
  const cell = view.rows[0]?.cell('today') ?? null;
  const today = typeof cell === 'number' ? fromSerial(cell) : null;
  if (!settings || !today) throw new AppError('notSetUp', tracker.messages.errors.notSetUp);
  return { view, settings, today };
}

/** Adds what was done to Activity: who, what, to which case; never content (S6). Three calls. */
export function noteActivity(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  tracker: Tracker,
  { who, what, caseCode = null }: { who: string | null; what: string; caseCode?: string | null },
): void {
  const { workbook, clock } = ports;
  const view = openTable(workbook, tabOf(tracker.tabs, 'activity'));
  const record = { when: clock.now(workbook.zone()), who, what, case: caseCode };
  makeRoom(workbook, view, { count: 1 });
  for (const block of recordBlocks(view, record)) workbook.write(view.tab, block);
}
