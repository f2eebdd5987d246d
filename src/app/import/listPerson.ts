import type { CivilDate } from '../../domain/civilDate';
import type { DateOrder } from '../../domain/readDate';
import type { CaseRecord, DateRecord } from '../../domain/records';
import type { Messages } from '../../messages/messages';
import type { IssueList } from './issueList';
import type { ListDecisions } from './listDecisions';

/** One person of a list, as the tracker will hold them. */
export interface ListPerson {
  readonly row: number;
  readonly fields: Partial<CaseRecord>;
  readonly date: Partial<DateRecord> | null;
}

/** What cells are read with. */
export interface ListReading {
  readonly messages: Messages;
  readonly order: DateOrder;
  readonly today: CivilDate;
  readonly issues: IssueList;
  readonly decisions: ListDecisions;
}
