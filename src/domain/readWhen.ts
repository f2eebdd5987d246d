import type { CivilDateTime, CivilTime } from './civilDate';
import { foldText } from './leaks/foldedText';
import { type DateOrder, splitDay } from './readDate';

/**
 * The moment a person typed; a day alone is its midnight, seconds are cut off. A zone at the end ('Z',
 * '-05:00') is passed over: the clock time stands as written. Null when day or time cannot be read.
 * readWhen('3/9/2026 2:05 pm', 'month first'); //=> '2026-03-09 14:05'
 */
export function readWhen(text: string, order: DateOrder): CivilDateTime | null {
  const parts = splitDay(text, order);
  if (!parts) return null;
  const time = parts.time === '' ? '00:00' : readTime(parts.time);
  return time && (`${parts.date} ${time}` as CivilDateTime);
}

const CLOCK =
  /^(?<hour>\d{1,2})(?:\s?[:.h]\s?(?<minute>\d{2})(?:\s?[:.]\s?(?<second>\d{2})(?:[.,]\d+)?)?)?\s?(?<half>[ap]\.?(?:\s?m\.?)?|de la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening))?(?<hours>h|hs|hrs?\.?|horas)?(?:\s?(?:z|utc|gmt)?(?:[+-]\d\d:?\d\d)?)?$/u;

/** A time of day. A number alone is none: 9 could be anything. readTime('2 p. m.'); //=> '14:00' */
export function readTime(text: string): CivilTime | null {
  const words = foldText(text).lower.trim().replace(/\s+/g, ' ');
  if (words === 'noon' || words === 'mediodia') return '12:00' as CivilTime;
  const { hour, minute, second = '0', half, hours } = CLOCK.exec(words)?.groups ?? {};
  if (hour === undefined || (minute === undefined && half === undefined && hours === undefined)) return null;
  const on24 = half === undefined ? Number(hour) : hourOfHalf(Number(hour), half);
  if (on24 === null || on24 > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return null;
  return `${String(on24).padStart(2, '0')}:${minute ?? '00'}` as CivilTime;
}

/** Null for an hour that its half of the day does not have; '14:30 pm' is said twice, not wrongly. */
function hourOfHalf(hour: number, half: string): number | null {
  const afternoon = !/^a|manana|morning/.test(half);
  if (hour >= 13 && hour <= 23) return afternoon ? hour : null;
  if (hour < 1 || hour > 12) return null;
  // "12 de la noche" and "12 in the evening" are midnight to one and noon to another.
  if (hour === 12 && /noche|evening/.test(half)) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}
