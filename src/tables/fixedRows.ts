import type { Language } from '../messages/messages';
import type { BandCell } from './bandCell';
import { bandMarks, bandRows } from './callsBand';
import { dashboardCharts } from './dashboardCharts';
import { dashboardMarks } from './dashboardMarks';
import { dashboardRows } from './dashboardRows';
import type { Table } from './defineTable';
import type { Places } from './formula';
import type { Mark } from './marks';
import type { TabChart } from './tabChart';
import type { TableKey } from './tableKey';

/** What stands above the header of a tab, in cells that nobody types into. */
interface Fixed {
  readonly rows: (language: Language, places: Places) => BandCell[][];
  readonly marks: (language: Language) => Mark[];
  readonly charts?: () => TabChart[];
}

const FIXED: Partial<Record<TableKey, Fixed>> = {
  calls: { rows: bandRows, marks: bandMarks },
  dashboard: { rows: dashboardRows, marks: dashboardMarks, charts: dashboardCharts },
};

/**
 * The fixed cells of a table's tab, from the row below the hidden keys down to the row above the header; none for
 * most. In the declared order of columns: the formulas name cells where `places` says that they stand.
 */
export function fixedRows(
  table: Table,
  { language, places }: { language: Language; places: Places },
): BandCell[][] {
  return FIXED[table.key]?.rows(language, places) ?? [];
}

/** Their colours. */
export function fixedMarks(table: Table, language: Language): Mark[] {
  return FIXED[table.key]?.marks(language) ?? [];
}

export function fixedCharts(table: Table): TabChart[] {
  return FIXED[table.key]?.charts?.() ?? [];
}
