import { AT_ONCE } from '../../src/app/import/callParts';
import { type ImportCallsResult, importCalls } from '../../src/app/importCalls';
import { importList } from '../../src/app/importList';
import { TABLES } from '../../src/tables/tables';
import { secondsOfCall, secondsOfCells } from '../../workbench/host/modelledTime';
import { expectFile } from '../support/expectFile';
import { callLogText, listOf } from '../support/lists';
import type { MemoryRun, MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import {
  callLogOf,
  memoryTracker,
  rowsOf,
  sheetOfTable,
  tableRows,
  withoutActivity,
} from '../support/trackers';

beforeAll(makeTablesSmall);
const usual = { ...AT_ONCE };
afterEach(() => void Object.assign(AT_ONCE, usual));

type Run = MemoryRun<ImportCallsResult>;

function tracker(people: number): MemoryWorld {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(people), who: null }));
  return world;
}

function once(world: MemoryWorld, text: string, stopAfter?: number): Run {
  return world.run((ports) => importCalls(ports, { text, who: 'Ana' }), stopAfter);
}

/** Asks again, as a page does, until the product says that it is done. */
function untilDone(world: MemoryWorld, text: string): Run[] {
  const runs: Run[] = [];
  do {
    const run = once(world, text);
    if (run.error !== undefined) throw run.error;
    runs.push(run);
    if (runs.length > 100) throw new Error('never done');
  } while (runs[runs.length - 1]?.value?.done !== true);
  return runs;
}

function callsOf(world: MemoryWorld, code: string) {
  return rowsOf(callLogOf(world, code), 'calls');
}

/** Google's time for a run: each call as one that touches cells, the calls' cells written and read back. */
function modelledSeconds({ labels }: Run, calls: number): number {
  const google = (label: string) => (label === 'copyTab' ? 'Spreadsheet.insertSheet' : 'Range.getValues');
  const ofCalls = labels.reduce((sum, label) => sum + secondsOfCall(google(label), 'write'), 0);
  return ofCalls + secondsOfCells(2 * calls * Object.keys(TABLES.calls.columns).length);
}

describe('[issue 4] 500 cases, 60 of them with call tabs, and 20,000 calls', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Person ${1 + index * 8}`);
  let world: MemoryWorld;
  let list: MemoryRun<unknown>;
  let runs: Run[];
  beforeAll(() => {
    world = memoryTracker();
    list = world.run((ports) => importList(ports, { text: listOf(500), who: null }));
    runs = untilDone(world, callLogText(20_000, names));
  }, 60_000);

  it('come in by executions of which none takes half of the six minutes that Google gives', () => {
    expect(list.calls * secondsOfCall('Range.setValues', 'write')).toBeLessThan(60);
    expect(runs.length).toBeGreaterThan(1);
    let before = 0;
    for (const run of runs) {
      const now = run.value?.progress.done ?? 0;
      expect(modelledSeconds(run, now - before)).toBeLessThan(180);
      before = now;
    }
  });

  it('are all there, each once, in the log of their case; the activity and the issues are said once', () => {
    const [last] = runs.slice(-1);
    expect(last?.value).toMatchObject({ added: 20_001, alreadyThere: 0, unplaced: 1 });
    const codes = names.map((name) => `C-${name.slice('Person '.length).padStart(3, '0')}`);
    const logs = codes.map((code) => callsOf(world, code));
    expect(logs.map((calls) => calls.length)).toEqual(names.map((_, i) => (i < 20_000 % 60 ? 334 : 333)));
    expect(new Set(logs.flat().map(({ id }) => id)).size).toBe(20_000);
    expect(tableRows(world, 'unplacedCalls')).toHaveLength(1);
    expect(tableRows(world, 'cases').filter(({ callsTab }) => callsTab !== undefined)).toHaveLength(60);
    expect(tableRows(world, 'activity').filter(({ who }) => who === 'Ana')).toHaveLength(1);
    const reported = runs.map((run) => run.value?.issues.length ?? 0);
    expect(reported.slice(0, -1).every((count) => count === 0)).toBe(true);
    expect(reported[reported.length - 1]).toBeGreaterThan(0);
  });

  it('cost no execution a look at the logs that an earlier one brought in', () => {
    for (const { labels } of runs) {
      expect(labels.filter((label) => label === 'read').length).toBeLessThan(8);
    }
  });
});

describe('[S5] a call log that takes several executions', () => {
  const LOG = callLogText(11, ['Person 1', 'Person 2', 'C-003']);

  it('ends as it would have in one, with nothing left in Settings', () => {
    const start = tracker(4);
    const whole = start.clone();
    expect(untilDone(whole, LOG)).toHaveLength(1);
    Object.assign(AT_ONCE, { logs: 1 });
    const parts = start.clone();
    const runs = untilDone(parts, LOG);
    expect(runs.map(({ value }) => value?.progress)).toEqual(
      [4, 8, 11, 12].map((done) => ({ done, of: 12 })),
    );
    expect(runs.map(({ value }) => value?.alreadyThere)).toEqual([null, null, null, 0]);
    expectFile(parts, whole.file.snapshot(), { when: 'in four parts' });
  });

  it('parts a log that is longer than one execution takes on, and keeps its order', () => {
    const text = callLogText(60, ['Person 1', 'Person 2']);
    const whole = tracker(2);
    untilDone(whole, text);
    Object.assign(AT_ONCE, { calls: 8 });
    const parts = tracker(2);
    expect(untilDone(parts, text).length).toBeGreaterThan(4);
    for (const code of ['C-001', 'C-002']) expect(callsOf(parts, code)).toEqual(callsOf(whole, code));
    expect(tableRows(parts, 'unplacedCalls')).toEqual(tableRows(whole, 'unplacedCalls'));
  });

  it('is completed wherever it was stopped, in its second execution too, and adds nothing when it comes again', () => {
    const whole = tracker(4);
    untilDone(whole, LOG);
    const expected = whole.file.snapshot();
    Object.assign(AT_ONCE, { logs: 1 });
    for (const finished of [0, 1, 3]) {
      const start = tracker(4);
      for (let run = 0; run < finished; run++) once(start, LOG);
      const { calls } = once(start.clone(), LOG);
      for (let stopAfter = 0; stopAfter < calls; stopAfter++) {
        const world = start.clone();
        expect(once(world, LOG, stopAfter).stopped).toBe(true);
        untilDone(world, LOG);
        expectFile(world, expected, { finished, stopAfter }, withoutActivity);
      }
    }
    const again = untilDone(whole, LOG);
    expect(again.map(({ value }) => value?.added)).toEqual([0, 0, 0, 0]);
    expectFile(whole, expected, { when: 'it came again' }, withoutActivity);
  });

  it('comes in turn by turn with another one', () => {
    Object.assign(AT_ONCE, { logs: 1 });
    const world = tracker(4);
    const other = callLogText(20, ['Person 4', 'C-002']);
    for (let turn = 0; turn < 4; turn++) {
      once(world, other);
      once(world, LOG);
    }
    expect(['C-001', 'C-002', 'C-003', 'C-004'].map((code) => callsOf(world, code).length)).toEqual([
      4, 14, 3, 10,
    ]);
  });

  it('begins again, and adds what is missing, when somebody typed over what Settings noted', () => {
    Object.assign(AT_ONCE, { logs: 1 });
    const world = tracker(4);
    once(world, LOG);
    const sheet = sheetOfTable(world, 'settings');
    const column = sheet.cells[0]?.indexOf('lastCallImport') ?? -1;
    const row = sheet.cells.findIndex((cells) => String(cells[column] ?? '').startsWith('[{'));
    world.file.type(sheet.name, { row: row + 1, column: column + 1 }, 'what is this?');
    expect(untilDone(world, LOG).at(-1)?.value).toMatchObject({ added: 8, alreadyThere: 4 });
    expect(callsOf(world, 'C-001')).toHaveLength(4);
  });

  it('brings in a call that found its case meanwhile, though that case’s calls were done', () => {
    Object.assign(AT_ONCE, { logs: 1 });
    const world = tracker(2);
    const log = 'When,Case,Outcome\n3/9,Person 1,spoke\n3/9,Luz,spoke\n3/9,Person 2,busy';
    once(world, log);
    const sheet = sheetOfTable(world, 'cases');
    const alias = sheet.cells[0]?.indexOf('alias') ?? -1;
    const row = sheet.cells.findIndex((cells) => cells[alias] === 'Person 1');
    world.file.type(sheet.name, { row: row + 1, column: alias + 1 }, 'Luz');
    untilDone(world, log);
    expect(callsOf(world, 'C-001')).toHaveLength(2);
    expect(tableRows(world, 'unplacedCalls')).toHaveLength(1);
  });
});
