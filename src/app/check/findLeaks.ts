import { type DecisionState, decisionStates } from '../../domain/decisions';
import { type LeakKind, findLeaks as leaksIn } from '../../domain/leakCheck';
import type { DecisionRecord, TargetRecord } from '../../domain/records';
import type { Subject } from '../../domain/vocabulary';
import { readCell } from '../../tables/cell';
import { type InputColumn, isFormula, isLeftOutInCodesOnly } from '../../tables/column';
import type { SheetRow } from '../../tables/rowCodec';
import type { ColumnKey } from '../../tables/tableKey';
import { codeIn } from '../callTabs';
import type { Tab } from '../ports';
import type { TableView } from '../tableView';
import { type CheckedSheet, type CheckedTab, codeKey, recordsOf, tabOfTable } from './checkedSheet';
import type { Found } from './finding';

/** What people typed straight into cells and should not stand there (P5, P7, L1-L7): where it is, never what it is. */
export function findLeaks(sheet: CheckedSheet): Found[] {
  const decisions = decisionsByCase(sheet);
  const leaks = leakFinder(recordsOf<TargetRecord>(sheet, 'targets'));
  return [
    ...sheet.read.flatMap((tab) => findInTab(tab, { sheet, leaks, decisions })),
    ...findNames(sheet, decisions),
  ];
}

type Decisions = (code: string) => Readonly<Record<Subject, DecisionState>>;

function decisionsByCase(sheet: CheckedSheet): Decisions {
  const byCase = new Map<string, DecisionRecord[]>();
  for (const decision of recordsOf<DecisionRecord>(sheet, 'decisions')) {
    const key = codeKey(decision.case);
    byCase.set(key, [...(byCase.get(key) ?? []), decision]);
  }
  return (code) => decisionStates(byCase.get(codeKey(code)) ?? [], sheet.today);
}

type LeakFinder = (text: string, mayHold: readonly LeakKind[]) => readonly LeakKind[];

/** Remembers what it looked at: the same words stand in many cells. */
function leakFinder(targets: readonly TargetRecord[]): LeakFinder {
  const allowPhones = targets.flatMap(({ officialLine }) => officialLine ?? []);
  const known = new Map<string, readonly LeakKind[]>();
  return (text, mayHold) => {
    const found = known.get(text) ?? [...new Set(leaksIn(text, { allowPhones }).map(({ kind }) => kind))];
    known.set(text, found);
    return found.filter((kind) => !mayHold.includes(kind));
  };
}

function findInTab(
  { tab, view, formulaAt }: CheckedTab,
  { sheet, leaks, decisions }: { sheet: CheckedSheet; leaks: LeakFinder; decisions: Decisions },
): Found[] {
  const words = sheet.messages.check;
  return Object.entries(view.table.columns).flatMap(([key, column]): Found[] => {
    const place = view.columns.get(key);
    if (isFormula(column) || place === undefined || column.hidden || column.kind === 'link') return [];
    return view.rows.flatMap((row): Found[] => {
      const cell = row.cell(key);
      if (typeof cell !== 'string' || formulaAt(row.row, place) !== null) return [];
      if (isKnownChoice(column, cell, tab.language)) return [];
      const at = { tab, row: row.row, column: key };
      return leaks(cell, column.mayHold ?? []).flatMap((kind): Found[] => {
        if (kind !== 'aNumber') {
          const { says, todo } = words.leak;
          return [{ kind: 'leak', ...at, says: says(sheet.messages.leakKinds[kind]), todo }];
        }
        const mayStay = decisions(caseOf(tab, view, row))['A-number'].state === 'In force';
        return mayStay ? [] : [{ kind: 'aNumber', ...at, ...words.aNumber }];
      });
    });
  });
}

/** The code of the case that a row is about; '' where it is about none. */
function caseOf({ table }: Tab, view: TableView, row: SheetRow): string {
  if (table === 'calls') return codeIn(view);
  return String(row.cell(table === 'cases' ? 'code' : 'case') ?? '');
}

function isKnownChoice(column: InputColumn, cell: string, language: Parameters<typeof readCell>[2]): boolean {
  return column.choices !== undefined && typeof readCell(column, cell, language).value === 'string';
}

/** L7; P7 where the group keeps codes only. */
function findNames(sheet: CheckedSheet, decisions: Decisions): Found[] {
  const { messages, settings, read } = sheet;
  const words = messages.check;
  const isFilled = (key: ColumnKey) => (row: SheetRow) => String(row.cell(key) ?? '').trim() !== '';
  if (settings.codesOnly === true) {
    return read.flatMap(({ tab, view }) =>
      Object.entries(view.table.columns)
        .filter(([, column]) => isLeftOutInCodesOnly(column))
        .flatMap(([column]) =>
          view.rows
            .filter(isFilled(column))
            .map(
              ({ row }): Found => ({ kind: 'nameInCodesOnly', tab, row, column, ...words.nameInCodesOnly }),
            ),
        ),
    );
  }
  const cases = tabOfTable(sheet, 'cases');
  const rows = cases?.view.rows.filter(isFilled('realName')) ?? [];
  return rows
    .filter((row) => decisions(String(row.cell('code') ?? ''))['Real name'].state !== 'In force')
    .map(({ row }): Found => {
      return {
        kind: 'nameUndecided',
        tab: cases?.tab ?? null,
        row,
        column: 'realName',
        ...words.nameUndecided,
      };
    });
}
