import { type CivilDate, dayOf, fromSerial } from '../../domain/civilDate';
import type { SettingsRecord } from '../../domain/records';
import { MESSAGES, type Messages } from '../../messages/messages';
import type { TableKey } from '../../tables/tableKey';
import { TABLES } from '../../tables/tables';
import { AppError } from '../appError';
import type { Ports, Tab } from '../ports';
import { findTab, openTable, readRecords, type TableView } from '../tableView';

/** A tab as it was read once, for all that is looked for in it. */
export interface CheckedTab {
  readonly tab: Tab;
  readonly view: TableView;
  /** The formula of a cell, both 1-based; null when there is none. */
  formulaAt(row: number, column: number): string | null;
}

/** Everything that "Check this Sheet" looks at. */
export interface CheckedSheet {
  readonly messages: Messages;
  readonly tabs: readonly Tab[];
  /** One of each table, and every case's call log. */
  readonly read: readonly CheckedTab[];
  readonly settings: Partial<SettingsRecord>;
  readonly today: CivilDate;
  readonly zone: string;
}

/** Two calls a tab, and two more; five for a tab among whose columns people added their own. @throws AppError 'notSetUp'. */
export function readForCheck({ workbook, clock }: Pick<Ports, 'workbook' | 'clock'>): CheckedSheet {
  const tabs = workbook.tabs();
  const [first] = tabs;
  if (!first) throw new AppError('notSetUp', MESSAGES.en.errors.notSetUp);
  const one = (Object.keys(TABLES) as TableKey[]).flatMap((key) => findTab(tabs, key) ?? []);
  const read = [...one, ...tabs.filter(isCallLog)].map((tab): CheckedTab => {
    const view = openTable(workbook, tab);
    const { rows, columns } = view.grid;
    const formulas = workbook.readFormulas(tab, { row: 1, column: 1, rows, columns });
    return { tab, view, formulaAt: (row, column) => formulas[row - 1]?.[column - 1] ?? null };
  });
  const settings = read.find(({ tab }) => tab.table === 'settings');
  const zone = workbook.zone();
  const cell = settings?.view.rows[0]?.cell('today');
  return {
    messages: MESSAGES[(settings?.tab ?? first).language],
    tabs,
    read,
    settings: (settings && readRecords<SettingsRecord>(settings.view).records[0]) ?? {},
    today: (typeof cell === 'number' ? fromSerial(cell) : null) ?? dayOf(clock.now(zone)),
    zone,
  };
}

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
