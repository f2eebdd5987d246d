/** Google's limit for one file: an edit runs onEdit, two more may wait, and what comes then is never told. */
const MOST_WAITING = 2;

/** Runs onEdit for one edit after the other, each after the time a message takes to Google and back. */
export class EditQueue<T> {
  readonly #run: (edit: T) => void;
  readonly #delay: number;
  #waiting: T[] = [];
  #isBusy = false;
  /** How many edits no onEdit ran for. */
  dropped = 0;

  constructor(run: (edit: T) => void, delay: number) {
    this.#run = run;
    this.#delay = delay;
  }

  add(edit: T): void {
    if (this.#isBusy) {
      if (this.#waiting.length < MOST_WAITING) this.#waiting.push(edit);
      else this.dropped += 1;
      return;
    }
    this.#isBusy = true;
    setTimeout(() => this.#next(edit), this.#delay);
  }

  #next(edit: T): void {
    try {
      this.#run(edit);
    } finally {
      const following = this.#waiting.shift();
      if (following === undefined) this.#isBusy = false;
      else setTimeout(() => this.#next(following), this.#delay);
    }
  }
}
