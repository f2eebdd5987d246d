import { registries } from '@odoo/o-spreadsheet';
import { quietly } from './quietly';

/** Spares the engine work that changes nothing: a set-up takes some two thirds of the time. */
export function takeShortcuts(): void {
  spareBlankCells();
  spareRestyledFormulas();
  spareUntouchedFormulas();
  spareLastColumns();
  computeWhenAsked();
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

interface Formula {
  rangeDependencies: readonly unknown[];
  tokens: readonly { type: string }[];
  isBadExpression: boolean;
}

interface Cell {
  id: number;
  isFormula: boolean;
  compiledFormula: Formula;
  style: object | undefined;
  format: string | undefined;
}

interface CellUpdate {
  content?: string;
  formula?: string;
  style?: object | null;
  format?: string;
}

/** What a command does to references: of a range, and of a formula with several. */
interface RangeAdapters {
  applyChange(range: unknown): { changeType: string };
  adaptCompiledFormula(formula: Formula): Formula;
}

interface Plugin {
  history: { update(...path: unknown[]): void };
  dispatch(type: string, payload: object): void;
}

/** The engine's own plugin that holds the cells, as far as it is mended here. */
interface CellPlugin extends Plugin {
  getters: { getCell(position: Position): Cell | undefined; getNamedRanges(): readonly unknown[] };
  clearCells(sheetId: string, areas: readonly Area[]): void;
  updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void;
  adaptRanges(adapters: RangeAdapters): void;
}

function cellPlugin(): CellPlugin {
  return registries.corePluginRegistry.get('cell').prototype as unknown as CellPlugin;
}

/**
 * Deleting rows or columns clears each of their cells first, also those that nobody ever filled: 26,000 commands
 * for a new tab that is made small.
 */
function spareBlankCells(): void {
  const plugin = cellPlugin();
  const clear = plugin.clearCells;
  plugin.clearCells = function (sheetId, areas) {
    for (const { left, right, top, bottom } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let col = left; col <= right; col += 1) {
          if (!this.getters.getCell({ sheetId, col, row })) continue;
          clear.call(this, sheetId, [{ left: col, right: col, top: row, bottom: row }]);
        }
      }
    }
  };
}

/** A formula that gets other looks is spelled and compiled anew. It is the same one, but for blanks, which that takes out. */
function spareRestyledFormulas(): void {
  const plugin = cellPlugin();
  const update = plugin.updateCell;
  plugin.updateCell = function (sheetId, col, row, after) {
    const before = this.getters.getCell({ sheetId, col, row });
    const isRestyled = after.content === undefined && !('formula' in after);
    if (!before?.isFormula || !isRestyled || !isBare(before.compiledFormula)) {
      update.call(this, sheetId, col, row, after);
      return;
    }
    const style = after.style === undefined ? before.style : (after.style ?? undefined);
    const cell = { ...before, style, format: after.format ?? before.format };
    this.history.update('cells', sheetId, before.id, cell);
    this.dispatch('UPDATE_CELL_POSITION', { cellId: before.id, sheetId, col, row });
  };
}

function isBare({ tokens, isBadExpression }: Formula): boolean {
  return !isBadExpression && tokens.every(({ type }) => type !== 'SPACE');
}

/**
 * Each row or column that comes or goes, and each tab that is renamed, has every formula of the file built anew, to see
 * whether anything in it changed. One of whose references none changes stays as it is, unless it may name a range.
 */
function spareUntouchedFormulas(): void {
  const plugin = cellPlugin();
  const adapt = plugin.adaptRanges;
  plugin.adaptRanges = function (adapters) {
    if (this.getters.getNamedRanges().length > 0) {
      adapt.call(this, adapters);
      return;
    }
    const isTouched = ({ rangeDependencies }: Formula) =>
      rangeDependencies.some((range) => adapters.applyChange(range).changeType !== 'NONE');
    const adaptCompiledFormula = (formula: Formula) =>
      isTouched(formula) ? adapters.adaptCompiledFormula(formula) : formula;
    adapt.call(this, { ...adapters, adaptCompiledFormula });
  };
}

interface Sheet {
  id: string;
  rows: readonly object[];
  panes: { xSplit: number };
}

/** The one that holds where cells stand. */
interface SheetPlugin extends Plugin {
  sheets: Record<string, { numberOfCols: number } | undefined>;
  removeColumns(sheet: Sheet, columns: number[]): void;
  setPaneDivisions(sheetId: string, base: number, dimension: 'COL'): void;
}

/** For each column that goes, every cell is looked at, whether it moves. Behind the last columns none does. */
function spareLastColumns(): void {
  const plugin = registries.corePluginRegistry.get('sheet').prototype as unknown as SheetPlugin;
  const remove = plugin.removeColumns;
  plugin.removeColumns = function (sheet, columns) {
    const count = this.sheets[sheet.id]?.numberOfCols ?? 0;
    const first = Math.min(...columns);
    if (first + new Set(columns).size !== count) {
      remove.call(this, sheet, columns);
      return;
    }
    const target = [{ left: first, right: count - 1, top: 0, bottom: sheet.rows.length - 1 }];
    this.dispatch('CLEAR_CELLS', { sheetId: sheet.id, target });
    this.history.update('sheets', sheet.id, 'numberOfCols', first);
    if (sheet.panes.xSplit > first) this.setPaneDivisions(sheet.id, first, 'COL');
  };
}

/** The one that computes. */
interface EvaluationPlugin {
  shouldRebuildDependenciesGraph: boolean;
  isDue?: boolean;
  finalize(): void;
  handle(command: { type: string; cellIds?: readonly unknown[] }): void;
}

type Asked = (this: EvaluationPlugin, ...args: unknown[]) => unknown;

/** What others ask the engine of computed values; its further questions go through these. */
const QUESTIONS = [
  'evaluateFormulaResult',
  'evaluateCompiledFormula',
  'getEvaluatedCell',
  'getEvaluatedCellsPositions',
  'getSpreadZone',
  'getArrayFormulaSpreadingOn',
  'isArrayFormulaSpillBlocked',
  'exportForExcel',
];

/** Each command computes what follows from it, also where the next changes it again. One who asks is answered rightly. */
function computeWhenAsked(): void {
  const plugin = registries.coreViewsPluginRegistry.get('evaluation')
    .prototype as unknown as EvaluationPlugin;
  const { finalize, handle } = plugin;
  plugin.finalize = function () {
    this.isDue = true;
  };
  plugin.handle = function (command) {
    // Everything: as soon as somebody asks.
    if (command.type === 'EVALUATE_CELLS' && !command.cellIds) this.shouldRebuildDependenciesGraph = true;
    else handle.call(this, command);
  };
  const asked = plugin as unknown as Record<string, Asked>;
  for (const name of QUESTIONS) {
    const answer = asked[name];
    if (!answer) throw new Error(`the engine has no ${name}`);
    asked[name] = function (...args) {
      if (this.isDue) {
        this.isDue = false;
        quietly(() => finalize.call(this));
      }
      return answer.apply(this, args);
    };
  }
}
