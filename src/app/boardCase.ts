import { caseName } from '../domain/caseName';
import type { CivilDate } from '../domain/civilDate';
import { sayDay } from '../domain/plan/calendarWords';
import { nextKindOf, urgencyReason } from '../domain/plan/reason';
import { urgencyMark } from '../domain/plan/urgencyMark';
import { visibleText } from '../domain/plan/visibleText';
import type { CaseRecord, DateRecord, SettingsRecord } from '../domain/records';
import type { CallState, Escalation, Urgency } from '../domain/vocabulary';
import type { Language, Messages } from '../messages/messages';
import type { CaseNow } from './readTracker';

/** A case as the board shows it. Figures are the Sheet's own; sentences are in the tracker's language. */
export interface BoardCase {
  readonly code: string;
  readonly name: string;
  /** null where the Sheet shows none: "Check this Sheet" mends it. */
  readonly urgency: Urgency | null;
  /** '▲ Emergency'; stays when calls are stopped, since a date does not wait for that. */
  readonly mark: string;
  /** Somebody set a Stop: it can be lifted. */
  readonly isStopped: boolean;
  /** Why calls are at STOP, for whatever reason of C9; null otherwise. */
  readonly stopSentence: string | null;
  readonly reason: string;
  readonly callState: CallState | null;
  /** T11; only while calls may go on (C9). */
  readonly goal: number | null;
  readonly contactsToday: number;
  readonly attemptsToday: number;
  readonly nextDate: CivilDate | null;
  /** 'Bond hearing, Thu Mar 19'. */
  readonly nextLabel: string | null;
  readonly daysLeft: number | null;
  readonly mustVerify: boolean;
  readonly escalate: string | null;
  /** The id of its call log. */
  readonly callsTab: number | null;
}

/** What it takes to speak of a case. */
export interface CaseContext {
  readonly today: CivilDate;
  readonly language: Language;
  readonly words: Messages;
  readonly settings: Partial<SettingsRecord>;
  /** Of this case or of all. */
  readonly dates: readonly DateRecord[];
}

export function boardCase(aCase: CaseNow, context: CaseContext): BoardCase {
  const { record, figures, callsTab } = aCase;
  const { calls } = figures;
  const { words } = context;
  return {
    ...caseHeading(aCase, context),
    isStopped: record.stopBy !== null || record.stopOn !== null,
    stopSentence: calls.state === 'Stop' ? stopSentence(record, context) : null,
    callState: calls.state,
    goal: calls.state === 'Go' ? figures.goal : null,
    contactsToday: calls.contactsToday ?? 0,
    attemptsToday: calls.attemptsToday ?? 0,
    nextDate: figures.nextDate,
    nextLabel: nextLabel(aCase, context),
    daysLeft: figures.daysLeft,
    mustVerify: figures.datesCheck === 'Verify',
    escalate: escalation(figures.escalate, words),
    callsTab,
  };
}

/** Name, urgency and the reason for it in one sentence. */
export function caseHeading(
  { record, figures }: CaseNow,
  context: CaseContext,
): Pick<BoardCase, 'code' | 'name' | 'urgency' | 'mark' | 'reason'> {
  const { words, settings } = context;
  const { urgency } = figures;
  const facts = { ...context, case: record, figures, dates: ownDates(record, context) };
  return {
    code: record.code,
    name: caseName(record, { codesOnly: settings.codesOnly === true }),
    urgency,
    mark: urgency === null ? words.board.notComputed : urgencyMark(urgency, words),
    reason: urgencyReason(facts, words),
  };
}

/** Codes are compared as formulas compare them. */
export function isOfCase(code: string, { case: of }: { readonly case: string | null }): boolean {
  return of?.trim().toUpperCase() === code.trim().toUpperCase();
}

function ownDates({ code }: CaseRecord, { dates }: CaseContext): DateRecord[] {
  return dates.filter((date) => isOfCase(code, date));
}

function nextLabel({ record, figures }: CaseNow, context: CaseContext): string | null {
  const { nextDate } = figures;
  if (nextDate === null) return null;
  const { words } = context;
  const kind = nextKindOf({ figures, dates: ownDates(record, context) });
  return words.plan.timeline.whatIsIt(words.choices.dateKind[kind], sayDay(nextDate, context));
}

/** C9: who asked; else why the case rests; else that the answer is no. */
export function stopSentence(record: CaseRecord, context: CaseContext): string {
  const say = context.words.board.stop;
  const { stopBy, stopOn, stage } = record;
  if (stopBy !== null || stopOn !== null) {
    const by = visibleText(stopBy) ?? say.someone;
    const isDay = stopOn !== null && stopOn !== 'unreadable';
    return isDay ? say.asked(by, sayDay(stopOn, context)) : say.askedUndated(by);
  }
  if (stage === 'Closed') return say.closed;
  return stage === 'Paused' ? say.paused : say.refused;
}

/** Nobody knows how urgent a case is that the Sheet shows no urgency for, so it is looked at early. */
const ORDER: readonly (Urgency | null)[] = ['Emergency', null, 'Urgent', 'Active', 'Watch', 'Closed'];

/** Most urgent first, then by the days to harm, by the days left, by code. */
export function byUrgency(a: CaseNow, b: CaseNow): number {
  const days = (n: number | null) => n ?? Number.MAX_SAFE_INTEGER;
  return (
    ORDER.indexOf(a.figures.urgency) - ORDER.indexOf(b.figures.urgency) ||
    days(a.figures.harmDays) - days(b.figures.harmDays) ||
    days(a.figures.daysLeft) - days(b.figures.daysLeft) ||
    a.record.code.localeCompare(b.record.code, 'en', { numeric: true })
  );
}

/** T7, in the words that the reason says it in. */
function escalation(escalate: Escalation | null, words: Messages): string | null {
  if (escalate === 'Yes') return words.board.actToday;
  return escalate === 'Ask the attorney today' ? words.plan.reason.askAttorney : null;
}
