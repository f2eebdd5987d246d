import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { headlessOptions } from './headless/arguments';
import { Refusal } from './headless/refusal';
import { distFolder, type RunSummary, runHeadless } from './headless/run';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** Without options, `npm start` shows what Casebook does with the project's own invented sample. */
const SAMPLE = [
  '--headless',
  '--list',
  'test/data/list.csv',
  '--calls',
  'test/data/calls.csv',
  '--today',
  '2026-03-10',
];

async function main(args: readonly string[]): Promise<void> {
  const options = headlessOptions(args.length === 0 ? SAMPLE : args);
  const summary = await runHeadless(options, distFolder(HERE));
  for (const warning of summary.warnings) console.error(warning);
  console.log(told(summary, options.out));
}

function told({ report }: RunSummary, out: string): string {
  const urgent = report.cases.length;
  return `${urgent} people, ${report.plans.length} plans, ${report.issues.length} things to look at: see ${path.join(out, 'report.json')}, tracker.xlsx and plans beside it.`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
