import type { CivilDate } from '../../domain/civilDate';
import type { IssueCode } from '../../domain/issue';
import type { DateOrder } from '../../domain/readDate';
import type { Messages } from '../../messages/messages';
import type { FieldValue } from '../../tables/cell';
import type { HeaderMatch } from './matchHeaders';

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
  readonly cases: readonly CaseName[];
  /** Calls after it are listed; nobody made them yet. */
  readonly today?: CivilDate;
}

/** A record of the log, with the columns that mean something. */
export interface LogRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly match: HeaderMatch<CallField>;
}

/** How a log can name a case. */
export interface CaseName {
  readonly code: string;
  readonly alias: string;
}
