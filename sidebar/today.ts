import { signal } from '@preact/signals';
import { type CivilDate, isCivilDate } from '../src/domain/civilDate';

/**
 * The calendar day in the Sheet's zone, as the last reply said it; until one has come, the day of this
 * computer. Screens judge "in the future" by it, and the server again by its own.
 */
export const today = signal<CivilDate>(dayHere(new Date()));

export function noteToday(day: string): void {
  if (isCivilDate(day)) today.value = day;
}

function dayHere(now: Date): CivilDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate;
}
