import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import type { Ports } from '../../src/app/ports';
import type { CivilDateTime } from '../../src/domain/civilDate';
import { allSchedules, interleave, StepwiseRun } from '../support/interleave';
import { listOf } from '../support/lists';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, rowsOf } from '../support/trackers';

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
  note: null,
  followUpOn: null,
};

it('[C7] a double click counts once in a log of version 1 too, which has no totals of the days before', () => {
  const begun = memoryTracker();
  begun.done((ports) => importList(ports, { text: listOf(3), who: null }));
  const { tabId } = begun.done((ports) => logCall(ports, { ...CALL, id: 'call-first' }));
  const log = callLogOf(begun, 'C-001');
  for (const key of ['attemptsBefore', 'contactsBefore']) {
    const column = log.cells[0]?.indexOf(key) ?? -1;
    expect(column).toBeGreaterThanOrEqual(0);
    for (const row of log.cells) row[column] = null;
  }
  for (const schedule of allSchedules(5, 5)) {
    const world = begun.clone();
    const runs = [0, 1].map(
      () => new StepwiseRun(world, (ports: Ports) => logCall(ports, { ...CALL, tabId })),
    );
    interleave(runs, schedule);
    const ids = rowsOf(callLogOf(world, 'C-001'), 'calls').map(({ id }) => id);
    expect({ schedule, ids }).toEqual({ schedule, ids: ['call-first', 'call-0001'] });
    expect(runs.map(({ done }) => done)).not.toContainEqual({ error: expect.anything() });
  }
});
