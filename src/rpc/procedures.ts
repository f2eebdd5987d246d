import * as z from 'zod/mini';
import { exportPlan } from '../app/exportPlan';
import { importCalls } from '../app/importCalls';
import { importList } from '../app/importList';
import { logCall } from '../app/logCall';
import type { Ports } from '../app/ports';
import { readTracker } from '../app/readTracker';
import { setUpTracker } from '../app/setUpTracker';
import { type CivilDate, type CivilDateTime, isCivilDate } from '../domain/civilDate';
import { OUTCOMES } from '../domain/vocabulary';
import { LANGUAGES } from '../messages/messages';

const who = z.nullable(z.string());
const text = z.nullable(z.string());
const civilDate = z.string().check(z.refine((value) => isCivilDate(value)));
const civilDateTime = z
  .string()
  .check(
    z.refine((value) => isCivilDate(value.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  );

/** What a page may ask for, with the input each takes: the allow-list of rpc. */
export const PROCEDURES = {
  setUpTracker: procedure(z.object({ language: z.enum(LANGUAGES), groupName: text }), setUpTracker),
  importList: procedure(z.object({ text: z.string(), who }), importList),
  importCalls: procedure(z.object({ text: z.string(), who }), importCalls),
  logCall: procedure(
    z.object({
      id: z.string().check(z.minLength(8), z.maxLength(80)),
      caseCode: z.string(),
      tabId: z.nullable(z.int()),
      when: z.pipe(
        civilDateTime,
        z.transform((value) => value as CivilDateTime),
      ),
      caller: z.string().check(z.minLength(1)),
      target: text,
      numberDialled: text,
      outcome: z.enum(OUTCOMES),
      howMany: z.nullable(z.int().check(z.minimum(0))),
      language: text,
      note: text,
      followUpOn: z.nullable(
        z.pipe(
          civilDate,
          z.transform((value) => value as CivilDate),
        ),
      ),
    }),
    logCall,
  ),
  exportPlan: procedure(
    z.object({
      cases: z.union([z.literal('all'), z.array(z.string())]),
      audiences: z.array(z.enum(['Attorney', 'Team'])).check(z.minLength(1)),
      who,
    }),
    exportPlan,
  ),
  readTracker: procedure(z.object({}), (ports: Ports) => readTracker(ports)),
} as const;

export type ProcedureName = keyof typeof PROCEDURES;

/** The use case behind a name, and the schema that its input must meet before it sees it. */
interface Procedure<Input, Output> {
  readonly parse: (payload: unknown) => { ok: true; input: Input } | { ok: false };
  readonly run: (ports: Ports, input: Input) => Output;
}

function procedure<Input, Output>(
  schema: z.ZodMiniType<Input>,
  run: (ports: Ports, input: Input) => Output,
): Procedure<Input, Output> {
  return {
    run,
    parse: (payload) => {
      const parsed = schema.safeParse(payload);
      return parsed.success ? { ok: true, input: parsed.data } : { ok: false };
    },
  };
}
