import { splitDay } from '../../domain/readDate';
import { readTime } from '../../domain/readWhen';
import type { DateRecord } from '../../domain/records';
import type { FieldValue } from '../../tables/cell';
import { meaningOf } from './choiceFields';
import { type DateField, placeOf } from './listFields';
import type { ListReading } from './listPerson';
import { readDay } from './readCaseField';
import type { ListCell, RecordNotes } from './recordNotes';

type DateCell = ListCell & { readonly field: DateField };
type DateReading = ListReading & { readonly notes: RecordNotes };

/**
 * The row of a person's next date. Without a day that can be read there is none, and what else was said
 * about it goes into the notes.
 */
export function readNextDate(cells: readonly DateCell[], reading: DateReading): Partial<DateRecord> | null {
  const cellOf = (field: DateField) => cells.find((cell) => cell.field === field);
  const dayCell = cellOf('nextDate');
  const day = dayCell ? readDay(dayCell, reading) : null;
  const timeInDay = dayCell && day ? readTimeBeside(dayCell, reading) : null;
  const timeCell = cellOf('nextTime');
  const time = timeCell ? readTimeCell(timeCell, reading) : null;
  const kindCell = cellOf('nextKind');
  const kind = kindCell ? readKind(kindCell, { ...reading, dated: day !== null }) : 'Other';
  const verifiedCell = cellOf('lastVerified');
  const lastVerified = verifiedCell ? readDay(verifiedCell, reading) : null;
  if (day === null) {
    for (const cell of cells) reading.notes.keepWords(cell);
    return null;
  }
  const placeCell = cellOf('nextPlace');
  const { mayHold = [] } = placeOf('nextPlace').column;
  const record: Readonly<Record<string, FieldValue>> = {
    date: day,
    kind,
    time: time ?? timeInDay,
    place: placeCell ? reading.notes.withoutLeaks(placeCell, mayHold) : null,
    lastVerified,
    source: reading.messages.importedFrom,
    certainty: 'Reported',
    status: 'Open',
  };
  return record as Partial<DateRecord>;
}

/** "3/12/2026 at 9:30 am": the time stands with the day; midnight is what a program writes for none. */
function readTimeBeside(cell: DateCell, { order, notes, messages }: DateReading): string | null {
  const typed = splitDay(cell.text, order)?.time ?? '';
  if (typed === '') return null;
  const time = readTime(typed);
  if (time === null) notes.notUnderstood('value.unknown', cell, messages.issueDetails.timeUnread);
  return time === '00:00' ? null : time;
}

function readTimeCell(cell: DateCell, { notes }: DateReading): string | null {
  const time = readTime(cell.text);
  if (time === null) notes.notUnderstood('date.unreadable', cell);
  return time;
}

/** A filing deadline is kept as Other, in its words, until an attorney gives the date (tables.md). */
function readKind(cell: DateCell, reading: DateReading & { dated: boolean }): FieldValue {
  const { notes, messages, decisions, dated } = reading;
  const { deadlineWithoutDate, kindWithoutDate } = messages.issueDetails;
  const said = decisions.valueOf(cell);
  const kind = said ?? meaningOf('nextKind', cell.text).value;
  if (kind !== null && kind !== 'Filing deadline' && kind !== 'notes') return kind;
  if (said === 'notes') notes.keepWords(cell);
  else if (kind === null) notes.notUnderstood('kind.unknown', cell, dated ? undefined : kindWithoutDate);
  else notes.issue('deadline.unconfirmed', cell, dated ? undefined : deadlineWithoutDate);
  return { words: notes.withoutLeaks(cell) };
}
