import { Stopped } from './exception';
import { cellsIn, secondsOfCall, secondsOfCells } from './modelledTime';

/**
 * What a call costs. Reads and writes travel to Google's servers and touch cells or documents; `other` travels
 * too (locks, flush, dialogs); `free` stays in the script: builders, handles that are resolved later, and
 * getters of objects already fetched.
 */
export type CallKind = 'read' | 'write' | 'other' | 'free';

export interface ServiceCalls {
  all: number;
  reads: number;
  writes: number;
}

/** Counts the service calls of one execution and kills it after `stopAfter` of them. */
export class Ledger {
  readonly log: string[] = [];
  stopped = false;
  #reads = 0;
  #writes = 0;
  #seconds = 0;
  readonly #stopAfter: number;

  constructor(stopAfter = Number.POSITIVE_INFINITY) {
    this.#stopAfter = stopAfter;
  }

  /** Lets a call through, or throws Stopped: always once the execution is stopped, so that no `finally` mends it. */
  pass(label: string, kind: CallKind): void {
    if (!this.stopped && kind !== 'free' && this.log.length >= this.#stopAfter) this.stopped = true;
    if (this.stopped) throw new Stopped();
    if (kind === 'free') return;
    this.log.push(label);
    this.#seconds += secondsOfCall(label, kind);
    if (kind === 'read') this.#reads += 1;
    if (kind === 'write') this.#writes += 1;
  }

  /** What a call was given, or what it answered. */
  carry(values: readonly unknown[]): void {
    for (const value of values) this.#seconds += secondsOfCells(cellsIn(value));
  }

  /** What Google would have taken so far, as modelledTime.ts has it. */
  get seconds(): number {
    return this.#seconds;
  }

  calls(): ServiceCalls {
    return { all: this.log.length, reads: this.#reads, writes: this.#writes };
  }
}
