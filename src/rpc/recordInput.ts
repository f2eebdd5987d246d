import * as z from 'zod/mini';
import { HAPPENED } from '../app/answerWhatHappened';
import { DRAFT_KINDS } from '../app/drafts';
import { type CivilDate, isCivilDate } from '../domain/civilDate';
import { MAY_ACT } from '../domain/intake';
import { DECIDERS } from '../domain/vocabulary';
import { FIELD_VALUE, formSchema } from '../tables/formSchema';

/** Made by a page, once for what it sends and again for every retry. */
const id = z.string().check(z.minLength(8), z.maxLength(80));
const code = z.string().check(z.minLength(1), z.maxLength(80));
/** A chosen name, for Activity; a page need not send one. */
const who = z._default(z.nullable(z.string().check(z.maxLength(200))), null);
const civilDate = z.pipe(
  z.string().check(z.refine((value) => isCivilDate(value))),
  z.transform((value) => value as CivilDate),
);

export const READ_CASE_INPUT = z.object({ code });

/** One shape for each table: which fields there are follows from its declaration. */
export const SAVE_RECORD_INPUT = z.discriminatedUnion('table', [
  savingOf('cases'),
  savingOf('dates'),
  savingOf('targets'),
  savingOf('decisions'),
]);

function savingOf<const T extends 'cases' | 'dates' | 'targets' | 'decisions'>(table: T) {
  return z.object({
    table: z.literal(table),
    code: z.nullable(code),
    id,
    fields: formSchema(table),
    before: z.record(z.string(), FIELD_VALUE),
    who,
  });
}

export const STOP_INPUT = z.object({ code, by: z.string().check(z.minLength(1), z.maxLength(1_000)) });

export const TAKE_IN_CASE_INPUT = z.object({
  id,
  fields: formSchema('cases'),
  date: z.nullable(formSchema('dates')),
  mayAct: z.enum(MAY_ACT),
  decidedBy: z.nullable(z.enum(DECIDERS)),
  who,
});

export const ANSWER_INPUT = z.object({
  dateId: code,
  caseCode: code,
  answer: z.enum(HAPPENED),
  words: z.string(),
  detainedSince: z.nullable(civilDate),
  next: z.nullable(formSchema('dates')),
  who,
});

export const DRAFT_INPUT = z.object({ kind: z.enum(DRAFT_KINDS) });
export const KEEP_DRAFT_INPUT = z.object({ kind: z.enum(DRAFT_KINDS), data: z.string() });
