import * as z from 'zod/mini';
import { isCivilDate } from '../domain/civilDate';
import type { FieldValue } from './cell';
import { CHOICES } from './choices';
import type { InputColumn } from './column';
import { inputsOf } from './formFields';
import type { ColumnKey, TableKey } from './tableKey';

/** Some fields of a record by key, as they cross between a page and the server; blank is null. */
export type FormValues = Readonly<Partial<Record<ColumnKey, FieldValue>>>;

/**
 * What forms of a table send, derived from its declaration, for both sides: text trimmed, days 'YYYY-MM-DD',
 * times 'HH:MM', choices by their canonical value. Fields may be missing; keys of no form are dropped.
 */
export function formSchema(table: TableKey): z.ZodMiniType<FormValues, FormValues> {
  const shape = Object.fromEntries(
    inputsOf(table).flatMap(({ key, column }) => (column.form ? [[key, fieldOf(column)] as const] : [])),
  );
  return z.partial(z.object(shape)) as unknown as z.ZodMiniType<FormValues, FormValues>;
}

/** Any value a field can have, for what a page saw before it was changed. */
export const FIELD_VALUE: z.ZodMiniType<FieldValue, FieldValue> = z.nullable(
  z.union([z.string(), z.number(), z.boolean(), z.object({ words: z.string() })]),
);

const text = z.pipe(
  z.nullable(z.string()),
  z.transform((value) => value?.trim() || null),
);
const civilDate = z.string().check(z.refine((value) => isCivilDate(value)));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const dateTime = z
  .string()
  .check(
    z.refine((value) => isCivilDate(value.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  );
const words = z.object({
  words: z.pipe(
    z.string().check(z.regex(/\S/)),
    z.transform((value) => value.trim()),
  ),
});

function fieldOf(column: InputColumn): z.ZodMiniType<FieldValue, unknown> {
  switch (column.kind) {
    case 'choice':
      return z.nullable(choice(column));
    case 'openChoice':
      return z.nullable(z.union([choice(column), words]));
    case 'yesNo':
      return z.nullable(z.boolean());
    case 'date':
    case 'strictDate':
      return z.nullable(civilDate);
    case 'dateTime':
      return z.nullable(dateTime);
    case 'time':
      return z.nullable(time);
    case 'count':
      return z.nullable(z.int().check(z.minimum(0)));
    default:
      return text;
  }
}

function choice({ choices }: InputColumn) {
  if (!choices) throw new Error('a choice without choices');
  return z.enum(CHOICES[choices] as readonly string[] as [string, ...string[]]);
}
