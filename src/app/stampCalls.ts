import type { CivilDateTime } from '../domain/civilDate';
import { type CellInput, writeCell } from '../tables/cell';
import { isFormula } from '../tables/column';
import { columnOf as declaredColumnOf } from '../tables/defineTable';
import type { SheetRow } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { blocksOf, openTable, type TableView } from './tableView';

/** What the product adds to a row of a call log that somebody typed or pasted. */
type Stamp = 'when' | 'id';

/**
 * Stamps every row of a call log that lacks its id, and its time if that is blank, not only the edited one:
 * edits come faster than the triggers that tell of them, and some are never told (C1). A row with an id keeps
 * a blank time: it was brought in without one, and today would be wrong. Writes into blank cells alone, so that
 * nothing somebody types meanwhile is lost, and under the lock, since an import moves rows. Runs for editors
 * who never authorized anything. Calls: two, and some eight when there is something to stamp.
 * @throws AppError 'busy'; the next edit stamps the rows then.
 */
export function stampCalls(ports: Omit<Ports, 'documents'>, tabId: number): number {
  const { workbook } = ports;
  const tab = workbook.tabs().find(({ id, table, isCopy }) => id === tabId && table === 'calls' && isCopy);
  if (!tab || unstamped(openTable(workbook, tab)).length === 0) return 0;
  return holdingLock(ports, () => {
    const view = openTable(workbook, tab);
    const rows = unstamped(view);
    const now = ports.clock.now(workbook.zone());
    const timeless = rows.filter((row) => row.cell('when') === null);
    writeStamps(workbook, view, { key: 'when', rows: timeless, stamp: () => stampCell(view, 'when', now) });
    writeStamps(workbook, view, { key: 'id', rows, stamp: () => stampCell(view, 'id', ports.newId()) });
    return rows.length;
  });
}

function unstamped(view: TableView): SheetRow[] {
  return view.rows.filter((row) => row.cell('id') === null);
}

/** One call for each run of rows that stand one below the other. */
function writeStamps(
  workbook: Ports['workbook'],
  view: TableView,
  { key, rows, stamp }: { key: Stamp; rows: readonly SheetRow[]; stamp: () => CellInput },
): void {
  const runs: { row: number; cells: Record<ColumnKey, CellInput>[] }[] = [];
  for (const { row } of rows) {
    const run = runs[runs.length - 1];
    if (run && run.row + run.cells.length === row) run.cells.push({ [key]: stamp() });
    else runs.push({ row, cells: [{ [key]: stamp() }] });
  }
  for (const run of runs) {
    for (const block of blocksOf(view, [key], run)) workbook.write(view.tab, block);
  }
}

function stampCell(view: TableView, key: Stamp, value: string | CivilDateTime): CellInput {
  const column = declaredColumnOf(view.table, key);
  return isFormula(column) ? null : writeCell(column, value, view.tab.language);
}
