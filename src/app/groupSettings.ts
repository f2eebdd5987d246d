import { type CivilDate, dayOf } from '../domain/civilDate';
import type { SettingsRecord } from '../domain/records';
import { type Fields, readFields, writeFields } from '../tables/rowCodec';
import { cleanText } from './cleanText';
import { holdingLock } from './holdingLock';
import type { Ports, Tab } from './ports';
import type { SetUpChoices } from './setUpPlan';
import { blocksOf, openTable, tabOf } from './tableView';
import { noteActivity, openTracker } from './tracker';

type GroupSettings = Pick<
  SettingsRecord,
  'language' | 'groupName' | 'codesOnly' | 'sharingCheckedBy' | 'sharingCheckedOn'
>;

/** What a group says of itself at set-up. Nobody named, no day: the check is still to be made. */
export function groupSettings(choices: SetUpChoices, today: CivilDate): GroupSettings & Fields {
  const { language, groupName, codesOnly, sharingCheckedBy } = choices;
  const sharingCheckedOn = sharingCheckedBy === null ? null : today;
  return { language, groupName, codesOnly, sharingCheckedBy, sharingCheckedOn };
}

/** Set-up was run again: what the group says now, and a check that was made stays when nobody names another. Three calls. */
export function writeGroupSettings(
  { workbook, clock }: Pick<Ports, 'workbook' | 'clock'>,
  tab: Tab,
  choices: SetUpChoices,
): void {
  const { language: _, ...said } = groupSettings(choices, dayOf(clock.now(workbook.zone())));
  const { sharingCheckedBy, sharingCheckedOn, ...group } = said;
  writeSettings(workbook, tab, sharingCheckedBy === null ? group : said);
}

/**
 * Somebody looked at the Share button and saw Restricted; Casebook cannot see it. Asked again after thirty
 * days. Some twelve calls.
 */
export function checkSharing(ports: Ports, { by }: { by: string }): void {
  holdingLock(ports, () => {
    const tracker = openTracker(ports);
    const today = dayOf(ports.clock.now(ports.workbook.zone()));
    const who = cleanText(by).text;
    const checked = { sharingCheckedBy: who, sharingCheckedOn: today };
    writeSettings(ports.workbook, tabOf(tracker.tabs, 'settings'), checked);
    noteActivity(ports, tracker, { who, what: tracker.messages.activity.sharingChecked });
  });
}

/** Only what differs is written. */
function writeSettings(workbook: Ports['workbook'], tab: Tab, fields: Partial<Fields>): void {
  const view = openTable(workbook, tab);
  const row = view.rows[0];
  const now = row && readFields(view.table, row, tab.language).fields;
  const keys = Object.keys(fields).filter((key) => fields[key] !== now?.[key]);
  if (keys.length === 0) return;
  const cells = [writeFields(view.table, fields, tab.language)];
  const blocks = blocksOf(view, keys, { row: row?.row ?? view.firstRow, cells });
  workbook.writeTexts([{ tab, blocks }]);
}
