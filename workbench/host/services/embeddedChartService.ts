/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { withOption } from '../chartOptions';
import { type Chart, type ChartKind, type ChartSource, NEW_CHART } from '../charts';
import { GoogleException, NotInWorkbench } from '../exception';
import type { SheetFile } from '../sheetFile';
import type { Tab } from '../tabs';
import { RangeService } from './rangeService';

const chartsSpec: ServiceSpec = {
  name: 'Charts',
  members: { ChartType: 'constant' } satisfies Members<ChartsService, GoogleAppsScript.Charts.Charts>,
};

/** The kinds of charts; drawing charts outside of a tab is not imitated. */
export class ChartsService extends Service {
  override readonly spec = chartsSpec;
  readonly ChartType = { BAR: 'BAR', COLUMN: 'COLUMN', COMBO: 'COMBO', LINE: 'LINE' } as const;
}

const spec: ServiceSpec = {
  name: 'EmbeddedChart',
  members: {
    getContainerInfo: 'free',
    getNumHeaders: 'free',
    getRanges: 'free',
  } satisfies Members<EmbeddedChartService, GoogleAppsScript.Spreadsheet.EmbeddedChart>,
};

/** A chart that was built, or one that is in a tab. */
export class EmbeddedChartService extends Service {
  override readonly spec = spec;
  readonly chart: Chart;
  readonly #file: SheetFile;

  constructor(file: SheetFile, chart: Chart) {
    super();
    this.#file = file;
    this.chart = chart;
  }

  getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.chart.anchor);
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getRanges(): RangeService[] {
    return rangesOf(this.#file, this.chart.sources);
  }
}

const containerSpec: ServiceSpec = {
  name: 'ContainerInfo',
  members: {
    getAnchorColumn: 'free',
    getAnchorRow: 'free',
    getOffsetX: 'free',
    getOffsetY: 'free',
  } satisfies Members<ContainerInfoService, GoogleAppsScript.Spreadsheet.ContainerInfo>,
};

/** Where a chart stands: the cell below its corner, and pixels from there. */
class ContainerInfoService extends Service {
  override readonly spec = containerSpec;
  readonly #anchor: Chart['anchor'];

  constructor(anchor: Chart['anchor']) {
    super();
    this.#anchor = anchor;
  }

  getAnchorColumn(): number {
    return this.#anchor.col;
  }

  getAnchorRow(): number {
    return this.#anchor.row;
  }

  getOffsetX(): number {
    return this.#anchor.x;
  }

  getOffsetY(): number {
    return this.#anchor.y;
  }
}

const builderSpec: ServiceSpec = {
  name: 'EmbeddedChartBuilder',
  members: {
    addRange: 'free',
    build: 'free',
    getRanges: 'free',
    setChartType: 'free',
    setNumHeaders: 'free',
    setOption: 'free',
    setPosition: 'free',
  } satisfies Members<EmbeddedChartBuilderService, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>,
};

export class EmbeddedChartBuilderService extends Service {
  override readonly spec = builderSpec;
  readonly #file: SheetFile;
  readonly #tab: Tab;
  #chart: Chart = NEW_CHART;

  constructor(file: SheetFile, tab: Tab) {
    super();
    this.#file = file;
    this.#tab = tab;
  }

  setChartType(kind: ChartKind): this {
    return this.#with({ kind });
  }

  /** A range that is there already is not added again. */
  addRange(range: RangeService): this {
    const { tab, block } = range;
    const isThere = this.getRanges().some(
      (other) => other.tab === tab && other.getA1Notation() === range.getA1Notation(),
    );
    return isThere ? this : this.#with({ sources: [...this.#chart.sources, { sheetId: tab.id, block }] });
  }

  getRanges(): RangeService[] {
    return rangesOf(this.#file, this.#chart.sources);
  }

  setNumHeaders(headers: number): this {
    if (headers !== 0 && headers !== 1) throw new NotInWorkbench(`a chart with ${headers} header rows`);
    return this.#with({ headers });
  }

  setPosition(row: number, col: number, x: number, y: number): this {
    if (row < 1 || col < 1 || row > this.#tab.rows || col > this.#tab.cols)
      throw new GoogleException('The coordinates of the chart are outside the dimensions of the sheet.');
    return this.#with({ anchor: { row, col, x, y } });
  }

  setOption(name: string, value: unknown): this {
    return this.#with(withOption(this.#chart, name, value));
  }

  /** Draws nothing yet: that is Sheet.insertChart. */
  build(): EmbeddedChartService {
    return new EmbeddedChartService(this.#file, this.#chart);
  }

  #with(change: Partial<Chart>): this {
    this.#chart = { ...this.#chart, ...change };
    return this;
  }
}

function rangesOf(file: SheetFile, sources: readonly ChartSource[]): RangeService[] {
  return sources.map(({ sheetId, block }) => new RangeService(file, file.tabs.byId(sheetId), block));
}
