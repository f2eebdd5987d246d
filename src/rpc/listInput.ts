import * as z from 'zod/mini';
import { LIST_FIELDS } from '../app/import/listFields';

export type {
  ColumnUse,
  LeakKey,
  ListCorrections,
} from '../app/import/listCorrections';
export type { ListField } from '../app/import/listFields';
export type {
  Labelled,
  ListPreview,
  PreviewColumn,
  PreviewDates,
  PreviewLeak,
  PreviewPerson,
  PreviewUnread,
  PreviewValues,
  PreviewWords,
} from '../app/import/listPreview';
export type { ImportListResult } from '../app/importList';
export type { ListSource } from '../app/listSource';

/** Longer than any list of people, shorter than what a call may carry. */
const LONGEST_LIST = 10_000_000;
const listText = z.string().check(z.maxLength(LONGEST_LIST));
const who = z.nullable(z.string());
const tabId = z.int();

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: listText }),
  z.object({ kind: z.literal('tab'), tabId }),
]);

const column = z.string().check(z.regex(/^\d{1,5}$/));

/** ListCorrections. Whether they fit the list is for the use case to say, in a sentence. */
const corrections = z.object({
  columns: z.record(column, z.enum([...LIST_FIELDS, 'leaveOut'])),
  values: z.partialRecord(z.enum(LIST_FIELDS), z.record(z.string(), z.string())),
  leaks: z.record(z.string().check(z.regex(/^\d{1,5}\.[a-zA-Z]+$/)), z.literal('keep')),
});

export const PREVIEW_LIST = z.object({ source, corrections: z.optional(corrections) });

export const IMPORT_LIST = z.union([
  z.object({ text: listText, who }),
  z.object({
    source,
    corrections: z.optional(corrections),
    fingerprint: z.optional(z.string()),
    who,
  }),
]);

export const IMPORT_CALLS = z.union([z.object({ text: listText, who }), z.object({ source, who })]);

export const DELETE_ORIGINAL = z.object({ tabId, fingerprint: z.optional(z.string()), who });
