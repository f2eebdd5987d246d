import { readTasks } from '../../src/app/readTasks';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';

beforeAll(makeTablesSmall);

describe('the tasks', () => {
  it('are read as the tab has them, in its order, with the state that the Sheet computed', () => {
    const world = memoryTracker();
    putRow(world, 'tasks', { id: 'TK-0002', what: 'Ask', case: 'C-001', by: '2026-03-09', state: 'Late' });
    putRow(world, 'tasks', { id: 'TK-0001', what: 'Call', who: 'Mari' });
    const { value, calls } = world.run((ports) => readTasks(ports));
    expect(calls).toBe(2);
    expect(value?.tasks).toMatchObject([
      { record: { id: 'TK-0002', case: 'C-001', what: 'Ask', who: null, by: '2026-03-09' }, state: 'Late' },
      { record: { id: 'TK-0001', case: null, what: 'Call', who: 'Mari', by: null }, state: null },
    ]);
  });
});
