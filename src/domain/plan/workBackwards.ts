import { addDays, type CivilDate, daysBetween } from '../civilDate';
import { STRATEGIES, type Strategy } from '../vocabulary';

export interface ScheduleDay {
  readonly date: CivilDate;
  /** Strategies for which this is the last day to begin in the usual way. */
  readonly lastDayFor: readonly Strategy[];
}

export interface Schedule {
  /** The date that everything is counted back from. */
  readonly anchor: CivilDate;
  readonly days: readonly ScheduleDay[];
  /** Can still begin today in the usual way. */
  readonly possible: readonly Strategy[];
  readonly tooLate: readonly Strategy[];
}

/** Up to here every day is listed; further out only the days on which something is due. */
const EVERY_DAY_UP_TO = 7;

/**
 * By when each strategy must begin to be ready on the anchor (T9's lead days, counted back): today, the
 * last days to begin, the day before and the day itself. null when the anchor has passed.
 */
export function workBackwards(
  anchor: CivilDate,
  { today, leadDays }: { today: CivilDate; leadDays: Readonly<Record<Strategy, number>> },
): Schedule | null {
  const left = daysBetween(today, anchor);
  if (left < 0) return null;
  const isPossible = (strategy: Strategy) => leadDays[strategy] <= left;
  const days = Array.from({ length: left + 1 }, (_, n): ScheduleDay => {
    const date = addDays(today, n);
    return { date, lastDayFor: STRATEGIES.filter((s) => startBy(anchor, leadDays[s]) === date) };
  });
  const isDue = (day: ScheduleDay, n: number) =>
    left <= EVERY_DAY_UP_TO || n === 0 || n >= left - 1 || day.lastDayFor.length > 0;
  return {
    anchor,
    days: days.filter(isDue),
    possible: STRATEGIES.filter(isPossible),
    tooLate: STRATEGIES.filter((s) => !isPossible(s)),
  };
}

/** Lead days are whole: half a day before is the day before. */
export function startBy(anchor: CivilDate, leadDays: number): CivilDate {
  return addDays(anchor, -Math.ceil(leadDays));
}
