/** Cells that stand together in a rectangle, row by row. */
export interface CellRectangle<T> {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly T[])[];
}

/** Cells as few rectangles: runs down each column, put side by side where they begin and end alike. */
export function rectanglesOf<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
): CellRectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const end = run?.[run.length - 1];
    if (run && end && end.column === cell.column && end.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  const found: { row: number; column: number; columns: T[][] }[] = [];
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const beside = found.find(
      ({ row, column, columns }) =>
        row === first.row && column + columns.length === first.column && columns[0]?.length === run.length,
    );
    if (beside) beside.columns.push(run);
    else found.push({ row: first.row, column: first.column, columns: [run] });
  }
  return found.map(({ row, column, columns }) => ({
    row,
    column,
    cells: (columns[0] ?? []).map((_, index) => columns.flatMap((run) => run[index] ?? [])),
  }));
}
