import { type DeskCall, inTime } from './callDesk';
import { isContact } from './calls';
import { type CivilDate, dayOf, daysBetween } from './civilDate';
import { isSameLine } from './whoWasCalled';

/** C5: how lately somebody checked an office's line. */
export interface Verification {
  /** Whole days; null when nobody did, or on a day still to come. */
  readonly age: number | null;
  /** Older than the group's limit, or never. */
  readonly isStale: boolean;
}

export function verificationOf(
  lastVerified: CivilDate | null,
  today: CivilDate,
  { targetStaleDays }: { targetStaleDays: number },
): Verification {
  const days = lastVerified === null ? -1 : daysBetween(lastVerified, today);
  return { age: days < 0 ? null : days, isStale: days < 0 || days > targetStaleDays };
}

/**
 * The day on which the line of a target was found to be wrong (C5); null once somebody was reached on it,
 * verified it or wrote another number. On one day the wrong number counts, because asking once more costs less.
 */
export function wrongSince(
  calls: readonly DeskCall[],
  { code, line, lastVerified }: { code: string; line: string | null; lastVerified: CivilDate | null },
): CivilDate | null {
  const telling = inTime(calls).filter(
    ({ target, outcome, numberDialled }) =>
      target === code &&
      (outcome === 'Wrong number' || isContact(outcome)) &&
      (numberDialled === null || isSameLine(numberDialled, line)),
  );
  const last = telling[telling.length - 1];
  if (last?.outcome !== 'Wrong number') return null;
  const day = dayOf(last.when);
  return lastVerified === null || day >= lastVerified ? day : null;
}
