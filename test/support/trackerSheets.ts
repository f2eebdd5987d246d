import type { Language } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { isFormula } from '../../src/tables/column';
import { firstRow, type TableKey } from '../../src/tables/defineTable';
import { formulaContext } from '../../src/tables/formulaContext';
import { declaredPlaces } from '../../src/tables/places';
import { TABLES } from '../../src/tables/tables';

export type RawRow = Readonly<Record<string, CellInput>>;

/** A tab with the given input cells and every declared formula, for an engine; today is a constant. */
export function sheetOf(
  table: TableKey,
  rows: readonly RawRow[],
  { language, today }: { language: Language; today: number },
): CellInput[][] {
  const declared = TABLES[table];
  const places = declaredPlaces(language);
  const above: CellInput[][] = Array.from({ length: firstRow(declared) - 1 }, () => []);
  const records = rows.map((raw, index) =>
    Object.entries(declared.columns).map(([key, column]): CellInput => {
      if (table === 'settings' && key === 'today') return today;
      if (!isFormula(column)) return raw[key] ?? null;
      const site = { table: declared, row: firstRow(declared) + index, places, language, tables: TABLES };
      return { formula: column.formula(formulaContext(site)) };
    }),
  );
  return [...above, ...records];
}
