import { type CivilDate, toSerial } from '../../domain/civilDate';
import type { DateRecord } from '../../domain/records';
import { readCell } from '../../tables/cell';
import { type InputColumn, isFormula } from '../../tables/column';
import type { ColumnKey, TableKey } from '../../tables/tableKey';
import { type CheckedSheet, type CheckedTab, recordsOf, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import { valueMend } from './valueMend';

/** Days that lie behind us, or are a slip of the finger (T1, T8, C2, C5). */
const NEVER_AHEAD: Readonly<Partial<Record<TableKey, readonly ColumnKey[]>>> = {
  cases: ['detainedSince'],
  dates: ['lastVerified'],
  targets: ['lastVerified'],
  calls: ['when'],
  settings: ['sharingCheckedOn'],
};

/** Cells that cannot mean what their column means, and days that should not be ahead. */
export function findValues(sheet: CheckedSheet): Found[] {
  return [...sheet.read.flatMap((tab) => findInTab(tab, sheet)), ...findDeadlines(sheet)];
}

function findInTab({ tab, view, formulaAt }: CheckedTab, sheet: CheckedSheet): Found[] {
  const { messages, today } = sheet;
  const words = messages.check;
  return Object.entries(view.table.columns).flatMap(([key, column]): Found[] => {
    const place = view.columns.get(key);
    if (isFormula(column) || place === undefined) return [];
    const ahead = NEVER_AHEAD[tab.table]?.includes(key) === true;
    return view.rows.flatMap((row): Found[] => {
      if (formulaAt(row.row, place) !== null) return [];
      const cell = row.cell(key);
      const at = { tab, row: row.row, column: key };
      const kind = problemOf(column, cell, tab.language);
      if (kind) {
        if (isOfLogs(tab.table, key)) return [];
        const mend = valueMend(at, { column, cell, sheet });
        return [{ kind, ...at, ...words[kind], ...(mend && { mend }) }];
      }
      return ahead && isAhead(cell, today) ? [{ kind: 'dateAhead', ...at, ...words.dateAhead }] : [];
    });
  });
}

/** Whether a call counts is what findLogs says of its time. */
function isOfLogs(table: TableKey, key: ColumnKey): boolean {
  return table === 'calls' && key === 'when';
}

function problemOf(
  column: InputColumn,
  ...read: [Parameters<typeof readCell>[1], Parameters<typeof readCell>[2]]
) {
  const { problem } = readCell(column, ...read);
  if (problem === undefined) return null;
  if (problem === 'number.unreadable') return 'numberUnreadable';
  if (problem === 'date.unreadable') return column.kind === 'time' ? 'timeUnreadable' : 'dateUnreadable';
  return 'valueUnknown';
}

function isAhead(cell: unknown, today: CivilDate): boolean {
  return typeof cell === 'number' && Math.floor(cell) > toSerial(today);
}

/** No deadline without the attorney who gave it. */
function findDeadlines(sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'dates')?.tab;
  if (!tab) return [];
  return recordsOf<DateRecord>(sheet, 'dates')
    .filter(({ kind, confirmedBy }) => kind === 'Filing deadline' && confirmedBy === null)
    .map(({ row }) => ({
      kind: 'deadlineUnconfirmed',
      tab,
      row,
      column: 'confirmedBy',
      ...sheet.messages.check.deadlineUnconfirmed,
    }));
}
