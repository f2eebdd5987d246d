import type { TabChart } from '../tables/tabChart';
import type { Sheet } from './ranges';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * The charts of a tab; one that stands there already, over the same cells, stays as people left it. One call to
 * look, and one for each that is missing; none for a tab without charts.
 */
export function insertCharts(sheet: Sheet, charts: readonly TabChart[]): void {
  if (charts.length === 0) return;
  const there = new Set(
    sheet.getCharts().flatMap((chart) => chart.getRanges().map((range) => range.getA1Notation())),
  );
  for (const chart of charts) {
    const { row, column, rows, columns } = chart.source;
    const source = sheet.getRange(row, column, rows, columns);
    if (there.has(source.getA1Notation())) continue;
    const { at, size, colours, hasHeaders } = chart;
    const builder = sheet
      .newChart()
      .addRange(source)
      .setNumHeaders(hasHeaders ? 1 : 0)
      .setPosition(at.row, at.column, 0, 0)
      .setOption('width', size.width)
      .setOption('height', size.height)
      .setOption('colors', [...colours]);
    sheet.insertChart(drawn(builder, chart).build());
  }
}

/** By the options of Google's own charts: each series of a combo is a bar unless it is said to be a line. */
function drawn(builder: Builder, { kind, source }: TabChart): Builder {
  if (kind === 'bars') {
    return builder.setChartType(Charts.ChartType.BAR).setOption('legend', { position: 'none' });
  }
  const line = source.columns - 2;
  return builder
    .setChartType(Charts.ChartType.COMBO)
    .setOption('legend', { position: 'top' })
    .setOption('seriesType', 'bars')
    .setOption('series', { [line]: { type: 'line' } });
}
