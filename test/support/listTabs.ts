import type { CellInput } from '../../src/tables/cell';
import { blankRows, type MemorySheet } from './memoryFile';
import type { MemoryWorld } from './memoryWorld';

/** A cell of people's own tab: what they typed, or a serial number that shows as a date or a time. */
export type ListTabCell = CellInput | { readonly shownAsDate: number };

/** A tab that people keep their list in. */
export function addListTab(
  world: MemoryWorld,
  name: string,
  rows: readonly (readonly ListTabCell[])[],
): MemorySheet {
  const sheet = world.file.addTab(name);
  const width = Math.max(...rows.map((row) => row.length));
  sheet.cells = [
    ...rows.map((row) =>
      Array.from({ length: width }, (_, column): CellInput => {
        const cell = row[column] ?? null;
        return isShownAsDate(cell) ? cell.shownAsDate : cell;
      }),
    ),
    ...blankRows(5, width),
  ];
  sheet.columns = width;
  sheet.dates = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isShownAsDate(cell) ? [`${r + 1},${c + 1}`] : [])),
  );
  return sheet;
}

function isShownAsDate(cell: ListTabCell): cell is { readonly shownAsDate: number } {
  return cell !== null && typeof cell === 'object' && 'shownAsDate' in cell;
}
