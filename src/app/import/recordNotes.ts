import type { IssueCode } from '../../domain/issue';
import type { LeakKind } from '../../domain/leakCheck';
import { LONGEST_TEXT, shortened } from '../cleanText';
import type { FilePlace, IssueList, LeakRules } from './issueList';
import type { ListDecisions } from './listDecisions';
import type { ListField } from './listFields';

const MOST_TURNS = 20;

/** A cell of a known column, cleaned, with where it stands. */
export interface ListCell {
  readonly field: ListField;
  readonly text: string;
  readonly at: FilePlace & { readonly index: number };
}

/**
 * The notes of one person: what the list's own notes say, then word for word what no field could take,
 * each under the header it stood under, after the leak check.
 */
export class RecordNotes {
  private readonly issues: IssueList;
  private readonly decisions: ListDecisions;
  private readonly pieces: { text: string; at: FilePlace }[] = [];
  private readonly kept = new Set<ListCell>();

  constructor(issues: IssueList, decisions: ListDecisions) {
    this.issues = issues;
    this.decisions = decisions;
  }

  issue(code: IssueCode, cell: { readonly at: FilePlace }, message?: string): void {
    this.issues.add(code, cell.at, message);
  }

  /** An issue, and the words into the notes. */
  notUnderstood(code: IssueCode, cell: ListCell, message?: string): void {
    this.issue(code, cell, message);
    this.issues.addUnread(code, cell);
    this.keepWords(cell);
  }

  keepWords(cell: ListCell): void {
    if (this.kept.has(cell)) return;
    this.kept.add(cell);
    this.pieces.push({ text: this.issues.lineWithoutLeaks(cell, this.rulesOf(cell)), at: cell.at });
  }

  /** What stands in the list's column for notes comes first. */
  addNotes(cell: ListCell): void {
    this.pieces.unshift({ text: this.withoutLeaks(cell), at: cell.at });
  }

  /** The cell's text after the leak check, with what was cut out listed. */
  withoutLeaks(cell: ListCell, mayHold: readonly LeakKind[] = []): string {
    return this.issues.withoutLeaks(cell.text, cell.at, this.rulesOf(cell, mayHold));
  }

  /** The same for a cell whose header does not say what a person says it holds: both are checked together. */
  withoutLeaksUnder(cell: ListCell, mayHold: readonly LeakKind[] = []): string {
    return this.issues.withoutLeaksUnder(cell, this.rulesOf(cell, mayHold));
  }

  private rulesOf({ at }: ListCell, mayHold: readonly LeakKind[] = []): LeakRules {
    return { mayHold, keep: this.decisions.keptIn(at.index) };
  }

  /** Null when there is nothing to note. What does not fit in a cell is taken from the longest piece. */
  text(): string | null {
    if (this.pieces.length === 0) return null;
    const texts = this.pieces.map((piece) => piece.text);
    // Each turn takes all it can from one piece, so that there are few turns.
    for (let over = overhang(texts), turn = 0; over > 0 && turn < MOST_TURNS; turn++) {
      const index = texts.reduce((best, text, i) => (text.length > (texts[best] ?? '').length ? i : best), 0);
      const text = texts[index] ?? '';
      const piece = this.pieces[index];
      texts[index] = shortened(text, Math.max(0, text.length - over - 2)).text;
      if (piece) this.issue('value.unknown', piece, this.issues.messages.issueDetails.notesFull);
      over = overhang(texts);
    }
    return shortened(texts.join('\n'), LONGEST_TEXT).text;
  }
}

function overhang(texts: readonly string[]): number {
  return texts.join('\n').length - LONGEST_TEXT;
}
