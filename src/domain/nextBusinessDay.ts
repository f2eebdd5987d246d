import { addDays, type CivilDate, toSerial } from './civilDate';

/** Days of the spreadsheet's calendar by their remainder of 7: day 7 was a Saturday. */
const SATURDAY = 0;
const FRIDAY = 6;

/** The next day from Monday to Friday: a day to ask on. Holidays are not known, and no deadline is computed. */
export function nextBusinessDay(day: CivilDate): CivilDate {
  const weekday = toSerial(day) % 7;
  if (weekday === FRIDAY) return addDays(day, 3);
  return addDays(day, weekday === SATURDAY ? 2 : 1);
}
