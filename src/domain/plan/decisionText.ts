import type { Subject } from '../vocabulary';
import { sayDay } from './calendarWords';
import type { PlanNotes } from './planNotes';

/** What was decided about a subject, for whom, by whom and until when; a subject agreed to is carried. */
export function decisionText(notes: PlanNotes, subject: Subject): string {
  const { source, choices } = notes;
  const words = notes.words.decision;
  const decision = source.decisionStates[subject];
  const day =
    decision.decidedOn === null ? notes.words.glance.dayUnknown : sayDay(decision.decidedOn, source);
  if (decision.state === 'Not asked') return words.notAsked;
  if (decision.state === 'Refused') return words.refused(day);
  notes.carry(subject);
  const by = decision.decidedBy === null ? words.byUnknown : choices.decider[decision.decidedBy];
  const until = decision.until === null ? [] : [words.until(sayDay(decision.until, source))];
  return [words.inForce(usesText(notes, subject)), words.by(by, day), ...until].join(' ');
}

/** 'Officials and callers and Public', or 'nobody in particular'. */
export function usesText(notes: PlanNotes, subject: Subject): string {
  const uses = notes.source.decisionStates[subject].forWhom.map((use) => notes.choices.use[use]);
  return uses.length === 0 ? notes.words.decision.nobody : notes.words.listed(uses);
}
