import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import { undoCall } from '../../src/app/undoCall';
import type { CivilDateTime } from '../../src/domain/civilDate';
import { firstRow } from '../../src/tables/defineTable';
import { TABLES } from '../../src/tables/tables';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, rowsOf, stoppedAnywhere } from '../support/trackers';

beforeAll(makeTablesSmall);

const CALL: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15' as CivilDateTime,
  caller: 'Mari',
  target: null,
  numberDialled: null,
  outcome: 'Spoke with someone',
  howMany: null,
  language: null,
  note: 'polite',
  followUpOn: null,
};

/** A log of three calls. */
function begunLog(): { world: MemoryWorld; tabId: number } {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(2), who: null }));
  const { tabId } = world.done((ports) => logCall(ports, CALL));
  for (const id of ['call-0002', 'call-0003']) world.done((ports) => logCall(ports, { ...CALL, tabId, id }));
  return { world, tabId };
}

const idsIn = (world: MemoryWorld) => rowsOf(callLogOf(world, 'C-001'), 'calls').map(({ id }) => id);

describe('a call that is taken back', () => {
  it('is emptied, wherever people moved its row and columns; the others stay', () => {
    const { world, tabId } = begunLog();
    world.file.insertColumn('Calls C-001', 3);
    world.file.moveColumn('Calls C-001', Object.keys(TABLES.calls.columns).length + 1, 1);
    const { cells } = callLogOf(world, 'C-001');
    const second = firstRow(TABLES.calls);
    cells.splice(second - 1, 0, ...cells.splice(second, 1));
    world.done((ports) => undoCall(ports, { tabId, id: 'call-0002' }));
    expect(idsIn(world)).toEqual(['call-0001', 'call-0003']);
    expect(JSON.stringify(cells[second - 1])).not.toContain('polite');
  });

  it('is gone once, however often it is asked, and a log that is gone is fine', () => {
    const { world, tabId } = begunLog();
    const undo = () => world.run((ports) => undoCall(ports, { tabId, id: 'call-0002' }));
    expect([undo().error, undo().error]).toEqual([undefined, undefined]);
    expect(idsIn(world)).toEqual(['call-0001', 'call-0003']);
    world.file.deleteTab('Calls C-001');
    expect(undo().error).toBeUndefined();
  });

  it('never empties a row of another tab', () => {
    const { world } = begunLog();
    const cases = world.file.byName('Cases');
    const before = world.file.snapshot();
    world.done((ports) => undoCall(ports, { tabId: cases.id, id: 'C-001' }));
    expect(world.file.snapshot()).toEqual(before);
  });

  it('[S5] stopped anywhere and asked again, it is gone', () => {
    const { world: begun, tabId } = begunLog();
    const work = (ports: Parameters<typeof undoCall>[0]) => undoCall(ports, { tabId, id: 'call-0002' });
    for (const { stopAfter, world } of stoppedAnywhere(begun, work)) {
      expect({ stopAfter, ids: idsIn(world) }).toEqual({ stopAfter, ids: ['call-0001', 'call-0003'] });
    }
  });
});
