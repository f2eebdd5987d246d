import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

/** What a headless run is asked to do (docs/report.md). */
export interface HeadlessOptions {
  readonly list: string;
  readonly calls: string | null;
  /** 'YYYY-MM-DD'; null is the day it is. */
  readonly today: string | null;
  readonly language: 'en' | 'es';
  readonly locale: string;
  readonly plans: 'all' | 'none' | readonly string[];
  readonly out: string;
}

const LANGUAGES = ['en', 'es'] as const;

/** @throws Refusal with a sentence when an option is missing, unknown or cannot be meant. */
export function headlessOptions(args: readonly string[]): HeadlessOptions {
  const values = parse(args);
  const { list, calls = null, today = null, plans } = values;
  if (!list) throw new Refusal('Say which list to bring in: --list LIST.csv');
  if (today !== null && !isCalendarDay(today)) {
    throw new Refusal(`--today takes a day of the calendar such as 2026-03-10, and "${today}" is none.`);
  }
  const language = LANGUAGES.find((l) => l === values.language);
  if (!language) throw new Refusal(`--language takes en or es, not "${values.language}".`);
  if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(values.locale)) {
    throw new Refusal(
      `--locale takes a spreadsheet's locale such as en_US or es_MX, not "${values.locale}".`,
    );
  }
  const codes = plans.split(',').map((code) => code.trim());
  return {
    list,
    calls,
    today,
    language,
    locale: values.locale,
    plans: plans === 'all' || plans === 'none' ? plans : codes.filter((code) => code !== ''),
    out: values.out,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        headless: { type: 'boolean' },
        list: { type: 'string' },
        calls: { type: 'string' },
        today: { type: 'string' },
        language: { type: 'string', default: 'en' },
        locale: { type: 'string', default: 'en_US' },
        plans: { type: 'string', default: 'all' },
        out: { type: 'string', default: 'casebook-out' },
      },
    }).values;
  } catch (error) {
    const said = (error as Error).message.split('. ')[0];
    throw new Refusal(`${said}. README.md lists the options of a headless run.`);
  }
}

/** 2026-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
