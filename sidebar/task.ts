import { type Signal, signal } from '@preact/signals';
import { ServerError } from './server/serverError';
import { words } from './words';

/** Something that is asked of the Sheet, one at a time: a second click while it runs does nothing. */
export interface Task {
  readonly busy: Signal<boolean>;
  /** Why the last one failed. */
  readonly problem: Signal<ServerError | null>;
  /** Null when it failed, or when another one was running. */
  run<T>(work: () => Promise<T>): Promise<{ readonly value: T } | null>;
}

export function createTask(): Task {
  const busy = signal(false);
  const problem = signal<ServerError | null>(null);
  return {
    busy,
    problem,
    async run(work) {
      if (busy.value) return null;
      busy.value = true;
      problem.value = null;
      try {
        return { value: await work() };
      } catch (error) {
        problem.value = asServerError(error);
        return null;
      } finally {
        busy.value = false;
      }
    },
  };
}

export function asServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  console.error(error);
  return new ServerError({ code: 'page.broken', message: words.value.sidebar.page.broken });
}
