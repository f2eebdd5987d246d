import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import { logTally, type NewTally } from '../../src/app/logTally';
import type { Ports } from '../../src/app/ports';
import { type CivilDateTime, dateTimeToSerial } from '../../src/domain/civilDate';
import { allSchedules, interleave, StepwiseRun } from '../support/interleave';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, rowsOf, stoppedAnywhere } from '../support/trackers';

beforeAll(makeTablesSmall);

const TALLY: NewTally = {
  caseCode: 'C-001',
  tabId: null,
  caller: 'Mari',
  target: 'T-01',
  rows: [
    { id: 'tally-0001', outcome: 'Spoke with someone', howMany: 2 },
    { id: 'tally-0002', outcome: 'Mailbox full', howMany: 1 },
  ],
};
const IDS = TALLY.rows.map(({ id }) => id);
const CALL: NewCall = {
  id: 'call-first',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-09 10:00' as CivilDateTime,
  caller: 'Jo',
  target: null,
  numberDialled: null,
  outcome: 'Spoke with someone',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};
const tally =
  (more: Partial<NewTally> = {}) =>
  (ports: Ports) =>
    logTally(ports, { ...TALLY, ...more });

function newTracker(): MemoryWorld {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(2), who: null }));
  return world;
}

function begunTracker(): { world: MemoryWorld; tabId: number } {
  const world = newTracker();
  const { tabId } = world.done((ports) => logCall(ports, CALL));
  return { world, tabId };
}

const logged = (world: MemoryWorld, code = 'C-001') => rowsOf(callLogOf(world, code), 'calls');
const idsIn = (world: MemoryWorld) => logged(world).map(({ id }) => id);

describe('[C1] a tally that is pasted', () => {
  it('becomes one row for each outcome, of now, below the others', () => {
    const { world, tabId } = begunTracker();
    expect(world.done(tally({ tabId }))).toEqual({ added: 2, tabId, aNumberRemoved: false });
    const when = dateTimeToSerial(world.now);
    const row = { when, caller: 'Mari', target: 'T-01' };
    expect(logged(world).slice(1)).toEqual([
      { ...row, id: 'tally-0001', outcome: 'Spoke with someone', howMany: 2 },
      { ...row, id: 'tally-0002', outcome: 'Mailbox full', howMany: 1 },
    ]);
  });

  it('[F3] makes its case’s log when it is the first', () => {
    const world = newTracker();
    const { tabId } = world.done(tally());
    expect(callLogOf(world, 'C-001')).toMatchObject({ id: tabId, name: 'Calls C-001' });
    expect(idsIn(world)).toEqual(IDS);
    expect(world.done(tally({ tabId })).added).toBe(0);
  });

  it('is refused for a case that nobody knows, and nothing is written', () => {
    const world = newTracker();
    const before = world.file.snapshot();
    expect(world.run(tally({ caseCode: 'C-099' })).error).toMatchObject({ code: 'case.unknown' });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('[P5] keeps no A-number, and says that it was cut out', () => {
    const world = newTracker();
    expect(world.done(tally({ caller: 'Mari A 087-654-321' })).aNumberRemoved).toBe(true);
    expect(logged(world)[0]?.caller).toBe('Mari [left out: A-number]');
  });

  it('costs nine calls when its log is known', () => {
    const { world, tabId } = begunTracker();
    expect(world.run(tally({ tabId })).calls).toBe(9);
  });
});

describe('[C7] counts exactly once', () => {
  it('when it is sent again, also with rows that an earlier try had written', () => {
    const { world, tabId } = begunTracker();
    world.done(tally({ tabId, rows: TALLY.rows.slice(1) }));
    expect(world.done(tally({ tabId })).added).toBe(1);
    expect(world.done(tally({ tabId })).added).toBe(0);
    expect(idsIn(world).sort()).toEqual(['call-first', ...IDS]);
  });

  it('when it was stopped between any two calls and sent again, also as the first of its case', () => {
    for (const { stopAfter, world } of stoppedAnywhere(newTracker(), tally())) {
      expect({ stopAfter, ids: idsIn(world) }).toEqual({ stopAfter, ids: IDS });
    }
    const { world: begun, tabId } = begunTracker();
    for (const { stopAfter, world } of stoppedAnywhere(begun, tally({ tabId }))) {
      expect({ stopAfter, ids: idsIn(world) }).toEqual({ stopAfter, ids: ['call-first', ...IDS] });
    }
  });

  it('when somebody logs a call meanwhile, in this order or that: neither is lost', () => {
    const { world: begun, tabId } = begunTracker();
    // Every sixth of all 715 orders.
    const schedules = allSchedules(9, 4).filter((_, index) => index % 6 === 0);
    for (const schedule of schedules) {
      const world = begun.clone();
      const other = (ports: Ports) => logCall(ports, { ...CALL, id: 'call-other', tabId });
      interleave([new StepwiseRun(world, tally({ tabId })), new StepwiseRun(world, other)], schedule);
      expect({ schedule, ids: idsIn(world).sort() }).toEqual({
        schedule,
        ids: ['call-first', 'call-other', ...IDS],
      });
    }
  });
});
