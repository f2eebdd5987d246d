import { addDays as addDaysToDate, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns';

/** A day on the calendar, 'YYYY-MM-DD', with no zone and no time. The only form that crosses rpc. */
export type CivilDate = string & { readonly civilDate: unique symbol };
/** A wall-clock time, 'HH:MM'. */
export type CivilTime = string & { readonly civilTime: unique symbol };
/** A day and a wall-clock time, 'YYYY-MM-DD HH:MM'. */
export type CivilDateTime = string & { readonly civilDateTime: unique symbol };

/** A cell that holds something, but no date: where a rule must not take it for blank. */
export type Unreadable = 'unreadable';

/** Serial numbers from 1 up to here are the days that Sheets shows as dates: until the year 9999. */
export const SERIAL_LIMIT = 2958466;

const EPOCH = '1899-12-30';
const MINUTES_A_DAY = 24 * 60;

export function isCivilDate(text: string): text is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** @throws when the parts name no day of the calendar; for constants and values checked before. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`not a calendar date: ${text}`);
  return text;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return format(addDaysToDate(parseISO(date), days), 'yyyy-MM-dd') as CivilDate;
}

/** A Sheet's serial number for the day: whole days since 1899-12-30. */
export function toSerial(date: CivilDate): number {
  return differenceInCalendarDays(parseISO(date), parseISO(EPOCH));
}

/** The day of a serial number, its time of day cut off; null for a number that is no date. */
export function fromSerial(serial: number): CivilDate | null {
  if (!(serial >= 1 && serial < SERIAL_LIMIT)) return null;
  return format(addDaysToDate(parseISO(EPOCH), Math.floor(serial)), 'yyyy-MM-dd') as CivilDate;
}

export function dateTimeToSerial(value: CivilDateTime): number {
  const minutes = minutesOf(value.slice(11) as CivilTime);
  return toSerial(value.slice(0, 10) as CivilDate) + minutes / MINUTES_A_DAY;
}

/** Rounded to the minute, so that 10:17 comes back as 10:17 and not as 10:16:59.99. */
export function dateTimeFromSerial(serial: number): CivilDateTime | null {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = fromSerial(minutes / MINUTES_A_DAY);
  return day && (`${day} ${timeOf(minutes % MINUTES_A_DAY)}` as CivilDateTime);
}

export function timeToSerial(time: CivilTime): number {
  return minutesOf(time) / MINUTES_A_DAY;
}

/** The time of day of a serial number; its day, if it has one, is cut off. */
export function timeFromSerial(serial: number): CivilTime | null {
  if (!(serial >= 0 && serial < SERIAL_LIMIT)) return null;
  return timeOf(Math.round((serial % 1) * MINUTES_A_DAY) % MINUTES_A_DAY);
}

export function dayOf(value: CivilDateTime): CivilDate {
  return value.slice(0, 10) as CivilDate;
}

function minutesOf(time: CivilTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function timeOf(minutes: number): CivilTime {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as CivilTime;
}
