import path from 'node:path';
import { createHost } from '../host/host';
import type { HeadlessOptions } from './arguments';
import { OutFolder } from './outFolder';
import { readText } from './readText';
import type { DashboardReply, ImportReply, PlansReply, TasksReply, TrackerReply } from './replies';
import { planFile, type Report, reportCase, reportIssue, reportTask } from './report';
import { Script } from './script';

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
  const imported = [script.untilDone<ImportReply>('importList', { text: list, who: WHO })];
  if (calls !== null) imported.push(script.untilDone<ImportReply>('importCalls', { text: calls, who: WHO }));
  script.call('raiseTasks', {});
  const wanted = wantedPlans(options, script);
  const exported = exportPlan(script, wanted.cases);
  const tracker = script.call<TrackerReply>('readTracker', {});
  const { tasks } = script.call<TasksReply>('readTasks', {});
  const { dashboard, capacity } = script.call<DashboardReply>('readDashboard', {});

  const report: Report = {
    today: tracker.today,
    language: tracker.language,
    locale: options.locale,
    cases: tracker.cases.map(reportCase),
    issues: imported.flatMap(({ issues }) => issues).map(reportIssue),
    plans: exported.plans.map(planFile),
    capacity,
    tasks: tasks.map(reportTask),
    dashboard,
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

function exportPlan(script: Script, cases: 'all' | string[]): PlansReply {
  if (cases.length === 0) return { plans: [], refused: null };
  return script.call<PlansReply>('exportPlan', { cases, audiences: ['Attorney', 'Team'], who: WHO });
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
