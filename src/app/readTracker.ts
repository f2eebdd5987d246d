import type { CaseFigures } from '../domain/caseFigures';
import type { CivilDate } from '../domain/civilDate';
import type { Issue } from '../domain/issue';
import type { Readiness } from '../domain/readiness';
import type { CaseRecord } from '../domain/records';
import { READINESS_CHECKS, STRATEGIES } from '../domain/vocabulary';
import type { Language } from '../messages/messages';
import { timeKey } from '../tables/declarations/caseFormulas';
import type { Fields } from '../tables/rowCodec';
import type { Ports } from './ports';
import { openTable, readRecords, tabOf } from './tableView';
import { openSettings, openTracker } from './tracker';

/** A case with what the Sheet computed for it. */
export interface CaseNow {
  readonly record: CaseRecord;
  readonly figures: CaseFigures;
  /** Of its call log; null until its calls begin. */
  readonly callsTab: number | null;
}

export interface TrackerNow {
  readonly today: CivilDate;
  readonly language: Language;
  readonly cases: readonly CaseNow[];
  /** Cells of Cases that cannot be read. */
  readonly issues: readonly Issue[];
}

/** The cases as they stand, in the order of their rows; computed columns are read, never recomputed. Three calls. */
export function readTracker(ports: Pick<Ports, 'workbook'>): TrackerNow {
  const tracker = openTracker(ports);
  const { today } = openSettings(ports, tracker);
  const view = openTable(ports.workbook, tabOf(tracker.tabs, 'cases'));
  const { records, issues } = readRecords<CaseRecord>(view);
  return { today, language: tracker.language, cases: records.map(caseNow), issues };
}

/** Splits a row of Cases into what people wrote and what the Sheet computed. */
export function caseNow(row: CaseRecord): CaseNow {
  const fields = row as unknown as Fields;
  const time = Object.fromEntries(
    STRATEGIES.map((strategy) => [strategy, fields[timeKey(strategy)] ?? null]),
  );
  const of = (key: string) => fields[key] ?? null;
  // The declaration of Cases gives each computed column the choice set or kind that CaseFigures names.
  const figures = {
    daysDetained: of('daysDetained'),
    nextDate: of('nextDate'),
    nextKind: of('nextKind'),
    daysLeft: of('daysLeft'),
    passedDates: of('passedDates'),
    passedHarm: of('passedHarm'),
    harmDate: of('harmDate'),
    harmDays: of('harmDays'),
    urgency: of('urgency'),
    escalate: of('escalate'),
    datesCheck: of('datesCheck'),
    time,
    readiness: readinessIn(fields),
    undecided: of('undecided'),
    goal: of('goalOrPledged'),
    calls: {
      state: of('callState'),
      attemptsToday: of('attemptsToday'),
      contactsToday: of('contactsToday'),
      contacts7Days: of('contacts7Days'),
      goal: row.goal,
      lastContact: of('lastContact'),
    },
  } as CaseFigures;
  const callsTab = of('callsTab');
  return { record: row, figures, callsTab: typeof callsTab === 'number' ? callsTab : null };
}

/** T10: null where the Sheet shows no count. */
function readinessIn({ readiness, missing }: Fields): Readiness | null {
  if (typeof readiness !== 'number') return null;
  const numbers = typeof missing === 'string' ? missing.split(',') : [];
  return {
    count: readiness,
    missing: numbers.flatMap((number) => READINESS_CHECKS[Number(number) - 1] ?? []),
  };
}
