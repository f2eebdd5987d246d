import { isContact } from './calls';
import { type CivilDate, type CivilDateTime, type CivilTime, dayOf } from './civilDate';
import type { Outcome } from './vocabulary';

/** A row of a case's call log that counts (C2), its target known by code. */
export interface DeskCall {
  readonly when: CivilDateTime;
  readonly caller: string | null;
  /** A target's code, or what the row says when nobody knows whom it means. */
  readonly target: string | null;
  readonly numberDialled: string | null;
  readonly outcome: Outcome;
  readonly howMany: number;
}

/** What one caller did today at one target. */
export interface CallerToday {
  readonly caller: string | null;
  readonly target: string | null;
  readonly attempts: number;
  /** Spoke with someone, or left a message. */
  readonly reached: boolean;
}

/** Why a caller does not dial now: until tomorrow, or `closed` until the office opens. */
export type WhyNot = 'rest' | 'reached' | 'cap' | 'closed';
export type MayCall = { readonly ok: true } | { readonly ok: false; readonly reason: WhyNot };

export interface NextCall {
  readonly target: {
    readonly code: string;
    readonly isResting: boolean;
    /** Of its own clock; null when nobody wrote them down. */
    readonly hours: { readonly from: CivilTime; readonly to: CivilTime } | null;
  };
  readonly caller: string;
  readonly todaysCalls: readonly CallerToday[];
  /** Attempts a day for one caller at one target. */
  readonly cap: number;
  /** What the clock shows where the target is; null when its zone is not known. */
  readonly localTime: CivilTime | null;
}

/**
 * Whether this caller may dial this target now: many people, few calls each (C6), and none to a mailbox that
 * is full (C4). What holds until tomorrow is named before what passes today.
 *
 * @example mayCallNow({ target, caller: 'Mari', todaysCalls: [], cap: 2, localTime: '10:00' }) //=> { ok: true }
 */
export function mayCallNow({ target, caller, todaysCalls, cap, localTime }: NextCall): MayCall {
  const own = todaysCalls.filter(
    (calls) => calls.target === target.code && callerKey(calls.caller) === callerKey(caller),
  );
  const attempts = own.reduce((sum, calls) => sum + calls.attempts, 0);
  if (target.isResting) return { ok: false, reason: 'rest' };
  if (own.some((calls) => calls.reached)) return { ok: false, reason: 'reached' };
  if (attempts >= cap) return { ok: false, reason: 'cap' };
  if (isClosed(target.hours, localTime)) return { ok: false, reason: 'closed' };
  return { ok: true };
}

/** Today's calls, a row for each caller and target, in the order of their first one. */
export function callersToday(calls: readonly DeskCall[], today: CivilDate): CallerToday[] {
  const rows = new Map<string, CallerToday>();
  for (const call of calls) {
    if (dayOf(call.when) !== today || call.howMany === 0) continue;
    const key = JSON.stringify([callerKey(call.caller), call.target]);
    const before = rows.get(key) ?? { caller: call.caller, target: call.target, attempts: 0, reached: false };
    rows.set(key, {
      ...before,
      attempts: before.attempts + call.howMany,
      reached: before.reached || isContact(call.outcome),
    });
  }
  return [...rows.values()];
}

/** Full this many times in a row, a mailbox takes nothing more today (C4). */
export const FULL_BEFORE_REST = 3;

/** C4, for one target of the case whose calls these are, in the order of their rows. */
export function isResting(calls: readonly DeskCall[], target: string, today: CivilDate): boolean {
  let full = 0;
  for (const call of inTime(calls)) {
    if (call.target !== target || dayOf(call.when) !== today) continue;
    full = call.outcome === 'Mailbox full' ? full + call.howMany : 0;
  }
  return full >= FULL_BEFORE_REST;
}

/** By time; those of one minute stay in the order of their rows. */
export function inTime(calls: readonly DeskCall[]): readonly DeskCall[] {
  return [...calls].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

/** Hours that end before they begin are a slip, and hold nobody back. */
export function isClosed(hours: NextCall['target']['hours'], localTime: CivilTime | null): boolean {
  if (hours === null || localTime === null || hours.from >= hours.to) return false;
  return localTime < hours.from || localTime >= hours.to;
}

/** People type their name as they like: case and spaces make no other caller. */
export function callerKey(name: string | null): string {
  return (name ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
