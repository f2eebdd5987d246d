import { deleteOriginal } from '../../src/app/deleteOriginal';
import { importList } from '../../src/app/importList';
import { listSources } from '../../src/app/listSource';
import { expectFile } from '../support/expectFile';
import { addListTab } from '../support/listTabs';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, sheetOfTable, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

function trackerWithList(): { world: MemoryWorld; tabId: number } {
  const world = memoryTracker();
  const rows = [
    ['Name', 'Next date'],
    ['Mari', { shownAsDate: 46093 }],
    ['Teo', null],
  ];
  return { world, tabId: addListTab(world, 'Old list', rows).id };
}

const bringIn = (world: MemoryWorld, tabId: number) =>
  world.done((ports) => importList(ports, { source: { kind: 'tab', tabId }, who: 'Ana' }));

describe('[issue 3] "the original still holds everything; delete it?"', () => {
  it('deletes the tab once it was brought in, notes it, and says that version history keeps it', () => {
    const { world, tabId } = trackerWithList();
    const { fingerprint, original } = bringIn(world, tabId);
    expect(original).toEqual({ kind: 'tab', tabId, name: 'Old list' });
    const done = world.done((ports) => deleteOriginal(ports, { tabId, fingerprint, who: 'Ana' }));
    expect(done).toEqual({ name: 'Old list', sentence: expect.stringContaining('Version history keeps it') });
    expect(world.file.find('Old list')).toBeUndefined();
    expect(tableRows(world, 'cases').map(({ alias }) => alias)).toEqual(['Mari', 'Teo']);
    expect(tableRows(world, 'activity').map(({ who, what }) => [who, what])).toEqual([
      ['Ana', 'brought in a list: 2 cases'],
      ['Ana', 'deleted the original list'],
    ]);
  });

  it('also after other lists came in, and without the fingerprint', () => {
    const { world, tabId } = trackerWithList();
    bringIn(world, tabId);
    world.done((ports) => importList(ports, { text: 'Name\nAna', who: null }));
    world.done((ports) => deleteOriginal(ports, { tabId, who: null }));
    expect(world.file.find('Old list')).toBeUndefined();
  });

  it.each<[string, string, (world: MemoryWorld, tabId: number) => { tabId: number; fingerprint?: string }]>([
    ['that was never brought in', 'tab.notBroughtIn', (_, tabId) => ({ tabId })],
    [
      'that was not brought in to its end',
      'tab.notBroughtIn',
      (world, tabId) => {
        const work = (ports: Parameters<typeof importList>[0]) =>
          importList(ports, { source: { kind: 'tab', tabId }, who: null });
        world.run(work, world.clone().run(work).calls - 8);
        return { tabId };
      },
    ],
    [
      'that has changed since',
      'tab.changed',
      (world, tabId) => {
        const { fingerprint } = bringIn(world, tabId);
        world.file.type('Old list', { row: 4, column: 1 }, 'Ana');
        return { tabId, fingerprint };
      },
    ],
    ['that is Casebook’s own', 'tab.ours', (world) => ({ tabId: sheetOfTable(world, 'cases').id })],
    ['that is gone', 'tab.unknown', () => ({ tabId: 12_345 })],
  ])('leaves a tab %s, and says why', (_, code, prepare) => {
    const { world, tabId } = trackerWithList();
    const input = prepare(world, tabId);
    const before = world.file.snapshot();
    const { error } = world.run((ports) => deleteOriginal(ports, { ...input, who: null }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(/\. .*\./) });
    expectFile(world, before, { code });
  });
});

it('lists the tabs that could be a list, by name, for two calls and two for each', () => {
  const { world, tabId } = trackerWithList();
  const { value, calls } = world.run(listSources);
  expect(value?.tabs).toEqual([
    { id: world.file.byName('Sheet1').id, name: 'Sheet1', hidden: false },
    { id: tabId, name: 'Old list', hidden: false },
  ]);
  expect(calls).toBe(6);
});
