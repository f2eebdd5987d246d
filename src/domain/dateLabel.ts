import type { Language, Messages } from '../messages/messages';
import type { CivilDate } from './civilDate';
import { sayDay, sayTime } from './plan/calendarWords';
import { visibleText } from './plan/visibleText';
import type { DateRecord } from './records';
import { kindOf } from './timeline';

/** 'Bond hearing, Thu Mar 19, 9:00 am'; a kind of the group's own in its own words. */
export function dateLabel(
  date: DateRecord,
  words: Messages,
  { today, language }: { today: CivilDate; language: Language },
): string {
  const say = words.plan.timeline;
  const day = date.date === null ? say.dateNotKnown : sayDay(date.date, { today, language });
  const when = date.time === null ? day : words.plan.when.at(day, sayTime(date.time, language));
  return say.whatIsIt(kindLabel(date, words), when);
}

/** A filing date that no attorney gave is called just a date. */
export function kindLabel(date: DateRecord, words: Messages): string {
  if (date.kind === null) return words.plan.timeline.kindNotKnown;
  const own = typeof date.kind === 'object' ? visibleText(date.kind.words) : null;
  return own ?? words.choices.dateKind[kindOf(date)];
}
