import type { CivilDate } from '../../domain/civilDate';
import { readDate } from '../../domain/readDate';
import { readCount } from '../../domain/readNumber';
import type { FieldValue } from '../../tables/cell';
import { choicesOf, meaningOf } from './choiceFields';
import { type ListField, placeOf } from './listFields';
import type { ListReading } from './listPerson';
import type { ListCell, RecordNotes } from './recordNotes';
import { answers, isAnswer, plain } from './words';

/** Fields of a case by key. */
export type CaseFields = Readonly<Record<string, FieldValue>>;
export type CaseReading = ListReading & { readonly notes: RecordNotes };

/** What a cell says about the case; words that nobody understands go into the notes. */
export function readCaseField(cell: ListCell, reading: CaseReading): CaseFields {
  if (choicesOf(cell.field) !== null) return readChoice(cell, reading);
  switch (cell.field) {
    case 'notes':
      reading.notes.addNotes(cell);
      return {};
    case 'attorney':
      return readAttorney(cell, reading);
    case 'authorizationOn':
      return readAuthorization(cell, reading);
    default:
      return readByKind(cell, reading);
  }
}

function readByKind(cell: ListCell, reading: CaseReading): CaseFields {
  const { column, key } = placeOf(cell.field);
  const { notes } = reading;
  switch (column.kind) {
    case 'count': {
      const count = readCount(cell.text);
      if (count === null) notes.notUnderstood('number.unreadable', cell);
      return fieldsOf(key, count);
    }
    case 'date':
      return fieldsOf(key, readDay(cell, reading));
    case 'strictDate':
      // The rules must see that something stands there, or a stay would have no end, and a Stop no day.
      return { [key]: readDay(cell, reading) ?? { words: notes.withoutLeaks(cell) } };
    default:
      return { [key]: notes.withoutLeaks(cell, column.mayHold) };
  }
}

/** One of a few values: what a person says that the words mean, else what they are known to mean. */
function readChoice(cell: ListCell, { notes, messages, decisions }: CaseReading): CaseFields {
  const { column, key } = placeOf(cell.field);
  const said = decisions.valueOf(cell);
  if (said === 'notes') {
    notes.keepWords(cell);
    return {};
  }
  const { value, isReinstated } =
    said === null ? meaningOf(cell.field, cell.text) : { value: said, isReinstated: false };
  if (value === null) {
    notes.notUnderstood('value.unknown', cell);
    return {};
  }
  // That there was an order before is no business of a list (P8).
  if (isReinstated) notes.issue('leak.leftOut', cell, messages.issueDetails.reinstated);
  return { [key]: column.kind === 'yesNo' ? value === 'Yes' : value };
}

/**
 * "none yet" is no name; "looking" says that a referral is under way; a yes, or that nobody knows, names
 * nobody.
 */
function readAttorney(cell: ListCell, { notes }: CaseReading): CaseFields {
  const words = plain(cell.text);
  if (words === '' || isAnswer('none', cell.text)) return {};
  if (isAnswer('searching', cell.text)) return { referralUnderWay: true };
  if (beginsWith('searching', words)) {
    notes.keepWords(cell);
    return { referralUnderWay: true };
  }
  if (isAnswer('yes', cell.text) || isAnswer('unknown', cell.text) || beginsWith('none', words)) {
    notes.notUnderstood('value.unknown', cell);
    return {};
  }
  return { attorney: notes.withoutLeaks(cell) };
}

/** "none, she had one before"; but "N. A. Lopez" is a name. */
function beginsWith(answer: 'none' | 'searching', words: string): boolean {
  return answers(answer).some((word) => word.length > 3 && words.startsWith(`${word} `));
}

/**
 * "yes 2026-02-20": an authorization counts from its day; a yes without one stays in the notes, and so does
 * what is neither yes nor no.
 */
function readAuthorization(cell: ListCell, reading: CaseReading): CaseFields {
  const { notes, messages } = reading;
  if (isAnswer('no', cell.text)) return {};
  const rest = afterYes(cell.text);
  const dayText = rest === null ? cell.text : rest;
  const day = readDate(dayText, reading.order);
  if (day !== null) {
    warnOfFuture(cell, day, reading);
    return { authorizationOn: day };
  }
  if (/\d/.test(dayText)) notes.notUnderstood('date.unreadable', cell);
  else
    notes.notUnderstood(
      'value.unknown',
      cell,
      rest === '' ? messages.issueDetails.yesWithoutDate : undefined,
    );
  return {};
}

const SINCE = [...answers('since')].sort((a, b) => b.length - a.length);

/** What follows a yes, without "since" and its like; null when there is no yes. */
function afterYes(text: string): string | null {
  const bare = text.normalize('NFC').trim();
  const [yes = ''] = /^[\p{L}\p{M}]+/u.exec(bare) ?? [];
  if (!isAnswer('yes', yes)) return null;
  const rest = bare.slice(yes.length).replace(/^[\s,;:.([\p{Pd}]+|[\s)\].]+$/gu, '');
  const lower = rest.toLowerCase();
  const since = SINCE.find((word) => lower.startsWith(`${word} `)) ?? '';
  return rest.slice(since.length).trim();
}

/** Days that lie in the past when they are right. */
const PAST_ONLY: readonly ListField[] = [
  'detainedSince',
  'lastVerified',
  'stayConfirmedOn',
  'authorizationOn',
  'authorizationRevokedOn',
  'familySpokenOn',
  'factsGoneThroughOn',
  'stopOn',
  'closedOn',
];

/** The day a cell says; null, with an issue and the words in the notes, when it says none. */
export function readDay(cell: ListCell, reading: CaseReading): CivilDate | null {
  const day = readDate(cell.text, reading.order);
  if (day === null) reading.notes.notUnderstood('date.unreadable', cell);
  else warnOfFuture(cell, day, reading);
  return day;
}

function warnOfFuture(cell: ListCell, day: CivilDate, { notes, today }: CaseReading): void {
  if (PAST_ONLY.includes(cell.field) && day > today) notes.issue('date.future', cell);
}

function fieldsOf(key: string, value: FieldValue): CaseFields {
  return value === null ? {} : { [key]: value };
}
