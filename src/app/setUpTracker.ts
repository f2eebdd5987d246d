import { THRESHOLD_DEFAULTS } from '../domain/settings';
import { type Language, MESSAGES } from '../messages/messages';
import type { FieldValue } from '../tables/cell';
import type { Places } from '../tables/formula';
import { declaredColumn } from '../tables/places';
import { tabLayout } from '../tables/tabLayout';
import type { TableKey } from '../tables/tableKey';
import { TABLES } from '../tables/tables';
import { AppError } from './appError';
import { holdingLock } from './holdingLock';
import type { Ports, Tab } from './ports';
import { findTab, openTable, type TableView } from './tableView';

export const SCHEMA_VERSION = 1;

export interface SetUpChoices {
  readonly language: Language;
  readonly groupName: string | null;
}

export interface SetUpResult {
  /** The language the tracker is in: the one it already had, if it was begun before. */
  readonly language: Language;
  /** Tables that were missing and are there now. */
  readonly created: readonly TableKey[];
  readonly zone: string;
  readonly locale: string;
}

/**
 * Makes what is missing of the tracker and touches nothing else: no tab that Casebook did not make, not
 * the file's zone or locale. Each tab is begun under a provisional name, laid out, tagged, and only then
 * named, so that a run that was stopped anywhere is completed by the next one.
 */
export function setUpTracker(ports: Ports, choices: SetUpChoices): SetUpResult {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tabs = workbook.tabs();
    const existing = new Map(
      tableKeys().flatMap((key) => {
        const tab = findTab(tabs, key);
        return tab ? [[key, tab] as const] : [];
      }),
    );
    const language = tabs[0]?.language ?? choices.language;
    const missing = tableKeys().filter((key) => !existing.has(key));
    const places = existingPlaces(ports, existing);
    makeTabs(ports, missing, { choices: { ...choices, language }, places });
    return { language, created: missing, zone: workbook.zone(), locale: workbook.locale() };
  });
}

function tableKeys(): TableKey[] {
  return Object.keys(TABLES) as TableKey[];
}

/** What a tab is called until it is whole; nobody calls one of their own so. */
function provisionalName(table: TableKey): string {
  return `Casebook … ${table}`;
}

/** Where the tabs that are there already stand now; one that was stopped before it got its name gets it. */
function existingPlaces({ workbook }: Ports, existing: ReadonlyMap<TableKey, Tab>): Places {
  const names = new Map<TableKey, string>();
  const views = new Map<TableKey, TableView>();
  for (const [key, tab] of existing) {
    if (workbook.tabName(tab) === provisionalName(key)) {
      workbook.nameTab(tab, MESSAGES[tab.language].tables[key].tab);
    }
    names.set(key, workbook.tabName(tab));
    views.set(key, openTable(workbook, tab));
  }
  return {
    tabName: (key) => names.get(key) ?? provisionalName(key),
    columnNumber: (key, column) => views.get(key)?.columns.get(column) ?? declaredColumn(key, column),
  };
}

function makeTabs(
  { workbook }: Ports,
  missing: readonly TableKey[],
  { choices, places }: { choices: SetUpChoices; places: Places },
): void {
  const { language } = choices;
  const messages = MESSAGES[language];
  const started = missing.map((key) => ({
    key,
    tab: workbook.startTab(provisionalName(key), tableKeys().indexOf(key)),
  }));
  const [scratch] = started;
  if (!scratch) return;
  const separator = workbook.probeSeparator(scratch.tab);
  if (!separator) throw new AppError('formulasRefused', messages.errors.formulasRefused);
  const layouts = started.map(({ key, tab }) => {
    const record = key === 'settings' ? firstSettings(choices) : {};
    return { tab, layout: tabLayout(TABLES[key], { language, places, separator, record }) };
  });
  // First every grid, then what stands in it: a formula may refer only to cells that exist.
  for (const { tab, layout } of layouts) workbook.resizeTab(tab, layout);
  for (const { tab, layout } of layouts) workbook.layOut(tab, layout);
  for (const { key, tab } of started) {
    workbook.tagTab(tab, { table: key, language });
    workbook.nameTab(tab, messages.tables[key].tab);
  }
}

function firstSettings({ language, groupName }: SetUpChoices): Record<string, FieldValue> {
  const { firstLine } = MESSAGES[language].plan.opening;
  return { ...THRESHOLD_DEFAULTS, language, groupName, firstLine, schemaVersion: SCHEMA_VERSION };
}
