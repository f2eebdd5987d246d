import { type CivilDate, toSerial } from './civilDate';
import type { VolunteerRecord } from './records';
import { WEEKDAYS, type Weekday } from './vocabulary';

/** Contacts for each caller who pledged, while a case has no goal of its own (T11). */
const GOAL_PER_CALLER = 2;

/**
 * T11: the case's own goal, else twice the callers pledged for today; null until somebody pledges. A goal of 0 is
 * the case's own: there is none.
 */
export function goalOf(own: number | null, { callers }: Pick<Pledges, 'callers'>): number | null {
  const goal = own ?? GOAL_PER_CALLER * callers;
  return goal > 0 ? goal : null;
}

/** Today's capacity (T11), to be seen beside the sum of the goals. */
export interface Pledges {
  /** Who pledged calls for today. */
  readonly callers: number;
  /** Calls, all callers together. */
  readonly pledgedCalls: number;
}

export function pledgesOf(volunteers: readonly Pledging[], today: CivilDate): Pledges {
  const pledged = volunteers.flatMap((volunteer) => pledgedToday(volunteer, today) ?? []);
  return { callers: pledged.length, pledgedCalls: pledged.reduce((sum, calls) => sum + calls, 0) };
}

type Pledging = Pick<VolunteerRecord, 'pledgedCalls' | Weekday>;

/** The calls a volunteer pledged for today; null without any. Nobody is held to days who named none. */
export function pledgedToday(volunteer: Pledging, today: CivilDate): number | null {
  const { pledgedCalls } = volunteer;
  const hasDays = WEEKDAYS.some((day) => volunteer[day] === true);
  if (pledgedCalls === null || pledgedCalls <= 0) return null;
  return !hasDays || volunteer[weekdayOf(today)] === true ? pledgedCalls : null;
}

/** Day 2 of the spreadsheet's calendar was a Monday. */
function weekdayOf(day: CivilDate): Weekday {
  return WEEKDAYS[(toSerial(day) - 2) % WEEKDAYS.length] ?? 'monday';
}
