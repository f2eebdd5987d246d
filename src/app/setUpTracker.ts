import { dayOf } from '../domain/civilDate';
import { THRESHOLD_DEFAULTS } from '../domain/settings';
import { type Language, MESSAGES } from '../messages/messages';
import type { FieldValue } from '../tables/cell';
import { SCHEMA_VERSION } from '../tables/schemaVersion';
import { tabLayout } from '../tables/tabLayout';
import { TABLE_KEYS, type TableKey } from '../tables/tableKey';
import { TABLES } from '../tables/tables';
import { AppError } from './appError';
import { cleanText } from './cleanText';
import { groupSettings, writeGroupSettings } from './groupSettings';
import { holdingLock } from './holdingLock';
import type { Ports, Tab } from './ports';
import { placesOf, provisionalName, type SetUpChoices, type SetUpPlan } from './setUpPlan';
import { findTab, openTable } from './tableView';

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
 * named, so that a run that was stopped anywhere is completed by the next one. In one execution; a page does
 * it in steps (beginSetUp, setUpTab for each, finishSetUp), to show how far it is.
 * @throws AppError 'tracker.older', 'tracker.newer', 'formulasRefused'.
 */
export function setUpTracker(ports: Ports, choices: SetUpChoices): SetUpResult {
  return holdingLock(ports, () => {
    const plan = begin(ports, { asked: choices, tabs: tabsOfThisVersion(ports) });
    for (const { table } of plan.begun) makeTab(ports, plan, table);
    return finish(ports, plan);
  });
}

/**
 * Under the lock already: tabs that somebody deleted are made again, with what Settings says of the group; in a
 * tracker that is being brought up to date too. Some twenty calls a tab.
 */
export function remakeTabs(ports: Ports, choices: SetUpChoices): readonly TableKey[] {
  const plan = begin(ports, { asked: choices, tabs: ports.workbook.tabs() });
  for (const { table } of plan.begun) makeTab(ports, plan, table);
  return finish(ports, plan).created;
}

/**
 * The first step: what is missing stands there as empty tabs, and the group's choices are kept. Some 40 calls.
 * @throws AppError 'tracker.older', 'tracker.newer', 'formulasRefused'.
 */
export function beginSetUp(ports: Ports, choices: SetUpChoices): SetUpPlan {
  return holdingLock(ports, () => begin(ports, { asked: choices, tabs: tabsOfThisVersion(ports) }));
}

/** One tab, whole. Doing it again changes nothing. Some fifteen calls. */
export function setUpTab(ports: Ports, { plan, table }: { plan: SetUpPlan; table: TableKey }): void {
  holdingLock(ports, () => {
    const isThere = findTab(ports.workbook.tabs(), table) !== undefined;
    if (!isThere) makeTab(ports, plan, table);
  });
}

/** The last step: the tabs get their names, and Cases comes before whoever set up. One call for each. */
export function finishSetUp(ports: Ports, { plan }: { plan: SetUpPlan }): SetUpResult {
  return holdingLock(ports, () => {
    const result = finish(ports, plan);
    const cases = plan.begun.find(({ table }) => table === 'cases');
    if (cases) ports.workbook.showTab(cases);
    return result;
  });
}

/**
 * Tabs of this version among tabs of another one would be half of each: "Check this Sheet" brings the whole up to date.
 * Settings that say nothing are those of a set-up that was stopped (S5). One call, two where there is a tracker.
 */
function tabsOfThisVersion({ workbook }: Ports): readonly Tab[] {
  const tabs = workbook.tabs();
  const tab = findTab(tabs, 'settings');
  if (!tab) return tabs;
  const version = openTable(workbook, tab).rows[0]?.cell('schemaVersion');
  if (typeof version !== 'number' || version === SCHEMA_VERSION) return tabs;
  const { errors } = MESSAGES[tab.language];
  throw version < SCHEMA_VERSION
    ? new AppError('tracker.older', errors.trackerOlder)
    : new AppError('tracker.newer', errors.trackerNewer);
}

function begin(ports: Ports, { asked, tabs }: { asked: SetUpChoices; tabs: readonly Tab[] }): SetUpPlan {
  const { workbook } = ports;
  const choices = {
    ...asked,
    language: tabs[0]?.language ?? asked.language,
    groupName: cleaned(asked.groupName),
    sharingCheckedBy: cleaned(asked.sharingCheckedBy),
  };
  const there = TABLE_KEYS.flatMap((table) => {
    const tab = findTab(tabs, table);
    return tab ? [{ table, tab }] : [];
  });
  const existing = there.map(({ table, tab }) => existingTab(ports, table, tab));
  const missing = TABLE_KEYS.filter((key) => !there.some(({ table }) => table === key));
  const started = missing.map((table) => ({
    table,
    ...workbook.startTab(provisionalName(table), TABLE_KEYS.indexOf(table)),
  }));
  const settings = there.find(({ table }) => table === 'settings');
  if (settings) writeGroupSettings(ports, settings.tab, choices);
  const [scratch] = started;
  const separator = scratch ? workbook.probeSeparator(scratch) : ',';
  if (!separator) {
    throw new AppError('formulasRefused', MESSAGES[choices.language].errors.formulasRefused);
  }
  const plan: SetUpPlan = {
    choices,
    separator,
    zone: workbook.zone(),
    locale: workbook.locale(),
    begun: started.map(({ table, id }) => ({ table, id })),
    existing,
  };
  // First every grid, then what stands in it: a formula may refer only to cells that exist.
  for (const { table, id, isNew } of started) workbook.resizeTab({ id, isNew }, layoutOf(ports, plan, table));
  return plan;
}

function makeTab(ports: Ports, plan: SetUpPlan, table: TableKey): void {
  const { workbook } = ports;
  const tab = plan.begun.find((begun) => begun.table === table);
  if (!tab) return;
  workbook.layOut(tab, layoutOf(ports, plan, table));
  workbook.tagTab(tab, { table, language: plan.choices.language });
}

function finish({ workbook }: Ports, { choices, begun, zone, locale }: SetUpPlan): SetUpResult {
  const { language } = choices;
  for (const { table, id } of begun) workbook.nameTab({ id }, MESSAGES[language].tables[table].tab);
  return { language, created: begun.map(({ table }) => table), zone, locale };
}

function layoutOf(ports: Ports, plan: SetUpPlan, table: TableKey) {
  const { choices, separator } = plan;
  const { language, codesOnly } = choices;
  const record = table === 'settings' ? firstSettings(ports, plan) : {};
  return tabLayout(TABLES[table], { language, places: placesOf(plan), separator, record, codesOnly });
}

/** A tab that is there already; one that was stopped before it got its name gets it. Three calls. */
function existingTab({ workbook }: Ports, table: TableKey, tab: Tab): SetUpPlan['existing'][number] {
  if (workbook.tabName(tab) === provisionalName(table)) {
    workbook.nameTab(tab, MESSAGES[tab.language].tables[table].tab);
  }
  const { columns } = openTable(workbook, tab);
  return { table, name: workbook.tabName(tab), columns: Object.fromEntries(columns) };
}

function firstSettings(
  { clock, workbook }: Ports,
  { choices, zone, locale }: SetUpPlan,
): Record<string, FieldValue> {
  const { firstLine } = MESSAGES[choices.language].plan.opening;
  const group = groupSettings(choices, dayOf(clock.now(zone)));
  const madeIn = { madeIn: workbook.fileId(), madeInZone: zone, madeInLocale: locale };
  return { ...THRESHOLD_DEFAULTS, ...group, firstLine, ...madeIn, schemaVersion: SCHEMA_VERSION };
}

function cleaned(text: string | null): string | null {
  const { text: clean } = cleanText(text ?? '');
  return clean === '' ? null : clean;
}
