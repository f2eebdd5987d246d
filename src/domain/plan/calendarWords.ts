import { format, parseISO } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import type { Language } from '../../messages/messages';
import type { CivilDate, CivilTime } from '../civilDate';

const CALENDARS = {
  en: { locale: enUS, day: 'EEE MMM d', dayOfOtherYear: 'EEE MMM d, yyyy', time: 'h:mm aaa' },
  es: { locale: es, day: "EEE d 'de' MMMM", dayOfOtherYear: "EEE d 'de' MMMM 'de' yyyy", time: 'H:mm' },
} as const satisfies Record<Language, unknown>;

/** A day as people say it; the year only when it is not this one: 'Thu Mar 12', 'jue 12 de marzo'. */
export function sayDay(
  date: CivilDate,
  { today, language }: { today: CivilDate; language: Language },
): string {
  const { locale, day, dayOfOtherYear } = CALENDARS[language];
  const thisYear = date.slice(0, 4) === today.slice(0, 4);
  return format(parseISO(date), thisYear ? day : dayOfOtherYear, { locale });
}

/** '09:00' -> '9:00 am', '9:00'. */
export function sayTime(time: CivilTime, language: Language): string {
  const { locale, time: pattern } = CALENDARS[language];
  return format(parseISO(`2000-01-01T${time}`), pattern, { locale });
}
