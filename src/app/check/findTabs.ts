import { MESSAGES, type Messages } from '../../messages/messages';
import { isPage } from '../../tables/defineTable';
import type { ColumnKey, TableKey } from '../../tables/tableKey';
import { columnWords, TABLES } from '../../tables/tables';
import { findTab, hasKeys } from '../tableView';
import { type CheckedSheet, type CheckedTab, isCallLog } from './checkedSheet';
import type { Found } from './finding';
import type { MendStep, PlacedKey } from './mend';

/** Tabs and columns that are missing, or there twice. */
export function findTabs(sheet: CheckedSheet): Found[] {
  const { messages, tabs } = sheet;
  const words = messages.check;
  const found = (Object.keys(TABLES) as TableKey[]).flatMap((key): Found[] => {
    const label = messages.tables[key].tab;
    const own = findTab(tabs, key);
    if (!own) {
      const { says, todo } = words.tabMissing;
      const mend = { says: words.mends.tab(label), steps: [{ does: 'tabs' as const, tables: [key] }] };
      return [{ kind: 'tabMissing', tab: null, row: null, column: null, says: says(label), todo, mend }];
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

function findColumns(own: CheckedTab, words: Messages['check']): Found[] {
  const { tab, view } = own;
  const declared = Object.keys(view.table.columns);
  const missing = declared.filter((key) => !view.columns.has(key));
  const at = { tab, row: null, column: null };
  if (!hasKeys(view)) {
    const step = keysAgain(own);
    const mend = step && { says: words.mends.keyRow, steps: [step] };
    return [{ kind: 'keyRowGone', ...at, ...words.keyRowGone, ...(mend && { mend }) }];
  }
  const doubled = declared.filter((key) => view.columns.has(key) && timesInKeyRow(view, key) > 1);
  return [
    ...missing.map((key): Found => {
      const { says, todo } = words.columnMissing;
      return {
        kind: 'columnMissing',
        ...at,
        says: says(headerOf(own, key)),
        todo,
        mend: columnMend(own, key, words),
      };
    }),
    ...doubled.map((key): Found => {
      const { says, todo } = words.columnDoubled;
      const mend = { says: words.mends.secondKey(headerOf(own, key)), steps: [keysOnce(own, key)] };
      return { kind: 'columnDoubled', ...at, column: key, says: says(headerOf(own, key)), todo, mend };
    }),
  ];
}

function headerOf({ tab }: CheckedTab, key: ColumnKey): string {
  return columnWords(MESSAGES[tab.language], tab.table, key).header;
}

/** A column that only lost its key is known by its header; any other is inserted again. */
function columnMend(own: CheckedTab, key: ColumnKey, words: Messages['check']) {
  const { tab, view } = own;
  const column = columnUnder(own, key, view.firstRow - 1);
  if (column !== null) {
    return {
      says: words.mends.columnKey(headerOf(own, key)),
      steps: [{ does: 'keys' as const, tab, keys: [{ column, key }], above: false }],
    };
  }
  return {
    says: words.mends.column(headerOf(own, key)),
    steps: [{ does: 'columns' as const, tab, keys: [key] }],
  };
}

/** The one column without a key over this header; null where there is none, or more. */
function columnUnder({ tab, view }: CheckedTab, key: ColumnKey, headerRow: number): number | null {
  const header = columnWords(MESSAGES[tab.language], tab.table, key).header;
  if (isPage(view.table)) return null;
  const found: number[] = [];
  for (let column = 1; column <= view.grid.columns; column++) {
    const shown = view.grid.at(headerRow, column);
    const isTaken = headerRow > view.keyRow && view.grid.has(view.keyRow, column);
    if (!isTaken && typeof shown === 'string' && shown.trim() === header) found.push(column);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * All keys, where headers still tell the columns: the declared row of the header, or one above it, where the row of
 * the keys was deleted. A header that says nothing gets none.
 */
function keysAgain(own: CheckedTab): MendStep | null {
  const { tab, view } = own;
  const declared = Object.keys(view.table.columns);
  const place = (above: boolean) => {
    const headerRow = view.firstRow - 1 - (above ? 1 : 0);
    const known = declared.flatMap((key) => {
      const column = columnUnder(own, key, headerRow);
      return column === null ? [] : [{ key, column }];
    });
    return { keys: known, above };
  };
  const [best] = [place(false), place(true)].sort((a, b) => b.keys.length - a.keys.length);
  if (!best || best.keys.length < declared.length / 2) return null;
  return { does: 'keys', tab, keys: best.keys, above: best.above };
}

/** The column that is read stays; the others are people's own from then on. */
function keysOnce(own: CheckedTab, key: ColumnKey): MendStep {
  const { columns, grid, keyRow } = own.view;
  const keys: PlacedKey[] = [];
  for (let column = 1; column <= grid.columns; column++) {
    if (grid.at(keyRow, column) === key && column !== columns.get(key)) keys.push({ column, key: null });
  }
  return { does: 'keys', tab: own.tab, keys, above: false };
}

/** As far as the tab was read: a copy to the right of all our columns is read by nobody. */
function timesInKeyRow({ grid, keyRow }: CheckedTab['view'], key: ColumnKey): number {
  let times = 0;
  for (let column = 1; column <= grid.columns; column++) if (grid.at(keyRow, column) === key) times += 1;
  return times;
}
