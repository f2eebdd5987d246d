import { instantOf } from '../host/zone';

const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

export interface ClockStart {
  /** 'YYYY-MM-DD'; null starts at the time it is. */
  today: string | null;
  /** 'HH:MM' */
  time: string | null;
  zone: string;
}

/** A clock that starts at a wall time of the spreadsheet's zone and runs on from there. */
export function startClock({ today, time, zone }: ClockStart): () => Date {
  const started = Date.now();
  if (today === null && time === null) return () => new Date();
  const day = today ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(started);
  const wall = Date.parse(`${day}T${time ?? '10:00'}:00Z`);
  const first = instantOf(wall / DAY + EPOCH_SERIAL, zone);
  return () => new Date(first + Date.now() - started);
}
