import { types } from 'node:util';
import { type AuthMode, Boundary, type Service } from './boundary';
import type { Bundle } from './bundle';
import { NotInWorkbench, Stopped } from './exception';
import { Ledger, type ServiceCalls } from './ledger';
import type { Place } from './place';
import { createRealm } from './realm';

export interface RunError {
  name: string;
  message: string;
  stack?: string;
}

export interface RunResult {
  /** What the function returned, copied out of its scope. */
  value?: unknown;
  error?: RunError;
  /** Killed by stopAfter; then there is neither a value nor an error. */
  stopped: boolean;
  calls: ServiceCalls;
  /** What Google would have taken for these calls, as modelledTime.ts has it. */
  seconds: number;
  /** The names of the counted calls, in order. */
  callLog: string[];
  /** What the script wrote to its console: `error: no such tab`. */
  console: string[];
  /** The tab and cells that the script brought its person to; undefined when it left them where they were. */
  broughtTo?: Place;
}

export interface ExecutionPlan {
  bundle: Bundle;
  functionName: string;
  args: readonly unknown[];
  mode: AuthMode;
  stopAfter: number | undefined;
  now: () => number;
  /** Google's services by the name a script knows them under. */
  globals: Readonly<Record<string, Service>>;
  consoleLines: string[];
}

/** Google's other services: a script that reaches for one must hear of it rather than find nothing there. */
const ELSEWHERE =
  'Browser CalendarApp CardService ContactsApp ContentService DocumentApp Docs DriveApp FormApp GmailApp Gmail ' +
  'GroupsApp Jdbc LanguageApp LinearOptimizationService Logger MailApp Maps People Sheets SitesApp Slides SlidesApp ' +
  'UrlFetchApp XmlService';

/** One execution: the bundle evaluated in a scope of its own, then one function called. */
export function execute(plan: ExecutionPlan): RunResult {
  const realm = createRealm(plan.now);
  const ledger = new Ledger(plan.stopAfter);
  const boundary = new Boundary({ realm, ledger, mode: plan.mode, scopes: plan.bundle.scopes });
  for (const [name, service] of Object.entries(plan.globals)) {
    Object.defineProperty(realm.context, name, {
      value: boundary.toScript(service),
      writable: true,
      configurable: true,
    });
  }
  for (const name of ELSEWHERE.split(' ')) {
    Object.defineProperty(realm.context, name, {
      configurable: true,
      get: () => {
        throw boundary.raise(new NotInWorkbench(name));
      },
    });
  }
  let outcome: Pick<RunResult, 'value' | 'error'>;
  try {
    plan.bundle.script.runInContext(realm.context);
    const args = plan.args.map((arg) => boundary.toScript(arg));
    outcome = { value: copyOut(call(realm.context, plan, args), new Set()) };
  } catch (error) {
    outcome = { error: describe(error) };
  }
  // A gap or a bug in the workbench fails the run even if the script caught it, and a killed script has no outcome at all.
  if (boundary.failure !== undefined) outcome = { error: describe(boundary.failure) };
  if (ledger.stopped) outcome = {};
  return {
    ...outcome,
    stopped: ledger.stopped,
    calls: ledger.calls(),
    seconds: ledger.seconds,
    callLog: ledger.log,
    console: plan.consoleLines,
  };
}

function call(
  scope: Record<string, unknown>,
  { bundle, functionName }: ExecutionPlan,
  args: unknown[],
): unknown {
  const entry = bundle.entryPoints.has(functionName) ? scope[functionName] : undefined;
  if (typeof entry !== 'function') throw new Error(`Script function not found: ${functionName}`);
  return Reflect.apply(entry, undefined, args);
}

/** Plain data as objects of the host; anything else would drag the script's scope along. */
function copyOut(value: unknown, above: ReadonlySet<object>): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (types.isDate(value)) return new Date(value.getTime());
  if (above.has(value)) throw new TypeError('the function returned a circular object');
  const inside = new Set([...above, value]);
  if (Array.isArray(value)) return value.map((item) => copyOut(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOut(item, inside)]));
}

/** An error as a run tells of it. */
export function describe(error: unknown): RunError {
  if (error instanceof Stopped || typeof error !== 'object' || error === null) {
    return { name: 'Error', message: String(error) };
  }
  const { name = 'Error', message = String(error), stack } = error as Partial<Error>;
  return { name, message, ...(stack === undefined ? {} : { stack }) };
}
