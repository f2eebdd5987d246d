import type { CivilDate } from '../../domain/civilDate';
import type { Issue } from '../../domain/issue';
import type { DateOrder } from '../../domain/readDate';
import type { CaseRecord } from '../../domain/records';
import type { Messages } from '../../messages/messages';
import { AppError } from '../appError';
import { IssueList } from './issueList';
import { LIST_HEADERS, type ListField } from './listFields';
import type { ListPerson } from './listPerson';
import { type HeaderMatch, matchHeaders } from './matchHeaders';
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
}

/**
 * Reads a list by meaning, in English and Spanish. Each record that is not blank becomes a person, in the
 * file's order, duplicates included; what a known column holds and nobody understands goes word for word
 * into the notes, after the leak check; an unknown column is left out and listed.
 * @throws AppError 'list.nothingKnown' when no column means anything.
 */
export function readList(
  text: ListText,
  options: ReadListOptions,
): { people: ListPerson[]; issues: readonly Issue[] } {
  const { messages } = options;
  const list = withoutKeyRow(text);
  const match = matchHeaders(list.header, LIST_HEADERS);
  if (match.column.size === 0) throw new AppError('list.nothingKnown', messages.errors.listNothingKnown);
  const issues = new IssueList('list', messages);
  reportColumns(list, match, issues);
  const seen = new Set(options.known.map(personKey));
  const people = list.records
    .filter(({ cells }) => !isBlank(cells))
    .map((record): ListPerson => {
      const person = readListRecord({ ...record, header: list.header, match }, { ...options, issues });
      reportDuplicate(person, { seen, issues, column: headerOf(list, match, 'alias') });
      return person;
    });
  return { people, issues: issues.issues };
}

function reportColumns(list: ListText, match: HeaderMatch<ListField>, issues: IssueList): void {
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
    if (text === '' && used) issues.add('column.unknown', { row: 1, column: '' });
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

function headerOf(list: ListText, match: HeaderMatch<ListField>, field: ListField): string | null {
  const column = match.column.get(field);
  return column === undefined ? null : (list.header[column] ?? null);
}
