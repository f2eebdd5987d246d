import type { Messages } from '../../messages/messages';
import { AppError } from '../appError';
import type { ColumnUse, ListCorrections } from './listCorrections';
import { isNameField, LIST_HEADERS, type ListField, listFieldLabel } from './listFields';
import {
  type ColumnField,
  firstAndDoubles,
  guessHeaders,
  type HeaderGuess,
  type HeaderMatch,
  surestFirst,
} from './matchHeaders';

/** What each column of a list is taken for: what its header says, unless a person says something else. */
export interface ListMatch extends HeaderMatch<ListField> {
  readonly header: readonly string[];
  /** By column: what its header alone says. */
  readonly guesses: readonly (HeaderGuess<ListField> | null)[];
  /** By column. */
  readonly uses: readonly ColumnUse[];
  /** Columns whose words go into the notes, under their header. */
  readonly noted: readonly number[];
  /** Columns that stand for a field their header does not say. */
  readonly moved: readonly number[];
  /** Columns of names, left out because the Sheet holds none (P7). */
  readonly ofNames: readonly number[];
}

export interface ListMatchOptions {
  readonly messages: Messages;
  readonly corrections: ListCorrections;
  /** The Sheet holds no names (P7). */
  readonly codesOnly: boolean;
  /** A header as it may be shown: an A-number in it is cut. */
  readonly shown: (header: string) => string;
}

/**
 * @throws AppError 'list.correction' for a column that is not there, a name where there are none, and a field
 * that two columns stand for, unless both headers say so themselves.
 */
export function matchList(header: readonly string[], options: ListMatchOptions): ListMatch {
  const guesses = guessHeaders(header, LIST_HEADERS);
  const corrected = correctedColumns(header, options);
  checkNames(guesses, { header, corrected, options });
  const isOfNames = (field: ListField) => options.codesOnly && isNameField(field);
  const uses = guesses.map((guess, column): ColumnUse => {
    const guessed = guess === null || isOfNames(guess.field) ? 'leaveOut' : guess.field;
    return corrected.get(column) ?? guessed;
  });
  const isGuessed = ({ column, field }: ColumnField<ListField>) => guesses[column]?.field === field;
  const used = uses.flatMap((use, column) => (use === 'leaveOut' ? [] : [{ column, field: use }]));
  const moved = used.filter((use) => !isGuessed(use) && use.field !== 'notes');
  const columns = [...surestFirst(guesses).filter(({ column, field }) => uses[column] === field), ...moved];
  checkTwice(columns, { header, moved, options });
  return {
    ...firstAndDoubles(columns),
    header,
    guesses,
    uses,
    unknown: guesses.flatMap((guess, column) =>
      guess === null && header[column] !== '' && uses[column] === 'leaveOut' ? [column] : [],
    ),
    noted: used.filter((use) => !isGuessed(use) && use.field === 'notes').map(({ column }) => column),
    moved: moved.map(({ column }) => column),
    ofNames: guesses.flatMap((guess, column) => (guess !== null && isOfNames(guess.field) ? [column] : [])),
  };
}

function correctedColumns(
  header: readonly string[],
  { corrections, messages }: ListMatchOptions,
): Map<number, ColumnUse> {
  const corrected = new Map(
    Object.entries(corrections.columns).map(([column, use]) => [Number(column), use]),
  );
  for (const column of corrected.keys()) {
    if (!(column in header)) throw new AppError('list.correction', messages.bringIn.errors.columnGone);
  }
  return corrected;
}

/** Neither may a column become a name, nor one of names go anywhere, the notes included (P7). */
function checkNames(
  guesses: readonly (HeaderGuess<ListField> | null)[],
  at: {
    header: readonly string[];
    corrected: ReadonlyMap<number, ColumnUse>;
    options: ListMatchOptions;
  },
): void {
  const { messages, codesOnly, shown } = at.options;
  if (!codesOnly) return;
  for (const [column, use] of at.corrected) {
    const guess = guesses[column];
    const isOfNames = guess ? isNameField(guess.field) : false;
    if (use === 'leaveOut' || !(isOfNames || isNameField(use))) continue;
    const sentence = messages.bringIn.errors.noNamesHere(shown(at.header[column] ?? ''));
    throw new AppError('list.correction', sentence);
  }
}

function checkTwice(
  columns: readonly ColumnField<ListField>[],
  at: {
    header: readonly string[];
    moved: readonly ColumnField<ListField>[];
    options: ListMatchOptions;
  },
): void {
  const { messages, shown } = at.options;
  for (const { column, field } of at.moved) {
    const other = columns.find((candidate) => candidate.field === field && candidate.column !== column);
    if (!other) continue;
    const [first = '', second = ''] = [other.column, column].map((index) => shown(at.header[index] ?? ''));
    const label = listFieldLabel(field, messages);
    throw new AppError('list.correction', messages.bringIn.errors.sameField(label, first, second));
  }
}
