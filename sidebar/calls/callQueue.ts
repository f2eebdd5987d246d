import { type ReadonlySignal, signal } from '@preact/signals';
import type { Outcome } from '../../src/domain/vocabulary';
import type { ProcedureInput } from '../../src/rpc/procedures';
import { CONNECTION_LOST, NO_SHEET, type ServerError } from '../server/serverError';
import { asServerError } from '../task';
import type { KeptCalls } from './keptCalls';

/** All that the browser may keep of a call (S8): no name, no note, no number. */
export interface WaitingCall {
  readonly id: string;
  readonly caseCode: string;
  readonly target: string | null;
  readonly outcome: Outcome;
  /** 'YYYY-MM-DD HH:MM' on the Sheet's clock. */
  readonly when: string;
  /** Milliseconds; after 48 hours the browser forgets it. */
  readonly keptAt: number;
  /** It was sent, perhaps written, and then taken back: it must end up not written. */
  readonly isUndone: boolean;
}

/** The rest of the call, in memory only. */
export type CallDetails = Omit<ProcedureInput<'logCall'>, 'id' | 'caseCode' | 'target' | 'outcome' | 'when'>;

export interface QueueOptions {
  /** Writes a call down; with the same id as often as need be (C7). */
  readonly send: (call: ProcedureInput<'logCall'>) => Promise<{ readonly tabId: number }>;
  readonly undo: (written: { readonly tabId: number; readonly id: string }) => Promise<unknown>;
  readonly kept: KeptCalls;
  /** Under which name a call goes out that an earlier page left; null while nobody said. */
  readonly caller: () => string | null;
  readonly now: () => number;
  /** Runs something later; returns what stops it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** A call is written, or taken back. */
  readonly onSettled?: (id: string) => void;
}

export interface CallQueue {
  /** What is not written yet, the oldest first. */
  readonly waiting: ReadonlySignal<readonly WaitingCall[]>;
  /** The last try failed, and the next one comes by itself. */
  readonly isLate: ReadonlySignal<boolean>;
  /** Why the Sheet does not take what waits, where trying again by itself would not help. */
  readonly refusal: ReadonlySignal<ServerError | null>;
  /** Puts a call in line; it is on its way at once. */
  add(call: Omit<WaitingCall, 'keptAt' | 'isUndone'>, details: CallDetails): void;
  /** Takes a call back, whether it waits, is on its way or is written. */
  undo(id: string): void;
  /** Tries at once, as when the connection is back. */
  flush(): void;
  /** Forgets whatever is not written. */
  clear(): void;
}

/** A busy Sheet gets room to breathe; a caller does not wait for it. */
const WAITS_MS = [2_000, 5_000, 15_000, 30_000, 60_000];
/** Failures after which the same call may well be taken a moment later. */
const PASSING = [CONNECTION_LOST, NO_SHEET, 'busy', 'unexpected'];

/**
 * Calls on their way to the Sheet, one after the other, each written exactly once however often it is sent
 * (C7): the id is made once and the Sheet knows it again. What fails waits and is sent again by itself.
 */
export function createCallQueue(options: QueueOptions): CallQueue {
  const { send, undo, kept, caller, now, later, onSettled } = options;
  const waiting = signal<readonly WaitingCall[]>(kept.load(now()));
  const isLate = signal(false);
  const refusal = signal<ServerError | null>(null);
  const details = new Map<string, CallDetails>();
  /** Calls that are written, by id, and in which tab: an Undo may still come. */
  const written = new Map<string, { readonly call: WaitingCall; readonly tabId: number }>();
  /** Sent at least once: nobody knows whether they are written. */
  const tried = new Set<string>(waiting.value.map(({ id }) => id));
  let isSending = false;
  let failures = 0;
  let stopWaiting: (() => void) | null = null;

  function drop(id: string): void {
    waiting.value = waiting.value.filter((call) => call.id !== id);
    details.delete(id);
    kept.remove(id);
  }

  function detailsOf(id: string): CallDetails | null {
    const known = details.get(id);
    if (known) return known;
    const name = caller();
    const blank = {
      tabId: null,
      numberDialled: null,
      howMany: null,
      language: null,
      note: null,
      followUpOn: null,
    };
    return name === null ? null : { ...blank, caller: name };
  }

  /** The first that can go out: one of an earlier page waits for a name and holds up no other. */
  function nextUp(): WaitingCall | undefined {
    return waiting.value.find(({ id }) => written.has(id) || detailsOf(id) !== null);
  }

  async function settle(call: WaitingCall): Promise<void> {
    const { id } = call;
    const tabId = written.get(id)?.tabId ?? (await write(call));
    written.set(id, { call, tabId });
    // Taken back before it was sent, or while it was on its way.
    const isUndone = waiting.value.some((one) => one.id === id && one.isUndone);
    if (isUndone) {
      await undo({ tabId, id });
      written.delete(id);
    }
    drop(id);
    onSettled?.(id);
  }

  async function write({ id, caseCode, target, outcome, when }: WaitingCall): Promise<number> {
    const rest = detailsOf(id);
    if (!rest) throw new Error('a call without a caller');
    tried.add(id);
    return (await send({ ...rest, id, caseCode, target, outcome, when })).tabId;
  }

  async function work(): Promise<void> {
    if (isSending) return;
    stopWaiting?.();
    stopWaiting = null;
    isSending = true;
    try {
      for (let next = nextUp(); next; next = nextUp()) {
        // Another window of this browser has settled it.
        if (!kept.stillHas(next.id)) drop(next.id);
        else await settle(next);
        failures = 0;
        isLate.value = false;
        refusal.value = null;
      }
    } catch (error) {
      const failure = asServerError(error);
      if (PASSING.includes(failure.code)) {
        const wait = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 0;
        failures++;
        isLate.value = true;
        stopWaiting = later(() => void work(), wait);
      } else refusal.value = failure;
    } finally {
      isSending = false;
    }
  }

  return {
    waiting,
    isLate,
    refusal,
    add(call, rest) {
      const entry = { ...call, keptAt: now(), isUndone: false };
      waiting.value = [...waiting.value, entry];
      details.set(call.id, rest);
      kept.put(entry);
      void work();
    },
    undo(id) {
      const inLine = waiting.value.find((one) => one.id === id);
      if (inLine && !tried.has(id)) {
        drop(id);
        onSettled?.(id);
        return;
      }
      const call = inLine ?? written.get(id)?.call;
      if (!call) return;
      const undone = { ...call, isUndone: true };
      waiting.value = [...waiting.value.filter((one) => one.id !== id), undone];
      kept.put(undone);
      void work();
    },
    flush() {
      failures = 0;
      void work();
    },
    clear() {
      stopWaiting?.();
      for (const { id } of waiting.value) drop(id);
      kept.clear();
      isLate.value = false;
      refusal.value = null;
    },
  };
}
