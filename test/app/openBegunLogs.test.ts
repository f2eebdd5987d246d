import { openBegunLogs } from '../../src/app/openBegunLogs';
import { openCallTabOfRow } from '../../src/app/openCallTabOfRow';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, sheetOfTable, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

function aTracker() {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.' });
  putRow(world, 'cases', { code: 'C-002', alias: 'Ben', callsBegin: true });
  return world;
}

describe('[F3] a case typed into Cases', () => {
  const open = (ports: Parameters<typeof openBegunLogs>[0]) => openBegunLogs(ports);

  it('gets its call tab when somebody writes that its calls begin, once', () => {
    const world = aTracker();
    expect(world.done(open)).toBe(1);
    expect(tableRows(world, 'cases').map(({ callsTab }) => callsTab)).toEqual([
      undefined,
      callLogOf(world, 'C-002').id,
    ]);
    const { value, calls } = world.run(open);
    expect([value, calls]).toEqual([0, 2]);
  });
});

describe('the call tab of the row somebody stands in', () => {
  const tabId = (world: ReturnType<typeof aTracker>, table: 'cases' | 'dates' | 'volunteers') =>
    sheetOfTable(world, table).id;

  it('is that of its case, in Cases and in tabs that name a case', () => {
    const world = aTracker();
    world.done((ports) => openCallTabOfRow(ports, { tabId: tabId(world, 'cases'), row: 3 }));
    expect(world.file.shown?.name).toBe(callLogOf(world, 'C-001').name);
    putRow(world, 'dates', { id: 'D-0001', case: 'C-002' });
    world.done((ports) => openCallTabOfRow(ports, { tabId: tabId(world, 'dates'), row: 3 }));
    expect(world.file.shown?.name).toBe(callLogOf(world, 'C-002').name);
  });

  it.each([
    ['cases', 5],
    ['volunteers', 3],
  ] as const)('is nobody’s in row %2$s of %1$s, and a sentence says so', (table, row) => {
    const world = aTracker();
    const { error } = world.run((ports) => openCallTabOfRow(ports, { tabId: tabId(world, table), row }));
    expect(error).toMatchObject({ code: 'noCaseInRow' });
  });
});
