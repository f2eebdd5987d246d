import { type CivilDate, daysBetween } from './civilDate';
import type { CaseRecord, DateRecord } from './records';
import type { Thresholds } from './settings';
import {
  DATE_KINDS,
  type DateKind,
  type DatesCheck,
  type Escalation,
  HARM_KINDS,
  STRATEGIES,
  type Strategy,
  type TimeAnswer,
  type Urgency,
} from './vocabulary';

/**
 * The rules T1-T9 in code: for previews, and to be compared with the formulas in Cases, which are what
 * people see. `null` stands for a blank cell.
 */
export interface Timeline {
  daysDetained: number | null;
  nextDate: CivilDate | null;
  nextKind: DateKind | null;
  daysLeft: number | null;
  passedDates: number;
  passedHarm: number;
  harmDate: CivilDate | null;
  harmDays: number | null;
  urgency: Urgency;
  escalate: Escalation | null;
  datesCheck: DatesCheck | null;
  time: Record<Strategy, TimeAnswer | null>;
}

export type TimelineCase = Pick<
  CaseRecord,
  'stage' | 'custody' | 'detainedSince' | 'order' | 'stay' | 'stayUntil'
>;
export type TimelineDate = Pick<DateRecord, 'date' | 'kind' | 'confirmedBy' | 'status' | 'lastVerified'>;

/** `dates` are the case's own rows, in any order. Days are whole; `today` is the Sheet's. */
export function timelineOf(
  aCase: TimelineCase,
  dates: readonly TimelineDate[],
  { today, settings }: { today: CivilDate; settings: Thresholds },
): Timeline {
  const open = dates.filter(isOpen);
  const coming = datesFrom(open, today);
  const passed = open.filter((d) => d.date !== null && d.date < today);
  const harm = coming.filter((d) => isHarm(d.kind))[0];
  const closed = aCase.stage === 'Closed';
  const facts = {
    daysDetained: daysDetained(aCase, today),
    nextDate: coming[0]?.date ?? null,
    nextKind: coming[0]?.kind ?? null,
    daysLeft: coming[0] ? daysBetween(today, coming[0].date) : null,
    passedDates: passed.length,
    passedHarm: passed.filter((d) => isHarm(kindOf(d))).length,
    harmDate: harm?.date ?? null,
    harmDays: harm ? daysBetween(today, harm.date) : null,
  };
  const riskWithoutDate = isDetainedWithoutProtection(aCase, today);
  const urgency = urgencyOf(aCase, facts, { riskWithoutDate, settings });
  const soonRemoval = coming.some(
    (d) => d.kind === 'Removal' && daysBetween(today, d.date) <= settings.urgentDays,
  );
  const needsCheck =
    passed.length > 0 ||
    coming.length === 0 ||
    open.some((d) => d.date === null || (d.date >= today && isStale(d.lastVerified, today, settings)));
  return {
    ...facts,
    urgency,
    escalate: closed
      ? null
      : urgency === 'Emergency' || soonRemoval
        ? 'Yes'
        : riskWithoutDate && !harm
          ? 'Ask the attorney today'
          : 'No',
    datesCheck: closed ? null : needsCheck ? 'Verify' : 'OK',
    time: timePerStrategy(closed ? 'Closed' : (facts.harmDays ?? facts.daysLeft), settings),
  };
}

/**
 * Anything that is not one of the kinds, blank included, is Other. So is a filing date without the name of the attorney
 * who gave it: no deadline is anybody else's.
 */
export function kindOf({ kind, confirmedBy }: Pick<DateRecord, 'kind' | 'confirmedBy'>): DateKind {
  if (typeof kind !== 'string') return 'Other';
  return kind === 'Filing deadline' && confirmedBy === null ? 'Other' : kind;
}

/** 1 is the most severe; two dates on one day are told apart by it (T2). */
export function severityOf(kind: DateKind): number {
  return DATE_KINDS.indexOf(kind) + 1;
}

export function isOpen(date: Pick<DateRecord, 'status'>): boolean {
  return date.status !== 'Done' && date.status !== 'Cancelled';
}

/** A Granted stay whose end is blank or not yet over; an end that cannot be read protects nobody. */
export function isStayInForce(aCase: Pick<CaseRecord, 'stay' | 'stayUntil'>, today: CivilDate): boolean {
  if (aCase.stay !== 'Granted' || aCase.stayUntil === 'unreadable') return false;
  return aCase.stayUntil === null || aCase.stayUntil >= today;
}

/** T8: blank, in the future, or older than the group's limit. */
export function isStale(
  lastVerified: CivilDate | null,
  today: CivilDate,
  settings: Pick<Thresholds, 'staleDays'>,
): boolean {
  if (lastVerified === null) return true;
  const age = daysBetween(lastVerified, today);
  return age < 0 || age > settings.staleDays;
}

function daysDetained(aCase: TimelineCase, today: CivilDate): number | null {
  if (aCase.custody !== 'Detained' || aCase.detainedSince === null) return null;
  const days = daysBetween(aCase.detainedSince, today);
  return days < 0 ? null : days;
}

/** Open dates from today on, the earliest first, the most severe first on one day. */
function datesFrom(open: readonly TimelineDate[], today: CivilDate) {
  return open
    .flatMap((d) => (d.date !== null && d.date >= today ? [{ date: d.date, kind: kindOf(d) }] : []))
    .sort((a, b) => a.date.localeCompare(b.date) || severityOf(a.kind) - severityOf(b.kind));
}

export function isHarm(kind: DateKind): boolean {
  return (HARM_KINDS as readonly DateKind[]).includes(kind);
}

/** Detained, the order final or not known, no stay in force: no date known is a risk, not calm (T6). */
function isDetainedWithoutProtection(aCase: TimelineCase, today: CivilDate): boolean {
  const orderMayBeFinal = aCase.order !== 'None known' && aCase.order !== 'In proceedings';
  return aCase.custody === 'Detained' && orderMayBeFinal && !isStayInForce(aCase, today);
}

function urgencyOf(
  aCase: TimelineCase,
  facts: Pick<Timeline, 'daysDetained' | 'daysLeft' | 'passedDates' | 'passedHarm' | 'harmDays'>,
  { riskWithoutDate, settings }: { riskWithoutDate: boolean; settings: Thresholds },
): Urgency {
  const within = (days: number | null, limit: number) => days !== null && days <= limit;
  if (aCase.stage === 'Closed') return 'Closed';
  if (
    within(facts.harmDays, settings.emergencyDays) ||
    facts.passedHarm > 0 ||
    within(facts.daysDetained, settings.emergencyDays)
  )
    return 'Emergency';
  if (
    within(facts.harmDays, settings.urgentDays) ||
    within(facts.daysLeft, settings.emergencyDays) ||
    aCase.custody === 'Detention threatened' ||
    riskWithoutDate
  )
    return 'Urgent';
  if (within(facts.daysLeft, settings.activeDays) || aCase.custody === 'Detained' || facts.passedDates > 0)
    return 'Active';
  return 'Watch';
}

function timePerStrategy(
  days: number | null | 'Closed',
  settings: Thresholds,
): Record<Strategy, TimeAnswer | null> {
  const answer = (strategy: Strategy): TimeAnswer | null => {
    if (days === 'Closed') return null;
    if (days === null) return 'Unknown';
    const lead = settings[leadKey(strategy)];
    return days < lead ? 'No' : days < 2 * lead ? 'Tight' : 'Yes';
  };
  return Object.fromEntries(STRATEGIES.map((s) => [s, answer(s)])) as Record<Strategy, TimeAnswer | null>;
}

/** 'In-person action' -> 'leadInPersonAction', the key of its lead days in Settings (T9). */
export function leadKey(strategy: Strategy): LeadKey {
  const words = strategy.split(/[ -]/).map((w) => w.charAt(0).toUpperCase() + w.slice(1));
  return `lead${words.join('')}` as LeadKey;
}
export type LeadKey = Extract<keyof Thresholds, `lead${string}`>;
