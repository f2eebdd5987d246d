import { type Language, MESSAGES } from '../messages/messages';
import type { BandCell } from './bandCell';
import { CODE_COLUMN } from './callsBand';
import { type CellInput, type FieldValue, writeCell } from './cell';
import { CHOICES, choiceLabel } from './choices';
import { type Column, type InputKind, isFormula, isLeftOutInCodesOnly, type ReferredTable } from './column';
import { columnWidths } from './columnWidths';
import { firstRow, headerRow, isPage, type Table } from './defineTable';
import { fixedCharts, fixedMarks, fixedRows } from './fixedRows';
import type { Places } from './formula';
import { formulaContext } from './formulaContext';
import type { LookName, NumberFormat } from './looks';
import { type Mark, tableMarks } from './marks';
import { type Separator, withSeparator } from './separator';
import type { TabChart } from './tabChart';
import { columnWords, TABLES } from './tables';

/** How a new tab is laid out. */
export interface TabLayout {
  /**
   * Cells from A1 on, down to the first record's row, whose formulas, formats and dropdowns go on to the
   * end of the grid; a page ends at its header. Formulas as this spreadsheet separates them (F2).
   */
  readonly cells: readonly (readonly CellInput[])[];
  /** A look for each of the cells. */
  readonly looks: readonly (readonly LookName[])[];
  /** A format for each cell above the header, where formulas stand there. */
  readonly bandFormats: readonly (readonly NumberFormat[])[];
  readonly columns: readonly ColumnLayout[];
  /** Colours that come and go with what cells show. */
  readonly marks: readonly Mark[];
  readonly charts: readonly TabChart[];
  /** Rows of the whole grid. */
  readonly rows: number;
  /** 1-based. */
  readonly headerRow: number;
  /** Rows that stay in view. */
  readonly frozenRows: number;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** What people are told of the columns that compute; null where none is seen. */
  readonly warning: string | null;
}

export interface ColumnLayout {
  readonly format: NumberFormat;
  /** Pixels. */
  readonly width: number;
  /** What people choose from; typing something else warns and is kept. */
  readonly choices?: readonly string[];
  /** People choose from the codes that another tab holds; a code that is not there warns and is kept. */
  readonly refersTo?: CodesOfTab;
  readonly help: string;
  readonly hidden: boolean;
  /** Computed: whoever types into it is warned. */
  readonly isFormula: boolean;
  /** Holds texts of several sentences. */
  readonly isLong: boolean;
}

/** Where the codes of a table stand, from its first record down. */
export interface CodesOfTab {
  /** As the tab is called now. */
  readonly tab: string;
  /** Both 1-based. */
  readonly column: number;
  readonly row: number;
}

export interface LayoutOptions {
  readonly language: Language;
  readonly places: Places;
  readonly separator: Separator;
  /** What the first record starts with; Settings has one from the start. */
  readonly record?: Readonly<Record<string, FieldValue>>;
  /** P7: columns for names are hidden. */
  readonly codesOnly?: boolean;
}

export function tabLayout(table: Table, options: LayoutOptions): TabLayout {
  const { language } = options;
  const band = fixedRows(table, options);
  const columns = columnLayouts(table, options);
  return {
    cells: rectangle(
      [
        Object.keys(table.columns),
        ...band.map((row) => row.map((cell) => bandInput(cell, options))),
        headers(table, language),
        ...(isPage(table) ? [] : [firstRecord(table, options)]),
      ],
      null,
    ),
    looks: looksOf(table, columns, band),
    bandFormats: rectangle(
      band.map((row) => row.map((cell) => cell.format ?? 'number')),
      'number',
      columns.length,
    ),
    columns,
    marks: isPage(table)
      ? fixedMarks(table, language)
      : [...tableMarks(table, language), ...fixedMarks(table, language)],
    charts: fixedCharts(table),
    rows: firstRow(table) - 1 + table.rows,
    headerRow: headerRow(table),
    frozenRows: isPage(table) ? PAGE_TITLE_ROW : headerRow(table),
    frozenColumns: table.frozenColumns ?? 0,
    warning: columns.some(isSeenFormula) ? MESSAGES[language].formulas.computedColumns : null,
  };
}

/** Below the hidden keys. */
const PAGE_TITLE_ROW = 2;

/** A page has none. Of the log's id the header is left blank: the case's code will stand there. */
function headers(table: Table, language: Language): CellInput[] {
  if (isPage(table)) return Object.keys(table.columns).map(() => null);
  const isCode = (key: string) => table.key === 'calls' && key === CODE_COLUMN;
  return Object.keys(table.columns).map((key) =>
    isCode(key) ? null : columnWords(MESSAGES[language], table.key, key).header,
  );
}

function bandInput(cell: BandCell, { separator }: LayoutOptions): CellInput {
  if ('text' in cell) return cell.text;
  return 'formula' in cell ? { formula: withSeparator(cell.formula, separator) } : null;
}

function firstRecord(table: Table, { language, places, separator, record = {} }: LayoutOptions): CellInput[] {
  const site = { table, row: firstRow(table), places, language, tables: TABLES };
  return Object.entries(table.columns).map(([key, column]) =>
    isFormula(column)
      ? { formula: withSeparator(column.formula(formulaContext(site)), separator) }
      : writeCell(column, record[key] ?? null, language),
  );
}

/** Of all columns, in their order. */
export function columnLayouts(
  table: Table,
  { language, places, codesOnly = false }: Pick<LayoutOptions, 'language' | 'places' | 'codesOnly'>,
): ColumnLayout[] {
  const widths = columnWidths(table);
  return Object.entries(table.columns).map(([key, column], index) => {
    const { help } = columnWords(MESSAGES[language], table.key, key);
    const set = isFormula(column) ? undefined : column.choices;
    const referred = isFormula(column) ? undefined : column.refersTo;
    return {
      format: formatOf(column),
      width: widths[index] ?? 0,
      help,
      hidden: column.hidden === true || (codesOnly && isLeftOutInCodesOnly(column)),
      isFormula: isFormula(column),
      isLong: column.kind === 'longText',
      ...(set && { choices: CHOICES[set].map((value) => choiceLabel(set, value, language)) }),
      ...(referred && { refersTo: codesOf(referred, places) }),
    };
  });
}

function codesOf(key: ReferredTable, places: Places): CodesOfTab {
  const { codes } = TABLES[key];
  return {
    tab: places.tabName(key),
    column: places.columnNumber(key, codes.column),
    row: firstRow(TABLES[key]),
  };
}

function looksOf(
  table: Table,
  columns: readonly ColumnLayout[],
  band: readonly (readonly BandCell[])[],
): LookName[][] {
  const all = (look: LookName): LookName[] => columns.map(() => look);
  return [
    all('key'),
    ...rectangle(
      band.map((row) => row.map(({ look = 'band' }) => look)),
      'band',
      columns.length,
    ),
    ...(isPage(table)
      ? [all('page')]
      : [
          columns.map((column): LookName => (isSeenFormula(column) ? 'formulaHeader' : 'header')),
          columns.map(recordLook),
        ]),
  ];
}

function recordLook({ hidden, isFormula: computes, isLong }: ColumnLayout): LookName {
  if (hidden) return 'unseen';
  if (computes) return 'formula';
  return isLong ? 'long' : 'record';
}

/** Hidden steps need no look of their own. */
function isSeenFormula({ isFormula: computes, hidden }: ColumnLayout): boolean {
  return computes && !hidden;
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
function rectangle<T>(
  rows: readonly (readonly T[])[],
  blank: T,
  width = Math.max(0, ...rows.map((row) => row.length)),
): T[][] {
  return rows.map((row) => [...row, ...Array<T>(width - row.length).fill(blank)]);
}
