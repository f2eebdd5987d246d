import { sha256 } from 'js-sha256';
import type { Issue, IssueCode } from '../../domain/issue';
import { type DateOrder, readDate } from '../../domain/readDate';
import { readCount } from '../../domain/readNumber';
import { readWhen } from '../../domain/readWhen';
import type { Messages } from '../../messages/messages';
import { mayHold } from '../../tables/audience';
import type { FieldValue } from '../../tables/cell';
import { columnWords } from '../../tables/tables';
import { AppError } from '../appError';
import { cleanText, leaveOutLeaks } from '../cleanText';
import { IssueList } from './issueList';
import { type HeaderMatch, headerWords, matchHeaders } from './matchHeaders';
import { isBlank, type ListText } from './parseCsv';
import { readChoiceWords } from './readChoiceWords';

export type CallField = keyof Messages['callHeaders'];

/** A call as a log told it. */
export interface LoggedCall {
  /** From what the row says and how often it was said before: the same file has the same ids. */
  readonly id: string;
  /** The case it names, or why it stands in no case's tab. */
  readonly code: string | null;
  readonly reason: Extract<IssueCode, 'case.unknown' | 'case.ambiguous'> | null;
  /** What the row of a case's tab holds; words that nobody understands stay words. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Each field word for word, after the leak check. */
  readonly words: Readonly<Partial<Record<CallField, string>>>;
}

export interface ReadCallLogOptions {
  readonly messages: Messages;
  readonly order: DateOrder;
  readonly cases: readonly { readonly code: string; readonly alias: string }[];
}

const CALL_HEADERS = headerWords<CallField>('callHeaders', (field, messages) =>
  field === 'case' ? undefined : columnWords(messages, 'calls', field).header,
);

/**
 * Reads a call log. Calls match a case by alias or code, trimmed, case ignored; identical rows are all kept
 * and the later ones listed.
 * @throws AppError 'calls.nothingKnown' without a column for the case and one for what happened.
 */
export function readCallLog(
  list: ListText,
  options: ReadCallLogOptions,
): { calls: LoggedCall[]; issues: Issue[] } {
  const { messages } = options;
  const match = matchHeaders(list.header, CALL_HEADERS);
  if (!match.column.has('case') || !match.column.has('outcome'))
    throw new AppError('calls.nothingKnown', messages.errors.callsNothingKnown);
  const issues = new IssueList('calls', messages);
  for (const column of [...match.unknown, ...match.doubles.map((d) => d.column)])
    issues.add('column.unknown', { row: 1, column: list.header[column] ?? '' });
  const seen = new Map<string, number>();
  const calls = list.records
    .filter(({ cells }) => !isBlank(cells))
    .map(({ row, cells }) =>
      readCall({ row, cells, header: list.header, match }, { ...options, issues, seen }),
    );
  return { calls, issues: issues.issues };
}

interface LogRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly match: HeaderMatch<CallField>;
}

function readCall(
  record: LogRecord,
  reading: ReadCallLogOptions & { issues: IssueList; seen: Map<string, number> },
): LoggedCall {
  const { issues, messages } = reading;
  const at = (field: CallField) => {
    const column = record.match.column.get(field);
    return { row: record.row, column: column === undefined ? null : (record.header[column] ?? null) };
  };
  const words: Partial<Record<CallField, string>> = {};
  for (const [field, column] of record.match.column) {
    const clean = cleanText(record.cells[column] ?? '');
    issues.cleaned(clean, at(field));
    if (clean.text === '') continue;
    const { text, found } = leaveOutLeaks(clean.text, messages, {
      mayHold: field === 'case' ? [] : mayHold('calls', field),
    });
    issues.leftOut(found, at(field));
    words[field] = text;
  }
  const { code, reason } = matchCase(words.case ?? '', reading.cases);
  if (reason) issues.add(reason, at('case'));
  return {
    id: idOf(record, { seen: reading.seen, issues }),
    code,
    reason,
    fields: fieldsOf(words, { order: reading.order, issue: (c, field) => issues.add(c, at(field)) }),
    words,
  };
}

/** What each column of a call log makes of the words; a word that it cannot mean stays. */
function fieldsOf(
  words: LoggedCall['words'],
  { order, issue }: { order: DateOrder; issue: (code: IssueCode, field: CallField) => void },
): Record<string, FieldValue> {
  const read = (field: CallField, reader: (text: string) => FieldValue, code: IssueCode): FieldValue => {
    const text = words[field];
    const value = text === undefined ? null : reader(text);
    if (value !== null || (text === undefined && field !== 'when' && field !== 'outcome')) return value;
    issue(code, field);
    return text === undefined ? null : { words: text };
  };
  return {
    when: read('when', (text) => readWhen(text, order), 'when.unreadable'),
    caller: words.caller ?? null,
    target: words.target ?? null,
    numberDialled: words.numberDialled ?? null,
    outcome: read('outcome', (text) => readChoiceWords('outcome', text), 'outcome.unknown'),
    howMany: read('howMany', readCount, 'number.unreadable'),
    language: words.language ?? null,
    note: words.note ?? null,
    followUpOn: read('followUpOn', (text) => readDate(text, order), 'date.unreadable'),
  };
}

function matchCase(text: string, cases: ReadCallLogOptions['cases']): Pick<LoggedCall, 'code' | 'reason'> {
  const named = text.trim().toLowerCase();
  const matches = cases.filter(
    ({ code, alias }) => named !== '' && [code, alias].some((name) => name.trim().toLowerCase() === named),
  );
  const [only] = matches;
  if (!only) return { code: null, reason: 'case.unknown' };
  return matches.length > 1 ? { code: null, reason: 'case.ambiguous' } : { code: only.code, reason: null };
}

/** The n-th row of one wording has always the same id, so that a file brought in again adds nothing. */
function idOf(record: LogRecord, { seen, issues }: { seen: Map<string, number>; issues: IssueList }): string {
  const said = JSON.stringify(
    [...record.match.column].map(([f, c]) => [f, (record.cells[c] ?? '').trim()]).sort(),
  );
  const times = (seen.get(said) ?? 0) + 1;
  seen.set(said, times);
  if (times > 1) issues.add('call.duplicate', { row: record.row, column: null });
  return `i-${sha256(`${said}${times}`).slice(0, 20)}`;
}
