import { type Signal, signal } from '@preact/signals';
import type { ProcedureOutput } from '../../../src/rpc/procedures';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { call } from '../../server/server';
import { noteToday } from '../../today';
import { boardOfToday } from '../board/board';
import { createIntake, type Intake } from './intakeState';

export interface IntakePage {
  /** Null until it is known whether names are kept here. */
  readonly current: Signal<Intake | null>;
  readonly sheet: Loaded<{ readonly isWhole: boolean; readonly codesOnly: boolean }>;
  /** What was kept on an earlier day or page. */
  readonly draft: Loaded<ProcedureOutput<'readDraft'>>;
  /** A draft of what is being taken in stands in the person's properties. */
  readonly isKept: Signal<boolean>;
}

/** What is being taken in stays here while other screens are shown. */
export function intakePage(): IntakePage {
  return keep('intake', () => {
    const current = signal<Intake | null>(null);
    return {
      current,
      sheet: createLoaded(async () => {
        // The board has read it already, when the way leads over it: at nine in the evening nobody waits.
        const board = boardOfToday().value.value;
        const { isWhole, codesOnly } = board ? { ...board, isWhole: true } : await readSheet();
        if (isWhole) current.value ??= createIntake({ codesOnly });
        return { isWhole, codesOnly };
      }),
      draft: createLoaded(() => call('readDraft', { kind: 'newCase' })),
      isKept: signal(false),
    };
  });
}

async function readSheet() {
  const sheet = await call('readSetUp', {});
  noteToday(sheet.now.slice(0, 10));
  return sheet;
}

/** The next one, blank. */
export function startAnother({ current, sheet, isKept }: IntakePage): void {
  isKept.value = false;
  current.value = createIntake({ codesOnly: sheet.value.value?.codesOnly === true });
}
