import type { Messages } from '../messages/messages';
import type { ListCorrections } from './import/listCorrections';
import type { ListPerson } from './import/listPerson';
import type { ListPreview, PreviewPerson } from './import/listPreview';
import { fieldsOffered, previewColumns } from './import/previewColumns';
import { previewDates } from './import/previewDates';
import { previewLeaks } from './import/previewLeaks';
import { previewUnread, previewValues } from './import/previewValues';
import type { ListRead } from './import/readList';
import type { ListSource } from './listSource';
import { openList } from './openList';
import type { Ports } from './ports';

export interface PreviewListInput {
  readonly source: ListSource;
  readonly corrections?: ListCorrections | undefined;
}

const FIRST_PEOPLE = 5;
const FIRST_ISSUES = 50;

/**
 * What would become of a list, with what a person has corrected so far; nothing is written. Four calls for a
 * text, seven or eight for a tab, whatever the number of rows.
 * @throws AppError as importList does.
 */
export function previewList(
  ports: Pick<Ports, 'workbook'>,
  { source, corrections }: PreviewListInput,
): ListPreview {
  const list = openList(ports, source, corrections);
  const { read, tracker, codesOnly } = list;
  const { messages } = tracker;
  return {
    fingerprint: list.hash,
    records: read.people.length,
    alreadyThere: list.isThere,
    columns: previewColumns(read),
    fields: fieldsOffered(messages, codesOnly),
    values: previewValues(read, list.corrections),
    dates: previewDates(read, list.order),
    unread: previewUnread(read),
    leaks: previewLeaks(read),
    codesOnly: codesOnly ? codesOnlySentence(read, messages) : null,
    people: read.people.slice(0, FIRST_PEOPLE).map((person) => previewPerson(person, read)),
    issues: {
      first: read.issues.slice(0, FIRST_ISSUES),
      more: Math.max(0, read.issues.length - FIRST_ISSUES),
    },
  };
}

function codesOnlySentence({ match, report }: ListRead, messages: Messages): string {
  const headers = match.ofNames.map((column) => report.header(match.header[column] ?? ''));
  const { codesOnly, codesOnlyWithoutColumns } = messages.bringIn;
  return headers.length === 0 ? codesOnlyWithoutColumns : codesOnly(headers.join(', '));
}

function previewPerson({ row, fields, date }: ListPerson, { match, report }: ListRead): PreviewPerson {
  const { choices } = report.messages;
  const { alias = null, stage = null, custody = null } = fields;
  const index = match.column.get('alias') ?? 0;
  const at = { row, column: match.header[index] ?? '', index };
  return {
    row,
    alias: alias === null ? null : report.masked({ text: alias, at }),
    stage: stage && choices.stage[stage],
    custody: custody && choices.custody[custody],
    nextDate: date?.date ?? null,
    nextKind: date ? kindLabel(date.kind ?? 'Other', { match, report }) : null,
  };
}

/** Words that are no kind stand in the Sheet as "Other: words". */
function kindLabel(
  kind: NonNullable<NonNullable<ListPerson['date']>['kind']>,
  { match, report }: Pick<ListRead, 'match' | 'report'>,
): string {
  const { dateKind } = report.messages.choices;
  if (typeof kind === 'string') return dateKind[kind];
  const index = match.column.get('nextKind') ?? 0;
  const at = { row: 1, column: match.header[index] ?? '', index };
  return `${dateKind.Other}: ${report.masked({ text: kind.words, at })}`;
}
