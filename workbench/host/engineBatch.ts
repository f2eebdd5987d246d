import { type DispatchResult, type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { supplyFunctions } from './engineFunctions';
import { keepChoicesInPlace } from './engineValidation';
import { keepNotes } from './notes';
import { tellOfCopies } from './tabCopies';

export type LooseDispatch = (type: string, payload: object) => DispatchResult;

/** A command of the host's own: applies a batch, with one evaluation for all of it, as one revision. */
const BATCH = 'CASEBOOK_BATCH';

/** The engine copies a command's payload, so the batch waits here instead of travelling inside its command. */
let waiting: ((dispatch: LooseDispatch) => void) | undefined;

class BatchPlugin extends UIPlugin {
  static override readonly getters = [] as const;

  override handle(command: { type: string }): void {
    if (command.type === BATCH) waiting?.(this.dispatch as LooseDispatch);
  }
}

/** Lets `apply` dispatch any number of commands to a model, which evaluates once, afterwards. */
export function dispatchBatch(model: Model, apply: (dispatch: LooseDispatch) => void): void {
  waiting = apply;
  try {
    const { isSuccessful, reasons } = (model.dispatch as LooseDispatch)(BATCH, {});
    if (!isSuccessful) throw new Error(`the engine refused a batch: ${reasons.join(', ')}`);
  } finally {
    waiting = undefined;
  }
}

let prepared = false;

/** Makes the library compute as Google does and take batches: once for the process, or for the page. */
export function prepareEngine(): void {
  if (prepared) return;
  prepared = true;
  supplyFunctions();
  spareBlankCells();
  keepChoicesInPlace();
  keepNotes();
  tellOfCopies();
  takeBatches();
}

/** Once, before the first model: every model made from here on can be given batches. */
export function takeBatches(): void {
  if (registries.featurePluginRegistry.contains('casebookBatch')) return;
  registries.featurePluginRegistry.add('casebookBatch', BatchPlugin);
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The engine's own plugin that holds the cells, as far as it is mended here. */
interface CellPlugin {
  getters: { getCell(position: { sheetId: string; col: number; row: number }): object | undefined };
  clearCells(sheetId: string, areas: readonly Area[]): void;
}

/**
 * Deleting rows or columns clears each of their cells first, also those that nobody ever filled: 26,000 commands
 * for a new tab that is made small. Passing over the blank ones takes a fifth off a set-up.
 */
function spareBlankCells(): void {
  const plugin = registries.corePluginRegistry.get('cell').prototype as unknown as CellPlugin;
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
