import type { Language } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { isFormula } from '../../src/tables/column';
import { firstRow } from '../../src/tables/defineTable';
import { formulaContext } from '../../src/tables/formulaContext';
import { declaredPlaces } from '../../src/tables/places';
import { type Separator, withSeparator } from '../../src/tables/separator';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { FormulaText } from '../../workbench/host/formulaText';

/** What an engine, which takes commas only, is given for a formula in a spreadsheet that takes `separator`. */
function throughSpreadsheet(formula: string, separator: Separator): string {
  if (separator === ',') return formula;
  const spreadsheet = new FormulaText('semicolon', ';');
  return spreadsheet.toEngine(`=${withSeparator(formula, separator)}`).slice(1);
}

export type RawRow = Readonly<Record<string, CellInput>>;

/** A tab with the given input cells and every declared formula, for an engine; today is a constant. */
export function sheetOf(
  table: TableKey,
  rows: readonly RawRow[],
  { language, today, separator = ',' }: { language: Language; today: number; separator?: Separator },
): CellInput[][] {
  const declared = TABLES[table];
  const places = declaredPlaces(language);
  const above: CellInput[][] = Array.from({ length: firstRow(declared) - 1 }, () => []);
  const records = rows.map((raw, index) =>
    Object.entries(declared.columns).map(([key, column]): CellInput => {
      if (table === 'settings' && key === 'today') return today;
      if (!isFormula(column)) return raw[key] ?? null;
      const site = { table: declared, row: firstRow(declared) + index, places, language, tables: TABLES };
      return { formula: throughSpreadsheet(column.formula(formulaContext(site)), separator) };
    }),
  );
  return [...above, ...records];
}
