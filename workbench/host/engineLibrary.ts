import { type DispatchResult, type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { supplyFunctions } from './engineFunctions';

export type LooseDispatch = (type: string, payload: object) => DispatchResult;

/** A command of the host's own: applies a batch, with one evaluation for all of it. */
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

/** Supplies, once for the process, what the library expects of its surroundings and Node 20 lacks. */
export function prepareLibrary(): void {
  if (prepared) return;
  prepared = true;
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
  Object.assign(globalThis, { DOMParser, XMLSerializer });
  supplyFunctions();
  registries.featurePluginRegistry.add('casebookBatch', BatchPlugin);
}

/** The library reports its timings through console.debug. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

/**
 * The library parses each XML text it wrote for an .xlsx file and serializes it at once. These two carry the
 * text through, which spares a large file a DOM of millions of nodes.
 */
class DOMParser {
  parseFromString(xml: string): object {
    return { xml, querySelector: () => null };
  }
}

class XMLSerializer {
  serializeToString(document: { xml: string }): string {
    return document.xml;
  }
}

function groupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Partial<Record<K, T[]>> {
  const groups: Partial<Record<K, T[]>> = {};
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
}
