import * as z from 'zod/mini';
import { LANGUAGES } from '../messages/messages';
import type { Places } from '../tables/formula';
import { declaredColumn } from '../tables/places';
import { SEPARATORS } from '../tables/separator';
import { TABLE_KEYS, type TableKey } from '../tables/tableKey';

export const SET_UP_CHOICES = z.object({
  language: z.enum(LANGUAGES),
  groupName: z.nullable(z.string()),
  /** P7: no names in the Sheet. */
  codesOnly: z._default(z.boolean(), false),
  /** Who looked at the Share button and saw Restricted. */
  sharingCheckedBy: z._default(z.nullable(z.string()), null),
});
export type SetUpChoices = z.infer<typeof SET_UP_CHOICES>;

/**
 * What a set-up has begun: which tabs stand there empty, and where those stand that were there before. Plain
 * JSON, because a page carries it from one step to the next; each step is an execution of its own.
 */
export const SET_UP_PLAN = z.object({
  /** In the language the tracker has already, if it was begun before. */
  choices: SET_UP_CHOICES,
  separator: z.enum(SEPARATORS),
  zone: z.string(),
  locale: z.string(),
  /** Begun under provisional names, in the order of the tabs. */
  begun: z.array(z.object({ table: z.enum(TABLE_KEYS), id: z.int() })),
  /** Tables that were there before: what people call the tab, and where its columns are. */
  existing: z.array(
    z.object({ table: z.enum(TABLE_KEYS), name: z.string(), columns: z.record(z.string(), z.int()) }),
  ),
});
export type SetUpPlan = z.infer<typeof SET_UP_PLAN>;

/** What a tab is called until it is whole; nobody calls one of their own so. */
export function provisionalName(table: TableKey): string {
  return `Casebook … ${table}`;
}

/** Where formulas find each table while the set-up is under way; Sheets follows when a tab gets its name. */
export function placesOf({ existing }: SetUpPlan): Places {
  const found = (key: TableKey) => existing.find(({ table }) => table === key);
  return {
    tabName: (key) => found(key)?.name ?? provisionalName(key),
    columnNumber: (key, column) => found(key)?.columns[column] ?? declaredColumn(key, column),
  };
}
