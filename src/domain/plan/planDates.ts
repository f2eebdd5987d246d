import type { CivilDate } from '../civilDate';
import type { DateRecord } from '../records';
import { isOpen, kindOf, severityOf } from '../timeline';
import { sayDay, sayTime } from './calendarWords';
import type { PlanNotes } from './planNotes';

/** A date that can be read. */
export type KnownDate = DateRecord & { readonly date: CivilDate };

/** The earliest first, the most severe first on one day, those without a readable date at the end. */
export function inOrder(dates: readonly DateRecord[]): readonly DateRecord[] {
  return [...dates].sort(
    (a, b) =>
      (a.date ?? '9999-99-99').localeCompare(b.date ?? '9999-99-99') ||
      (a.time ?? '99:99').localeCompare(b.time ?? '99:99') ||
      severityOf(kindOf(a)) - severityOf(kindOf(b)),
  );
}

export function openDates(notes: PlanNotes): readonly DateRecord[] {
  return inOrder(notes.source.dates.filter(isOpen));
}

export function comingDates(notes: PlanNotes): readonly KnownDate[] {
  return openDates(notes).filter((d): d is KnownDate => d.date !== null && d.date >= notes.source.today);
}

export function passedDates(notes: PlanNotes): readonly KnownDate[] {
  return openDates(notes).filter((d): d is KnownDate => d.date !== null && d.date < notes.source.today);
}

/** What the date is, in the group's own words where no kind fits. */
export function kindText(notes: PlanNotes, date: DateRecord): string {
  const { words, choices } = notes;
  if (date.kind === null) return words.timeline.kindNotKnown;
  if (typeof date.kind === 'object')
    return (
      notes.check(date.kind.words, 'dates.kind', words.leftOut.inDate(choices.dateKind.Other)) ??
      choices.dateKind.Other
    );
  return choices.dateKind[kindOf(date)];
}

/** 'Check-in, Wed Mar 11, 9:00 am'. */
export function dateText(notes: PlanNotes, date: DateRecord): string {
  const { words, source } = notes;
  const day = date.date === null ? words.timeline.dateNotKnown : sayDay(date.date, source);
  const when = date.time === null ? day : words.when.at(day, sayTime(date.time, source.language));
  return words.timeline.whatIsIt(kindText(notes, date), when);
}
