import { checkSheet } from '../../src/app/checkSheet';
import { raiseTasks } from '../../src/app/raiseTasks';
import { civilDate } from '../../src/domain/civilDate';
import type { MemoryWorld } from '../support/memoryWorld';
import { mendWhole } from '../support/mendWhole';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

const MISSED = ['tasksDue', 'logNotOpened'];
const missed = (world: MemoryWorld) =>
  world
    .done(checkSheet)
    .findings.filter(({ kind }) => MISSED.includes(kind))
    .map(({ kind, tab, row, mend }) => [kind, tab, row, mend?.says]);
const mend = (world: MemoryWorld) => world.done((ports) => mendWhole(ports, { who: 'Ana' }));

/** Ana's check-in was yesterday, and Ben's calls begin; Google dropped both edits. */
function aTracker(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.', stage: 'Active' });
  putRow(world, 'cases', { code: 'C-002', alias: 'Ben', stage: 'Active', callsBegin: true });
  putRow(world, 'dates', { id: 'D-0001', case: 'C-001', date: civilDate('2026-03-09'), kind: 'Check-in' });
  return world;
}

describe('[F4] what an edit should have done', () => {
  it('is found and done when somebody asks: tasks are listed, call tabs opened', () => {
    const world = aTracker();
    expect(missed(world)).toEqual([
      ['logNotOpened', 'Cases', 4, 'Opens the tab of calls of C-002.'],
      ['tasksDue', 'Tasks', null, 'Lists 1 task.'],
    ]);
    const { done } = mend(world);
    expect(done).toContain('Lists 1 task.');
    expect(tableRows(world, 'tasks')).toEqual([expect.objectContaining({ reason: 'happened D-0001' })]);
    expect(tableRows(world, 'cases')[1]?.callsTab).toBe(callLogOf(world, 'C-002').id);
    expect(missed(world)).toEqual([]);
    mend(world);
    expect(tableRows(world, 'tasks')).toHaveLength(1);
  });

  it('[T4] a question that was answered has its task done', () => {
    const world = aTracker();
    world.done((ports) => raiseTasks(ports));
    putRow(world, 'dates', { at: 0, status: 'Done' });
    expect(missed(world)).toContainEqual(['tasksDue', 'Tasks', null, 'Marks 1 task as done today.']);
    mend(world);
    expect(missed(world)).toEqual([]);
  });
});

describe('a decision whose day was taken out again', () => {
  const decided = (on: string | null) => (on === null ? null : civilDate(on));
  function withTask(): MemoryWorld {
    const world = memoryTracker();
    putRow(world, 'cases', {
      code: 'C-001',
      alias: 'Eva',
      stage: 'Active',
      decisionCameOn: decided('2026-03-06'),
    });
    world.done((ports) => raiseTasks(ports));
    return world;
  }
  const change = (world: MemoryWorld, on: string | null) => {
    putRow(world, 'cases', { at: 0, decisionCameOn: decided(on) });
    return world.done((ports) => raiseTasks(ports));
  };

  it('leaves a task that says so and is done; written again, the day is a task again', () => {
    const world = withTask();
    const [{ what } = {}] = tableRows(world, 'tasks');
    expect(change(world, null)).toEqual({ raised: 0, done: 1 });
    expect(tableRows(world, 'tasks')).toEqual([
      expect.objectContaining({ what: `Not needed any more: ${String(what)}`, doneOn: expect.any(Number) }),
    ]);
    expect(change(world, null)).toEqual({ raised: 0, done: 0 });
    expect(change(world, '2026-03-06')).toEqual({ raised: 1, done: 0 });
  });

  it('leaves alone what somebody took over, and what another day may have added to', () => {
    const taken = withTask();
    putRow(taken, 'tasks', { at: 0, who: 'Mari' });
    expect(change(taken, null)).toEqual({ raised: 0, done: 0 });
    const worded = withTask();
    putRow(worded, 'tasks', { at: 0, what: 'Ask Ms. Roy' });
    expect(change(worded, null)).toEqual({ raised: 0, done: 0 });
    expect(change(withTask(), '2026-03-09')).toEqual({ raised: 1, done: 0 });
  });
});
