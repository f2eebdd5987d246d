import { importCalls } from '../../src/app/importCalls';
import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import type { Ports } from '../../src/app/ports';
import { type CivilDateTime, dateTimeToSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import { allSchedules, interleave, StepwiseRun } from '../support/interleave';
import { callLogText, listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import { callLogOf, memoryTracker, rowsOf, sheetOfTable, stoppedAnywhere } from '../support/trackers';

beforeAll(makeTablesSmall);

const CALL: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15' as CivilDateTime,
  caller: 'Mari',
  target: 'The office',
  numberDialled: '+1 555 0100',
  outcome: 'Spoke with someone',
  howMany: null,
  language: null,
  note: '=HYPERLINK("http://x.example","a")',
  followUpOn: null,
};
const log =
  (call: Partial<NewCall> = {}) =>
  (ports: Ports) =>
    logCall(ports, { ...CALL, ...call });

/** A tracker of three cases without calls. */
function newTracker(): MemoryWorld {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(3), who: null }));
  return world;
}

/** A tracker in which the first case's calls have begun, and its log's id. */
function begunTracker(): { world: MemoryWorld; tabId: number } {
  const world = newTracker();
  const { tabId } = world.done(log({ id: 'call-first', caller: 'Jo' }));
  return { world, tabId };
}

function idsIn(world: MemoryWorld, code = 'C-001') {
  return rowsOf(callLogOf(world, code), 'calls').map(({ id }) => id);
}

describe('[C7] a call that is logged', () => {
  it('stands below the others, as it was told, a note that begins with = being text (S1)', () => {
    const { world, tabId } = begunTracker();
    expect(world.done(log({ tabId }))).toEqual({ alreadyThere: false, tabId, aNumberRemoved: false });
    expect(rowsOf(callLogOf(world, 'C-001'), 'calls')[1]).toEqual({
      when: dateTimeToSerial(CALL.when),
      caller: 'Mari',
      target: 'The office',
      numberDialled: '+1 555 0100',
      outcome: 'Spoke with someone',
      note: '=HYPERLINK("http://x.example","a")',
      id: 'call-0001',
    });
  });

  it('[F3] makes its case’s log when it is the first, and Cases refers to it', () => {
    const world = newTracker();
    const { tabId } = world.done(log());
    expect(callLogOf(world, 'C-001')).toMatchObject({ id: tabId, name: 'Calls C-001' });
    const { cells } = sheetOfTable(world, 'cases');
    const column = (key: string) => cells[0]?.indexOf(key) ?? -1;
    expect(cells[2]?.[column('callsTab')]).toBe(tabId);
    expect(cells[2]?.[column('attemptsToday')]).toEqual({ formula: "'Calls C-001'!$A$4" });
    expect(cells[3]?.[column('callsTab')]).toBeNull();
  });

  it('goes to its case when the remembered log is another’s, or is gone', () => {
    const { world, tabId } = begunTracker();
    const other = world.done(log({ id: 'call-0002', caseCode: 'C-002', tabId }));
    expect(other.tabId).not.toBe(tabId);
    expect(idsIn(world, 'C-002')).toEqual(['call-0002']);
    world.file.deleteTab('Calls C-001');
    world.done(log({ id: 'call-0003', tabId }));
    expect(idsIn(world)).toEqual(['call-0003']);
    // The calls before are gone with the tab somebody deleted, which is not passed over in silence.
    expect(rowsOf(sheetOfTable(world, 'activity'), 'activity').at(-1)).toMatchObject({
      what: MESSAGES.en.activity.logBegunAgain,
      case: 'C-001',
    });
  });

  it('is refused for a case that nobody knows, and nothing is written', () => {
    const world = newTracker();
    const before = world.file.snapshot();
    const { error } = world.run(log({ caseCode: 'C-099' }));
    expect(error).toMatchObject({ code: 'case.unknown', message: expect.stringContaining('C-099') });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('lands in the right columns when people moved and inserted some', () => {
    const { world, tabId } = begunTracker();
    world.file.moveColumn('Calls C-001', 10, 1);
    world.file.insertColumn('Calls C-001', 3);
    world.done(log({ tabId }));
    expect(rowsOf(callLogOf(world, 'C-001'), 'calls')[1]).toMatchObject({ id: 'call-0001', caller: 'Mari' });
  });

  it('is logged below the last row of a full grid', () => {
    const { world, tabId } = begunTracker();
    for (let i = 0; i < SMALL_ROWS + 3; i++) world.done(log({ tabId, id: `call-${i}-more` }));
    expect(idsIn(world)).toHaveLength(SMALL_ROWS + 4);
  });
});

it('[P5] keeps no A-number that somebody types into a call, and says that it was cut out', () => {
  const { world, tabId } = begunTracker();
  const note = 'officer asked for A 087-654-321, was polite';
  const { aNumberRemoved } = world.done(log({ tabId, note }));
  expect(aNumberRemoved).toBe(true);
  const [, row] = rowsOf(callLogOf(world, 'C-001'), 'calls');
  expect(row?.note).toBe('officer asked for [left out: A-number], was polite');
  // Sent again it is the same call.
  expect(world.done(log({ tabId, note })).alreadyThere).toBe(true);
});

describe('[C7] counts exactly once', () => {
  it('when it is sent again', () => {
    const { world, tabId } = begunTracker();
    world.done(log({ tabId }));
    const before = world.file.snapshot();
    expect(world.done(log({ tabId }))).toEqual({ alreadyThere: true, tabId, aNumberRemoved: false });
    expect(world.done(log())).toEqual({ alreadyThere: true, tabId, aNumberRemoved: false });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('when it was stopped between any two calls and sent again, also as the first of its case', () => {
    for (const { stopAfter, world } of stoppedAnywhere(newTracker(), log())) {
      expect({ stopAfter, ids: idsIn(world) }).toEqual({ stopAfter, ids: ['call-0001'] });
    }
    const { world: begun, tabId } = begunTracker();
    for (const { stopAfter, world } of stoppedAnywhere(begun, log({ tabId }))) {
      expect({ stopAfter, ids: idsIn(world) }).toEqual({ stopAfter, ids: ['call-first', 'call-0001'] });
    }
  });

  it('when a double click sends it twice at once, in whatever order the two runs take turns', () => {
    const { world: begun, tabId } = begunTracker();
    for (const schedule of allSchedules(5, 5)) {
      const world = begun.clone();
      const runs = [0, 1].map(() => new StepwiseRun(world, log({ tabId })));
      interleave(runs, schedule);
      expect({ schedule, ids: idsIn(world) }).toEqual({ schedule, ids: ['call-first', 'call-0001'] });
      expect(runs.map(({ done }) => done)).not.toContainEqual({ error: expect.anything() });
    }
  });

  it('when two people log calls at once, in whatever order: neither is lost', () => {
    const { world: begun, tabId } = begunTracker();
    for (const schedule of allSchedules(4, 4)) {
      const world = begun.clone();
      const ids = ['call-0001', 'call-0002'];
      interleave(
        ids.map((id) => new StepwiseRun(world, log({ tabId, id }))),
        schedule,
      );
      expect({ schedule, ids: idsIn(world).sort() }).toEqual({ schedule, ids: [...ids, 'call-first'] });
    }
  });

  it('when a double click and somebody else’s call fall together: neither is lost, none is doubled', () => {
    const { world: begun, tabId } = begunTracker();
    for (const schedule of allSchedules(5, 5)) {
      // The third run has its turn after each third step of the two.
      const withOther = schedule.flatMap((index, step) => (step % 3 === 2 ? [index, 2] : [index]));
      const world = begun.clone();
      const ids = ['call-0001', 'call-0001', 'call-0002'];
      interleave(
        ids.map((id) => new StepwiseRun(world, log({ tabId, id }))),
        withOther,
      );
      const found = idsIn(world).sort();
      expect({ withOther, found }).toEqual({ withOther, found: ['call-0001', 'call-0002', 'call-first'] });
    }
  });

  it('when two people log the first calls of a case at once: one log is made, with both', () => {
    const start = newTracker();
    const { calls } = start.clone().run(log());
    for (let first = 0; first <= calls; first++) {
      for (let second = 0; second <= calls; second += 2) {
        const world = start.clone();
        const schedule = [...Array<number>(first).fill(0), ...Array<number>(second).fill(1)];
        interleave(
          ['call-0001', 'call-0002'].map((id) => new StepwiseRun(world, log({ id }))),
          schedule,
        );
        const logs = world.file.sheets.filter(({ name }) => name.startsWith('Calls C-'));
        expect({ first, second, logs: logs.length, ids: idsIn(world).sort() }).toEqual({
          first,
          second,
          logs: 1,
          ids: ['call-0001', 'call-0002'],
        });
      }
    }
  });
});

it('costs four calls when its log is known, whatever the number of rows and cases', () => {
  const { world, tabId } = begunTracker();
  expect(world.run(log({ tabId })).calls).toBe(4);
  world.done((ports) => importList(ports, { text: listOf(60, 'Another'), who: null }));
  world.done((ports) =>
    importCalls(ports, { text: callLogText(500, ['Person 1', 'Person 2', 'Another 5']), who: null }),
  );
  expect(world.run(log({ tabId, id: 'call-0002' })).calls).toBe(4);
});
