import type { Messages } from '../messages/messages';
import { actions } from './declarations/actions';
import { activity } from './declarations/activity';
import { calls, unplacedCalls } from './declarations/calls';
import { cases } from './declarations/cases';
import { dashboard } from './declarations/dashboard';
import { dates } from './declarations/dates';
import { decisions } from './declarations/decisions';
import { groups } from './declarations/groups';
import { lessons } from './declarations/lessons';
import { petitions } from './declarations/petitions';
import { plans } from './declarations/plans';
import { settings } from './declarations/settings';
import { shifts } from './declarations/shifts';
import { signatures } from './declarations/signatures';
import { targets } from './declarations/targets';
import { tasks } from './declarations/tasks';
import { volunteers } from './declarations/volunteers';
import type { Table } from './defineTable';
import type { TableKey } from './tableKey';

/** Every table of the tracker; TABLE_KEYS has the order of their tabs. */
export const TABLES = {
  dashboard,
  cases,
  dates,
  tasks,
  decisions,
  targets,
  volunteers,
  shifts,
  groups,
  actions,
  petitions,
  signatures,
  plans,
  unplacedCalls,
  lessons,
  calls,
  activity,
  settings,
} as const satisfies Record<TableKey, Table>;

type Wordless = {
  [T in TableKey]: Exclude<
    keyof (typeof TABLES)[T]['columns'] & string,
    keyof Messages['tables'][T]['columns']
  >;
}[TableKey];

/** A column without a header in the messages does not compile. */
export const everyColumnHasWords: [Wordless] extends [never] ? true : Wordless = true;

export interface ColumnWords {
  readonly header: string;
  readonly help: string;
}

export function columnWords(messages: Pick<Messages, 'tables'>, table: TableKey, key: string): ColumnWords {
  const columns: Readonly<Record<string, ColumnWords>> = messages.tables[table].columns;
  const words = columns[key];
  if (!words) throw new Error(`no words for ${table}.${key}`);
  return words;
}
