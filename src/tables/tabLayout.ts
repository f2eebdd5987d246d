import { type Language, MESSAGES } from '../messages/messages';
import { bandRows, CODE_COLUMN } from './callsBand';
import { type CellInput, type FieldValue, writeCell } from './cell';
import { CHOICES, choiceLabel } from './choices';
import { type Column, type InputKind, isFormula } from './column';
import { firstRow, headerRow, type Table } from './defineTable';
import type { Places } from './formula';
import { formulaContext } from './formulaContext';
import { type Separator, withSeparator } from './separator';
import { columnWords, TABLES } from './tables';

/** How a new tab is laid out. */
export interface TabLayout {
  /**
   * Cells from A1 on, down to the first record's row, whose formulas, formats and dropdowns go on to the
   * end of the grid; formulas as this spreadsheet separates them (F2).
   */
  readonly cells: readonly (readonly CellInput[])[];
  readonly columns: readonly ColumnLayout[];
  /** Rows of the whole grid. */
  readonly rows: number;
  /** 1-based. */
  readonly headerRow: number;
}

export interface ColumnLayout {
  readonly format: NumberFormat;
  /** What people choose from; typing something else warns and is kept. */
  readonly choices?: readonly string[];
  readonly help: string;
  readonly hidden: boolean;
}

export type NumberFormat = 'text' | 'date' | 'dateTime' | 'time' | 'number';

export interface LayoutOptions {
  readonly language: Language;
  readonly places: Places;
  readonly separator: Separator;
  /** What the first record starts with; Settings has one from the start. */
  readonly record?: Readonly<Record<string, FieldValue>>;
}

export function tabLayout(table: Table, options: LayoutOptions): TabLayout {
  const { language } = options;
  const keys = Object.keys(table.columns);
  const isLog = table.key === 'calls';
  const headers = keys.map((key) =>
    isLog && key === CODE_COLUMN ? null : columnWords(MESSAGES[language], table.key, key).header,
  );
  const band = isLog ? bandCells(options) : [];
  return {
    cells: rectangle([keys, ...band, headers, firstRecord(table, options)]),
    columns: Object.entries(table.columns).map(([key, column]) => columnLayout(table, key, column, language)),
    rows: firstRow(table) - 1 + table.rows,
    headerRow: headerRow(table),
  };
}

function bandCells({ language, places, separator }: LayoutOptions): CellInput[][] {
  return bandRows(language, places).map((row) =>
    row.map((cell) => ('text' in cell ? cell.text : { formula: withSeparator(cell.formula, separator) })),
  );
}

function firstRecord(table: Table, { language, places, separator, record = {} }: LayoutOptions): CellInput[] {
  const site = { table, row: firstRow(table), places, language, tables: TABLES };
  return Object.entries(table.columns).map(([key, column]) =>
    isFormula(column)
      ? { formula: withSeparator(column.formula(formulaContext(site)), separator) }
      : writeCell(column, record[key] ?? null, language),
  );
}

function columnLayout(table: Table, key: string, column: Column, language: Language): ColumnLayout {
  const { help } = columnWords(MESSAGES[language], table.key, key);
  const set = isFormula(column) ? undefined : column.choices;
  return {
    format: formatOf(column),
    help,
    hidden: column.hidden === true,
    ...(set && { choices: CHOICES[set].map((value) => choiceLabel(set, value, language)) }),
  };
}

const FORMATS: Record<InputKind, NumberFormat> = {
  code: 'text',
  text: 'text',
  longText: 'text',
  choice: 'text',
  openChoice: 'text',
  yesNo: 'text',
  reference: 'text',
  link: 'text',
  date: 'date',
  strictDate: 'date',
  dateTime: 'dateTime',
  time: 'time',
  count: 'number',
};

function formatOf(column: Column): NumberFormat {
  if (!isFormula(column)) return FORMATS[column.kind];
  // A formula in a cell of text format would stand there as its own text.
  return column.shows === 'date' ? 'date' : 'number';
}

/** Rows made equally long, as one write wants them. */
function rectangle(rows: readonly (readonly CellInput[])[]): CellInput[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}
