import { showTab } from '../../src/app/showTab';
import { MESSAGES } from '../../src/messages/messages';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';

beforeAll(makeTablesSmall);

describe('the grid goes to', () => {
  it('a tab of the tracker, under whatever name, and to a row of it', () => {
    const world = memoryTracker();
    const { id } = world.file.byName('Dates');
    world.file.rename(world.file.byName('Dates'), 'All dates');
    expect(world.run((ports) => showTab(ports, { tabId: id })).calls).toBe(2);
    expect(world.file.shown).toEqual({ name: 'All dates', row: 1 });
    world.done((ports) => showTab(ports, { tabId: id, row: 7 }));
    expect(world.file.shown).toEqual({ name: 'All dates', row: 7 });
  });

  it('no tab that is gone, nor one of the group’s own', () => {
    const world = memoryTracker({ language: 'es' });
    const { id } = world.file.addTab('Ours');
    for (const tabId of [id, 12345]) {
      const { error } = world.run((ports) => showTab(ports, { tabId }));
      expect(error).toMatchObject({ code: 'tabGone', message: MESSAGES.es.errors.tabGone });
    }
    expect(world.file.shown).toBeNull();
  });
});
