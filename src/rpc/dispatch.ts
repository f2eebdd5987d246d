import type * as z from 'zod/mini';
import { AppError } from '../app/appError';
import type { Ports } from '../app/ports';
import type { Messages } from '../messages/messages';
import { PROCEDURES, type ProcedureName } from './procedures';
import type { Reply } from './reply';

/**
 * Runs one procedure for a page: a name from the allow-list, parsed input, and the one place where an
 * unknown error becomes a sentence. `report` hears of those, for the log that only we read.
 */
export function dispatch(
  request: { name: unknown; payload: unknown },
  ports: () => Ports,
  { errors, report }: { errors: () => Messages['errors']; report: (error: unknown) => void },
): Reply<unknown> {
  const refuse = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } });
  const { name, payload } = request;
  try {
    const reply = typeof name === 'string' && isProcedure(name) ? run(name, payload, ports) : null;
    return reply ?? refuse('input.invalid', errors().inputInvalid);
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, fields } = error;
      const refused = { code, message: message || errors().unexpected };
      return { ok: false, error: fields.length === 0 ? refused : { ...refused, fields } };
    }
    report(error);
    return refuse('unexpected', errors().unexpected);
  }
}

/** Null when the input is not what the procedure takes. */
function run(name: ProcedureName, payload: unknown, ports: () => Ports): Reply<unknown> | null {
  // Which input belongs to which use case is lost when a name is looked up; `procedure` saw that they agree.
  const { schema, run: runProcedure } = PROCEDURES[name] as unknown as {
    schema: z.ZodMiniType<never>;
    run: (ports: Ports, input: never) => unknown;
  };
  const parsed = schema.safeParse(payload ?? {});
  return parsed.success ? { ok: true, value: runProcedure(ports(), parsed.data) ?? null } : null;
}

function isProcedure(name: string): name is ProcedureName {
  return Object.keys(PROCEDURES).includes(name);
}
