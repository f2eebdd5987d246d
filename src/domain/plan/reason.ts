import type { Language, Messages } from '../../messages/messages';
import type { CaseFigures } from '../caseFigures';
import { type CivilDate, daysBetween } from '../civilDate';
import type { CaseRecord, DateRecord, SettingsRecord } from '../records';
import { thresholdsOf } from '../settings';
import { isOpen, isStale, isStayInForce, kindOf, severityOf } from '../timeline';
import { type DateKind, HARM_KINDS } from '../vocabulary';
import { sayDay } from './calendarWords';

export interface ReasonFacts {
  readonly today: CivilDate;
  readonly language: Language;
  readonly case: Pick<CaseRecord, 'custody' | 'order' | 'stay' | 'stayUntil'>;
  readonly figures: CaseFigures;
  /** The case's own dates, in any order. */
  readonly dates: readonly DateRecord[];
  readonly settings: Partial<SettingsRecord>;
}

/**
 * Why the Sheet shows this urgency, as a person would say it: the first of T6's conditions that holds,
 * then the one thing that weighs on it most. Only figures and choices go in, never free text.
 *
 * @example urgencyReason(facts, en) //=> 'Removal date in 2 days, Thu Mar 12. Stay filed, not decided.'
 */
export function urgencyReason(facts: ReasonFacts, words: Messages): string {
  const say = words.plan.reason;
  if (facts.figures.urgency === null) return say.notComputed;
  if (facts.figures.urgency === 'Closed') return say.closed;
  return [firstThatHolds(facts, words), whatWeighsOnIt(facts, words)].filter((s) => s !== '').join(' ');
}

/** The conditions of T6, in its order, for the urgency that the Sheet shows. */
function firstThatHolds(facts: ReasonFacts, words: Messages): string {
  const { figures } = facts;
  const say = words.plan.reason;
  const limits = thresholdsOf(facts.settings);
  const within = (days: number | null, limit: number) => days !== null && days <= limit;
  if (figures.urgency === 'Emergency') {
    if (within(figures.harmDays, limits.emergencyDays)) return harmSentence(facts, words);
    if ((figures.passedHarm ?? 0) > 0) return passedHarmSentence(facts, words);
    if (figures.daysDetained !== null) return say.firstDays(figures.daysDetained);
  }
  if (figures.urgency === 'Urgent') {
    if (within(figures.harmDays, limits.urgentDays)) return harmSentence(facts, words);
    if (within(figures.daysLeft, limits.emergencyDays)) return nextSentence(facts, words);
    if (facts.case.custody === 'Detention threatened')
      return `${say.threatened} ${nextSentence(facts, words)}`.trim();
    return detainedSentence(facts, words);
  }
  if (within(figures.daysLeft, limits.activeDays)) return nextSentence(facts, words);
  if (facts.case.custody === 'Detained') return detainedSentence(facts, words);
  if ((figures.passedDates ?? 0) > 0) return say.passed;
  return nextSentence(facts, words) || say.noDateWatch;
}

function whatWeighsOnIt(facts: ReasonFacts, words: Messages): string {
  const say = words.plan.reason;
  if ((facts.figures.passedHarm ?? 0) > 0 && facts.figures.harmDays === null) return '';
  if (facts.figures.escalate === 'Ask the attorney today') return say.askAttorney;
  return staySentence(facts, words) || verificationSentence(facts, words);
}

function harmSentence(facts: ReasonFacts, words: Messages): string {
  const { harmDate, harmDays } = facts.figures;
  if (harmDate === null || harmDays === null) return nextSentence(facts, words);
  const kind = dateOn(facts, harmDate, HARM_KINDS);
  const name = kind ? words.plan.reason.kind[kindOf(kind)] : words.plan.timeline.figures.harm;
  return words.plan.reason.dated(name, words.plan.when.inDays(harmDays), sayDay(harmDate, facts));
}

function nextSentence(facts: ReasonFacts, words: Messages): string {
  const { nextDate, daysLeft } = facts.figures;
  if (nextDate === null || daysLeft === null) return '';
  const name = words.plan.reason.kind[nextKindOf(facts)];
  return words.plan.reason.dated(name, words.plan.when.inDays(daysLeft), sayDay(nextDate, facts));
}

/** A deadline is one only with the attorney's name to it; without, it is a date. */
export function nextKindOf({ figures, dates }: Pick<ReasonFacts, 'figures' | 'dates'>): DateKind {
  if (figures.nextKind !== 'Filing deadline') return figures.nextKind ?? 'Other';
  const confirmed = dates.some(
    (d) => d.date === figures.nextDate && d.kind === 'Filing deadline' && d.confirmedBy !== null,
  );
  return confirmed ? 'Filing deadline' : 'Other';
}

function passedHarmSentence({ dates, today, language }: ReasonFacts, words: Messages): string {
  const say = words.plan.reason;
  const passed = dates
    .filter((d) => isOpen(d) && d.date !== null && d.date < today && isHarm(kindOf(d)))
    .sort((a, b) => severityOf(kindOf(a)) - severityOf(kindOf(b)))[0];
  if (!passed || passed.date === null) return say.passedHarmUndated;
  return say.passedHarm(say.kind[kindOf(passed)], sayDay(passed.date, { today, language }));
}

function detainedSentence(facts: ReasonFacts, words: Messages): string {
  const say = words.plan.reason;
  const { daysDetained, nextDate } = facts.figures;
  const length = daysDetained === null ? say.detained : say.detainedFor(daysDetained);
  const order =
    facts.case.order === 'Final order'
      ? say.finalOrder
      : facts.case.order === 'Unknown' || facts.case.order === null
        ? say.orderNotKnown
        : '';
  const next = nextDate === null ? say.noDate : `${say.fullStop} ${nextSentence(facts, words)}`;
  return `${length}${order}${next}`;
}

function staySentence(facts: ReasonFacts, words: Messages): string {
  const say = words.plan.reason;
  const { stay, stayUntil, order } = facts.case;
  if (stay === null) return '';
  if (stay === 'Not requested') return order === 'Final order' ? say.stay[stay] : '';
  if (stay !== 'Granted' || isStayInForce(facts.case, facts.today)) return say.stay[stay];
  if (stayUntil === null || stayUntil === 'unreadable') return say.stayEndUnreadable;
  return say.stayEnded(sayDay(stayUntil, facts));
}

function verificationSentence(facts: ReasonFacts, words: Messages): string {
  const { nextDate, nextKind, datesCheck } = facts.figures;
  if (datesCheck !== 'Verify' || nextDate === null) return '';
  const date = dateOn(facts, nextDate, nextKind === null ? [] : [nextKind]);
  if (!date || !isStale(date.lastVerified, facts.today, thresholdsOf(facts.settings))) return '';
  const age = date.lastVerified === null ? -1 : daysBetween(date.lastVerified, facts.today);
  return age < 0 ? words.plan.reason.neverVerified : words.plan.reason.notVerified(age);
}

function dateOn({ dates }: ReasonFacts, day: CivilDate, kinds: readonly DateKind[]): DateRecord | undefined {
  return dates
    .filter((d) => isOpen(d) && d.date === day && kinds.includes(kindOf(d)))
    .sort((a, b) => severityOf(kindOf(a)) - severityOf(kindOf(b)))[0];
}

export function isHarm(kind: DateKind): boolean {
  return (HARM_KINDS as readonly DateKind[]).includes(kind);
}
