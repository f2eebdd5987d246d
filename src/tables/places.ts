import { type Language, MESSAGES } from '../messages/messages';
import type { Places } from './formula';
import type { ColumnKey, TableKey } from './tableKey';
import { TABLES } from './tables';

/** A new tracker's tabs and columns: the declared order, the language's tab names. */
export function declaredPlaces(language: Language): Places {
  return {
    tabName: (table) => MESSAGES[language].tables[table].tab,
    columnNumber: declaredColumn,
  };
}

/** 1-based. */
export function declaredColumn(table: TableKey, key: ColumnKey): number {
  return Object.keys(TABLES[table].columns).indexOf(key) + 1;
}
