import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { headlessOptions } from './headless/arguments';
import { Refusal } from './headless/refusal';
import { distFolder, type RunSummary, runHeadless } from './headless/run';
import { workbenchOptions } from './server/options';
import { foldersFrom, serve } from './server/serve';

const HERE = path.dirname(fileURLToPath(import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--headless')) await runOnce(args);
  else await openWorkbench(args);
}

async function runOnce(args: readonly string[]): Promise<void> {
  const options = headlessOptions(args);
  const summary = await runHeadless(options, distFolder(HERE));
  for (const warning of summary.warnings) console.error(warning);
  console.log(told(summary, options.out));
}

function told({ report }: RunSummary, out: string): string {
  const urgent = report.cases.length;
  return `${urgent} people, ${report.plans.length} plans, ${report.issues.length} things to look at: see ${path.join(out, 'report.json')}, tracker.xlsx and plans beside it.`;
}

async function openWorkbench(args: readonly string[]): Promise<void> {
  const options = workbenchOptions(args);
  if (options.sample) console.log('Bringing in the sample group, which takes a moment.');
  const running = await serve(options, foldersFrom(HERE), (sentence) => console.log(sentence));
  console.log(`Casebook's workbench is open at ${running.address()}`);
  console.log(`Somebody else's window: ${running.address('ben@example.org')}`);
  console.log('Everything stays on this machine, until Ctrl-C ends it.');
  const end = () => {
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
