import { type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { isFormula } from '../../src/tables/column';
import { columnOf, firstRow } from '../../src/tables/defineTable';
import { formulaContext } from '../../src/tables/formulaContext';
import { declaredPlaces } from '../../src/tables/places';
import { type Separator, withSeparator } from '../../src/tables/separator';
import { TABLE_KEYS, type TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { FormulaText } from '../../workbench/host/formulaText';

/** What an engine, which takes commas only, is given for a formula in a spreadsheet that takes `separator`. */
function throughSpreadsheet(formula: string, separator: Separator): string {
  if (separator === ',') return formula;
  const spreadsheet = new FormulaText('semicolon', ';');
  return spreadsheet.toEngine(`=${withSeparator(formula, separator)}`).slice(1);
}

export type RawRow = Readonly<Record<string, CellInput>>;

export interface SheetOptions {
  readonly language: Language;
  /** The serial number of the day it is. */
  readonly today: number;
  /** The moment it is; noon of today unless said. */
  readonly now?: number;
  readonly separator?: Separator;
  /** Computed columns that are not among these stay blank; all of them compute unless said. */
  readonly columns?: ComputedColumns;
}

/** Names such as 'cases.urgency'. */
export type ComputedColumns = ReadonlySet<string>;

/** A tab with the given input cells and every declared formula, for an engine; today and now are constants. */
export function sheetOf(
  table: TableKey,
  rows: readonly RawRow[],
  { language, today, now = today + 0.5, separator = ',', columns }: SheetOptions,
): CellInput[][] {
  const declared = TABLES[table];
  const above: CellInput[][] = Array.from({ length: firstRow(declared) - 1 }, () => []);
  const records = rows.map((raw, index) =>
    Object.entries(declared.columns).map(([key, column]): CellInput => {
      if (table === 'settings' && key === 'today') return today;
      if (table === 'settings' && key === 'now') return now;
      if (!isFormula(column)) return raw[key] ?? null;
      if (columns && !columns.has(`${table}.${key}`)) return null;
      return formulaOf({ table, key, row: firstRow(declared) + index, language, separator });
    }),
  );
  return [...above, ...records];
}

/**
 * The computed columns that these are computed from, themselves among them, as their formulas' text says: an engine that
 * computes no others is several times faster.
 */
export function columnsBehind(shown: Partial<Record<TableKey, readonly string[]>>): ComputedColumns {
  const found = new Set<string>();
  const visit = (table: TableKey, key: string): void => {
    const name = `${table}.${key}`;
    if (found.has(name) || !isFormula(columnOf(TABLES[table], key))) return;
    found.add(name);
    for (const reference of referencesOf(table, key)) visit(reference.table, reference.key);
  };
  for (const [table, keys] of Object.entries(shown)) for (const key of keys) visit(table as TableKey, key);
  return found;
}

function referencesOf(table: TableKey, key: string): { table: TableKey; key: string }[] {
  const place = { table, key, row: firstRow(TABLES[table]), language: 'en', separator: ',' } as const;
  const cell = formulaOf(place);
  const text = cell !== null && typeof cell === 'object' ? cell.formula : '';
  const withoutTexts = text.replace(/"(?:[^"]|"")*"/g, '');
  return [...withoutTexts.matchAll(/(?:'([^']+)'!)?\$([A-Z]+)/g)].flatMap(([, tab, letters = '']) => {
    const of = tab === undefined ? table : TABLE_KEYS.find((one) => MESSAGES.en.tables[one].tab === tab);
    if (of === undefined) return [];
    const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const found = Object.keys(TABLES[of].columns)[index];
    return found === undefined ? [] : [{ table: of, key: found }];
  });
}

interface FormulaPlace {
  readonly table: TableKey;
  readonly key: string;
  readonly row: number;
  readonly language: Language;
  readonly separator: Separator;
}

/** A row's formulas are the same in every batch, and many. */
const formulas = new Map<string, CellInput>();

function formulaOf({ table, key, row, language, separator }: FormulaPlace): CellInput {
  const place = `${table}.${key}.${row}.${language}${separator}`;
  const known = formulas.get(place);
  if (known) return known;
  const column = columnOf(TABLES[table], key);
  if (!isFormula(column)) throw new Error(`${table}.${key} is no formula`);
  const site = { table: TABLES[table], row, places: declaredPlaces(language), language, tables: TABLES };
  const formula = { formula: throughSpreadsheet(column.formula(formulaContext(site)), separator) };
  formulas.set(place, formula);
  return formula;
}
