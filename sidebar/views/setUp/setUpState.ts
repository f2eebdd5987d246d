import { type Signal, signal } from '@preact/signals';
import type { ProcedureInput, ProcedureOutput } from '../../../src/rpc/procedures';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { call } from '../../server/server';
import { language } from '../../words';
import { createSetUpRun, type SetUpRun } from './setUpRun';

export type SheetNow = ProcedureOutput<'readSetUp'>;
export type Stage = 'start' | 'group' | 'making' | 'done';

/** What the dialog has read, and what a person says in it before anything is made. */
export interface SetUpState {
  readonly sheet: Loaded<SheetNow>;
  readonly stage: Signal<Stage>;
  readonly groupName: Signal<string | null>;
  readonly codesOnly: Signal<boolean>;
  /** Who looked at the Share button now; null: nobody, and an earlier check stands. */
  readonly sharingBy: Signal<string | null>;
  readonly run: SetUpRun;
  /** The language is the page's: choosing one changes the words of the dialog at once. */
  choices(): ProcedureInput<'beginSetUp'>;
}

export function setUpState(): SetUpState {
  return keep('setUp', createSetUpState);
}

export function createSetUpState(): SetUpState {
  const groupName = signal<string | null>(null);
  const codesOnly = signal(false);
  const sharingBy = signal<string | null>(null);
  return {
    sheet: createLoaded(async () => {
      const sheet = await call('readSetUp', {});
      language.value = sheet.language;
      groupName.value = sheet.groupName;
      codesOnly.value = sheet.codesOnly;
      return sheet;
    }),
    stage: signal<Stage>('start'),
    groupName,
    codesOnly,
    sharingBy,
    run: createSetUpRun(),
    choices: () => ({
      language: language.value,
      groupName: groupName.value?.trim() || null,
      codesOnly: codesOnly.value,
      sharingCheckedBy: sharingBy.value?.trim() || null,
    }),
  };
}
