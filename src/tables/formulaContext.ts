import { SERIAL_LIMIT } from '../domain/civilDate';
import { type Language, MESSAGES } from '../messages/messages';
import { type ChoiceSet, choiceLabel, choiceLabels } from './choices';
import { isFormula } from './column';
import { columnOf, type Table } from './defineTable';
import type { FormulaContext, Places } from './formula';
import { quoted } from './quoted';
import type { ColumnKey, TableKey } from './tableKey';

export interface FormulaSite {
  readonly table: Table;
  readonly row: number;
  readonly places: Places;
  readonly language: Language;
  readonly tables: Readonly<Record<TableKey, Table>>;
}

export function formulaContext({ table, row, places, language, tables }: FormulaSite): FormulaContext {
  const letter = (key: TableKey, column: ColumnKey) => {
    columnOf(tables[key], column);
    return columnLetters(places.columnNumber(key, column));
  };
  const cell = (key: ColumnKey) => `$${letter(table.key, key)}${row}`;
  const isOneOf = (at: string, set: ChoiceSet, values: readonly string[]) => {
    const tests = values.flatMap((value) => choiceTests(at, { set, value, language }));
    return tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`;
  };
  const setting = (key: ColumnKey) => {
    columnOf(tables.settings, key);
    return settingCell(key, places);
  };
  return {
    messages: MESSAGES[language],
    cell,
    column: (key, column) => {
      columnOf(tables[key], column);
      return wholeColumn(key, column, places);
    },
    setting,
    is: (key, ...values) => isOneOf(cell(key), choicesOf(table, key), values),
    settingIs: (key, ...values) => isOneOf(setting(key), choicesOf(tables.settings, key), values),
    label: (set, value) => quoted(choiceLabel(set, value, language)),
    value: (key, value) => quoted(choiceLabel(choicesOf(table, key), value, language)),
    isDate: (key) => `AND(ISNUMBER(${cell(key)}),${cell(key)}>=1,${cell(key)}<${SERIAL_LIMIT})`,
    isCount: (key) => `AND(ISNUMBER(${cell(key)}),${cell(key)}>=0)`,
    isBlank: (key) => `TRIM(${cell(key)})=""`,
    threshold: (key) => setting(`${key}InForce`),
    words: (key) => quoted(MESSAGES[language].formulas[key]),
  };
}

/** Whether a cell holds a choice, in any language: one formula a spelling, of which one must hold. */
export function choiceTests(
  at: string,
  { set, value, language }: { set: ChoiceSet; value: string; language: Language },
): string[] {
  const labels = choiceLabels(set, value, language).map((label) => `TRIM(${at})=${quoted(label)}`);
  return set === 'yesNo' ? [...labels, checkboxTest(at, value)] : labels;
}

/** People turn Yes and No into checkboxes. A blank cell equals FALSE, and is no answer. */
function checkboxTest(at: string, value: string): string {
  return value === 'Yes' ? `${at}=TRUE` : `AND(NOT(TRIM(${at})=""),${at}=FALSE)`;
}

/** `'Dates'!$L:$L`. */
export function wholeColumn(table: TableKey, key: ColumnKey, places: Places): string {
  const letters = columnLetters(places.columnNumber(table, key));
  return `${sheetPrefix(places.tabName(table))}$${letters}:$${letters}`;
}

/** Below the key row and the header stands the one row of Settings. */
const SETTINGS_ROW = 3;

/** `'Settings'!$G$3`. */
export function settingCell(key: ColumnKey, places: Places): string {
  const letters = columnLetters(places.columnNumber('settings', key));
  return `${sheetPrefix(places.tabName('settings'))}$${letters}$${SETTINGS_ROW}`;
}

/** 1 -> A, 27 -> AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** `'Calls C-001'!`; always quoted, since people name tabs as they like. */
export function sheetPrefix(tabName: string): string {
  return `'${tabName.replace(/'/g, "''")}'!`;
}

function choicesOf(table: Table, key: ColumnKey) {
  const column = columnOf(table, key);
  const set = isFormula(column) ? column.shows : column.choices;
  if (set === undefined || set === 'number' || set === 'date' || set === 'text')
    throw new Error(`${table.key}.${key} is no choice`);
  return set;
}
