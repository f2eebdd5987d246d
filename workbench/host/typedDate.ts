import type { SheetLocale } from './sheetLocale';

export interface TypedMoment {
  value: number;
  format: string;
}

const MONTHS: Record<string, readonly string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
const TIME = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*([ap]\.?\s?m\.?)?$/i;

/** A typed date, time or both, as a serial number with the format Sheets gives it; undefined when it is none. */
export function parseTypedDate(text: string, locale: SheetLocale, year: number): TypedMoment | undefined {
  const time = parseTime(text);
  if (time !== undefined) return { value: time, format: locale.timeFormat };
  const wholeDay = parseDay(text, locale, year);
  if (wholeDay !== undefined) return { value: wholeDay, format: locale.dateFormat };
  const split = /^(.*\S)[\sT]+(\d{1,2}(?::\d{2}){0,2}\s*(?:[ap]\.?\s?m\.?)?)$/i.exec(text);
  if (!split) return undefined;
  const day = parseDay(split[1] ?? '', locale, year);
  const clock = parseTime(split[2] ?? '');
  if (day === undefined || clock === undefined) return undefined;
  return { value: day + clock, format: `${locale.dateFormat} ${locale.timeFormat}` };
}

function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText, half] = match;
  if (minuteText === undefined && half === undefined) return undefined;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return undefined;
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function parseDay(text: string, locale: SheetLocale, year: number): number | undefined {
  const numbers = /^(\d{1,4})([/.\-\s])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numbers) return numericDay([numbers[1], numbers[3], numbers[4]], locale, year);
  const words = text
    .replace(/,/g, ' ')
    .trim()
    .split(/[\s/-]+/);
  return wordedDay(
    words.filter((word) => word !== 'de'),
    locale,
    year,
  );
}

function numericDay(parts: (string | undefined)[], locale: SheetLocale, year: number): number | undefined {
  const [first = '', second = '', third] = parts;
  if (first.length >= 3)
    return serialOfDay(Number(first), Number(second), third === undefined ? 1 : Number(third));
  const years = third === undefined ? year : fullYear(third);
  if (years === undefined) return undefined;
  if (locale.dateOrder === 'mdy') return serialOfDay(years, Number(first), Number(second));
  return serialOfDay(years, Number(second), Number(first));
}

/** `12 Mar 2026`, `Mar 12`, `March 12 2026`, `12 de marzo de 2026` */
function wordedDay(words: string[], locale: SheetLocale, year: number): number | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  const names = MONTHS[locale.language] ?? MONTHS.en ?? [];
  const at = words.findIndex(
    (word) => names.includes(word.slice(0, 3).toLowerCase()) && /^\p{L}{3,}\.?$/u.test(word),
  );
  if (at < 0 || at > 1) return undefined;
  const month = names.indexOf((words[at] ?? '').slice(0, 3).toLowerCase()) + 1;
  const [day, yearText] = words.filter((_, index) => index !== at);
  if (!day || !/^\d{1,2}$/.test(day)) return undefined;
  const years = yearText === undefined ? year : fullYear(yearText);
  return years === undefined ? undefined : serialOfDay(years, month, Number(day));
}

function fullYear(text: string): number | undefined {
  if (!/^(\d{1,2}|\d{4})$/.test(text)) return undefined;
  const value = Number(text);
  if (text.length === 4) return value;
  return value < 30 ? 2000 + value : 1900 + value;
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}
