import { type DispatchResult, type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { supplyFunctions } from './engineFunctions';
import { takeShortcuts } from './engineShortcuts';
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
  takeShortcuts();
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

/** A spreadsheet of which nobody else has a window keeps no record of its changes: none is sent, none is undone. */
export function keepNoRevisions(model: Model): void {
  const { session } = model as unknown as { session: { save: () => void } };
  session.save = () => undefined;
}
