import path from 'node:path';
import { createHost, type Host } from '../host/host';
import type { ServiceCalls } from '../host/ledger';
import type { HeadlessOptions } from './arguments';
import { OutFolder } from './outFolder';
import { readText } from './readText';
import { Refusal } from './refusal';
import type { ImportReply, PlansReply, Reply, TrackerReply } from './replies';
import { planFile, type Report, reportCase, reportIssue } from './report';

const ZONE = 'America/New_York';
/** Who brings the lists in, in Activity. */
const WHO = 'headless run';

/** What a run tells whoever started it. */
export interface RunSummary {
  readonly report: Report;
  readonly warnings: readonly string[];
}

/**
 * A group's list becomes a tracker, with calls logged and plans written, by the bundle that Google would get.
 * @throws Refusal when the input cannot be read or the folder not written; nothing is left there then.
 */
export async function runHeadless(options: HeadlessOptions, distDir: string): Promise<RunSummary> {
  const list = readText(options.list);
  const calls = options.calls === null ? null : readText(options.calls);
  const out = new OutFolder(options.out);
  try {
    const summary = await makeTracker(options, { distDir, list, calls, out });
    out.finish();
    return summary;
  } catch (error) {
    out.abandon();
    throw error;
  }
}

async function makeTracker(
  options: HeadlessOptions,
  { distDir, list, calls, out }: { distDir: string; list: string; calls: string | null; out: OutFolder },
): Promise<RunSummary> {
  const host = createHost({ distDir, locale: options.locale, zone: ZONE, now: clock(options.today) });
  const script = new Script(host);
  script.call('setUpTracker', { language: options.language, groupName: null });
  const imported = [script.call<ImportReply>('importList', { text: list, who: WHO })];
  if (calls !== null) imported.push(script.call<ImportReply>('importCalls', { text: calls, who: WHO }));
  const wanted = wantedPlans(options, script);
  const exported = script.exportPlan(wanted.cases);
  const tracker = script.call<TrackerReply>('readTracker', {});

  const report: Report = {
    today: tracker.today,
    language: tracker.language,
    locale: options.locale,
    cases: tracker.cases.map(reportCase),
    issues: imported.flatMap(({ issues }) => issues).map(reportIssue),
    plans: exported.plans.map(planFile),
    serviceCalls: script.serviceCalls,
  };
  const documents = new Map(host.documents().map((document) => [document.id, document]));
  for (const plan of exported.plans) {
    out.write(planFile(plan).file, documents.get(plan.document.id)?.html ?? '');
  }
  out.write('tracker.xlsx', await host.exportXlsx());
  out.write('report.json', `${JSON.stringify(report, null, 2)}\n`);
  return { report, warnings: [...wanted.warnings, ...(exported.refused === null ? [] : [exported.refused])] };
}

/** The codes that --plans names and the tracker has. */
function wantedPlans(
  { plans }: HeadlessOptions,
  script: Script,
): { cases: 'all' | string[]; warnings: string[] } {
  if (plans === 'all') return { cases: 'all', warnings: [] };
  if (plans === 'none') return { cases: [], warnings: [] };
  const codes = script.call<TrackerReply>('readTracker', {}).cases.map(({ record }) => String(record.code));
  return {
    cases: plans.filter((code) => codes.includes(code)),
    warnings: plans
      .filter((code) => !codes.includes(code))
      .map((code) => `There is no case ${code} to plan for.`),
  };
}

/** The bundle's procedures, called as a page calls them, and what they cost by name. */
class Script {
  readonly serviceCalls: Record<string, ServiceCalls> = {};
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** @throws Refusal with the product's own sentence. */
  call<T>(name: string, payload: object): T {
    const { value, error, calls } = this.#host.run('rpc', [name, payload], { asPage: true });
    const before = this.serviceCalls[name] ?? { all: 0, reads: 0, writes: 0 };
    this.serviceCalls[name] = {
      all: before.all + calls.all,
      reads: before.reads + calls.reads,
      writes: before.writes + calls.writes,
    };
    if (error) throw new Error(`${name}: ${error.message}`);
    const reply = value as Reply<T>;
    if (!reply.ok) throw new Refusal(reply.error.message);
    return reply.value;
  }

  exportPlan(cases: 'all' | string[]): PlansReply {
    if (cases.length === 0) return { plans: [], refused: null };
    return this.call<PlansReply>('exportPlan', { cases, audiences: ['Attorney', 'Team'], who: WHO });
  }
}

/** Noon of the day in the tracker's zone, standing still; or the time it is. */
function clock(today: string | null): () => Date {
  if (today === null) return () => new Date();
  const noon = new Date(`${today}T12:00:00Z`);
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    hour: 'numeric',
    hourCycle: 'h23',
  }).format(noon);
  const fixed = noon.getTime() + (12 - Number(shown)) * 3_600_000;
  return () => new Date(fixed);
}

/** Where the build puts what Google would get, from the folder that the workbench's bundle stands in. */
export function distFolder(bundleFolder: string): string {
  return path.join(bundleFolder, '..', 'dist');
}
