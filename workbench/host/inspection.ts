import { a1Of } from './a1Notation';
import { displayAt, formulaAt, type Position, patternAt } from './cells';
import { type ConditionalFormat, conditionalFormatsOf } from './conditionalFormats';
import type { Getters } from './engine';
import { lastColumn, lastRow } from './lastContent';
import type { MetadataEntry } from './metadata';
import { scriptValueAt } from './scriptValues';
import type { SheetFile } from './sheetFile';
import type { Tab } from './tabs';
import type { ValidationRule } from './validation';

/** A tab as plain data, for tests and reports; each method covers what getDataRange would. */
export interface TabView {
  name: string;
  id: number;
  hidden: boolean;
  rows: number;
  cols: number;
  frozenRows: number;
  frozenCols: number;
  hiddenRows: number[];
  hiddenCols: number[];
  metadata: Pick<MetadataEntry, 'key' | 'value'>[];
  values(): unknown[][];
  display(): string[][];
  formulas(): string[][];
  numberFormats(): string[][];
  validation(row: number, col: number): ValidationRule | null;
  style(row: number, col: number): object;
  /** Pixels. */
  columnWidth(col: number): number;
  conditionalFormats: (Pick<ConditionalFormat, 'criterion' | 'style'> & {
    value: string;
    ranges: readonly string[];
  })[];
  /** Whoever types outside the ranges left open is warned, and may go on; null for a tab without. */
  protection: { warningOnly: boolean; description: string; open: string[] } | null;
}

export function inspectTabs(file: SheetFile): TabView[] {
  return file.tabs.all().map((tab) => inspectTab(file, tab));
}

function inspectTab(file: SheetFile, tab: Tab): TabView {
  const settled = () => file.settle();
  const read = <T>(at: (getters: Getters, position: Position) => T) => readAll(settled(), tab, at);
  const place = (row: number, col: number) => ({ sheetId: tab.id, row: row - 1, col: col - 1 });
  return {
    name: tab.name,
    id: tab.gid,
    hidden: tab.hidden,
    rows: tab.rows,
    cols: tab.cols,
    frozenRows: tab.frozenRows,
    frozenCols: tab.frozenCols,
    hiddenRows: hiddenLines(settled(), tab, 'ROW'),
    hiddenCols: hiddenLines(settled(), tab, 'COL'),
    metadata: file.metadata
      .all()
      .filter(({ tabId }) => tabId === tab.id)
      .map(({ key, value }) => ({ key, value })),
    values: () => read((getters, position) => scriptValueAt(getters, position, file.options.zone)),
    display: () => read(displayAt),
    formulas: () =>
      read((getters, position) => {
        const stored = formulaAt(getters, position);
        return stored === '' ? '' : file.formulas.toGoogle(stored);
      }),
    numberFormats: () => read(patternAt),
    validation: (row, col) => file.validations.at(settled(), place(row, col)),
    columnWidth: (col) => settled().getColSize(tab.id, col - 1),
    conditionalFormats: conditionalFormatsOf(settled(), tab).map(
      ({ format: { criterion, values, style }, ranges }) => ({
        criterion,
        value: values[0] ?? '',
        style,
        ranges,
      }),
    ),
    protection: tab.protection ? { ...tab.protection, open: tab.protection.open.map(a1Of) } : null,
    style: (row, col) => ({ ...settled().getCell(place(row, col))?.style }),
  };
}

function readAll<T>(getters: Getters, tab: Tab, at: (getters: Getters, position: Position) => T): T[][] {
  const rows = lastRow(getters, tab);
  const cols = lastColumn(getters, tab);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => at(getters, { sheetId: tab.id, row, col })),
  );
}

/** Hidden rows or columns, from 1. */
function hiddenLines(getters: Getters, tab: Tab, dimension: 'ROW' | 'COL'): number[] {
  const groups =
    dimension === 'ROW' ? getters.getHiddenRowsGroups(tab.id) : getters.getHiddenColsGroups(tab.id);
  return groups.flat().map((index) => index + 1);
}
