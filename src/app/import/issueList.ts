import type { Issue, IssueCode } from '../../domain/issue';
import { LEAK_KINDS, type LeakKind } from '../../domain/leakCheck';
import type { Messages } from '../../messages/messages';
import { type CleanText, cleanText, LONGEST_TEXT, leaveOutLeaks, shortened } from '../cleanText';
import { spellANumbers } from './aNumberColumn';

/** Where something stands in a file: the record, and its column's header; null for the whole record. */
export interface FilePlace {
  readonly row: number;
  readonly column: string | null;
  /** 0-based, where it is known: two columns can have one header. */
  readonly index?: number;
}

/** What is no leak in a place: kinds that its column may hold, and kinds that a person keeps there (L8). */
export interface LeakRules {
  readonly mayHold?: readonly LeakKind[];
  readonly keep?: readonly LeakKind[];
}

/** Something private in a cell of the list. */
export interface LeakFinding {
  readonly kind: LeakKind;
  readonly row: number;
  readonly column: number;
  readonly kept: boolean;
  /** The text without it, and without whatever else was found there. */
  readonly suggestion: string;
}

/** A cell's words, and where they stand. */
export interface PlacedText {
  readonly text: string;
  readonly at: FilePlace;
}

/** A header that is longer tells nobody more. */
const LONGEST_HEADER = 300;
/** People have few words for outcomes, offices and leads; a longer text is hardly said twice. */
const LONGEST_REMEMBERED = 200;
/** What a page shows of a cell to say which one is meant. */
const LONGEST_SHOWN = 160;
/** The leak check looks at so much of what is shown. */
const LONGEST_LOOKED_AT = 400;
const ALL_BUT_A_NUMBERS = LEAK_KINDS.filter((kind) => kind !== 'aNumber');

/** Collects what could not be taken as it stands, in the words of the tracker's language. */
export class IssueList {
  readonly place: 'list' | 'calls';
  readonly messages: Messages;
  private readonly found: Issue[] = [];
  private readonly indexOf = new Map<string, number>();
  private readonly leaks = new Map<string, LeakFinding>();
  private readonly notRead: { readonly code: IssueCode; readonly cell: PlacedText }[] = [];
  /** The leak check is the costly part of a long list. */
  private readonly remembered = new Map<string, ReturnType<typeof leaveOutLeaks>>();

  constructor(place: 'list' | 'calls', messages: Messages) {
    this.place = place;
    this.messages = messages;
  }

  get issues(): readonly Issue[] {
    return this.found;
  }

  /** Each kind once a cell, in the order of the list. */
  get findings(): readonly LeakFinding[] {
    return [...this.leaks.values()];
  }

  /** Words that a field could not take, as they stand: whoever shows them masks them. */
  get unread(): readonly { readonly code: IssueCode; readonly cell: PlacedText }[] {
    return this.notRead;
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

  /**
   * A cell as a page may show it: checked with its header, which can say what the number below it is, cut
   * short, and nothing kept that the column may not hold.
   */
  masked({ text, at }: PlacedText, mayHold: readonly LeakKind[] = []): string {
    const { line, textOf } = this.underHeader({ text: shortened(text, LONGEST_LOOKED_AT).text, at });
    return shortened(textOf(this.checked(line, mayHold).text), LONGEST_SHOWN).text;
  }

  /** The text as it may be written under a header that does not say what it holds. */
  withoutLeaksUnder(cell: PlacedText, rules: LeakRules = {}): string {
    const { line, textOf } = this.underHeader(cell);
    return textOf(this.withoutLeaks(line, cell.at, rules));
  }

  /** "Header: text" as it may be written; checked together, because a header can say what the number below it is. */
  lineWithoutLeaks(cell: PlacedText, rules: LeakRules = {}): string {
    return this.withoutLeaks(this.underHeader(cell).line, cell.at, rules);
  }

  addUnread(code: IssueCode, cell: PlacedText): void {
    this.notRead.push({ code, cell });
  }

  /** The text as it may be written, with what was cut out listed. */
  withoutLeaks(text: string, at: FilePlace, { mayHold = [], keep = [] }: LeakRules = {}): string {
    const all = this.checked(text, mayHold);
    const { text: kept, found } = keep.length === 0 ? all : this.checked(text, [...mayHold, ...keep]);
    if (all.found.length > 0) this.addFindings(all, at, found);
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

  private addFindings(
    { text, found }: ReturnType<typeof leaveOutLeaks>,
    { row, index: column }: FilePlace,
    leftOut: readonly LeakKind[],
  ): void {
    if (column === undefined) return;
    const suggestion = shortened(text, LONGEST_SHOWN).text;
    for (const kind of found) {
      const key = `${row}.${column}.${kind}`;
      const kept = !leftOut.includes(kind);
      if (!this.leaks.has(key)) this.leaks.set(key, { kind, row, column, kept, suggestion });
    }
  }

  private underHeader({ text, at }: PlacedText) {
    const header = this.header(at.column ?? '').replace(/\s+/g, ' ');
    const before = header === '' ? '' : `${header}: `;
    // What was found may begin in the header: then all of it stands for the cell.
    const textOf = (checked: string) => (checked.startsWith(before) ? checked.slice(before.length) : checked);
    return { line: before + spellANumbers(header, text), textOf };
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
