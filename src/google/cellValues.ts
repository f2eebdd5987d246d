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
  if (value === '' || value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * The serial number of an instant on the zone's wall clock. Asks for the zone's offset once a quarter of an
 * hour that occurs, since offsets change at no finer step.
 */
export function serialReader(offsetAt: (instant: Date) => number): (instant: Date) => number {
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant.getTime() / QUARTER_HOUR);
    const offset = offsets.get(quarter) ?? offsetAt(instant);
    offsets.set(quarter, offset);
    return (instant.getTime() + offset * 60_000 - EPOCH) / DAY;
  };
}

/** '-0500' -> -300 minutes. */
export function offsetMinutes(pattern: string): number {
  const sign = pattern.startsWith('-') ? -1 : 1;
  return sign * (Number(pattern.slice(1, 3)) * 60 + Number(pattern.slice(3, 5)));
}
