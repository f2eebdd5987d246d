/**
 * Something in people's data that a rule or a reader could not take as it stands. Collected, never
 * thrown; `message` never repeats what was cut out.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Where it stands: a table's key or a file, the 1-based row, the column's header. */
  readonly path: { readonly place: string; readonly row: number; readonly column: string | null };
  readonly message: string;
}

export const ISSUE_CODES = [
  'date.unreadable',
  'date.future',
  'kind.unknown',
  'value.unknown',
  'number.unreadable',
  'column.unknown',
  'person.duplicate',
  'aNumber.removed',
  'leak.leftOut',
  'case.unknown',
  'case.ambiguous',
  'when.unreadable',
  'outcome.unknown',
  'call.duplicate',
  'deadline.unconfirmed',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
