import type { Issue, IssueCode } from '../../domain/issue';
import { LEAK_KINDS, type LeakKind } from '../../domain/leakCheck';
import type { Messages } from '../../messages/messages';
import { type CleanText, cleanText, LONGEST_TEXT, leaveOutLeaks, shortened } from '../cleanText';

/** Where something stands in a file: the record, and its column's header; null for the whole record. */
export interface FilePlace {
  readonly row: number;
  readonly column: string | null;
}

/** A header that is longer tells nobody more. */
const LONGEST_HEADER = 300;
/** People have few words for outcomes, offices and leads; a longer text is hardly said twice. */
const LONGEST_REMEMBERED = 200;
const ALL_BUT_A_NUMBERS = LEAK_KINDS.filter((kind) => kind !== 'aNumber');

/** Collects what could not be taken as it stands, in the words of the tracker's language. */
export class IssueList {
  readonly place: 'list' | 'calls';
  readonly messages: Messages;
  private readonly found: Issue[] = [];
  private readonly indexOf = new Map<string, number>();
  /** The leak check is the costly part of a long list. */
  private readonly remembered = new Map<string, ReturnType<typeof leaveOutLeaks>>();

  constructor(place: 'list' | 'calls', messages: Messages) {
    this.place = place;
    this.messages = messages;
  }

  get issues(): readonly Issue[] {
    return this.found;
  }

  /** One code stands once for a place: what else is to say joins its message. */
  add(code: IssueCode, at: FilePlace, message: string = this.messages.issues[code]): void {
    const { row } = at;
    const column = at.column === null ? null : this.header(at.column);
    const key = JSON.stringify([code, row, column]);
    const index = this.indexOf.get(key);
    const issue = index === undefined ? undefined : this.found[index];
    if (index !== undefined && issue && code !== 'column.unknown') {
      if (!issue.message.includes(message))
        this.found[index] = { ...issue, message: `${issue.message} ${message}` };
      return;
    }
    this.indexOf.set(key, this.found.length);
    this.found.push({ code, path: { place: this.place, row, column }, message });
  }

  /** The header as it stands in the file, so that people find it; an A-number in it is cut there too (P5). */
  header(column: string): string {
    const { text } = this.checked(cleanText(column).text, ALL_BUT_A_NUMBERS);
    return shortened(text, LONGEST_HEADER).text;
  }

  /** The text as it may be written, with what was cut out listed. */
  withoutLeaks(text: string, at: FilePlace, mayHold: readonly LeakKind[] = []): string {
    const { text: kept, found } = this.checked(text, mayHold);
    if (found.includes('aNumber')) this.add('aNumber.removed', at);
    const others = found.filter((kind) => kind !== 'aNumber').map((kind) => this.messages.leakKinds[kind]);
    if (others.length > 0)
      this.add('leak.leftOut', at, this.messages.issueDetails.refused(others.join(', ')));
    // What stands for a finding can be longer than the finding was.
    const fits = shortened(kept, LONGEST_TEXT);
    this.cleaned({ tooLong: fits.tooLong, controlCharacters: false }, at);
    return fits.text;
  }

  /** What cleaning a cell did to it. */
  cleaned(clean: Omit<CleanText, 'text'>, at: FilePlace): void {
    const { tooLong, controlCharacter } = this.messages.issueDetails;
    if (clean.tooLong) this.add('value.unknown', at, tooLong);
    if (clean.controlCharacters) this.add('value.unknown', at, controlCharacter);
  }

  private checked(text: string, mayHold: readonly LeakKind[]): ReturnType<typeof leaveOutLeaks> {
    const key = `${mayHold.join()} ${text}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const checked = leaveOutLeaks(text, this.messages, { mayHold });
    if (text.length <= LONGEST_REMEMBERED) this.remembered.set(key, checked);
    return checked;
  }
}
