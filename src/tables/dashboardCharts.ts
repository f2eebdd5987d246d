import { RIGHT } from './dashboardCell';
import { DAYS, ROW_HEIGHT, URGENCY } from './dashboardPlaces';
import { dashboard } from './declarations/dashboard';
import { declaredColumn } from './places';
import type { TabChart } from './tabChart';

/** Light and dark, so that a print in black and white tells them apart; the goal is a line. */
const COLOURS = { attempts: '#a9cfcd', contacts: '#0b5c5a', goal: '#8a4b00' } as const;

/** Both stand over blank cells, and show what stands in cells of the page itself. */
export function dashboardCharts(): TabChart[] {
  const name = declaredColumn('dashboard', 'name');
  const beside = declaredColumn('dashboard', 'second');
  return [
    {
      kind: 'columnsAndLine',
      source: { row: DAYS.headers, column: name, rows: DAYS.count + 1, columns: 4 },
      hasHeaders: true,
      at: { row: DAYS.chart, column: name },
      size: { width: widthOf(RIGHT), height: DAYS.chartRows * ROW_HEIGHT },
      colours: Object.values(COLOURS),
    },
    {
      kind: 'bars',
      source: { row: URGENCY.first, column: name, rows: URGENCY.open, columns: 2 },
      hasHeaders: false,
      at: { row: URGENCY.first, column: beside },
      size: { width: widthOf(RIGHT.slice(2)), height: URGENCY.chartRows * ROW_HEIGHT },
      colours: [COLOURS.contacts],
    },
  ];
}

function widthOf(columns: readonly (typeof RIGHT)[number][]): number {
  return columns.reduce((sum, column) => sum + (dashboard.columns[column].width ?? 0), 0);
}
