import { createSetUpRun } from '../../sidebar/views/setUp/setUpRun';
import { beginSetUp, setUpTracker } from '../../src/app/setUpTracker';
import { MESSAGES } from '../../src/messages/messages';
import { SCHEMA_VERSION } from '../../src/tables/schemaVersion';
import { PageServer } from '../sidebar/pageServer';
import type { MemoryWorld } from '../support/memoryWorld';
import { olderWorld, readOlderTracker } from '../support/olderTracker';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, memoryTracker, tableRows } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

/** The world, and what is there before anything is tried. */
function asItWas(world: MemoryWorld) {
  return { world, before: world.file.snapshot() };
}

describe('[F4] set-up in a tracker of another version', () => {
  it.each(['en', 'es'] as const)('of version 1, in %s: is refused, and changes nothing', (language) => {
    const { world, before } = asItWas(olderWorld(readOlderTracker(1, language)));
    const { trackerOlder: message } = MESSAGES[language].errors;
    expect(message).toContain(MESSAGES[language].menu.items.checkThisSheet.label);
    for (const setUp of [setUpTracker, beginSetUp]) {
      const { error, calls } = world.run((ports) => setUp(ports, { ...GROUP, groupName: 'Another' }));
      expect(error).toMatchObject({ code: 'tracker.older', message });
      expect(calls).toBeLessThan(6);
    }
    expect(world.file.snapshot()).toEqual(before);
  });

  it('of a later version: is refused, and changes nothing', () => {
    const later = memoryTracker();
    typeRow(later, 'settings', 1, { schemaVersion: SCHEMA_VERSION + 1 });
    later.file.deleteTab('Dates');
    const { world, before } = asItWas(later);
    expect(world.run((ports) => setUpTracker(ports, GROUP)).error).toMatchObject({ code: 'tracker.newer' });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('[S5] one whose settings were not written yet, or are gone, is completed', () => {
    for (const settings of ['blank', 'gone']) {
      const world = memoryTracker();
      if (settings === 'gone') world.file.deleteTab('Settings');
      else typeRow(world, 'settings', 1, { schemaVersion: null });
      world.file.deleteTab('Dates');
      const { created } = world.done((ports) => setUpTracker(ports, GROUP));
      expect(created).toContain('dates');
      expect(tableRows(world, 'settings')).toHaveLength(1);
    }
  });

  it('the dialog shows the sentence, and nothing is made', async () => {
    const { world, before } = asItWas(olderWorld(readOlderTracker(1, 'en')));
    new PageServer(world);
    const run = createSetUpRun();
    await run.start(GROUP);
    expect([run.phase.value, run.problem.value?.message]).toEqual([
      'failed',
      MESSAGES.en.errors.trackerOlder,
    ]);
    expect(world.file.snapshot()).toEqual(before);
  });
});
