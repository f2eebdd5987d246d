import type { Issue, IssueCode } from '../../domain/issue';
import type { LeakKind } from '../../domain/leakCheck';
import type { Messages } from '../../messages/messages';
import type { CleanText } from '../cleanText';

/** Collects what could not be taken as it stands, in the words of the tracker's language. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly place: 'list' | 'calls';
  readonly messages: Messages;

  constructor(place: 'list' | 'calls', messages: Messages) {
    this.place = place;
    this.messages = messages;
  }

  add(code: IssueCode, at: { row: number; column: string | null }, message?: string): void {
    this.issues.push({
      code,
      path: { place: this.place, row: at.row, column: at.column },
      message: message ?? this.messages.issues[code],
    });
  }

  /** What cleaning a cell did to it. */
  cleaned(clean: CleanText, at: { row: number; column: string | null }): void {
    const { tooLong, controlCharacter } = this.messages.issueDetails;
    if (clean.tooLong) this.add('value.unknown', at, tooLong);
    if (clean.controlCharacters) this.add('value.unknown', at, controlCharacter);
  }

  /** An A-number has a code of its own (P5); what it was is never said. */
  leftOut(found: readonly LeakKind[], at: { row: number; column: string | null }): void {
    for (const kind of found) {
      if (kind === 'aNumber') this.add('aNumber.removed', at);
      else this.add('leak.leftOut', at, this.messages.issueDetails.refused(this.messages.leakKinds[kind]));
    }
  }
}
