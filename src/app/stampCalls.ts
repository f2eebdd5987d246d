import type { CivilDateTime } from '../domain/civilDate';
import { type CellInput, writeCell } from '../tables/cell';
import { isFormula } from '../tables/column';
import { columnOf as declaredColumnOf } from '../tables/defineTable';
import type { SheetRow } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import type { Ports } from './ports';
import { blocksOf, openTable, type TableView } from './tableView';

/** What the product adds to a row of a call log that somebody typed or pasted. */
type Stamp = 'when' | 'id';

/**
 * Stamps every row of a call log that lacks its time or its id, not only the edited one: edits come faster
 * than the triggers that tell of them, and some are never told (C1). Writes into blank cells alone, so that
 * nothing somebody types meanwhile is lost. Runs for editors who never authorized anything. Calls: two, and
 * two to four when there is something to stamp.
 */
export function stampCalls(ports: Pick<Ports, 'workbook' | 'clock' | 'newId'>, tabId: number): number {
  const { workbook, clock } = ports;
  const tab = workbook.tabs().find(({ id, table, isCopy }) => id === tabId && table === 'calls' && isCopy);
  if (!tab) return 0;
  const view = openTable(workbook, tab);
  const unstamped = view.rows.filter((row) => row.cell('id') === null);
  if (unstamped.length === 0) return 0;
  const now = clock.now(workbook.zone());
  const timeless = unstamped.filter((row) => row.cell('when') === null);
  writeStamps(workbook, view, { key: 'when', rows: timeless, stamp: () => stampCell(view, 'when', now) });
  writeStamps(workbook, view, {
    key: 'id',
    rows: unstamped,
    stamp: () => stampCell(view, 'id', ports.newId()),
  });
  return unstamped.length;
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
