import { daysBetween } from '../../civilDate';
import type { DateRecord } from '../../records';
import { isOpen, kindOf } from '../../timeline';
import type { DateKind } from '../../vocabulary';
import { sayDay, sayTime } from '../calendarWords';
import { dateText, inOrder, kindText } from '../planDates';
import type { Block, Run, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';

const WITHOUT_PLACE: readonly DateKind[] = ['Filing deadline', 'Stay decision', 'Custody review'];

/** Every date of the case, also those that are done: what, where, how sure, how lately verified. */
export function datesPart(notes: PlanNotes): Block {
  const words = notes.words.timeline;
  const dates = inOrder(notes.source.dates);
  const table: Block = {
    kind: 'table',
    head: words.dateColumns,
    rows: dates.map((date) => dateCells(notes, date)),
  };
  const none: Block = { kind: 'paragraph', text: words.noDates };
  return { kind: 'part', title: words.datesTitle, blocks: [dates.length > 0 ? table : none] };
}

function dateCells(notes: PlanNotes, date: DateRecord): readonly Text[] {
  const { choices } = notes;
  const words = notes.words.timeline;
  const place = notes.check(date.place, 'dates.place', notes.words.leftOut.inDate(kindText(notes, date)));
  if (isAhead(notes, date)) askAbout(notes, date, place);
  return [
    dayCell(notes, date),
    whatCell(notes, date),
    place ?? (hasPlace(date) ? words.placeNotKnown : words.noPlace),
    date.certainty === null ? words.notSure : choices.certainty[date.certainty],
    verifiedText(notes, date),
    choices.dateStatus[date.status ?? 'Open'],
  ];
}

/** As people say it, with the ISO day and the time below for whoever writes it down elsewhere. */
function dayCell({ source, words }: PlanNotes, { date, time }: DateRecord): Text {
  if (date === null) return words.timeline.dateNotKnown;
  const written = time === null ? date : words.when.at(date, sayTime(time, source.language));
  return [sayDay(date, source), '\n', { em: written }];
}

/** A deadline is the date an attorney gave, with the name; nobody else's is one. */
function whatCell(notes: PlanNotes, date: DateRecord): Text {
  const words = notes.words.timeline;
  if (date.kind !== 'Filing deadline') return kindText(notes, date);
  const by = notes.check(
    date.confirmedBy,
    'dates.confirmedBy',
    notes.words.leftOut.inDate(notes.choices.dateKind['Filing deadline']),
  );
  return by === null ? [{ strong: words.deadlineUnconfirmed }] : words.deadlineBy(by);
}

function verifiedText({ source, words }: PlanNotes, { lastVerified }: DateRecord): Text {
  if (lastVerified === null) return [{ strong: words.timeline.neverVerified }];
  const day = sayDay(lastVerified, source);
  const age = daysBetween(lastVerified, source.today);
  const run: Run =
    age < 0 ? { strong: words.timeline.verifiedInFuture(day) } : `${day} (${words.when.daysAgo(age)})`;
  return [run];
}

function askAbout(notes: PlanNotes, date: DateRecord, place: string | null): void {
  const ask = notes.words.timeline.dateQuestion;
  const what = dateText(notes, date);
  if (place === null && hasPlace(date)) notes.ask('attorney', ask.place(what));
  if (date.certainty === null) notes.ask('group', ask.sure(what));
  if (date.kind === 'Filing deadline' && date.confirmedBy === null) notes.ask('attorney', ask.deadline);
  if (date.kind === null && date.date !== null)
    notes.ask('attorney', ask.kind(sayDay(date.date, notes.source)));
}

/** Something that comes by mail or is filed has no place to go to. */
function hasPlace(date: DateRecord): boolean {
  return !WITHOUT_PLACE.includes(kindOf(date));
}

function isAhead(notes: PlanNotes, date: DateRecord): boolean {
  return isOpen(date) && (date.date === null || date.date >= notes.source.today);
}
