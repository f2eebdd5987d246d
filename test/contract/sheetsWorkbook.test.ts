import { createHost, type HostOptions } from '../../workbench/host/host';
import { hostScript } from '../support/hostScript';
import type { Scenario } from './contractWorld';
import { TEXT_SCENARIOS } from './textScenarios';
import { describeContract, type ScenarioRun, WORKBOOK_CONTRACT } from './workbookContract';

const SOURCE = hostScript('test/contract/hostContract.ts', ['scenario', 'probe']);
const MARKER = 'Spreadsheet.getName';

function onHost(options: HostOptions) {
  return ({ name }: Scenario): ScenarioRun => {
    const run = createHost({ source: SOURCE, ...options }).run('scenario', [name]);
    if (run.error) throw new Error(`${run.error.name}: ${run.error.message}\n${run.error.stack}`);
    const { result, labels } = run.value as { result: unknown; labels: string[] };
    return { result, costs: costsBetweenMarkers(run.callLog, labels) };
  };
}

function costsBetweenMarkers(log: readonly string[], labels: readonly string[]): Record<string, number> {
  const marks = log.flatMap((label, index) => (label === MARKER ? [index] : []));
  return Object.fromEntries(
    labels.map((label, index) => [label, (marks[2 * index + 1] ?? 0) - (marks[2 * index] ?? 0) - 1]),
  );
}

const DATES = WORKBOOK_CONTRACT.filter(({ name }) => name.startsWith('dates'));

describeContract('the Sheets adapter', onHost({}));

describe.each(['Europe/Madrid', 'Asia/Kathmandu', 'America/Mexico_City', 'Pacific/Apia'])(
  'the Sheets adapter in a file of the zone %s',
  (zone) => describeContract('reads', onHost({ zone }), DATES),
);

describe.each(['en_US', 'es_ES'])('the Sheets adapter in a file of the locale %s', (locale) => {
  for (const textFormat of ['holds', 'runsFormulas'] as const) {
    for (const apostrophe of ['stripped', 'kept'] as const) {
      const title = `where text format ${textFormat} and an apostrophe is ${apostrophe}`;
      describeContract(title, onHost({ locale, textFormat, apostrophe }), TEXT_SCENARIOS);
    }
  }
});

describeContract(
  'the Sheets adapter where signs start no formula',
  onHost({ signs: 'text' }),
  TEXT_SCENARIOS,
);

describe('[F2] which separator the file takes', () => {
  it.each([
    ['comma', ',', 2],
    ['semicolon', ';', 4],
    ['both', ',', 2],
  ] as const)('a spreadsheet that takes %s', (separators, found, calls) => {
    const run = createHost({ source: SOURCE, separators }).run('probe', []);
    const probing = run.callLog.filter((label) => /^Range\.[gs]etValue$/.test(label));
    expect([run.value, probing.length]).toEqual([found, calls]);
  });
});
