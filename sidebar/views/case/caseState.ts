import { type Signal, signal } from '@preact/signals';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { call } from '../../server/server';
import type { CaseView } from '../../server/types';
import type { Editor } from './editor';

export interface CaseState {
  readonly loaded: Loaded<CaseView>;
  /** What is being changed; one thing at a time, so that Save always means one thing. */
  readonly editor: Signal<Editor | null>;
}

/** A case that is looked at; what is half changed stays while other screens are shown. */
export function caseState(code: string): CaseState {
  return keep(`case ${code}`, () => ({
    loaded: createLoaded(() => call('readCase', { code })),
    editor: signal<Editor | null>(null),
  }));
}
