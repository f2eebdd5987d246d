import { type CivilDateTime, dayOf } from '../../domain/civilDate';
import type { LeakKind } from '../../domain/leakCheck';
import { readDate } from '../../domain/readDate';
import { readCount } from '../../domain/readNumber';
import { readWhen } from '../../domain/readWhen';
import { mayHold } from '../../tables/audience';
import type { FieldValue } from '../../tables/cell';
import { cleanText, LONGEST_TEXT, shortened } from '../cleanText';
import type { CallField, LoggedCall, LogRecord, ReadCallLogOptions } from './callLog';
import type { FilePlace, IssueList } from './issueList';
import { readChoiceWords } from './readChoiceWords';
import { plain } from './words';

type Texts = Partial<Record<CallField, string>>;
type PlaceOf = (field: CallField) => FilePlace;

/** Reads the calls of one log, one record after the other. */
export class CallReader {
  private readonly options: ReadCallLogOptions & { issues: IssueList };

  constructor(options: ReadCallLogOptions & { issues: IssueList }) {
    this.options = options;
  }

  read(record: LogRecord): Pick<LoggedCall, 'fields' | 'words'> & { at: PlaceOf } {
    const at: PlaceOf = (field) => {
      const column = record.match.column.get(field);
      return { row: record.row, column: column === undefined ? null : (record.header[column] ?? '') };
    };
    const { texts, extra } = this.textsOf(record);
    const words: Texts = {};
    for (const field of ['case', 'caller', 'target', 'numberDialled', 'language', 'note'] as const) {
      const text = texts[field];
      // The name of a case is compared as the case has it, which the leak check went through too.
      if (text !== undefined)
        words[field] = this.options.issues.withoutLeaks(text, at(field), { mayHold: heldBy(field) });
    }
    for (const [column, text] of extra) {
      const line = this.options.issues.withoutLeaks(`${this.options.issues.header(column)}: ${text}`, {
        row: record.row,
        column,
      });
      words.note = shortened(words.note ? `${words.note}\n${line}` : line, LONGEST_TEXT).text;
    }
    const when = this.readWhen(texts, at);
    const outcome = this.readOutcome(texts.outcome, at('outcome'));
    const howMany = this.readHowMany(texts.howMany, at('howMany'));
    const followUpOn = this.readFollowUp(texts.followUpOn, at('followUpOn'));
    for (const [field, read] of Object.entries({ when, outcome, howMany, followUpOn }))
      if (read.words !== undefined) words[field as CallField] = read.words;
    const fields = {
      when: when.value,
      caller: words.caller ?? null,
      target: words.target ?? null,
      numberDialled: words.numberDialled ?? null,
      outcome: outcome.value,
      howMany: howMany.value,
      language: words.language ?? null,
      note: words.note ?? null,
      followUpOn: followUpOn.value,
    };
    return { fields, words, at };
  }

  /** Each field's text, cleaned; a second column of one meaning fills what is blank, the rest is extra. */
  private textsOf(record: LogRecord): { texts: Texts; extra: [column: string, text: string][] } {
    const { match, row } = record;
    const texts: Texts = {};
    const extra: [string, string][] = [];
    const columns = [...match.column].map(([field, column]) => ({ field, column }));
    for (const { field, column } of [...columns, ...match.doubles]) {
      const header = record.header[column] ?? '';
      const clean = cleanText(record.cells[column] ?? '');
      this.options.issues.cleaned(clean, { row, column: header });
      if (clean.text === '') continue;
      const first = texts[field];
      if (first === undefined) texts[field] = clean.text;
      else if (plain(first) !== plain(clean.text)) extra.push([header, clean.text]);
    }
    if (record.cells.slice(record.header.length).some((cell) => cell.trim() !== '')) {
      const { beyondHeader } = this.options.messages.issueDetails;
      this.options.issues.add('value.unknown', { row, column: null }, beyondHeader);
    }
    return { texts, extra };
  }

  /** A column for the day and one for the time make one moment. */
  private readWhen({ when, time }: Texts, at: PlaceOf): Reading {
    const { order, today } = this.options;
    const both = [when, time].filter((text) => text !== undefined).join(' ');
    const place = at('when').column === null ? at('time') : at('when');
    // The day's column may have the time as well.
    const own = when === undefined ? null : readWhen(when, order);
    const value: CivilDateTime | null = own && !own.endsWith('00:00') ? own : readWhen(both, order);
    if (value !== null) {
      if (today && dayOf(value) > today) this.options.issues.add('date.future', place);
      return { value, words: both };
    }
    // A log without a column for it says so once.
    if (place.column === null) return { value: null };
    this.options.issues.add('when.unreadable', place);
    return this.kept(both, place);
  }

  private readOutcome(text: string | undefined, place: FilePlace): Reading {
    const value = text === undefined ? null : readChoiceWords('outcome', text);
    if (value !== null && text !== undefined) return { value, words: text };
    this.options.issues.add('outcome.unknown', place);
    return this.kept(text ?? '', place);
  }

  private readHowMany(text: string | undefined, place: FilePlace): Reading {
    if (text === undefined) return { value: null };
    const value = readCount(text);
    if (value !== null) return { value, words: text };
    this.options.issues.add('number.unreadable', place, this.options.messages.issueDetails.countUnread);
    return this.kept(text, place);
  }

  private readFollowUp(text: string | undefined, place: FilePlace): Reading {
    if (text === undefined) return { value: null };
    const value = readDate(text, this.options.order);
    if (value !== null) return { value, words: text };
    this.options.issues.add('date.unreadable', place);
    return this.kept(text, place);
  }

  /** Words that a column cannot mean stay in it. */
  private kept(text: string, place: FilePlace): Reading {
    if (text === '') return { value: null };
    const words = this.options.issues.withoutLeaks(text, place);
    return { value: { words }, words };
  }
}

/** What a row of a case's tab holds, and what was written, after the leak check. */
interface Reading {
  readonly value: FieldValue;
  readonly words?: string;
}

function heldBy(field: Exclude<CallField, 'time'>): readonly LeakKind[] {
  return field === 'case' ? [] : mayHold('calls', field);
}
