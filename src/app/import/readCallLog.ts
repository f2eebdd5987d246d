import type { Issue } from '../../domain/issue';
import { columnWords } from '../../tables/tables';
import { AppError } from '../appError';
import { CallIds } from './callIds';
import type { CallField, LoggedCall, ReadCallLogOptions } from './callLog';
import { CaseNames } from './caseNames';
import { IssueList } from './issueList';
import { type HeaderMatch, headerNames, matchHeaders } from './matchHeaders';
import { isBlank, type ListText } from './parseCsv';
import { CallReader } from './readCall';

const CALL_HEADERS = headerNames<CallField>('callHeaders', (field, messages) => {
  if (field === 'time') return [];
  if (field === 'case') return [columnWords(messages, 'unplacedCalls', field).header];
  return [columnWords(messages, 'calls', field).header];
});

/**
 * Reads a call log. Calls match a case by alias or code, trimmed, case ignored; identical rows are all kept
 * and the later ones listed.
 * @throws AppError 'calls.nothingKnown' without a column for the case and one for what happened.
 */
export function readCallLog(
  list: ListText,
  options: ReadCallLogOptions,
): { calls: LoggedCall[]; issues: readonly Issue[] } {
  const { messages } = options;
  const match = matchHeaders(list.header, CALL_HEADERS);
  if (!match.column.has('case') || !match.column.has('outcome'))
    throw new AppError('calls.nothingKnown', messages.errors.callsNothingKnown);
  const issues = new IssueList('calls', messages);
  reportColumns(list, match, issues);
  const reader = new CallReader({ ...options, issues });
  const names = new CaseNames(options.cases);
  const ids = new CallIds();
  const calls = list.records
    .filter(({ cells }) => !isBlank(cells))
    .map(({ row, cells }): LoggedCall => {
      const record = { row, cells, header: list.header, match };
      const { fields, words, at } = reader.read(record);
      const { code, reason } = names.find(words.case ?? '');
      if (reason) issues.add(reason, at('case'));
      const { id, isDouble } = ids.of(record);
      if (isDouble) issues.add('call.duplicate', { row, column: null });
      return { id, code, reason, fields, words };
    });
  return { calls, issues: issues.issues };
}

function reportColumns(list: ListText, match: HeaderMatch<CallField>, issues: IssueList): void {
  const { callColumnLeftOut, noTimeColumn, sameMeaningCalls } = issues.messages.issueDetails;
  const header = (column: number | undefined) => list.header[column ?? -1] ?? '';
  for (const column of match.unknown)
    issues.add('column.unknown', { row: 1, column: header(column) }, callColumnLeftOut);
  for (const { column, field } of match.doubles) {
    const first = issues.header(header(match.column.get(field)));
    issues.add('column.unknown', { row: 1, column: header(column) }, sameMeaningCalls(first));
  }
  list.header.forEach((text, column) => {
    const used = list.records.some(({ cells }) => (cells[column] ?? '').trim() !== '');
    if (text === '' && used) issues.add('column.unknown', { row: 1, column: '' }, callColumnLeftOut);
  });
  if (!match.column.has('when') && !match.column.has('time'))
    issues.add('when.unreadable', { row: 1, column: null }, noTimeColumn);
}
