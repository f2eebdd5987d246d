import type { CallRecord } from '../../domain/records';
import { TABLES } from '../../tables/tables';
import { type CallCase, callCases, codeIn } from '../callTabs';
import { outcomeOf } from '../deskCalls';
import { readRecords } from '../tableView';
import { type CheckedSheet, type CheckedTab, codeKey, isCallLog, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import type { Mend, MendStep } from './mend';
import { valueMend } from './valueMend';

/** Call logs that belong to nobody, calls that count nowhere (C2, F3). */
export function findLogs(sheet: CheckedSheet): Found[] {
  const casesTab = tabOfTable(sheet, 'cases');
  const cases = casesTab ? callCases(casesTab.view) : [];
  const logs = sheet.read.filter(({ tab }) => isCallLog(tab));
  return [
    ...findTemplateCalls(sheet),
    ...logs.flatMap((log) => findPlace(log, { cases, casesTab, logs, sheet })),
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
  {
    cases,
    casesTab,
    logs,
    sheet,
  }: {
    cases: readonly CallCase[];
    casesTab: CheckedTab | undefined;
    logs: readonly CheckedTab[];
    sheet: CheckedSheet;
  },
): Found[] {
  const words = sheet.messages.check;
  const at = { tab, row: null, column: null };
  const own = cases.find(({ code }) => code === codeIn(view));
  if (!own) return [{ kind: 'logOfNobody', ...at, ...words.logOfNobody }];
  if (own.tabId === tab.id) return [];
  const others = logs.filter((log) => log.tab.id !== tab.id && codeIn(log.view) === own.code);
  if (others.some((log) => log.tab.id === own.tabId))
    return [{ kind: 'logDoubled', ...at, ...words.logDoubled }];
  const mend = casesTab && linkMend(casesTab, own.code, tab.id);
  return [
    {
      kind: 'logUnlinked',
      ...at,
      ...words.logUnlinked,
      ...(mend && others.length === 0 && { mend: { says: words.mends.linkLog(own.code), steps: [mend] } }),
    },
  ];
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
    .map(({ row }) => ({
      kind: 'logGone',
      tab,
      row,
      column: null,
      ...sheet.messages.check.logGone,
      mend: {
        says: sheet.messages.check.mends.unlinkLog,
        steps: [{ does: 'cells', tab, links: true, cells: [{ row, key: 'callsTab', value: null }] }],
      },
    }));
}

/** Its id in Cases; the formulas that refer to it follow. */
function linkMend({ tab, view }: CheckedTab, code: string, tabId: number): MendStep | null {
  const row = view.rows.find((one) => codeKey(String(one.cell('code') ?? '')) === codeKey(code));
  if (!row || !view.columns.has('callsTab')) return null;
  return { does: 'cells', tab, links: true, cells: [{ row: row.row, key: 'callsTab', value: tabId }] };
}

function findUncounted({ tab, view }: CheckedTab, sheet: CheckedSheet): Found[] {
  const words = sheet.messages.check;
  const whenMend = (row: number) => {
    const cell = view.rows.find((one) => one.row === row)?.cell('when') ?? null;
    return valueMend({ tab, row, column: 'when' }, { column: TABLES.calls.columns.when, cell, sheet });
  };
  return readRecords<CallRecord>(view).records.flatMap(({ row, when, outcome }): Found[] => [
    ...(when === null
      ? [
          {
            kind: 'callUntimed',
            tab,
            row,
            column: 'when',
            ...words.callUntimed,
            ...mended(whenMend(row)),
          } as const,
        ]
      : []),
    ...(outcomeOf(outcome) === null
      ? [{ kind: 'callUnsorted', tab, row, column: 'outcome', ...words.callUnsorted } as const]
      : []),
  ]);
}

function mended(mend: Mend | null) {
  return mend === null ? {} : { mend };
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
