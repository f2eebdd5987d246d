import type { CivilDate } from './civilDate';
import type { DecisionRecord } from './records';
import { type Decider, SUBJECTS, type Subject, USES, type Use } from './vocabulary';

/**
 * What holds today for one subject of one case (P1, P2).
 *
 * A No, or a withdrawal, stands until a later Yes: on the same day the No wins, because asking once
 * more costs less than calling against somebody's will. A refusal whose day cannot be read stands
 * until it is mended.
 */
export interface DecisionState {
  state: 'In force' | 'Refused' | 'Not asked';
  /** For whom the decisions in force hold; empty unless in force. */
  forWhom: readonly Use[];
  until: CivilDate | null;
  decidedOn: CivilDate | null;
  decidedBy: Decider | null;
}

export function decisionStates(
  decisions: readonly DecisionRecord[],
  today: CivilDate,
): Record<Subject, DecisionState> {
  const states = SUBJECTS.map((subject) => [
    subject,
    stateOf(
      decisions.filter((d) => d.subject === subject),
      today,
    ),
  ]);
  return Object.fromEntries(states) as Record<Subject, DecisionState>;
}

/** P2: a use of a subject is allowed only by a Yes for that use; a Yes for no named use is a narrow one. */
export function mayUse(state: DecisionState, use: Use): boolean {
  return state.state === 'In force' && state.forWhom.includes(use);
}

/** The day a Yes that holds today was given, or null when it does not hold. */
export function yesDay(decision: DecisionRecord, today: CivilDate): CivilDate | null {
  const { on, until, withdrawnOn } = decision;
  if (decision.answer !== 'Yes' || withdrawnOn !== null) return null;
  if (!mayDecide(decision)) return null;
  if (on === null || on === 'unreadable' || on > today) return null;
  if (until === 'unreadable' || (until !== null && until < today)) return null;
  return on;
}

/** The day from which a No or a withdrawal counts; today when its day cannot be read. */
export function refusalDay(decision: DecisionRecord, today: CivilDate): CivilDate | null {
  const { withdrawnOn, on } = decision;
  if (withdrawnOn !== null) return withdrawnOn === 'unreadable' ? today : withdrawnOn;
  if (decision.answer !== 'No') return null;
  return on === null || on === 'unreadable' ? today : on;
}

/** Families decide about their own facts only; a person who cannot be reached was not asked (P1). */
function mayDecide(decision: DecisionRecord): boolean {
  return (
    decision.decidedBy === 'The person' || (decision.decidedBy !== null && decision.subject === 'Family')
  );
}

function stateOf(decisions: readonly DecisionRecord[], today: CivilDate): DecisionState {
  const refused = latest(decisions.map((d) => refusalDay(d, today)));
  const inForce = decisions.filter((d) => {
    const day = yesDay(d, today);
    return day !== null && (refused === null || day > refused);
  });
  const ruling = inForce[inForce.length - 1];
  if (ruling) {
    const untils = inForce.flatMap((d) => (d.until === null || d.until === 'unreadable' ? [] : [d.until]));
    return {
      state: 'In force',
      forWhom: USES.filter((use) => inForce.some((d) => (d.forWhom ?? 'Officials and callers') === use)),
      until: untils.length === inForce.length ? latest(untils) : null,
      decidedOn: latest(inForce.map((d) => yesDay(d, today))),
      decidedBy: ruling.decidedBy,
    };
  }
  const state = refused === null ? 'Not asked' : 'Refused';
  return { state, forWhom: [], until: null, decidedOn: refused, decidedBy: null };
}

function latest(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
