import { openCallTab } from '../../src/app/openCallTab';
import { firstRow } from '../../src/tables/defineTable';
import { TABLES } from '../../src/tables/tables';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, sheetOfTable, stoppedAnywhere, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

function aTracker() {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.' });
  return world;
}

describe("[F3] a case's call tab", () => {
  const open = (ports: Parameters<typeof openCallTab>[0]) => openCallTab(ports, { caseCode: 'C-001' });

  it('is made when somebody opens it first, linked in Cases, and shown', () => {
    const world = aTracker();
    const { tabId } = world.done(open);
    expect(callLogOf(world, 'C-001').id).toBe(tabId);
    expect(tableRows(world, 'cases')[0]?.callsTab).toBe(tabId);
    expect(world.file.shown?.name).toBe(callLogOf(world, 'C-001').name);
  });

  it('is the same one from then on, at little cost', () => {
    const world = aTracker();
    const { tabId } = world.done(open);
    const tabs = world.file.sheets.length;
    const { value, calls } = world.run(open);
    expect(value?.tabId).toBe(tabId);
    expect(world.file.sheets).toHaveLength(tabs);
    expect(calls).toBeLessThanOrEqual(12);
  });

  it('[C3] has its totals in Cases, those of the six days before today too; one that is older than these counts as 0', () => {
    const linked = (world: MemoryWorld) => {
      world.done(open);
      const { cells } = sheetOfTable(world, 'cases');
      const at = (key: string) => cells[firstRow(TABLES.cases) - 1]?.[cells[0]?.indexOf(key) ?? -1];
      return ['contacts7Days', 'attempts1DaysAgo', 'contacts6DaysAgo'].map(at);
    };
    const inLog = (cell: string) => ({ formula: `'Calls C-001'!${cell}` });
    expect(linked(aTracker())).toEqual([inLog('$C$4'), inLog('$K$2'), inLog('$L$7')]);
    const older = aTracker();
    const [keys = []] = sheetOfTable(older, 'calls').cells;
    for (const key of ['attemptsBefore', 'contactsBefore']) keys[keys.indexOf(key)] = null;
    expect(linked(older)).toEqual([inLog('$C$4'), { formula: '0' }, { formula: '0' }]);
  });

  it('[S5] is one, wherever the making of it was stopped', () => {
    for (const { stopAfter, world } of stoppedAnywhere(aTracker(), open)) {
      const logs = world.file.sheets.filter(({ tag, id }) => tag?.table === 'calls' && tag.id !== id);
      expect({ stopAfter, logs: logs.length }).toEqual({ stopAfter, logs: 1 });
    }
  });

  it('is none of a case that is not there', () => {
    const { error } = aTracker().run((ports) => openCallTab(ports, { caseCode: 'C-009' }));
    expect(error).toMatchObject({ code: 'case.unknown' });
  });
});
