import type { Issue, IssueCode } from '../../domain/issue';
import type { LeakKind } from '../../domain/leakCheck';
import type { Messages } from '../../messages/messages';
import { type CleanText, leaveOutLeaks, shortened } from '../cleanText';

/** Where something stands in a file: the record, and its column's header; null for the whole record. */
export interface FilePlace {
  readonly row: number;
  readonly column: string | null;
}

/** A header that is longer tells nobody more. */
const LONGEST_HEADER = 300;

/** Collects what could not be taken as it stands, in the words of the tracker's language. */
export class IssueList {
  readonly place: 'list' | 'calls';
  readonly messages: Messages;
  private readonly found: Issue[] = [];
  private readonly indexOf = new Map<string, number>();

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
    const column = at.column === null ? null : headerAsShown(at.column, this.messages);
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

  /** What cleaning a cell did to it. */
  cleaned(clean: Omit<CleanText, 'text'>, at: FilePlace): void {
    const { tooLong, controlCharacter } = this.messages.issueDetails;
    if (clean.tooLong) this.add('value.unknown', at, tooLong);
    if (clean.controlCharacters) this.add('value.unknown', at, controlCharacter);
  }

  /** An A-number has a code of its own (P5); what it was is never said. */
  leftOut(found: readonly LeakKind[], at: FilePlace): void {
    if (found.includes('aNumber')) this.add('aNumber.removed', at);
    const others = found.filter((kind) => kind !== 'aNumber').map((kind) => this.messages.leakKinds[kind]);
    if (others.length > 0)
      this.add('leak.leftOut', at, this.messages.issueDetails.refused(others.join(', ')));
  }
}

/** The header as it stands in the file, so that people find it; an A-number in it is cut there too (P5). */
export function headerAsShown(header: string, messages: Messages): string {
  const { text } = leaveOutLeaks(header, messages, {
    mayHold: ['phone', 'address', 'birthDate', 'status', 'phrase'],
  });
  return shortened(text, LONGEST_HEADER).text;
}
