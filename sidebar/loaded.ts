import { type Signal, signal } from '@preact/signals';
import type { ServerError } from './server/serverError';
import { asServerError } from './task';

/** What was read from the Sheet last, which a screen shows at once while it is read again. */
export interface Loaded<T> {
  readonly value: Signal<T | null>;
  readonly busy: Signal<boolean>;
  /** Why it could not be read the last time; the value before it still stands. */
  readonly problem: Signal<ServerError | null>;
  /** Reads it again; of several at once the one that was asked for last counts. */
  read(): Promise<void>;
}

export function createLoaded<T>(readFromSheet: () => Promise<T>): Loaded<T> {
  const value = signal<T | null>(null);
  const busy = signal(false);
  const problem = signal<ServerError | null>(null);
  let asked = 0;
  return {
    value,
    busy,
    problem,
    async read() {
      const mine = ++asked;
      busy.value = true;
      let settle: () => void;
      try {
        const read = await readFromSheet();
        settle = () => {
          value.value = read;
          problem.value = null;
        };
      } catch (error) {
        settle = () => {
          problem.value = asServerError(error);
        };
      }
      if (mine !== asked) return;
      settle();
      busy.value = false;
    },
  };
}
