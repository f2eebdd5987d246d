import * as z from 'zod/mini';
import { type CivilDate, type CivilDateTime, isCivilDate } from '../domain/civilDate';
import { OUTCOMES } from '../domain/vocabulary';

const text = z.nullable(z.string());
/** Made by the page, long enough that no two are alike (C7). */
const id = z.string().check(z.minLength(8), z.maxLength(80));
const caller = z.string().check(z.minLength(1));
const day = z.pipe(
  z.string().check(z.refine((value) => isCivilDate(value))),
  z.transform((value) => value as CivilDate),
);
const moment = z.pipe(
  z
    .string()
    .check(
      z.refine((value) => isCivilDate(value.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(value)),
    ),
  z.transform((value) => value as CivilDateTime),
);

export const READ_CALL_DESK_INPUT = z.object({ code: text });

export const LOG_CALL_INPUT = z.object({
  id,
  caseCode: z.string(),
  tabId: z.nullable(z.int()),
  when: moment,
  caller,
  target: text,
  numberDialled: text,
  outcome: z.enum(OUTCOMES),
  howMany: z.nullable(z.int().check(z.minimum(0))),
  language: text,
  note: text,
  followUpOn: z.nullable(day),
});

export const UNDO_CALL_INPUT = z.object({ tabId: z.int(), id });

/** A caller has a handful of outcomes; a list longer than that is no tally. */
const MOST_ROWS = 50;

export const LOG_TALLY_INPUT = z.object({
  caseCode: z.string(),
  tabId: z.nullable(z.int()),
  caller,
  target: text,
  rows: z
    .array(z.object({ id, outcome: z.enum(OUTCOMES), howMany: z.int().check(z.minimum(1)) }))
    .check(z.minLength(1), z.maxLength(MOST_ROWS)),
});

export const SHOW_TAB_INPUT = z.object({
  tabId: z.int(),
  row: z.optional(z.int().check(z.minimum(1))),
});
