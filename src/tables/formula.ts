import type { Thresholds } from '../domain/settings';
import type { Messages } from '../messages/messages';
import type { ChoiceSet } from './choices';
import type { ColumnKey, TableKey } from './tableKey';

/** Where the tracker's tables stand right now: people rename tabs and move columns. */
export interface Places {
  tabName(table: TableKey): string;
  /** 1-based column by key. */
  columnNumber(table: TableKey, key: ColumnKey): number;
}

/** What a formula is written with: cells by key, values by their canonical name. */
export interface FormulaContext {
  /** What the formula shows sentences of. */
  readonly messages: Messages;
  /** This row's cell: `$E3`. */
  cell(key: ColumnKey): string;
  /** A whole column of a table: `Dates!$L:$L`. */
  column(table: TableKey, key: ColumnKey): string;
  /** A cell of the one row of Settings: `Settings!$G$3`. */
  setting(key: ColumnKey): string;
  /** The choice in this row's cell is one of the values, in any language's words. */
  is(key: ColumnKey, ...values: string[]): string;
  /** A value of any table as the tracker shows it, quoted. */
  label(set: ChoiceSet, value: string): string;
  /** A value as the tracker shows it, quoted: `"Emergency"`. */
  value(key: ColumnKey, value: string): string;
  /** This row's cell holds a number that is a date; spelt so that text in it is no error. */
  isDate(key: ColumnKey): string;
  /** This row's cell holds a number from 0 on. */
  isCount(key: ColumnKey): string;
  isBlank(key: ColumnKey): string;
  /** The choice in Settings is one of the values, in any language's words. */
  settingIs(key: ColumnKey, ...values: string[]): string;
  /** The Settings cell of a threshold that is always a number. */
  threshold(key: keyof Thresholds): string;
  /** Texts that formulas show, quoted. */
  words(key: keyof Messages['formulas']): string;
}
