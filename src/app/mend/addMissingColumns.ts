import { firstRow } from '../../tables/defineTable';
import { declaredPlaces } from '../../tables/places';
import { type TabLayout, tabLayout } from '../../tables/tabLayout';
import type { ColumnKey } from '../../tables/tableKey';
import type { CheckedSheet, CheckedTab } from '../check/checkedSheet';
import type { Workbook } from '../ports';
import type { TableView } from '../tableView';

/**
 * Inserts columns where they are declared: right of the one that is declared before them, wherever people moved it.
 * Their formulas are written once everything that they name is there.
 */
export function addMissingColumns(
  workbook: Workbook,
  { tab, view }: CheckedTab,
  { keys, sheet }: { keys: readonly ColumnKey[]; sheet: CheckedSheet },
): void {
  const declared = Object.keys(view.table.columns);
  const { language } = tab;
  const codesOnly = sheet.settings.codesOnly === true;
  const layout = tabLayout(view.table, {
    language,
    places: declaredPlaces(language),
    separator: ',',
    codesOnly,
  });
  const columns = new Map(view.columns);
  const inserted: Inserted[] = [];
  for (const run of runsOf(declared, keys)) {
    const [first = ''] = run;
    const before = declared
      .slice(0, declared.indexOf(first))
      .reverse()
      .find((key) => columns.has(key));
    const column = before === undefined ? 1 : (columns.get(before) ?? 0) + 1;
    const part = partOf(
      layout,
      run.map((key) => declared.indexOf(key)),
    );
    const pushedDown = view.firstRow - firstRow(view.table);
    const asRead = columnAsRead(column, inserted);
    const insert = asRead === null || !standEmpty(view, { column: asRead, part });
    const { keyRow, lastRow } = view;
    workbook.addColumns(tab, { column, insert, layout: part, rows: lastRow, keyRow, pushedDown });
    if (insert) {
      for (const [key, at] of columns) if (at >= column) columns.set(key, at + run.length);
      inserted.push({ column, count: run.length });
    }
    for (const [index, key] of run.entries()) columns.set(key, column + index);
  }
}

interface Inserted {
  readonly column: number;
  readonly count: number;
}

/** Where a column stood when the tab was read; null for one that was inserted since. */
function columnAsRead(column: number, inserted: readonly Inserted[]): number | null {
  let at = column;
  for (const one of [...inserted].reverse()) {
    if (at < one.column) continue;
    if (at < one.column + one.count) return null;
    at -= one.count;
  }
  return at;
}

/** Columns that a stopped run inserted: nothing stands in them, but for their own headers. As the tab was read. */
function standEmpty(
  { grid, firstRow: first }: TableView,
  { column, part }: { column: number; part: TabLayout },
): boolean {
  const headers = part.cells[part.headerRow - 1] ?? [];
  return headers.every((header, index) => {
    if (column + index > grid.columns) return false;
    for (let row = 1; row <= grid.rows; row++) {
      const isOwnHeader = row === first - 1 && grid.at(row, column + index) === header;
      if (grid.has(row, column + index) && !isOwnHeader) return false;
    }
    return true;
  });
}

/** Keys that are declared side by side, in their order. */
function runsOf(declared: readonly ColumnKey[], keys: readonly ColumnKey[]): ColumnKey[][] {
  const runs: ColumnKey[][] = [];
  let previous = -2;
  declared.forEach((key, index) => {
    if (!keys.includes(key)) return;
    if (index === previous + 1) runs[runs.length - 1]?.push(key);
    else runs.push([key]);
    previous = index;
  });
  return runs;
}

/** A layout cut down to some columns, 0-based; without formulas. */
function partOf(layout: TabLayout, indices: readonly number[]): TabLayout {
  const cut = <T>(row: readonly T[]): T[] => indices.flatMap((index) => row[index] ?? []);
  return {
    ...layout,
    cells: layout.cells.map((row) =>
      indices.map((index) => {
        const cell = row[index] ?? null;
        return typeof cell === 'object' ? null : cell;
      }),
    ),
    looks: layout.looks.map(cut),
    bandFormats: layout.bandFormats.map(cut),
    columns: cut(layout.columns),
  };
}
