import type { Block } from './a1Notation';
import type { Getters, Grid } from './engine';

export type ChartKind = 'BAR' | 'COLUMN' | 'COMBO' | 'LINE';
export type SeriesType = 'bars' | 'line';

/** What a chart takes its figures from: a block of a tab. */
export interface ChartSource {
  readonly sheetId: string;
  readonly block: Block;
}

export interface AxisLook {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
}

/** A chart as Google describes it. The first column of the first source names the categories, the others are series. */
export interface Chart {
  /** The engine's name for it, once it is in a tab. */
  readonly figureId?: string;
  /** null for a kind that only the grid's own menu makes. */
  readonly kind: ChartKind | null;
  readonly sources: readonly ChartSource[];
  /** Rows at the top of each source that name the series: none or one. */
  readonly headers: number;
  /** From 1; the offsets in pixels from that cell's corner. */
  readonly anchor: { readonly row: number; readonly col: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly colours: readonly string[];
  readonly stacked: boolean;
  /** Of a combo chart: what a series is unless `series` says otherwise. */
  readonly seriesType: SeriesType;
  readonly series: Readonly<Record<number, { readonly type?: SeriesType; readonly colour?: string }>>;
  readonly axes: { readonly horizontal?: AxisLook; readonly vertical?: AxisLook };
}

/** As Google draws one that nobody sized or placed. */
export const NEW_CHART: Omit<Chart, 'figureId'> = {
  kind: 'COLUMN',
  sources: [],
  headers: 0,
  anchor: { row: 1, col: 1, x: 0, y: 0 },
  width: 600,
  height: 371,
  title: '',
  legend: 'right',
  colours: [],
  stacked: false,
  seriesType: 'bars',
  series: {},
  axes: {},
};

/** Draws a chart into a tab. */
export function createChart(grid: Grid, sheetId: string, chart: Chart): void {
  const taken = new Set(grid.getters.getFigures(sheetId).map(({ id }) => id));
  let made = taken.size + 1;
  while (taken.has(`${sheetId}-chart-${made}`)) made += 1;
  const figureId = `${sheetId}-chart-${made}`;
  const { anchor, width, height } = chart;
  grid.command('CREATE_CHART', {
    sheetId,
    figureId,
    chartId: `${figureId}-of`,
    col: anchor.col - 1,
    row: anchor.row - 1,
    offset: { x: anchor.x, y: anchor.y },
    size: { width, height },
    definition: definitionOf(grid.getters, chart),
  });
}

/** The charts of a tab, oldest first, as far as Google could tell of them. */
export function chartsOf(getters: Getters, sheetId: string): Chart[] {
  return getters.getChartIds(sheetId).flatMap((chartId) => {
    const figureId = getters.getFigureIdFromChartId(chartId);
    const figure = getters.getFigure(sheetId, figureId);
    if (!figure) return [];
    const definition = getters.getChartDefinition(chartId);
    const source =
      'dataSource' in definition && definition.dataSource?.type === 'range' ? definition.dataSource : null;
    const references = source
      ? [source.labelRange, ...source.dataSets.map(({ dataRange }) => dataRange)]
      : [];
    return [
      {
        ...NEW_CHART,
        figureId,
        kind: kindOf(definition),
        sources: joined(references.flatMap((reference) => sourceOf(getters, sheetId, reference))),
        headers: source?.dataSetsHaveTitle ? 1 : 0,
        anchor: { row: figure.row + 1, col: figure.col + 1, x: figure.offset.x, y: figure.offset.y },
        width: figure.width,
        height: figure.height,
      },
    ];
  });
}

function definitionOf(getters: Getters, chart: Chart): object {
  const columns = chart.sources.flatMap(columnsOf).map((source) => referenceTo(getters, source));
  const [labelRange, ...series] = columns;
  const dataSets = series.map((dataRange, index) => ({ dataSetId: `series-${index}`, dataRange }));
  const look = {
    title: { text: chart.title },
    legendPosition: chart.legend,
    dataSetStyles: Object.fromEntries(
      dataSets.map(({ dataSetId }, index) => [dataSetId, styleOf(chart, index)]),
    ),
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: chart.headers > 0,
      ...(labelRange ? { labelRange } : {}),
    },
    axesDesign: axesOf(chart),
  };
  switch (chart.kind) {
    case 'BAR':
      return { ...look, type: 'bar', stacked: chart.stacked, horizontal: true };
    case 'LINE':
      return { ...look, type: 'line', stacked: chart.stacked, cumulative: false, labelsAsText: true };
    case 'COMBO':
      return { ...look, type: 'combo' };
    default:
      return { ...look, type: 'bar', stacked: chart.stacked };
  }
}

function styleOf({ kind, colours, series, seriesType }: Chart, index: number): object {
  const own = series[index] ?? {};
  const colour = own.colour ?? colours[index];
  const type = (own.type ?? seriesType) === 'line' ? 'line' : 'bar';
  return { ...(colour ? { backgroundColor: colour } : {}), ...(kind === 'COMBO' ? { type } : {}) };
}

/** The engine's x holds the categories: for bars that lie, the vertical axis, as in Google. */
function axesOf({ kind, axes: { horizontal, vertical } }: Chart): object {
  const axis = (look: AxisLook | undefined) =>
    look && {
      ...(look.title === undefined ? {} : { title: { text: look.title } }),
      ...(look.min === undefined ? {} : { min: look.min }),
      ...(look.max === undefined ? {} : { max: look.max }),
    };
  const [x, y] = kind === 'BAR' ? [axis(vertical), axis(horizontal)] : [axis(horizontal), axis(vertical)];
  return { ...(x ? { x } : {}), ...(y ? { y } : {}) };
}

function kindOf(definition: { type: string; horizontal?: boolean | undefined }): ChartKind | null {
  if (definition.type === 'bar') return definition.horizontal ? 'BAR' : 'COLUMN';
  if (definition.type === 'line') return 'LINE';
  return definition.type === 'combo' ? 'COMBO' : null;
}

function columnsOf({ sheetId, block }: ChartSource): ChartSource[] {
  return Array.from({ length: block.cols }, (_, offset) => ({
    sheetId,
    block: { ...block, col: block.col + offset, cols: 1 },
  }));
}

function referenceTo(getters: Getters, { sheetId, block }: ChartSource): string {
  const { row, col, rows, cols } = block;
  const zone = { top: row - 1, bottom: row + rows - 2, left: col - 1, right: col + cols - 2 };
  return getters.getRangeString(getters.getRangeFromZone(sheetId, zone), '');
}

function sourceOf(getters: Getters, chartSheetId: string, reference: string | undefined): ChartSource[] {
  if (reference === undefined) return [];
  const { sheetId, zone, invalidXc } = getters.getRangeFromSheetXC(chartSheetId, reference);
  if (invalidXc) return [];
  const { top, bottom, left, right } = zone;
  return [
    { sheetId, block: { row: top + 1, col: left + 1, rows: bottom - top + 1, cols: right - left + 1 } },
  ];
}

/** Columns that stand beside each other, as the blocks they were taken from. */
function joined(columns: readonly ChartSource[]): ChartSource[] {
  const blocks: ChartSource[] = [];
  for (const { sheetId, block } of columns) {
    const last = blocks.at(-1);
    const isNext =
      last?.sheetId === sheetId &&
      last.block.row === block.row &&
      last.block.rows === block.rows &&
      last.block.col + last.block.cols === block.col;
    if (last && isNext)
      blocks[blocks.length - 1] = { sheetId, block: { ...last.block, cols: last.block.cols + block.cols } };
    else blocks.push({ sheetId, block });
  }
  return blocks;
}
