import type { CivilDate } from '../../domain/civilDate';
import type { LeakKind } from '../../domain/leakCheck';
import { type DateOrder, readDate } from '../../domain/readDate';
import { readCount } from '../../domain/readNumber';
import { readTime, readWhen } from '../../domain/readWhen';
import type { DateRecord } from '../../domain/records';
import type { Messages } from '../../messages/messages';
import type { FieldValue } from '../../tables/cell';
import { cleanText, leaveOutLeaks } from '../cleanText';
import type { IssueList } from './issueList';
import { type DateField, isDateField, type ListField, placeOf } from './listFields';
import type { HeaderMatch } from './matchHeaders';
import { readChoiceWords } from './readChoiceWords';
import type { ListPerson } from './readList';
import { plain, wordsInAll } from './words';

export interface ListRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly match: HeaderMatch<ListField>;
}

interface Reading {
  readonly messages: Messages;
  readonly order: DateOrder;
  readonly today: CivilDate;
  readonly issues: IssueList;
}

/** A cell of a known column, cleaned, with where it stands. */
interface Cell {
  readonly field: ListField;
  readonly text: string;
  readonly at: { readonly row: number; readonly column: string | null };
}

/** Days that lie in the past when they are right. */
const PAST_ONLY: readonly ListField[] = [
  'detainedSince',
  'lastVerified',
  'authorizationOn',
  'familySpokenOn',
];

export function readListRecord(record: ListRecord, reading: Reading): ListPerson {
  return new RecordReader(record, reading).read();
}

/** Reads one record; the notes gather what no field can take. */
class RecordReader {
  private readonly record: ListRecord;
  private readonly reading: Reading;
  private readonly fields: Record<string, FieldValue> = { stage: 'Intake' };
  private readonly date: Partial<Record<DateField, FieldValue>> = {};
  private readonly dateWords: Cell[] = [];
  private readonly notes: string[] = [];
  private readonly keptInNotes = new Set<Cell>();

  constructor(record: ListRecord, reading: Reading) {
    this.record = record;
    this.reading = reading;
  }

  read(): ListPerson {
    for (const cell of this.cells()) {
      if (isDateField(cell.field)) this.readDatePart(cell as Cell & { field: DateField });
      else this.readField(cell);
    }
    this.reportBeyondHeader();
    const date = this.dateRecord();
    if (this.notes.length > 0) this.fields.notes = this.notes.join('\n');
    return { row: this.record.row, fields: this.fields as ListPerson['fields'], date };
  }

  /** The known columns' cells that hold something; a second column of one meaning fills what is blank. */
  private cells(): Cell[] {
    const { match } = this.record;
    const first = [...match.column].flatMap(([field, column]) => this.cell(field, column) ?? []);
    for (const { field, column } of match.doubles) {
      const double = this.cell(field, column);
      if (!double) continue;
      const own = first.find((cell) => cell.field === field);
      if (!own) first.push(double);
      else if (field === 'notes' || plain(own.text) !== plain(double.text)) this.keepWords(double);
    }
    return first;
  }

  private cell(field: ListField, column: number): Cell | null {
    const at = { row: this.record.row, column: this.record.header[column] ?? null };
    const clean = cleanText(this.record.cells[column] ?? '');
    this.reading.issues.cleaned(clean, at);
    return clean.text === '' ? null : { field, text: clean.text, at };
  }

  private readField(cell: Cell): void {
    if (cell.field === 'notes') this.notes.unshift(this.withoutLeaks(cell));
    else if (cell.field === 'order' && isAnswer('reinstated', cell.text)) {
      this.fields.order = 'Final order';
      this.issue('leak.leftOut', cell, this.reading.messages.issueDetails.reinstated);
    } else if (cell.field === 'attorney') this.readAttorney(cell);
    else if (cell.field === 'authorizationOn') this.readAuthorization(cell);
    else this.readByKind(cell);
  }

  private readByKind(cell: Cell): void {
    const { column, key } = placeOf(cell.field);
    switch (column.kind) {
      case 'choice': {
        const value = column.choices ? readChoiceWords(column.choices, cell.text) : null;
        if (value === null) this.notUnderstood('value.unknown', cell);
        else this.fields[key] = value;
        return;
      }
      case 'date':
      case 'strictDate': {
        const day = this.readDay(cell);
        if (day !== null) this.fields[key] = day;
        return;
      }
      case 'count': {
        const count = readCount(cell.text);
        if (count === null) this.notUnderstood('number.unreadable', cell);
        else this.fields[key] = count;
        return;
      }
      default:
        this.fields[key] = this.withoutLeaks(cell, column.mayHold);
    }
  }

  /** "none yet" is no name; "looking" says that a referral is under way. */
  private readAttorney(cell: Cell): void {
    if (isAnswer('searching', cell.text)) this.fields.referralUnderWay = true;
    else if (!isAnswer('none', cell.text)) this.fields.attorney = this.withoutLeaks(cell);
  }

  /** "yes 2026-02-20": an authorization counts from its day; a yes without one stays in the notes. */
  private readAuthorization(cell: Cell): void {
    const [first = '', ...rest] = cell.text.split(/[\s,;:]+/);
    const saysYes = isAnswer('yes', first);
    const dayText = saysYes ? rest.join(' ') : cell.text;
    if (isAnswer('no', cell.text)) return;
    if (saysYes && dayText === '') {
      const { yesWithoutDate } = this.reading.messages.issueDetails;
      this.notUnderstood('value.unknown', cell, yesWithoutDate);
      return;
    }
    const day = readDate(dayText, this.reading.order);
    if (day === null) this.notUnderstood('value.unknown', cell);
    else {
      this.fields.authorizationOn = day;
      this.warnOfFuture(cell, day);
    }
  }

  private readDatePart(cell: Cell & { field: DateField }): void {
    this.dateWords.push(cell);
    switch (cell.field) {
      case 'nextDate': {
        const day = this.readDay(cell);
        if (day === null) return;
        this.date.nextDate = day;
        const time = readWhen(cell.text, this.reading.order)?.slice(11);
        if (time && time !== '00:00') this.date.nextTime ??= time;
        return;
      }
      case 'lastVerified': {
        const day = this.readDay(cell);
        if (day !== null) this.date.lastVerified = day;
        return;
      }
      case 'nextTime': {
        const time = readTime(cell.text);
        if (time === null) this.notUnderstood('date.unreadable', cell);
        else this.date.nextTime = time;
        return;
      }
      case 'nextPlace':
        this.date.nextPlace = this.withoutLeaks(cell, placeOf('nextPlace').column.mayHold);
        return;
      case 'nextKind':
        this.date.nextKind = this.readKind(cell);
    }
  }

  /** A filing deadline is kept as Other, in its words, until an attorney gives the date (tables.md). */
  private readKind(cell: Cell): FieldValue {
    const kind = readChoiceWords('dateKind', cell.text);
    if (kind !== null && kind !== 'Filing deadline') return kind;
    if (kind === null) this.notUnderstood('kind.unknown', cell);
    else this.issue('deadline.unconfirmed', cell);
    return { words: leaveOutLeaks(cell.text, this.reading.messages).text };
  }

  /** The next date's row; without a day there is none, and what was said about it goes into the notes. */
  private dateRecord(): Partial<DateRecord> | null {
    const { nextDate, nextKind, nextTime, nextPlace, lastVerified } = this.date;
    if (nextDate === undefined) {
      for (const cell of this.dateWords) {
        if (!this.keptInNotes.has(cell)) this.keepWords(cell);
      }
      return null;
    }
    return {
      date: nextDate,
      kind: nextKind ?? 'Other',
      time: nextTime ?? null,
      place: nextPlace ?? null,
      lastVerified: lastVerified ?? null,
      source: this.reading.messages.importedFrom,
      certainty: 'Reported',
      status: 'Open',
    } as Partial<DateRecord>;
  }

  private readDay(cell: Cell): CivilDate | null {
    const day = readDate(cell.text, this.reading.order);
    if (day === null) this.notUnderstood('date.unreadable', cell);
    else this.warnOfFuture(cell, day);
    return day;
  }

  private warnOfFuture(cell: Cell, day: CivilDate): void {
    if (PAST_ONLY.includes(cell.field) && day > this.reading.today) this.issue('date.future', cell);
  }

  private notUnderstood(code: Parameters<IssueList['add']>[0], cell: Cell, message?: string): void {
    this.issue(code, cell, message);
    this.keepWords(cell);
  }

  /** Word for word into the notes, under the header it stood under, after the leak check. */
  private keepWords(cell: Cell): void {
    this.keptInNotes.add(cell);
    this.notes.push(`${cell.at.column ?? ''}: ${this.withoutLeaks(cell)}`);
  }

  private withoutLeaks(cell: Cell, mayHold: readonly LeakKind[] = []): string {
    const { text, found } = leaveOutLeaks(cell.text, this.reading.messages, { mayHold });
    this.reading.issues.leftOut(found, cell.at);
    return text;
  }

  private issue(code: Parameters<IssueList['add']>[0], cell: Cell, message?: string): void {
    this.reading.issues.add(code, cell.at, message);
  }

  private reportBeyondHeader(): void {
    const beyond = this.record.cells.slice(this.record.header.length);
    if (beyond.some((cell) => cell.trim() !== '')) {
      const { beyondHeader } = this.reading.messages.issueDetails;
      this.reading.issues.add('value.unknown', { row: this.record.row, column: null }, beyondHeader);
    }
  }
}

function isAnswer(answer: keyof Messages['answerWords'], text: string): boolean {
  return wordsInAll((m) => m.answerWords[answer]).includes(plain(text));
}
