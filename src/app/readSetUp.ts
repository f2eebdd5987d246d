import { type CivilDateTime, dayOf } from '../domain/civilDate';
import type { SettingsRecord } from '../domain/records';
import { isSharingDue } from '../domain/settings';
import { languageOf } from '../messages/languageOf';
import { LANGUAGES, type Language } from '../messages/messages';
import { TABLE_KEYS, type TableKey } from '../tables/tableKey';
import type { Ports } from './ports';
import { findTab, openTable, readRecords } from './tableView';

/** What the set-up dialog shows before anything is made. */
export interface SetUpState {
  /** All tabs are there. */
  readonly isWhole: boolean;
  /** Some are: the language is settled, and set-up completes the rest. */
  readonly isBegun: boolean;
  readonly missing: readonly TableKey[];
  /** The tracker's; before there is one, the Sheet's. */
  readonly language: Language;
  readonly groupName: string | null;
  readonly codesOnly: boolean;
  readonly sharingCheckedBy: string | null;
  readonly sharingDue: boolean;
  /** The file's own; File > Settings changes them, Casebook never does. */
  readonly zone: string;
  readonly locale: string;
  /** On the wall clock of that zone: whoever reads it sees whether the zone is theirs. */
  readonly now: CivilDateTime;
}

/** Three calls, four in a Sheet that has a tracker. */
export function readSetUp({ workbook, clock }: Pick<Ports, 'workbook' | 'clock'>): SetUpState {
  const tabs = workbook.tabs();
  const zone = workbook.zone();
  const locale = workbook.locale();
  const now = clock.now(zone);
  const missing = TABLE_KEYS.filter((key) => !findTab(tabs, key));
  const tab = findTab(tabs, 'settings');
  const settings = tab && readRecords<SettingsRecord>(openTable(workbook, tab)).records[0];
  return {
    isWhole: missing.length === 0,
    isBegun: tabs.length > 0,
    missing,
    language: tabs[0]?.language ?? languageOf([locale], LANGUAGES),
    groupName: settings?.groupName ?? null,
    codesOnly: settings?.codesOnly === true,
    sharingCheckedBy: settings?.sharingCheckedBy ?? null,
    sharingDue: isSharingDue(settings?.sharingCheckedOn ?? null, dayOf(now)),
    zone,
    locale,
    now,
  };
}
