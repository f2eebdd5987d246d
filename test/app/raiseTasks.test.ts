import { raiseTasks } from '../../src/app/raiseTasks';
import type { CivilDate } from '../../src/domain/civilDate';
import { toSerial } from '../../src/domain/civilDate';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, stoppedAnywhere, tableRows } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const TODAY = '2026-03-10';
const day = (text: string) => text as CivilDate;
const raise = (ports: Parameters<typeof raiseTasks>[0]) => raiseTasks(ports);

/** Ana's check-in was yesterday, Ben is detained and nobody knows of a stay, in Eva's case a decision came on a Friday. */
function aTracker(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.', stage: 'Active', attorney: 'Ms. Roy' });
  putRow(world, 'cases', {
    code: 'C-002',
    alias: 'Ben',
    stage: 'Active',
    escalate: 'Ask the attorney today',
  });
  putRow(world, 'cases', { code: 'C-003', alias: 'Eva', stage: 'Active', decisionCameOn: day('2026-03-06') });
  putRow(world, 'dates', { id: 'D-0001', case: 'c-001 ', date: day('2026-03-09'), kind: 'Check-in' });
  putRow(world, 'dates', { id: 'D-0002', case: 'C-001', date: day('2026-03-20'), kind: 'Bond hearing' });
  return world;
}

/** A day as a cell holds it. */
const cellOf = (text: string) => toSerial(day(text));

const tasksOf = (world: MemoryWorld) =>
  tableRows(world, 'tasks').map(({ id, case: of, what, by, doneOn = null, reason }) => {
    return { id, of, what, by, doneOn, reason };
  });

describe('tasks that Casebook makes', () => {
  it('[T4, T7] ask what happened, the attorney today, and the attorney after a decision by the next business day', () => {
    const world = aTracker();
    expect(world.done(raise)).toEqual({ raised: 3, done: 0 });
    expect(tasksOf(world)).toEqual([
      {
        id: 'TK-0001',
        of: 'C-001',
        what: 'What happened? Check-in, Mon Mar 9',
        by: cellOf(TODAY),
        doneOn: null,
        reason: 'happened D-0001',
      },
      {
        id: 'TK-0002',
        of: 'C-002',
        what: 'Ask the attorney today: detained, and no stay in force that we know of',
        by: cellOf(TODAY),
        doneOn: null,
        reason: 'ask C-002',
      },
      {
        id: 'TK-0003',
        of: 'C-003',
        what: 'A decision came, Fri Mar 6: ask the attorney by the next business day; deadlines can be 10 days or less',
        by: cellOf('2026-03-09'),
        doneOn: null,
        reason: 'decision C-003 2026-03-06',
      },
    ]);
  });

  it('are made once, whoever opens the Sheet how often; a second decision is a second task', () => {
    const world = aTracker();
    world.done(raise);
    const { value, calls } = world.run(raise);
    expect(value).toEqual({ raised: 0, done: 0 });
    expect(calls).toBeLessThanOrEqual(6);
    putRow(world, 'cases', { at: 2, decisionCameOn: day('2026-03-10') });
    expect(world.done(raise)).toEqual({ raised: 1, done: 0 });
    expect(tasksOf(world)[3]).toMatchObject({ id: 'TK-0004', by: cellOf('2026-03-11') });
  });

  it('are done when nobody asks any more, and keep the words that people gave them', () => {
    const world = aTracker();
    world.done(raise);
    putRow(world, 'tasks', { at: 0, what: 'Ring Ana in the evening', who: 'Mari' });
    putRow(world, 'dates', { at: 0, status: 'Done' });
    putRow(world, 'cases', { at: 1, escalate: 'No' });
    expect(world.done(raise)).toEqual({ raised: 0, done: 2 });
    expect(tasksOf(world)[0]).toMatchObject({ what: 'Ring Ana in the evening', doneOn: cellOf(TODAY) });
    expect(tasksOf(world).map(({ doneOn }) => doneOn)).toEqual([cellOf(TODAY), cellOf(TODAY), null]);
  });

  it('[T7] ask the attorney again only when somebody did a while ago', () => {
    const world = aTracker();
    world.done(raise);
    putRow(world, 'tasks', { at: 1, doneOn: day('2026-03-04') });
    expect(world.done(raise).raised).toBe(0);
    putRow(world, 'tasks', { at: 1, doneOn: day('2026-03-02') });
    expect(world.done(raise).raised).toBe(1);
  });

  it('are not made for a closed case, nor of a decision that is to come or whose day cannot be read', () => {
    const world = aTracker();
    putRow(world, 'cases', { at: 0, stage: 'Closed' });
    putRow(world, 'cases', { at: 1, stage: 'Closed' });
    typeRow(world, 'cases', 3, { decisionCameOn: 'last week' });
    putRow(world, 'cases', { code: 'C-004', decisionCameOn: day('2026-03-11') });
    expect(world.done(raise).raised).toBe(0);
  });

  it('[T4] ask about a check-in on its own day from the evening on', () => {
    const world = aTracker();
    putRow(world, 'dates', { at: 0, date: day(TODAY) });
    expect(world.done(raise).raised).toBe(2);
    typeRow(world, 'dates', 1, { time: 9 / 24 });
    expect(world.done(raise).raised).toBe(1);
  });

  it('[S5] stopped anywhere are completed by the next run, each once', () => {
    for (const { world, stopAfter } of stoppedAnywhere(aTracker(), raise)) {
      expect({
        stopAfter,
        reasons: tasksOf(world)
          .map(({ reason }) => reason)
          .sort(),
      }).toEqual({
        stopAfter,
        reasons: ['ask C-002', 'decision C-003 2026-03-06', 'happened D-0001'],
      });
    }
  });
});
