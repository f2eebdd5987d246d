import { MESSAGES, type Messages } from '../../messages/messages';
import type { ColumnKey, TableKey } from '../../tables/tableKey';
import { columnWords, TABLES } from '../../tables/tables';
import { findTab } from '../tableView';
import { type CheckedSheet, type CheckedTab, isCallLog } from './checkedSheet';
import type { Found } from './finding';

/** Tabs and columns that are missing, or there twice. */
export function findTabs(sheet: CheckedSheet): Found[] {
  const { messages, tabs } = sheet;
  const words = messages.check;
  const found = (Object.keys(TABLES) as TableKey[]).flatMap((key): Found[] => {
    const label = messages.tables[key].tab;
    const own = findTab(tabs, key);
    if (!own) {
      const { says, todo } = words.tabMissing;
      return [{ kind: 'tabMissing', tab: null, row: null, column: null, says: says(label), todo }];
    }
    const others = tabs.filter((tab) => tab.table === key && tab.id !== own.id && !isCallLog(tab));
    const { says, todo } = words.tabDoubled;
    return others.map((tab) => ({
      kind: 'tabDoubled',
      tab,
      row: null,
      column: null,
      says: says(label),
      todo,
    }));
  });
  return [...found, ...sheet.read.flatMap((read) => findColumns(read, words))];
}

function findColumns({ tab, view }: CheckedTab, words: Messages['check']): Found[] {
  const declared = Object.keys(view.table.columns);
  const missing = declared.filter((key) => !view.columns.has(key));
  const at = { tab, row: null, column: null };
  if (missing.length === declared.length) return [{ kind: 'keyRowGone', ...at, ...words.keyRowGone }];
  const header = (key: ColumnKey) => columnWords(MESSAGES[tab.language], tab.table, key).header;
  const doubled = declared.filter((key) => view.columns.has(key) && timesInKeyRow(view, key) > 1);
  return [
    ...missing.map((key): Found => {
      const { says, todo } = words.columnMissing;
      return { kind: 'columnMissing', ...at, says: says(header(key)), todo };
    }),
    ...doubled.map((key): Found => {
      const { says, todo } = words.columnDoubled;
      return { kind: 'columnDoubled', ...at, column: key, says: says(header(key)), todo };
    }),
  ];
}

/** As far as the tab was read: a copy to the right of all our columns is read by nobody. */
function timesInKeyRow({ grid }: CheckedTab['view'], key: ColumnKey): number {
  let times = 0;
  for (let column = 1; column <= grid.columns; column++) if (grid.at(1, column) === key) times += 1;
  return times;
}
