import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import { stampCalls } from '../../src/app/stampCalls';
import { type CivilDateTime, dateTimeToSerial } from '../../src/domain/civilDate';
import { declaredColumn } from '../../src/tables/places';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { call, smallHost } from '../support/trackerHost';
import { callLogOf, memoryTracker, rowsOf } from '../support/trackers';

const NOW = '2026-03-10 09:30' as CivilDateTime;
const FIRST: NewCall = {
  id: 'call-first',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-09 10:00' as CivilDateTime,
  caller: 'Jo',
  target: null,
  numberDialled: null,
  outcome: 'Spoke with someone',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};

/** A case whose calls have begun, with one call logged. */
function begunLog(): { world: MemoryWorld; tabId: number } {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(2), who: null }));
  const { tabId } = world.done((ports) => logCall(ports, FIRST));
  return { world, tabId };
}

/** Somebody types into a row of the log, counted from the first record. */
function type(world: MemoryWorld, record: number, cells: Record<string, string | number>): void {
  const log = callLogOf(world, 'C-001');
  for (const [key, cell] of Object.entries(cells)) {
    world.file.type(log.name, { row: 5 + record, column: declaredColumn('calls', key) }, cell);
  }
}

const logged = (world: MemoryWorld) => rowsOf(callLogOf(world, 'C-001'), 'calls');

describe('[C1] rows that people type', () => {
  it('get the time and an id that they lack, every one of them, wherever the edit was', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari', outcome: 'spoke' });
    type(world, 3, { caller: 'Mari', outcome: 'busy', when: 46000 });
    type(world, 6, { caller: 'Teo', outcome: 'full' });
    expect(world.done((ports) => stampCalls(ports, tabId))).toBe(3);
    const [, ...typed] = logged(world);
    expect(typed.map(({ caller, when }) => [caller, when])).toEqual([
      ['Mari', dateTimeToSerial(NOW)],
      ['Mari', 46000],
      ['Teo', dateTimeToSerial(NOW)],
    ]);
    expect(new Set(typed.map(({ id }) => id)).size).toBe(3);
  });

  it('keep what was typed: a time that cannot be read, words for an outcome, the id of a call', () => {
    const { world, tabId } = begunLog();
    const [before] = logged(world);
    type(world, 2, { when: 'at noon', outcome: 'flew a kite' });
    world.done((ports) => stampCalls(ports, tabId));
    expect(logged(world)).toEqual([
      before,
      expect.objectContaining({ when: 'at noon', outcome: 'flew a kite' }),
    ]);
  });

  it('are stamped once; with nothing to stamp, nothing is written', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari' });
    world.done((ports) => stampCalls(ports, tabId));
    const before = world.file.snapshot();
    const again = world.run((ports) => stampCalls(ports, tabId));
    expect([again.value, again.labels]).toEqual([0, ['tabs', 'read']]);
    expect(world.file.snapshot()).toEqual(before);
  });

  it('in any other tab are none of its business', () => {
    const { world } = begunLog();
    const template = world.file.byName('Calls');
    world.file.type('Calls', { row: 7, column: 2 }, 'Mari');
    const foreign = world.file.addTab('Notes of ours');
    const before = world.file.snapshot();
    for (const { id } of [template, foreign]) expect(world.done((ports) => stampCalls(ports, id))).toBe(0);
    expect(world.file.snapshot()).toEqual(before);
  });
});

it('[C1] on the host, a volunteer who authorized nothing pastes three calls, and they count at once', () => {
  const host = smallHost();
  call(host, 'setUpTracker', { language: 'en', groupName: null });
  call(host, 'importList', { text: listOf(1), who: null });
  call(host, 'logCall', { ...FIRST, when: '2026-03-10 08:00' });
  const log = host.sheets().find(({ name }) => name === 'Calls C-001');
  const rows = [
    ['', 'Mari', '', '', 'spoke'],
    ['', 'Mari', '', '', 'voicemail'],
    ['', 'Teo', '', '', 'busy'],
  ];
  const edit = host.paste('Calls C-001', 'A7', rows);
  expect(edit?.error).toBeUndefined();
  const cells = log?.values().slice(5, 9) ?? [];
  expect(cells.map((row) => [row[1], typeof row[9] === 'string' && row[9] !== ''])).toEqual([
    ['Jo', true],
    ['Mari', true],
    ['Mari', true],
    ['Teo', true],
  ]);
  const { value } = call<{ cases: { figures: { calls: object } }[] }>(host, 'readTracker', {});
  expect(value.cases[0]?.figures.calls).toMatchObject({ attemptsToday: 4, contactsToday: 3 });
});
