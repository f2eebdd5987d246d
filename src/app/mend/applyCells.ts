import type { Language } from '../../messages/messages';
import { isFormula } from '../../tables/column';
import type { Places } from '../../tables/formula';
import { declaredPlaces } from '../../tables/places';
import { type ColumnLayout, columnLayouts } from '../../tables/tabLayout';
import type { ColumnKey } from '../../tables/tableKey';
import { type CheckedSheet, type CheckedTab, tabOfTable } from '../check/checkedSheet';
import type { MendStep } from '../check/mend';
import type { Block, DressedCells, Workbook } from '../ports';
import { rectanglesOf } from './cellRuns';
import { noteText, noteTyped } from './noteTyped';

/**
 * Writes cells that people or the product write, gives them their format and dropdown again, and takes rules out.
 * Calls: three for each run of cells, three a tab, one for each rule.
 */
export function applyCells(workbook: Workbook, sheet: CheckedSheet, steps: readonly MendStep[]): void {
  for (const own of sheet.read) {
    const cells = steps.flatMap((step) =>
      step.does === 'cells' && step.tab.id === own.tab.id ? step.cells : [],
    );
    const placed = cells.flatMap((cell) => {
      const column = own.view.columns.get(cell.key);
      return column === undefined ? [] : [{ ...cell, column }];
    });
    const bare = steps.flatMap((step) =>
      step.does === 'dropdowns' && step.tab.id === own.tab.id
        ? step.rows.map((row) => ({ row, column: own.view.columns.get(step.key) ?? 0 }))
        : [],
    );
    dress(workbook, own, { cells: [...placed, ...bare], sheet });
    const notes = placed.flatMap(({ row, column, note }) =>
      note === undefined ? [] : [{ row, column, text: noteText(note, sheet) }],
    );
    noteTyped(workbook, own, notes);
    if (placed.length === 0) continue;
    const blocks: Block[] = rectanglesOf(placed).map(({ row, column, cells: found }) => ({
      row,
      column,
      cells: found.map((line) => line.map(({ value }) => value)),
    }));
    workbook.writeTexts([{ tab: own.tab, blocks }]);
  }
  for (const step of steps) if (step.does === 'rules') workbook.removeRules(step.tabId, step.rules);
}

/** A number that is written into a cell of text format would stay a text. */
function dress(
  workbook: Workbook,
  { tab, view }: CheckedTab,
  {
    cells,
    sheet,
  }: { cells: readonly { readonly row: number; readonly column: number }[]; sheet: CheckedSheet },
): void {
  if (cells.length === 0) return;
  const { language } = tab;
  const layouts = columnLayouts(view.table, { language, places: placesNow(sheet, language) });
  const keys = Object.keys(view.table.columns);
  const layoutOf = (column: number): ColumnLayout | undefined =>
    layouts[keys.findIndex((key) => view.columns.get(key) === column)];
  const runs = rectanglesOf(cells).flatMap(({ row, column, cells: found }): DressedCells[] =>
    (found[0] ?? []).flatMap((_, index) => {
      const own = layoutOf(column + index);
      return own ? [{ row, rows: found.length, column: column + index, layout: own }] : [];
    }),
  );
  workbook.dress(tab, runs);
}

/** Where people moved the tables to; as declared where one is missing. */
function placesNow(sheet: CheckedSheet, language: Language): Places {
  const declared = declaredPlaces(language);
  return {
    tabName: (table) => tabOfTable(sheet, table)?.name() ?? declared.tabName(table),
    columnNumber: (table, key) =>
      tabOfTable(sheet, table)?.view.columns.get(key) ?? declared.columnNumber(table, key),
  };
}

/** Fields of the one row of Settings. One call for each run of columns, one more in all. */
export function applySettings(workbook: Workbook, sheet: CheckedSheet, steps: readonly MendStep[]): void {
  const settings = tabOfTable(sheet, 'settings');
  const fields: Readonly<Record<ColumnKey, string | number | null>> = Object.assign(
    {},
    ...steps.map((step) => (step.does === 'settings' ? step.fields : {})),
  );
  if (!settings) return;
  const { view, tab } = settings;
  const row = view.rows[0]?.row ?? view.firstRow;
  const cells = Object.entries(fields).flatMap(([key, value]) => {
    const column = view.columns.get(key);
    const declared = view.table.columns[key];
    return column === undefined || !declared || isFormula(declared) ? [] : [{ row, column, value }];
  });
  if (cells.length === 0) return;
  // The version comes last: until it stands there, a run that was stopped is found (S5).
  const last = view.columns.get('schemaVersion');
  const blocks = rectanglesOf(cells).map(
    ({ column, cells: found }): Block => ({
      row,
      column,
      cells: found.map((line) => line.map(({ value }) => value)),
    }),
  );
  const isLast = ({ column }: Block) => (column === last ? 1 : 0);
  workbook.writeTexts([{ tab, blocks: blocks.sort((a, b) => isLast(a) - isLast(b)) }]);
}
