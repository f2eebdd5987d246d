import type { CallRecord } from '../../domain/records';
import { type CallCase, callCases, codeIn } from '../callTabs';
import { outcomeOf } from '../deskCalls';
import { readRecords } from '../tableView';
import { type CheckedSheet, type CheckedTab, isCallLog, tabOfTable } from './checkedSheet';
import type { Found } from './finding';

/** Call logs that belong to nobody, calls that count nowhere (C2, F3). */
export function findLogs(sheet: CheckedSheet): Found[] {
  const casesTab = tabOfTable(sheet, 'cases');
  const cases = casesTab ? callCases(casesTab.view) : [];
  const logs = sheet.read.filter(({ tab }) => isCallLog(tab));
  return [
    ...findTemplateCalls(sheet),
    ...logs.flatMap((log) => findPlace(log, { cases, logs, sheet })),
    ...(casesTab ? findGone(casesTab, { logs, sheet }) : []),
    ...logs.flatMap((log) => findUncounted(log, sheet)),
    ...findUnplaced(sheet),
  ];
}

function findTemplateCalls(sheet: CheckedSheet): Found[] {
  const template = tabOfTable(sheet, 'calls');
  if (!template) return [];
  return template.view.rows.map(({ row }) => ({
    kind: 'callInTemplate',
    tab: template.tab,
    row,
    column: null,
    ...sheet.messages.check.callInTemplate,
  }));
}

/** Whose log it is, as its header says, and whether Cases knows. */
function findPlace(
  { tab, view }: CheckedTab,
  { cases, logs, sheet }: { cases: readonly CallCase[]; logs: readonly CheckedTab[]; sheet: CheckedSheet },
): Found[] {
  const words = sheet.messages.check;
  const at = { tab, row: null, column: null };
  const own = cases.find(({ code }) => code === codeIn(view));
  if (!own) return [{ kind: 'logOfNobody', ...at, ...words.logOfNobody }];
  if (own.tabId === tab.id) return [];
  const others = logs.filter((log) => log.tab.id !== tab.id && codeIn(log.view) === own.code);
  const kind = others.some((log) => log.tab.id === own.tabId) ? 'logDoubled' : 'logUnlinked';
  return [{ kind, ...at, ...words[kind] }];
}

function findGone(
  { tab, view }: CheckedTab,
  { logs, sheet }: { logs: readonly CheckedTab[]; sheet: CheckedSheet },
): Found[] {
  const ids = new Set(logs.map((log) => log.tab.id));
  return view.rows
    .filter((row) => {
      const id = row.cell('callsTab');
      return typeof id === 'number' && !ids.has(id);
    })
    .map(({ row }) => ({ kind: 'logGone', tab, row, column: null, ...sheet.messages.check.logGone }));
}

function findUncounted({ tab, view }: CheckedTab, { messages }: CheckedSheet): Found[] {
  const words = messages.check;
  return readRecords<CallRecord>(view).records.flatMap(({ row, when, outcome }): Found[] => [
    ...(when === null
      ? [{ kind: 'callUntimed', tab, row, column: 'when', ...words.callUntimed } as const]
      : []),
    ...(outcomeOf(outcome) === null
      ? [{ kind: 'callUnsorted', tab, row, column: 'outcome', ...words.callUnsorted } as const]
      : []),
  ]);
}

function findUnplaced(sheet: CheckedSheet): Found[] {
  const unplaced = tabOfTable(sheet, 'unplacedCalls');
  const [first] = unplaced?.view.rows ?? [];
  if (!unplaced || !first) return [];
  const { says, todo } = sheet.messages.check.callsUnplaced;
  const count = unplaced.view.rows.length;
  return [
    { kind: 'callsUnplaced', tab: unplaced.tab, row: first.row, column: null, says: says(count), todo },
  ];
}
