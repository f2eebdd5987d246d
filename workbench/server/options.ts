import { parseArgs } from 'node:util';
import { isCalendarDay } from '../headless/arguments';
import { Refusal } from '../headless/refusal';
import type { Separators } from '../host/formulaText';

/** What `npm start` is asked for. */
export interface WorkbenchOptions {
  readonly port: number;
  readonly today: string | null;
  readonly time: string | null;
  readonly zone: string;
  readonly locale: string;
  /** Null: as the locale has it. */
  readonly separators: Separators | null;
  readonly user: string;
  /** Milliseconds that a call to Google is taken to last. */
  readonly latency: number;
  readonly sample: boolean;
  /** Nobody is asked whether the script may act for them. */
  readonly authorized: boolean;
}

const SEPARATORS = ['comma', 'semicolon', 'both'] as const;
/** When the sample group's lists were written. */
const SAMPLE_DAY = '2026-03-10';
const OPTIONS = `Options: --port 8037, --sample, --today 2026-03-10, --time 10:00, --zone America/New_York, --locale en_US, --separators comma|semicolon|both, --user you@example.org, --latency 300, --authorized; or --headless (docs/report.md).`;

/** @throws Refusal with a sentence when an option is unknown or cannot be meant. */
export function workbenchOptions(args: readonly string[]): WorkbenchOptions {
  const values = parse(args);
  const { today = values.sample ? SAMPLE_DAY : null, time = null, zone, locale, user } = values;
  if (today !== null && !isCalendarDay(today))
    throw new Refusal(`--today takes a day of the calendar such as 2026-03-10, and "${today}" is none.`);
  if (time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new Refusal(`--time takes a time of day such as 09:30, not "${time}".`);
  if (!isZone(zone)) throw new Refusal(`--zone takes a time zone such as America/Chicago, not "${zone}".`);
  if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(locale))
    throw new Refusal(`--locale takes a spreadsheet's locale such as en_US or es_MX, not "${locale}".`);
  if (!/^[^\s@<>"&]+@[^\s@<>"&]+$/.test(user))
    throw new Refusal(`--user takes an e-mail address such as mari@example.org, not "${user}".`);
  return {
    port: wholeNumber('--port', values.port, 65_535),
    today,
    time,
    zone,
    locale,
    separators: separatorsOf(values.separators),
    user,
    latency: wholeNumber('--latency', values.latency, 60_000),
    sample: values.sample,
    authorized: values.authorized,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8037' },
        today: { type: 'string' },
        time: { type: 'string' },
        zone: { type: 'string', default: 'America/New_York' },
        locale: { type: 'string', default: 'en_US' },
        separators: { type: 'string' },
        user: { type: 'string', default: 'you@example.org' },
        latency: { type: 'string', default: '0' },
        sample: { type: 'boolean', default: false },
        authorized: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const said = (error as Error).message.split('. ')[0];
    throw new Refusal(`${said}. ${OPTIONS}`);
  }
}

function separatorsOf(text: string | undefined): Separators | null {
  if (text === undefined) return null;
  const found = SEPARATORS.find((separators) => separators === text);
  if (!found) throw new Refusal(`--separators takes comma, semicolon or both, not "${text}".`);
  return found;
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Refusal(`${option} takes a whole number up to ${most}, not "${text}".`);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
