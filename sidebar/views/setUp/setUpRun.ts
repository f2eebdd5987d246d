import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ProcedureInput } from '../../../src/rpc/procedures';
import { TABLE_KEYS, type TableKey } from '../../../src/tables/tableKey';
import { call } from '../../server/server';
import type { ServerError } from '../../server/serverError';
import { asServerError } from '../../task';

export type TabState = 'waiting' | 'making' | 'done';

export interface TabStep {
  readonly table: TableKey;
  readonly state: TabState;
}

export type RunPhase =
  /** What is missing is being found out, and begun. */
  'ready' | 'tabs' | 'names' | 'stopped' | 'failed' | 'done';

/** A set-up under way: one call a step, so that people see how far it is and can stop it. */
export interface SetUpRun {
  readonly phase: Signal<RunPhase>;
  /** Every tab of the tracker, in their order. */
  readonly tabs: Signal<readonly TabStep[]>;
  readonly done: ReadonlySignal<number>;
  /** It was asked to stop, and the step under way still runs. */
  readonly isStopping: Signal<boolean>;
  readonly problem: Signal<ServerError | null>;
  /** From the beginning, which completes whatever an earlier one left: never rejects. */
  start(choices: ProcedureInput<'beginSetUp'>): Promise<void>;
  stop(): void;
}

export function createSetUpRun(): SetUpRun {
  const phase = signal<RunPhase>('ready');
  const tabs = signal<readonly TabStep[]>(TABLE_KEYS.map((table) => ({ table, state: 'waiting' })));
  const isStopping = signal(false);
  const problem = signal<ServerError | null>(null);

  const mark = (state: TabState, which: (table: TableKey) => boolean) => {
    tabs.value = tabs.value.map((tab) => (which(tab.table) ? { ...tab, state } : tab));
  };

  async function make(choices: ProcedureInput<'beginSetUp'>): Promise<RunPhase> {
    phase.value = 'ready';
    const plan = await call('beginSetUp', choices);
    mark('done', (table) => !plan.begun.some((begun) => begun.table === table));
    phase.value = 'tabs';
    for (const { table } of plan.begun) {
      if (isStopping.value) return 'stopped';
      mark('making', (one) => one === table);
      await call('setUpTab', { plan, table });
      mark('done', (one) => one === table);
    }
    if (isStopping.value) return 'stopped';
    phase.value = 'names';
    await call('finishSetUp', { plan });
    return 'done';
  }

  return {
    phase,
    tabs,
    done: computed(() => tabs.value.filter(({ state }) => state === 'done').length),
    isStopping,
    problem,
    async start(choices) {
      isStopping.value = false;
      problem.value = null;
      try {
        phase.value = await make(choices);
      } catch (error) {
        mark('waiting', (table) => tabs.value.some((tab) => tab.table === table && tab.state === 'making'));
        problem.value = asServerError(error);
        phase.value = 'failed';
      }
      isStopping.value = false;
    },
    stop() {
      isStopping.value = true;
    },
  };
}
