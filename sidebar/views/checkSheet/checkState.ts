import { type Signal, signal } from '@preact/signals';
import { createLoaded, type Loaded } from '../../loaded';
import { myName } from '../../myName';
import { call } from '../../server/server';
import type { MendResult, SheetReport } from '../../server/types';
import { createTask, type Task } from '../../task';
import type { FindingGroup } from './groupFindings';

/** What the screen has read, what is to be left as it is, and what was mended last. */
export interface CheckState {
  readonly loaded: Loaded<SheetReport>;
  /** Ids of mends that somebody took the tick off. */
  readonly leftOut: Signal<ReadonlySet<string>>;
  readonly mended: Signal<MendResult | null>;
  readonly task: Task;
}

export function createCheckState(): CheckState {
  return {
    loaded: createLoaded(() => call('checkSheet', {})),
    leftOut: signal<ReadonlySet<string>>(new Set()),
    mended: signal<MendResult | null>(null),
    task: createTask(),
  };
}

export function idsOf({ places }: Pick<FindingGroup, 'places'>): string[] {
  return places.flatMap(({ mend }) => mend?.id ?? []);
}

/** Ticked from the start. */
export function isTicked({ leftOut }: CheckState, group: FindingGroup): boolean {
  return idsOf(group).every((id) => !leftOut.value.has(id));
}

export function tick({ leftOut }: CheckState, group: FindingGroup, isOn: boolean): void {
  const next = new Set(leftOut.value);
  for (const id of idsOf(group)) {
    if (isOn) next.delete(id);
    else next.add(id);
  }
  leftOut.value = next;
}

/** The ids of all that is ticked. */
export function asked({ loaded, leftOut }: CheckState): string[] {
  const findings = loaded.value.value?.findings ?? [];
  return findings.flatMap(({ mend }) => (mend && !leftOut.value.has(mend.id) ? [mend.id] : []));
}

/** More executions than any tracker takes: whoever asks again goes on from there. */
const MOST_ROUNDS = 40;

/** Asks until all is done, then looks through the Sheet again. */
export async function mendAsked(state: CheckState): Promise<void> {
  const ids = asked(state);
  if (ids.length === 0) return;
  const who = myName.value?.trim() || null;
  state.mended.value = null;
  const ended = await state.task.run(async () => {
    let goOn: MendResult['goOn'] = null;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const result: MendResult = await call('mendSheet', {
        ids,
        who,
        goOn: goOn && { ...goOn, places: [...goOn.places] },
      });
      state.mended.value ??= result;
      goOn = result.goOn;
      if (goOn === null) return;
    }
  });
  if (ended !== null) state.leftOut.value = new Set();
  await state.loaded.read();
}
