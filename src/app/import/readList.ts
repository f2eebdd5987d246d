import type { CivilDate } from '../../domain/civilDate';
import type { Issue } from '../../domain/issue';
import type { DateOrder } from '../../domain/readDate';
import type { CaseRecord } from '../../domain/records';
import type { Messages } from '../../messages/messages';
import { AppError } from '../appError';
import { IssueList } from './issueList';
import { type ListCorrections, NO_CORRECTIONS } from './listCorrections';
import { listDecisions } from './listDecisions';
import type { ListField } from './listFields';
import { type ListMatch, matchList } from './listMatch';
import type { ListPerson } from './listPerson';
import { isBlank, type ListText } from './parseCsv';
import { readListRecord } from './readListRecord';
import { nameKey, plain } from './words';

/** Keys of Cases that no person would write as a header. */
const KEYS_OF_CASES = ['detainedSince', 'attorneyContact', 'whyThisCase'] satisfies (keyof CaseRecord)[];

export interface ReadListOptions {
  readonly messages: Messages;
  readonly order: DateOrder;
  readonly today: CivilDate;
  /** Aliases that the tracker holds already. */
  readonly known: readonly string[];
  readonly corrections?: ListCorrections;
  /** The Sheet holds no names (P7); it does unless said. */
  readonly codesOnly?: boolean;
}

export interface ListRead {
  readonly people: readonly ListPerson[];
  readonly issues: readonly Issue[];
  /** The list as it was read: an export of the tracker's own tab without its row of keys. */
  readonly list: ListText;
  readonly match: ListMatch;
  /** What was found on the way, and how its cells may be shown. */
  readonly report: IssueList;
}

/**
 * Reads a list by meaning, in English and Spanish. Each record that is not blank becomes a person, in the
 * file's order, duplicates included; what a known column holds and nobody understands goes word for word
 * into the notes, after the leak check; an unknown column is left out and listed. What a person corrected
 * goes before what is guessed.
 * @throws AppError 'list.nothingKnown' when no column means anything, 'list.nothingLeft' when every one is
 * left out, 'list.correction' for a correction that does not fit the list.
 */
export function readList(text: ListText, options: ReadListOptions): ListRead {
  const { messages, corrections = NO_CORRECTIONS, codesOnly = false } = options;
  const list = withoutKeyRow(text);
  const issues = new IssueList('list', messages);
  const shown = (header: string) => issues.header(header);
  const match = matchList(list.header, { messages, corrections, codesOnly, shown });
  checkAnythingLeft(match, messages);
  const decisions = listDecisions(corrections, { header: list.header, issues });
  reportColumns(list, match, issues);
  const seen = new Set(options.known.map(personKey));
  const people = list.records
    .filter(({ cells }) => !isBlank(cells))
    .map((record): ListPerson => {
      const person = readListRecord({ ...record, match }, { ...options, issues, decisions });
      reportDuplicate(person, { seen, issues, column: headerOf(list, match, 'alias') });
      return person;
    });
  return { people, issues: issues.issues, list, match, report: issues };
}

/** Names that are left out are something known: each record is a case then, told by its code (P7). */
function checkAnythingLeft({ column, noted, guesses, ofNames }: ListMatch, messages: Messages): void {
  if (column.size > 0 || noted.length > 0 || ofNames.length > 0) return;
  if (guesses.some((guess) => guess !== null))
    throw new AppError('list.nothingLeft', messages.bringIn.errors.nothingLeft);
  throw new AppError('list.nothingKnown', messages.errors.listNothingKnown);
}

function reportColumns(list: ListText, match: ListMatch, issues: IssueList): void {
  const header = (column: number) => list.header[column] ?? '';
  const { sameMeaning } = issues.messages.issueDetails;
  for (const column of match.unknown) issues.add('column.unknown', { row: 1, column: header(column) });
  for (const { column, field } of match.doubles) {
    const first = issues.header(headerOf(list, match, field) ?? '');
    const message = sameMeaning(first);
    issues.add('column.unknown', { row: 1, column: header(column) }, message);
  }
  // A column without a header is worth a word only where somebody wrote in it.
  list.header.forEach((text, column) => {
    const used = list.records.some(({ cells }) => (cells[column] ?? '').trim() !== '');
    if (text === '' && used && match.uses[column] === 'leaveOut')
      issues.add('column.unknown', { row: 1, column: '' });
  });
}

function reportDuplicate(
  person: ListPerson,
  { seen, issues, column }: { seen: Set<string>; issues: IssueList; column: string | null },
): void {
  const name = personKey(person.fields.alias ?? '');
  if (name === '') return;
  if (seen.has(name)) issues.add('person.duplicate', { row: person.row, column });
  seen.add(name);
}

/** Two people who type one name leave out accents and points; a name of signs alone is told by them. */
function personKey(alias: string): string {
  return plain(alias) || nameKey(alias);
}

/** An export of the tracker's own tab has the row of keys above its header. */
function withoutKeyRow(list: ListText): ListText {
  const [first, ...rest] = list.records;
  const isKeyRow = KEYS_OF_CASES.every((key) => list.header.includes(key));
  if (!isKeyRow || !first) return list;
  return {
    header: first.cells.map((cell) => cell.trim()),
    records: rest.map(({ row, cells }) => ({ row: row - 1, cells })),
  };
}

function headerOf(list: ListText, match: ListMatch, field: ListField): string | null {
  const column = match.column.get(field);
  return column === undefined ? null : (list.header[column] ?? null);
}
