/**
 * Now on the Sheet's clock: what the server said, and the time that passed since. This computer's own clock
 * and zone do not matter.
 * @example sheetNow({ now: '2026-03-10 23:58', readAt: 0 }, 180_000) //=> '2026-03-11 00:01'
 */
export function sheetNow({ now, readAt }: { now: string; readAt: number }, instant: number): string {
  const then = Date.parse(`${now.replace(' ', 'T')}:00Z`);
  return new Date(then + Math.max(0, instant - readAt)).toISOString().slice(0, 16).replace('T', ' ');
}

/** The moment it is, by the server's clock and the time that passed since it told. */
export function instantNow({ nowUtc, readAt }: { nowUtc: string; readAt: number }, instant: number): number {
  return Date.parse(`${nowUtc.replace(' ', 'T')}:00Z`) + Math.max(0, instant - readAt);
}

/** 'HH:MM' where an office is (C6); null when that is no zone. */
export function timeIn(zone: string, instant: number): string | null {
  try {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    return clock.format(new Date(instant));
  } catch {
    return null;
  }
}
