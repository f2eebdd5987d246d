import type { CivilDate, CivilDateTime, CivilTime } from './civilDate';
import { dayOf } from './civilDate';
import type { DateRecord } from './records';
import { isHarm, isOpen, kindOf, severityOf } from './timeline';
import type { DateKind } from './vocabulary';

/** A date of which nobody has written what happened. */
export interface OpenQuestion {
  readonly date: DateRecord & { readonly date: CivilDate };
  readonly kind: DateKind;
  /** The person could have been taken: no answer is an emergency. */
  readonly isHarm: boolean;
}

/** A date of harm without a time asks in the evening, when somebody should be home again. */
export const EVENING = '17:00' as CivilTime;

/**
 * T4: every Open date before today asks what happened; a date of harm asks from its own time on. Harm first,
 * then the most severe, then the oldest.
 */
export function openQuestions<D extends DateRecord>(
  dates: readonly D[],
  now: CivilDateTime,
): (OpenQuestion & { readonly date: D })[] {
  return dates
    .flatMap((date) => {
      const kind = kindOf(date);
      return isOpen(date) && hasDay(date) && isOver(date, kind, now)
        ? [{ date, kind, isHarm: isHarm(kind) }]
        : [];
    })
    .sort(
      (a, b) =>
        Number(b.isHarm) - Number(a.isHarm) ||
        severityOf(a.kind) - severityOf(b.kind) ||
        a.date.date.localeCompare(b.date.date),
    );
}

function isOver(date: DateRecord & { date: CivilDate }, kind: DateKind, now: CivilDateTime): boolean {
  const today = dayOf(now);
  if (date.date !== today) return date.date < today;
  return isHarm(kind) && now.slice(11) >= (date.time ?? EVENING);
}

function hasDay<D extends DateRecord>(date: D): date is D & { date: CivilDate } {
  return date.date !== null;
}
