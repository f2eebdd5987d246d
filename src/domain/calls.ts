import { addDays, type CivilDate, dayOf } from './civilDate';
import type { DecisionState } from './decisions';
import type { CallRecord, CaseRecord } from './records';
import { type CallState, CONTACT_OUTCOMES, OUTCOMES, type Outcome } from './vocabulary';

/** C3, for one case. Sums of how many; the goal is T11's and stands in Cases. */
export interface CallFigures {
  attemptsToday: number;
  contactsToday: number;
  contacts7Days: number;
  lastContact: CivilDate | null;
}

export function isContact(outcome: Outcome): boolean {
  return (CONTACT_OUTCOMES as readonly Outcome[]).includes(outcome);
}

/** A row counts when its time and its outcome can be read (C2); a blank or unreadable "how many" is 1. */
export function callFigures(calls: readonly CallRecord[], today: CivilDate): CallFigures {
  const weekStart = addDays(today, -6);
  const counted = calls.flatMap((call) =>
    call.when !== null && typeof call.outcome === 'string'
      ? [{ day: dayOf(call.when), contact: isContact(call.outcome), count: countOf(call.howMany) }]
      : [],
  );
  const contacts = counted.filter((c) => c.contact);
  const sum = (rows: typeof counted) => rows.reduce((total, row) => total + row.count, 0);
  const days = contacts.map((c) => c.day).filter((day) => day <= today);
  return {
    attemptsToday: sum(counted.filter((c) => c.day === today)),
    contactsToday: sum(contacts.filter((c) => c.day === today)),
    contacts7Days: sum(contacts.filter((c) => c.day >= weekStart && c.day <= today)),
    lastContact: days.reduce<CivilDate | null>((a, b) => (a === null || b > a ? b : a), null),
  };
}

/** Blank, negative or no number is one call (C2). */
export function countOf(howMany: number | null): number {
  return howMany === null || howMany < 0 ? 1 : howMany;
}

/** C9, the first that holds. */
export function callState(
  aCase: Pick<CaseRecord, 'stage' | 'stopBy' | 'stopOn'>,
  calls: DecisionState,
): CallState {
  const stopSet = aCase.stopBy !== null || aCase.stopOn !== null;
  const resting = aCase.stage === 'Paused' || aCase.stage === 'Closed';
  if (stopSet || resting || calls.state === 'Refused') return 'Stop';
  return calls.state === 'In force' && aCase.stage === 'Active' ? 'Go' : 'Ask first';
}

/**
 * What people write for an outcome (C2), ignoring case: the labels and the everyday words of every
 * language. `words` maps each outcome to them.
 *
 * @example readOutcome('VOICEMAIL', words) //=> 'Left a message'
 */
export function readOutcome(text: string, words: Record<Outcome, readonly string[]>): Outcome | null {
  const typed = text.trim().toLowerCase();
  return OUTCOMES.find((outcome) => words[outcome].some((word) => word.toLowerCase() === typed)) ?? null;
}
