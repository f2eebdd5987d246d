import { type Language, MESSAGES } from '../messages/messages';
import type { BandCell } from './bandCell';
import type { DashboardCell, DashboardSite } from './dashboardCell';
import { dashboardFigures } from './dashboardFigures';
import { dashboardLists } from './dashboardLists';
import { DASHBOARD_ROWS } from './declarations/dashboard';
import type { Places } from './formula';
import { formulaContext } from './formulaContext';
import { TABLES } from './tables';

const KEY_ROW = 1;

/** The cells of the Dashboard from the row below the keys on, each row as wide as the tab. */
export function dashboardRows(language: Language, places: Places): BandCell[][] {
  const table = TABLES.dashboard;
  const messages = MESSAGES[language];
  const site: DashboardSite = {
    language,
    places,
    messages,
    words: messages.dashboard,
    at: (row) => formulaContext({ table, row, places, language, tables: TABLES }),
  };
  const cells = byPlace([...dashboardLists(site), ...dashboardFigures(site)]);
  return Array.from({ length: DASHBOARD_ROWS - KEY_ROW }, (_, index) =>
    Object.entries(table.columns).map(
      ([column, { hidden }]): BandCell =>
        cells.get(`${index + 1 + KEY_ROW} ${column}`) ?? { blank: true, look: hidden ? 'unseen' : 'page' },
    ),
  );
}

function byPlace(cells: readonly DashboardCell[]): ReadonlyMap<string, BandCell> {
  return new Map(cells.map(({ row, column, cell }) => [`${row} ${column}`, { look: 'page', ...cell }]));
}
