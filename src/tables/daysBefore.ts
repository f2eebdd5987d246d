/** The days of the last week that lie before today: with today, the seven days of C3. */
export const DAYS_BEFORE = [1, 2, 3, 4, 5, 6] as const;
export type DaysBefore = (typeof DAYS_BEFORE)[number];
export type DayTotal = 'attempts' | 'contacts';
export type DayBeforeKey<T extends DayTotal> = `${T}${DaysBefore}DaysAgo`;

/** The column of Cases for a total so many days ago: attempts3DaysAgo. */
export function dayBeforeKey<T extends DayTotal>(total: T, days: DaysBefore): DayBeforeKey<T> {
  return `${total}${days}DaysAgo`;
}
