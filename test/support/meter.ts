/** Thrown into a run at the call it is stopped at, and at every later one. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/** Counts the calls of one run, and kills it after so many: as Google does, in the middle of anything. */
export class Meter {
  readonly labels: string[] = [];
  stopped = false;
  readonly #stopAfter: number;
  readonly #beforeCall: (calls: number) => void;

  /** `beforeCall` is told before each call how many there were. */
  constructor(stopAfter = Number.POSITIVE_INFINITY, beforeCall: (calls: number) => void = () => {}) {
    this.#stopAfter = stopAfter;
    this.#beforeCall = beforeCall;
  }

  get calls(): number {
    return this.labels.length;
  }

  call<T>(label: string, effect: () => T): T {
    if (this.labels.length >= this.#stopAfter) this.stopped = true;
    if (this.stopped) throw new RunStopped(label);
    this.#beforeCall(this.labels.length);
    this.labels.push(label);
    return effect();
  }
}
