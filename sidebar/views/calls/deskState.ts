import { type Signal, signal } from '@preact/signals';
import type { Outcome } from '../../../src/domain/vocabulary';
import type { Language } from '../../../src/messages/messages';
import { type CallQueue, createCallQueue } from '../../calls/callQueue';
import { createKeptCalls, type KeptCalls } from '../../calls/keptCalls';
import type { OwnCall } from '../../calls/todaysCalls';
import { createForm, type Form } from '../../form/createForm';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { myName } from '../../myName';
import { call } from '../../server/server';
import type { CallDesk } from '../../server/types';
import { noteToday } from '../../today';
import { language } from '../../words';

/** Longer than that, and a call to the Sheet counts as lost; with its id it can be sent again (C7). */
const PATIENCE_MS = 60_000;

/** A desk, and when this page's own clock showed that it came. */
export type ReadDesk = CallDesk & { readonly readAt: number };

/** A caller's session: lives as long as the page, in memory (S8). */
export interface DeskState {
  readonly code: Signal<string | null>;
  readonly desk: Loaded<ReadDesk>;
  /** The conduct was read; it stands before the first call (C8). */
  readonly hasBegun: Signal<boolean>;
  readonly isShared: Signal<boolean>;
  /** Chosen by the caller; else the first one who can be called now. */
  readonly target: Signal<string | null>;
  readonly scriptLanguage: Signal<Language>;
  readonly isVoicemail: Signal<boolean>;
  readonly outcome: Signal<Outcome | null>;
  /** How many, note and follow-up, as fields of a log's row. */
  readonly form: Signal<Form>;
  /** Logged here and not yet part of what was read. */
  readonly own: Signal<readonly OwnCall[]>;
  /** Ids of what was logged here, the last one last: what Undo takes back. */
  readonly undoable: Signal<readonly string[]>;
  readonly isTally: Signal<boolean>;
  readonly queue: CallQueue;
  readonly kept: KeptCalls;
}

export function deskState(): DeskState {
  return keep('call desk', createDeskState);
}

/** What a log's row asks beside the outcome, blank. */
export function newCallForm(): Form {
  return createForm({ table: 'calls', isChange: true });
}

function createDeskState(): DeskState {
  const code = signal<string | null>(null);
  const own = signal<readonly OwnCall[]>([]);
  const isShared = signal(false);
  const settled = new Set<string>();
  const desk = createLoaded(async () => {
    const known = [...settled];
    const readAt = Date.now();
    const read = await call('readCallDesk', { code: code.value });
    noteToday(read.today);
    // Written before it was read, so it is in there.
    own.value = own.value.filter(({ id }) => !known.includes(id));
    return { ...read, readAt };
  });
  const kept = createKeptCalls(() => (isShared.value ? null : globalThis.localStorage));
  const queue = createCallQueue({
    send: (sent) => call('logCall', sent, { patience: PATIENCE_MS }),
    undo: (sent) => call('undoCall', sent, { patience: PATIENCE_MS }),
    kept,
    caller: () => myName.value,
    now: Date.now,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    onSettled: (id) => {
      settled.add(id);
      if (queue.waiting.value.length === 0) void desk.read();
    },
  });
  window.addEventListener('online', () => queue.flush());
  return {
    code,
    desk,
    hasBegun: signal(false),
    isShared,
    target: signal<string | null>(null),
    scriptLanguage: signal(language.value),
    isVoicemail: signal(false),
    outcome: signal<Outcome | null>(null),
    form: signal(newCallForm()),
    own,
    undoable: signal<readonly string[]>([]),
    isTally: signal(false),
    queue,
    kept,
  };
}
