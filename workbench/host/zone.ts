import { NotInWorkbench } from './exception';

/**
 * Sheets counts days from 1899-12-30 in the spreadsheet's zone; a script sees instants. This file is the only
 * place that goes from one to the other.
 */
const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
/** Zones change their offset on a quarter of an hour at the finest, so one look-up serves each quarter. */
const QUARTER = 900_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The serial number a cell shows for an instant. //=> serialOf(Date.UTC(2026, 2, 10, 5), 'America/New_York') is 46091 + 1/24 */
export function serialOf(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone)) / DAY + EPOCH_SERIAL;
}

/** The instant of a serial number, whole milliseconds. A wall time that a clock change skips moves forward. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  const guess = wall - offsetAt(wall, zone);
  const instant = wall - offsetAt(guess, zone);
  return instant + offsetAt(instant, zone) === wall ? instant : Math.max(guess, instant);
}

/** Utilities.formatDate for the letters the product uses; any other letter throws. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const wall = new Date(instant + offsetAt(instant, zone));
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const letters: Record<string, () => string> = {
    yyyy: () => pad(wall.getUTCFullYear(), 4),
    MM: () => pad(wall.getUTCMonth() + 1),
    dd: () => pad(wall.getUTCDate()),
    HH: () => pad(wall.getUTCHours()),
    mm: () => pad(wall.getUTCMinutes()),
    ss: () => pad(wall.getUTCSeconds()),
    Z: () => offsetText(offsetAt(instant, zone)),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const letter = letters[token];
    if (!letter) throw new NotInWorkbench(`the date pattern ${token}`);
    return letter();
  });
}

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const digits = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
  return `${offset < 0 ? '-' : '+'}${digits}`;
}

/** The last moment that JavaScript's dates know; what lies beyond is no date to a script. */
const LAST_INSTANT = 8.64e15;

function offsetAt(instant: number, zone: string): number {
  if (!(Math.abs(instant) < LAST_INSTANT)) return 0;
  const quarter = Math.floor(instant / QUARTER);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const offset = known.get(quarter) ?? measureOffset(quarter * QUARTER, zone);
  known.set(quarter, offset);
  return offset;
}

function measureOffset(instant: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
