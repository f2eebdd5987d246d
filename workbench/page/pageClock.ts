import { serialOf } from '../host/zone';

/** The host's clock in this window. */
export interface PageClock {
  /** The day and time the spreadsheet shows, as it counts them. */
  serial(): number;
  /** In words, without seconds. */
  words(): string;
}

/** @param now the host's time in milliseconds when this window opened */
export function pageClock({ now, zone, locale }: { now: number; zone: string; locale: string }): PageClock {
  const opened = performance.now();
  const instant = () => now + performance.now() - opened;
  const format = new Intl.DateTimeFormat(locale.replace('_', '-'), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return { serial: () => serialOf(instant(), zone), words: () => format.format(instant()) };
}
