import { format, type Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { type CivilDate, isCivilDate } from './civilDate';
import { foldText } from './leaks/foldedText';

/** How the Sheet's locale orders 3/4/2026; the language of the words around it never decides (report.md, Dates). */
export type DateOrder = 'month first' | 'day first';

/**
 * Locales that write the month before the day: those of CLDR whose day-and-month pattern does, year-first
 * ones included, as 3/4 is March 4 there too. All others, and any locale nobody knows, are day first.
 */
const MONTH_FIRST_LOCALES = (
  'en en_US en_PR en_PH en_CA en_ZA es_PR es_PA fil fil_PH ' +
  'eu_ES fa_IR fr_CA hu hu_HU ja ja_JP ko ko_KR lt lt_LT mn mn_MN zh zh_CN zh_TW'
).split(' ');

/** Of a spreadsheet's locale as Google names it. dateOrderOf('en_US'); //=> 'month first' */
export function dateOrderOf(locale: string): DateOrder {
  return MONTH_FIRST_LOCALES.includes(locale.trim().replace(/-/g, '_')) ? 'month first' : 'day first';
}

/** By month or weekday, its English and its Spanish name, folded like the text they are looked for in. */
const MONTHS = namesOf('MMMM', 12);
/** A weekday's name or the beginning of one; even when it is not that day's, as the figures are what people check. */
const WEEKDAY_WORD = namesOf('EEEE', 7)
  .flatMap((names) => names.flatMap((name) => [...name.slice(2)].map((_, i) => name.slice(0, i + 3))))
  .join('|');
/** Spanish has two spellings of September, and Peru and Uruguay use this one. */
const SETIEMBRE = 'setiembre';

/** 1 to 12 for a month's name or the beginning of one, at least three letters; null for other words. */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  if (SETIEMBRE.startsWith(word)) return 9;
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
}

/** Every month's name, to be looked for in a text that foldText has folded. */
export const MONTH_NAMES: readonly string[] = [SETIEMBRE, ...MONTHS.flat()];

const YEAR = String.raw`(?<year>\d{4}|['’]?\d{2})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|ro|er|[°o]|\.o)?`;
const WEEKDAY = String.raw`(?:(?:${WEEKDAY_WORD})[.,]*\s+)?`;
const SHAPES = [
  String.raw`(?<year>\d{4})(?<joint>\s*[-/.]\s*)(?<month>\d{1,2})\k<joint>(?<day>\d{1,2})`,
  String.raw`${WEEKDAY}(?<one>\d{1,2})(?<joint>\s*[-/.]\s*)(?<two>\d{1,2})\k<joint>${YEAR}`,
  String.raw`${WEEKDAY}(?:el\s+)?(?:${DAY}|primero)(?:\s+(?:de|of))?[\s./-]*(?<word>[a-z]{3,10})\.?(?:\s+(?:de|del|of)\s|,)?[\s./-]*${YEAR}`,
  String.raw`${WEEKDAY}(?<word>[a-z]{3,10})\.?[\s/-]*(?:the\s+)?${DAY}(?:\s*,\s*|[\s/-]+)(?:(?:de|del|of)\s+)?${YEAR}`,
  String.raw`(?<year>\d{4})[\s./-]+(?<word>[a-z]{3,10})\.?[\s./-]+(?<day>\d{1,2})`,
].map((shape) => new RegExp(`^${shape}$`, 'u'));

/** Only what looks like a time; readTime says whether it is one. */
const TIME =
  String.raw`(?<time>(?:\d{1,2}(?:\s?[:.h]\s?\d{2}){1,2}(?:[.,]\d+)?|\d{1,2}(?=\s?[aphdi]))` +
  String.raw`(?:\s?(?:[ap]\.?(?:\s?m\.?)?|h|hs|hrs?\.?|horas|de la [a-z]+|in the [a-z]+))?(?:\s?(?:z|utc|gmt)?(?:[+-]\d\d:?\d\d)?)?|noon|mediodia)`;
const TIME_AFTER = new RegExp(`^(?<day>.+?)(?:t|,?\\s(?:at |a las? |al |@ ?|- ?)?)${TIME}$`, 'u');
const TIME_BEFORE = new RegExp(`^${TIME},?\\s(?:on |of |del? |el )?(?<day>.+)$`, 'u');

/**
 * The day a person typed; a time of day after it is cut off. Null when it names no day of the calendar,
 * lacks a year, or lies outside 1900 to 2199, where only slips of the finger are.
 * readDate('25/02/2026', 'month first'); //=> '2026-02-25', as a day over 12 decides for that cell
 */
export function readDate(text: string, order: DateOrder): CivilDate | null {
  return splitDay(text, order)?.date ?? null;
}

/** A day and what looks like a time beside it; `time` is '' when there is none. */
export function splitDay(text: string, order: DateOrder): { date: CivilDate; time: string } | null {
  const words = foldText(text).lower.trim().replace(/\s+/g, ' ');
  const whole = readDay(words, order);
  if (whole) return { date: whole, time: '' };
  for (const shape of [TIME_AFTER, TIME_BEFORE]) {
    const { day = '', time = '' } = shape.exec(words)?.groups ?? {};
    const date = readDay(day, order);
    if (date) return { date, time };
  }
  return null;
}

function readDay(words: string, order: DateOrder): CivilDate | null {
  for (const shape of SHAPES) {
    const parts = shape.exec(words)?.groups;
    const date = parts ? assemble(parts, order) : null;
    if (date) return date;
  }
  return null;
}

function assemble(parts: Readonly<Record<string, string | undefined>>, order: DateOrder): CivilDate | null {
  const year = fullYear(parts.year ?? '');
  if (parts.one && parts.two) {
    const [one, two] = [Number(parts.one), Number(parts.two)];
    const monthFirst = two > 12 || (one <= 12 && order === 'month first');
    return monthFirst ? dayOfCalendar(year, one, two) : dayOfCalendar(year, two, one);
  }
  const month = parts.month ? Number(parts.month) : monthOf(parts.word ?? '');
  return month === null ? null : dayOfCalendar(year, month, Number(parts.day ?? '1'));
}

function dayOfCalendar(year: number, month: number, day: number): CivilDate | null {
  if (year < 1900 || year > 2199) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCivilDate(text) ? text : null;
}

/** Two figures mean 1970 to 2069: a case has dates of now, a few of a life before. */
function fullYear(figures: string): number {
  const year = Number(figures.replace(/\D/g, ''));
  if (figures.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function namesOf(pattern: 'MMMM' | 'EEEE', count: number): string[][] {
  const nameIn = (locale: Locale, i: number) =>
    foldText(
      format(pattern === 'MMMM' ? new Date(2026, i, 1) : new Date(2026, 2, i + 1), pattern, { locale }),
    ).lower;
  return Array.from({ length: count }, (_, i) => [nameIn(enUS, i), nameIn(es, i)]);
}
