import type { CivilDate } from '../domain/civilDate';
import type { DecisionState } from '../domain/decisions';
import { sayDay } from '../domain/plan/calendarWords';
import type { Language, Messages } from '../messages/messages';
import type { Tone } from './tones';

/** P2 in a sentence: agreed for whom, by whom, until when; no; or ask first. */
export function decisionSentence(
  { state, decidedOn, decidedBy, forWhom, until }: DecisionState,
  words: Messages,
  { today, language }: { today: CivilDate; language: Language },
): string {
  const say = words.plan.decision;
  const day = decidedOn === null ? words.plan.glance.dayUnknown : sayDay(decidedOn, { today, language });
  if (state === 'Not asked') return say.notAsked;
  if (state === 'Refused') return say.refused(day);
  const whom = forWhom.map((use) => words.choices.use[use]);
  const by = decidedBy === null ? say.byUnknown : words.choices.decider[decidedBy];
  return [
    say.inForce(whom.length === 0 ? say.nobody : words.plan.listed(whom)),
    say.by(by, day),
    ...(until === null ? [] : [say.until(sayDay(until, { today, language }))]),
  ].join(' ');
}

export function decisionTone({ state }: DecisionState): Tone {
  if (state === 'In force') return 'good';
  return state === 'Refused' ? 'bad' : 'quiet';
}
