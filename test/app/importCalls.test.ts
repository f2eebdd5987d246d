import { importCalls } from '../../src/app/importCalls';
import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import type { Ports } from '../../src/app/ports';
import { type CivilDateTime, dateTimeToSerial } from '../../src/domain/civilDate';
import { expectFile } from '../support/expectFile';
import { interleave, StepwiseRun } from '../support/interleave';
import { callLogText, listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import {
  callLogOf,
  memoryTracker,
  rowsOf,
  sheetOfTable,
  stoppedAnywhere,
  tableRows,
  withoutActivity,
} from '../support/trackers';

beforeAll(makeTablesSmall);

const LOG = callLogText(11, ['Person 1', 'person 2', 'C-003']);
/** More calls of one case than a call log has rows. */
const LONG_LOG = callLogText(40, ['Person 1', 'Person 2']);
const bringIn = (text: string) => (ports: Ports) => importCalls(ports, { text, who: null });

/** A tracker of some cases without calls. */
function tracker(people = 4): MemoryWorld {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(people), who: null }));
  return world;
}

function callsOf(world: MemoryWorld, code: string) {
  return rowsOf(callLogOf(world, code), 'calls');
}

/** What a case's row says in columns that refer to its call log. */
function linksOf(world: MemoryWorld, code: string) {
  const { cells } = sheetOfTable(world, 'cases');
  const column = (key: string) => cells[0]?.indexOf(key) ?? -1;
  const row = cells.find((line) => line[column('code')] === code);
  const keys = ['callsTab', 'attemptsToday', 'contactsToday', 'contacts7Days', 'lastContact'];
  return keys.map((key) => row?.[column(key)]);
}

describe('a call log that is brought in', () => {
  it('[F3] puts each call into its case’s tab, which is made where calls begin', () => {
    const world = tracker();
    const result = world.done(bringIn(LOG));
    expect(result).toMatchObject({ added: 12, alreadyThere: 0, unplaced: 1 });
    const names = world.file.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Calls')).sort()).toEqual([
      'Calls C-001',
      'Calls C-002',
      'Calls C-003',
      'Calls template',
    ]);
    expect(['C-001', 'C-002', 'C-003'].map((code) => callsOf(world, code).length)).toEqual([4, 4, 3]);
    expect(rowsOf(sheetOfTable(world, 'calls'), 'calls')).toEqual([]);
    expect(callsOf(world, 'C-001')[0]).toMatchObject({
      when: dateTimeToSerial('2026-03-10 09:10' as Parameters<typeof dateTimeToSerial>[0]),
      caller: 'Caller 0',
      target: 'The office',
      outcome: 'Spoke with someone',
      note: '=2+2',
    });
  });

  it('[C2] keeps words that nobody understands in their cell', () => {
    const world = tracker();
    world.done(bringIn('When,Case,Outcome,How many\nsome time,Person 1,no idea,many'));
    expect(callsOf(world, 'C-001')).toEqual([
      { when: 'some time', outcome: 'no idea', howMany: 'many', id: expect.any(String) },
    ]);
  });

  it('puts what matches no case, or two, into Unplaced calls, word for word, with the reason', () => {
    const world = memoryTracker();
    const people = 'Name,Detained\nRosa,yes\nrosa ,no\nAna,yes';
    world.done((ports) => importList(ports, { text: people, who: null }));
    const log =
      'When,Case,Caller,Outcome,How many,Note\n3/9,Rosa,Mari,spoke,two,"=1+1, she said"\n3/9,Luz,Jo,busy,,\n3/9,ANA,Jo,busy,,';
    expect(world.done(bringIn(log))).toMatchObject({ added: 3, unplaced: 2 });
    expect(tableRows(world, 'unplacedCalls')).toEqual([
      {
        reason: expect.stringMatching(/two|more than one|several/i),
        when: '3/9',
        case: 'Rosa',
        caller: 'Mari',
        outcome: 'spoke',
        howMany: 'two',
        note: '=1+1, she said',
        id: expect.any(String),
      },
      {
        reason: expect.any(String),
        when: '3/9',
        case: 'Luz',
        caller: 'Jo',
        outcome: 'busy',
        id: expect.any(String),
      },
    ]);
    expect(callsOf(world, 'C-003')).toHaveLength(1);
  });

  it('[F3] makes Cases refer to the new tabs’ totals, and leaves all other rows', () => {
    const world = tracker();
    const before = linksOf(world, 'C-004');
    world.done(bringIn('When,Case,Outcome\n3/9,C-002,spoke'));
    const { id, name } = callLogOf(world, 'C-002');
    expect(linksOf(world, 'C-002')).toEqual([
      id,
      { formula: `'${name}'!$A$4` },
      { formula: `'${name}'!$B$4` },
      { formula: `'${name}'!$C$4` },
      { formula: `'${name}'!$D$4` },
    ]);
    expect(linksOf(world, 'C-004')).toEqual(before);
    world.done(bringIn('When,Case,Outcome\n3/9,C-004,spoke\n3/9,C-001,spoke'));
    expect(linksOf(world, 'C-002')[1]).toEqual({ formula: `'${name}'!$A$4` });
    expect(linksOf(world, 'C-004')[0]).toBe(callLogOf(world, 'C-004').id);
    expect(linksOf(world, 'C-003')[0]).toBeNull();
  });

  it('adds nothing when the same file is brought in again, and only what is new when it is longer', () => {
    const world = tracker();
    world.done(bringIn(LOG));
    const before = world.file.snapshot();
    expect(world.done(bringIn(LOG))).toMatchObject({ added: 0, alreadyThere: 12, unplaced: 0 });
    expectFile(world, before, { when: 'the same log came twice' }, withoutActivity);
    const longer = `${LOG}\n2026-03-10 11:00,Person 4,Mari,The office,spoke,1,\n2026-03-10 11:00,Person 1,Mari,The office,busy,,`;
    expect(world.done(bringIn(longer))).toMatchObject({ added: 2, alreadyThere: 12 });
    expect(callsOf(world, 'C-004')).toHaveLength(1);
    expect(callsOf(world, 'C-001').at(-1)).toMatchObject({ outcome: 'No answer or busy' });
  });

  it('keeps identical rows, each once', () => {
    const world = tracker();
    const twice = 'When,Case,Outcome\n2026-03-09 09:00,Person 1,spoke\n2026-03-09 09:00,Person 1,spoke';
    const { issues } = world.done(bringIn(twice));
    expect(issues.map(({ code }) => code)).toEqual(['call.duplicate']);
    expect(callsOf(world, 'C-001')).toHaveLength(2);
    expect(world.done(bringIn(twice))).toMatchObject({ added: 0, alreadyThere: 2 });
  });

  it('writes nothing without a column for the case and for what happened', () => {
    const world = tracker();
    const before = world.file.snapshot();
    expect(world.run(bringIn('When,Colour\n3/9,red')).error).toMatchObject({ code: 'calls.nothingKnown' });
    expectFile(world, before, {});
  });
});

describe('[S5] an import of calls that was stopped between any two calls', () => {
  it.each([
    ['a log', LOG],
    ['a log that makes the tabs grow', LONG_LOG],
  ])('ends the same when %s is brought in again', (_, log) => {
    const whole = tracker();
    whole.done(bringIn(log));
    const expected = whole.file.snapshot();
    for (const { stopAfter, world } of stoppedAnywhere(tracker(), bringIn(log))) {
      expectFile(world, expected, { stopAfter }, withoutActivity);
    }
  });

  it('ends the same when people renamed the half-made tab before', () => {
    const start = tracker();
    const { calls } = start.clone().run(bringIn(LOG));
    for (let stopAfter = 0; stopAfter < calls; stopAfter++) {
      const world = start.clone();
      world.run(bringIn(LOG), stopAfter);
      const made = world.file.find('Calls C-002');
      if (made?.cells.flat().includes('C-002')) world.file.rename(made, 'Two’s calls');
      world.done(bringIn(LOG));
      const counts = ['C-001', 'C-002', 'C-003'].map((code) => callsOf(world, code).length);
      expect({ stopAfter, counts }).toEqual({ stopAfter, counts: [4, 4, 3] });
      const name = callLogOf(world, 'C-002').name;
      expect(linksOf(world, 'C-002')[1]).toEqual({ formula: `'${name}'!$A$4` });
    }
  });
});

describe('what people do to the tabs', () => {
  it('[S5] a renamed log still gets its case’s calls', () => {
    const world = tracker();
    world.done(bringIn(LOG));
    world.file.rename(world.file.byName('Calls C-001'), "Rosa's calls");
    world.file.moveTab("Rosa's calls", 0);
    world.done(bringIn('When,Case,Outcome\n3/10,Person 1,spoke'));
    expect(rowsOf(world.file.byName("Rosa's calls"), 'calls')).toHaveLength(5);
    expect(linksOf(world, 'C-001')[1]).toEqual({ formula: "'Rosa''s calls'!$A$4" });
  });

  it('a log that somebody duplicated is not taken for the original, nor a duplicate of the template for a log', () => {
    const world = tracker();
    world.done(bringIn(LOG));
    world.file.copyTab(world.file.byName('Calls C-001'), 'Copy of Calls C-001', 0);
    world.file.copyTab(world.file.byName('Calls template'), 'Copy of Calls', 0);
    world.done(bringIn('When,Case,Outcome\n3/10,Person 1,spoke\n3/10,Person 4,spoke'));
    expect(rowsOf(world.file.byName('Copy of Calls C-001'), 'calls')).toHaveLength(4);
    expect(rowsOf(world.file.byName('Calls C-001'), 'calls')).toHaveLength(5);
    expect(rowsOf(world.file.byName('Copy of Calls'), 'calls')).toHaveLength(0);
    expect(rowsOf(world.file.byName('Calls C-004'), 'calls')).toHaveLength(1);
  });

  it('a person’s own tab of the name a log would have stays as it is', () => {
    const world = tracker();
    world.file.addTab('Calls C-001');
    world.done(bringIn(LOG));
    expect(
      world.file
        .byName('Calls C-001')
        .cells.flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(callLogOf(world, 'C-001').name).toBe('Calls C-001 2');
    expect(linksOf(world, 'C-001')[1]).toEqual({ formula: "'Calls C-001 2'!$A$4" });
  });

  it('columns of a log that were moved and inserted change nothing', () => {
    const plain = tracker();
    plain.done(bringIn(LOG));
    const world = tracker();
    world.done(bringIn('When,Case,Outcome\n3/1,Person 1,spoke'));
    world.file.moveColumn('Calls C-001', 5, 1);
    world.file.insertColumn('Calls C-001', 2);
    world.done(bringIn(LOG));
    expect(callsOf(world, 'C-001').slice(1)).toEqual(callsOf(plain, 'C-001'));
  });
});

it('[F3] costs as many calls for 859 rows over 9 cases as for 60', () => {
  const start = tracker(9);
  const names = Array.from({ length: 9 }, (_, i) => `Person ${i + 1}`);
  const cost = (rows: number) => {
    const world = start.clone();
    const first = world.run(bringIn(callLogText(rows, names))).calls;
    return { first, again: world.run(bringIn(callLogText(rows, names))).calls };
  };
  const many = cost(859);
  expect(many).toEqual({ first: expect.any(Number), again: expect.any(Number) });
  // Each log that must grow costs two calls more.
  expect(many.first - cost(60).first).toBeLessThanOrEqual(18);
  expect(cost(859)).toEqual(cost(400));
});

it('[C7] loses no call that somebody logs while a log is brought in, wherever the two come together', () => {
  const begun = tracker();
  const call = (id: string, tabId: number | null): NewCall => ({
    id,
    caseCode: 'C-001',
    tabId,
    when: '2026-03-10 08:00' as CivilDateTime,
    caller: 'Jo',
    target: null,
    numberDialled: null,
    outcome: 'Left a message',
    howMany: null,
    language: null,
    note: '=1+1',
    followUpOn: null,
  });
  const { tabId } = begun.done((ports) => logCall(ports, call('call-first', null)));
  const { calls } = begun.clone().run(bringIn(LONG_LOG));
  const expected = callsOf(afterBoth(begun.clone()), 'C-001').map(({ id }) => id);
  for (let first = 0; first <= calls; first++) {
    const world = begun.clone();
    const runs = [bringIn(LONG_LOG), (ports: Ports) => logCall(ports, call('call-second', tabId))];
    interleave(
      runs.map((run) => new StepwiseRun(world, run)),
      [...Array<number>(first).fill(0), ...Array<number>(6).fill(1)],
    );
    const found = callsOf(world, 'C-001').map(({ id }) => id);
    expect({ first, found: found.sort() }).toEqual({ first, found: [...expected].sort() });
  }

  function afterBoth(world: MemoryWorld): MemoryWorld {
    world.done(bringIn(LONG_LOG));
    world.done((ports) => logCall(ports, call('call-second', tabId)));
    return world;
  }
});
