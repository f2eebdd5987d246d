import { type Signal, signal } from '@preact/signals';
import type { ProcedureOutput } from '../../../src/rpc/procedures';
import { myName } from '../../myName';
import { call } from '../../server/server';
import { createTask, type Task } from '../../task';
import type { Source } from './bringInState';

export type CallsBrought = ProcedureOutput<'importCalls'>;

/** A call log on its way in, part after part: Google ends each execution after six minutes. */
export interface CallsRun {
  /** Null before it was begun. */
  readonly source: Signal<Source | null>;
  readonly task: Task;
  /** Null until the Sheet said something. */
  readonly progress: Signal<CallsBrought['progress'] | null>;
  /** What became of it; null until all of it is in. */
  readonly brought: Signal<CallsBrought | null>;
  /** True when all of it is in. What came in before an error stays; begun again, it goes on from there. */
  start(source: Source): Promise<boolean>;
}

export function createCallsRun(): CallsRun {
  const source = signal<Source | null>(null);
  const task = createTask();
  const progress = signal<CallsBrought['progress'] | null>(null);
  const brought = signal<CallsBrought | null>(null);
  return {
    source,
    task,
    progress,
    brought,
    async start(chosen) {
      source.value = chosen;
      const done = await task.run(async () => {
        for (;;) {
          const reply = await call('importCalls', { source: chosen, who: myName.value });
          progress.value = reply.progress;
          if (reply.done) return reply;
        }
      });
      if (done) brought.value = done.value;
      return done !== null;
    },
  };
}
