/// <reference types="google-apps-script" />
import { type Block, parseA1 } from '../a1Notation';
import { type Members, Service, type ServiceSpec } from '../boundary';
import { chartsOf, createChart } from '../charts';
import { conditionalFormatsOf, setConditionalFormats, zoneOf } from '../conditionalFormats';
import { GoogleException, NotInWorkbench } from '../exception';
import { lastColumn, lastRow } from '../lastContent';
import type { SheetFile } from '../sheetFile';
import type { Lines, Tab } from '../tabs';
import { ConditionalFormatRuleService } from './conditionalFormatService';
import { EmbeddedChartBuilderService, EmbeddedChartService } from './embeddedChartService';
import { MetadataFinderService, metadataEntry } from './metadataService';
import { ProtectionService } from './protectionService';
import { RangeService, rangeNamed } from './rangeService';
import { SpreadsheetService } from './spreadsheetService';

const spec: ServiceSpec = {
  name: 'Sheet',
  members: {
    getSheetId: 'free',
    getParent: 'free',
    getRange: 'free',
    createDeveloperMetadataFinder: 'free',
    getName: 'read',
    getIndex: 'read',
    getMaxRows: 'read',
    getMaxColumns: 'read',
    getLastRow: 'read',
    getLastColumn: 'read',
    getDataRange: 'read',
    getConditionalFormatRules: 'read',
    getCharts: 'read',
    isSheetHidden: 'read',
    setName: 'write',
    insertRowsAfter: 'write',
    insertRowsBefore: 'write',
    insertColumns: 'write',
    insertColumnsAfter: 'write',
    insertColumnsBefore: 'write',
    deleteRows: 'write',
    deleteColumns: 'write',
    hideRows: 'write',
    hideColumns: 'write',
    showRows: 'write',
    showColumns: 'write',
    hideSheet: 'write',
    showSheet: 'write',
    getFrozenRows: 'read',
    getFrozenColumns: 'read',
    setFrozenRows: 'write',
    setFrozenColumns: 'write',
    setConditionalFormatRules: 'write',
    newChart: 'free',
    insertChart: 'write',
    removeChart: 'write',
    protect: 'write',
    setColumnWidth: 'write',
    setColumnWidths: 'write',
    appendRow: 'write',
    addDeveloperMetadata: 'write',
  } satisfies Members<SheetService, GoogleAppsScript.Spreadsheet.Sheet>,
};

/** One tab. */
export class SheetService extends Service {
  override readonly spec = spec;
  readonly file: SheetFile;
  readonly tab: Tab;

  constructor(file: SheetFile, tab: Tab) {
    super();
    this.file = file;
    this.tab = tab;
  }

  getSheetId(): number {
    return this.tab.gid;
  }

  getParent(): SpreadsheetService {
    return new SpreadsheetService(this.file);
  }

  getName(): string {
    return this.tab.name;
  }

  setName(name: string): this {
    this.file.tabs.rename(this.tab, name);
    return this;
  }

  getIndex(): number {
    return this.file.tabs.all().indexOf(this.tab) + 1;
  }

  getMaxRows(): number {
    return this.tab.rows;
  }

  getMaxColumns(): number {
    return this.tab.cols;
  }

  getLastRow(): number {
    return lastRow(this.file.settle(), this.tab);
  }

  getLastColumn(): number {
    return lastColumn(this.file.settle(), this.tab);
  }

  getRange(...place: [string] | [number, number, number?, number?]): RangeService {
    const block = typeof place[0] === 'string' ? this.#named(place[0]) : numbered(place as number[]);
    return new RangeService(this.file, this.tab, block);
  }

  getDataRange(): RangeService {
    const block = { row: 1, col: 1, rows: this.getLastRow() || 1, cols: this.getLastColumn() || 1 };
    return new RangeService(this.file, this.tab, block);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#insert({ dimension: 'ROW', first: after, count });
  }

  insertRowsBefore(before: number, count: number): this {
    return this.#insert({ dimension: 'ROW', first: before, count }, 'before');
  }

  /** Before the column at the index. */
  insertColumns(index: number, count = 1): void {
    this.insertColumnsBefore(index, count);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.#insert({ dimension: 'COL', first: before, count }, 'before');
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#insert({ dimension: 'COL', first: after, count });
  }

  deleteRows(first: number, count: number): void {
    this.#delete({ dimension: 'ROW', first, count });
  }

  deleteColumns(first: number, count: number): void {
    this.#delete({ dimension: 'COL', first, count });
  }

  hideRows(first: number, count = 1): void {
    this.#change('HIDE_COLUMNS_ROWS', { dimension: 'ROW', first, count });
  }

  hideColumns(first: number, count = 1): void {
    this.#change('HIDE_COLUMNS_ROWS', { dimension: 'COL', first, count });
  }

  showRows(first: number, count = 1): void {
    this.#change('UNHIDE_COLUMNS_ROWS', { dimension: 'ROW', first, count });
  }

  showColumns(first: number, count = 1): void {
    this.#change('UNHIDE_COLUMNS_ROWS', { dimension: 'COL', first, count });
  }

  isSheetHidden(): boolean {
    return this.tab.hidden;
  }

  hideSheet(): this {
    this.file.tabs.setHidden(this.tab, true);
    return this;
  }

  showSheet(): this {
    this.file.tabs.setHidden(this.tab, false);
    return this;
  }

  setFrozenRows(rows: number): void {
    this.file.tabs.freezeRows(this.tab, rows);
  }

  setFrozenColumns(columns: number): void {
    this.file.tabs.freezeColumns(this.tab, columns);
  }

  getFrozenRows(): number {
    return this.tab.frozenRows;
  }

  getFrozenColumns(): number {
    return this.tab.frozenCols;
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return conditionalFormatsOf(this.file.settle(), this.tab).map(({ format, ranges }) => {
      const found = ranges.map((reference) => rangeNamed(this.file, this.tab.id, reference));
      return new ConditionalFormatRuleService(
        format,
        found.filter((range) => range !== null),
        this.file.formulas,
      );
    });
  }

  newChart(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.file, this.tab);
  }

  /** Draws a chart that was built; building alone draws nothing. */
  insertChart(chart: EmbeddedChartService): void {
    this.file.defer((grid) => createChart(grid, this.tab.id, chart.chart));
  }

  getCharts(): EmbeddedChartService[] {
    return chartsOf(this.file.settle(), this.tab.id).map(
      (chart) => new EmbeddedChartService(this.file, chart),
    );
  }

  removeChart(chart: EmbeddedChartService): void {
    const { figureId } = chart.chart;
    if (figureId === undefined) throw new NotInWorkbench('removing a chart that is not in the tab');
    this.file.defer((grid) => grid.command('DELETE_FIGURE', { sheetId: this.tab.id, figureId }));
  }

  /** These rules, and none of those before. */
  setConditionalFormatRules(rules: readonly unknown[]): void {
    const given = rules.flatMap((rule) =>
      rule instanceof ConditionalFormatRuleService
        ? [{ format: rule.format, zones: rule.getRanges().map(({ block }) => zoneOf(this.tab, block)) }]
        : [],
    );
    this.file.defer((grid) => setConditionalFormats(grid, this.tab, given));
  }

  /** Of a tab that is protected already, its protection as it is. */
  protect(): ProtectionService {
    return new ProtectionService(this.file, this.tab);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): this {
    this.#change('RESIZE_COLUMNS_ROWS', { dimension: 'COL', first, count }, { size: width });
    return this;
  }

  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow() + 1;
    if (row > this.tab.rows)
      this.file.tabs.insertLines(this.tab, { dimension: 'ROW', after: this.tab.rows, count: 1 });
    const missing = values.length - this.tab.cols;
    if (missing > 0)
      this.file.tabs.insertLines(this.tab, { dimension: 'COL', after: this.tab.cols, count: missing });
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    this.file.metadata.add(metadataEntry(args, this.tab.id));
    return this;
  }

  createDeveloperMetadataFinder(): MetadataFinderService {
    return new MetadataFinderService(this.file, this.tab);
  }

  #named(notation: string): Block {
    return parseA1(notation, this.tab);
  }

  /** After the `first`-th line, or before it; new lines look like that one. */
  #insert({ dimension, first, count }: Lines, side: 'before' | 'after' = 'after'): this {
    this.#check({ dimension, first, count: 1 });
    if (count < 1) throw new GoogleException('The number of rows or columns to insert must be at least 1.');
    const after = side === 'after' ? first : first - 1;
    this.file.tabs.insertLines(this.tab, { dimension, after, count, side });
    return this;
  }

  #delete(lines: Lines): void {
    this.#check(lines);
    this.file.tabs.deleteLines(this.tab, lines);
  }

  #check({ dimension, first, count }: Lines): void {
    const size = dimension === 'ROW' ? this.tab.rows : this.tab.cols;
    if (first >= 1 && count >= 1 && first + count - 1 <= size) return;
    throw new GoogleException(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
  }

  #change(type: string, lines: Lines, more: object = {}): void {
    this.#check(lines);
    const elements = Array.from({ length: lines.count }, (_, offset) => lines.first - 1 + offset);
    const payload = { sheetId: this.tab.id, dimension: lines.dimension, elements, ...more };
    this.file.defer((grid) => grid.command(type, payload));
  }
}

function numbered([row = 0, col = 0, rows = 1, cols = 1]: number[]): Block {
  if (row < 1) throw new GoogleException('The starting row of the range is too small.');
  if (col < 1) throw new GoogleException('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleException('The number of rows in the range must be at least 1.');
  if (cols < 1) throw new GoogleException('The number of columns in the range must be at least 1.');
  return { row, col, rows, cols };
}
