import { type CivilDate, type CivilDateTime, dayOf, fromSerial } from '../../domain/civilDate';
import { type DateOrder, dateOrderOf } from '../../domain/readDate';
import type { SettingsRecord } from '../../domain/records';
import { type Language, MESSAGES, type Messages } from '../../messages/messages';
import type { TableKey } from '../../tables/tableKey';
import { TABLES } from '../../tables/tables';
import { AppError } from '../appError';
import type { OtherTab, Ports, Tab, TabFormulas } from '../ports';
import { findTab, openAnyTable, readRecords, type TableView } from '../tableView';

/** A tab as it was read once, for all that is looked for in it. */
export interface CheckedTab {
  readonly tab: Tab;
  /** As people call it now: a call for the first who asks. */
  readonly name: () => string;
  readonly view: TableView;
  readonly inspected: TabFormulas;
  /** The formula of a cell, both 1-based; null when there is none. */
  formulaAt(row: number, column: number): string | null;
}

/** A tab of people's own, and what computes in it. */
export interface CheckedOther {
  readonly tab: OtherTab;
  readonly inspected: TabFormulas;
}

/** What Settings holds of the tracker itself, beside the group's choices. */
export interface TrackerSettings extends SettingsRecord {
  readonly schemaVersion: number | null;
  readonly lastImport: string | null;
  readonly lastCaseNumber: number | null;
  readonly madeIn: string | null;
  readonly madeInZone: string | null;
  readonly madeInLocale: string | null;
}

/** Everything that "Check this Sheet" looks at. */
export interface CheckedSheet {
  readonly language: Language;
  readonly messages: Messages;
  readonly tabs: readonly Tab[];
  /** One of each table, and every case's call log. */
  readonly read: readonly CheckedTab[];
  /** People's own tabs, from left to right, the first MOST_OTHERS. */
  readonly others: readonly CheckedOther[];
  readonly settings: Partial<TrackerSettings>;
  readonly today: CivilDate;
  readonly zone: string;
  /** Now, on the wall clock of a zone. No call. */
  readonly nowIn: (zone: string) => CivilDateTime;
  readonly locale: string;
  readonly dateOrder: DateOrder;
  readonly fileId: string;
}

/** Tabs of people's own that are looked into; nobody has more beside a tracker. */
const MOST_OTHERS = 20;

/**
 * Calls: six for each tab of ours, and three more for one among whose columns people added their own; two for a call
 * log, whose rules and further columns nobody looks at, so that a hundred logs can be checked; seven for a tab of
 * people's own, of which there are twenty at most; and three.
 * @throws AppError 'notSetUp'.
 */
export function readForCheck({ workbook, clock }: Pick<Ports, 'workbook' | 'clock'>): CheckedSheet {
  const tabs = workbook.tabs();
  const [first] = tabs;
  if (!first) throw new AppError('notSetUp', MESSAGES.en.errors.notSetUp);
  const one = (Object.keys(TABLES) as TableKey[]).flatMap((key) => findTab(tabs, key) ?? []);
  const read = [...one, ...tabs.filter(isCallLog)].map((tab) => readTab(workbook, tab));
  const others = workbook
    .otherTabs()
    .slice(0, MOST_OTHERS)
    .flatMap((tab): CheckedOther[] => {
      const inspected = workbook.inspect(tab.id, { rules: true });
      return inspected ? [{ tab, inspected }] : [];
    });
  const settings = read.find(({ tab }) => tab.table === 'settings');
  const zone = workbook.zone();
  const locale = workbook.locale();
  const cell = settings?.view.rows[0]?.cell('today');
  const { language } = settings?.tab ?? first;
  return {
    language,
    messages: MESSAGES[language],
    tabs,
    read,
    others,
    settings: (settings && readRecords<TrackerSettings>(settings.view).records[0]) ?? {},
    today: (typeof cell === 'number' ? fromSerial(cell) : null) ?? dayOf(clock.now(zone)),
    zone,
    nowIn: (place) => clock.now(place),
    locale,
    dateOrder: dateOrderOf(locale),
    fileId: workbook.fileId(),
  };
}

function readTab(workbook: Ports['workbook'], tab: Tab): CheckedTab {
  const view = openAnyTable(workbook, tab);
  const { rows, columns } = view.grid;
  const inspected = isCallLog(tab)
    ? { ...NOTHING, formulas: workbook.readFormulas(tab, { row: 1, column: 1, rows, columns }) }
    : (workbook.inspect(tab.id, { rules: true }) ?? NOTHING);
  let known: string | undefined;
  return {
    tab,
    view,
    inspected,
    formulaAt: (row, column) => inspected.formulas[row - 1]?.[column - 1] ?? null,
    name: () => {
      known ??= workbook.tabName(tab);
      return known;
    },
  };
}

const NOTHING: TabFormulas = { formulas: [], rules: [], hasDropdown: () => true, choicesFrom: () => null };

export function isCallLog({ table, isCopy }: Tab): boolean {
  return table === 'calls' && isCopy;
}

/** The one tab of a table, when it is there. */
export function tabOfTable(sheet: CheckedSheet, table: TableKey): CheckedTab | undefined {
  return sheet.read.find(({ tab }) => tab.table === table && !isCallLog(tab));
}

/** Every record of a table, each with its row; none when the tab is missing. */
export function recordsOf<R>(sheet: CheckedSheet, table: TableKey): (R & { row: number })[] {
  const found = tabOfTable(sheet, table);
  return found ? readRecords<R>(found.view).records : [];
}

/** Codes are compared as formulas compare them. */
export function codeKey(code: string | null): string {
  return (code ?? '').trim().toUpperCase();
}
