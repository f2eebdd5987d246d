import type { CellInput, CellValue } from '../tables/cell';

/** Text that Sheets could take for a formula or a number keeps its meaning behind an apostrophe (S1). */
const NEEDS_APOSTROPHE = /^[=+\-@']/;
/** A Sheet's day 0, 1899-12-30, in milliseconds of an imaginary zone without offset. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const QUARTER_HOUR = 900_000;

/** What setValues is given for a cell. */
export function toSheet(cell: CellInput): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return `=${cell.formula}`;
  return typeof cell === 'string' && NEEDS_APOSTROPHE.test(cell) ? `'${cell}` : cell;
}

/** Dates come as instants; as serial numbers they are the wall clock of the spreadsheet's zone again. */
export function fromSheet(value: unknown, serialOf: (instant: Date) => number): CellValue {
  if (!isFilled(value)) return null;
  // A number that is shown as a date and is past all dates comes as a Date that is none.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : serialOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A cell that holds nothing is read as an empty text. */
export function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

/**
 * The serial number of an instant on the zone's wall clock. Asks what the clock shows once a quarter of an
 * hour that occurs, since offsets change at no finer step.
 */
export function serialReader(wallClockAt: (instant: Date) => string): (instant: Date) => number {
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant.getTime() / QUARTER_HOUR);
    const offset = offsets.get(quarter) ?? offsetOf(instant, wallClockAt(instant));
    offsets.set(quarter, offset);
    return (instant.getTime() + offset - EPOCH) / DAY;
  };
}

/** What Utilities.formatDate is asked for. */
export const WALL_CLOCK = 'yyyy-MM-dd HH:mm:ss';

/**
 * How many milliseconds a clock is ahead of UTC. A time without a date lies in 1899, when many zones were off
 * by odd seconds, which the pattern Z would not show.
 * @example offsetOf(new Date('2026-03-10T13:30:15Z'), '2026-03-10 09:30:15') //=> -14_400_000
 */
export function offsetOf(instant: Date, wallClock: string): number {
  const [year = 0, month = 1, day = 1, hour, minute, second] = wallClock.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
}
