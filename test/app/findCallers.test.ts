import { checkSheet } from '../../src/app/checkSheet';
import { logCall, type NewCall } from '../../src/app/logCall';
import {
  addDays,
  type CivilDateTime,
  type CivilTime,
  civilDate,
  timeToSerial,
  toSerial,
} from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, sheetOfTable } from '../support/trackers';
import { typeCall, typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const TODAY = civilDate('2026-03-10');
const at = (daysAgo: number, time: string) =>
  toSerial(addDays(TODAY, -daysAgo)) + timeToSerial(time as CivilTime);
const FIRST: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-01-10 09:15' as CivilDateTime,
  caller: 'Mari',
  target: null,
  numberDialled: null,
  outcome: 'No answer or busy',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};
const OFFICE = {
  code: 'T-01',
  office: '26 Federal Plaza',
  officialLine: '212-555-0100',
  lastVerified: toSerial(TODAY),
};
const words = MESSAGES.en.check;

/** A case whose calls have begun long ago, with one office, and what else was logged. */
function withCalls(
  calls: readonly Readonly<Record<string, CellInput>>[],
  office: Readonly<Record<string, CellInput>> = {},
): MemoryWorld {
  const world = memoryTracker();
  typeRow(world, 'settings', 1, { sharingCheckedOn: toSerial(TODAY) });
  typeRow(world, 'cases', 1, { code: 'C-001', whoWeCall1: 'T-01' });
  typeRow(world, 'targets', 1, { ...OFFICE, ...office });
  world.done((ports) => logCall(ports, FIRST));
  for (const [index, cells] of calls.entries()) {
    const call = { target: 'T-01', outcome: 'no answer', id: `call-1${index}` };
    typeCall(world, 'C-001', index + 2, { ...call, ...cells });
  }
  return world;
}

/** The Sheet's clock is New York's. */
const nowIn = (zone: string) =>
  `2026-03-10 ${zone === 'America/Los_Angeles' ? '06:30' : '09:30'}` as CivilDateTime;

const found = (world: MemoryWorld) => {
  const { findings } = world.done((ports) => checkSheet({ ...ports, clock: { now: nowIn } }));
  const volunteers = sheetOfTable(world, 'volunteers').name;
  return findings
    .filter(({ kind }) => /^(?:calls|conduct|target|consulate)/.test(kind))
    .map(({ kind, tab, row, sentence }) => [kind, ...(tab === volunteers ? [tab] : []), row, sentence]);
};

describe('[C6] many people, few calls each', () => {
  it('finds who called an office more often on a day than agreed, in the row in which it became too much', () => {
    const world = withCalls([
      { when: at(1, '09:00'), caller: 'Mari' },
      { when: at(1, '09:20'), caller: ' mari ', howMany: 2 },
      { when: at(1, '10:00'), caller: 'Luis', howMany: 2 },
      { when: at(0, '10:00'), caller: 'Mari', howMany: 2 },
      { when: at(7, '10:00'), caller: 'Mari', howMany: 9 },
      { when: at(2, '10:00'), howMany: 9 },
      { when: at(2, '10:00'), caller: 'Ana', howMany: 2 },
      { when: at(2, '11:00'), caller: 'Ana', target: 'T-99', howMany: 2 },
    ]);
    expect(found(world)).toEqual([['callsTooMany', 13, words.callsTooMany.often(3, 2)]]);
  });

  it('finds a call after a contact of that caller on that day', () => {
    const world = withCalls([
      { when: at(1, '09:00'), caller: 'Mari', outcome: 'spoke' },
      { when: at(1, '09:20'), caller: 'Luis' },
      { when: at(0, '09:20'), caller: 'Mari' },
      { when: at(1, '09:10'), caller: 'Mari' },
    ]);
    expect(found(world)).toEqual([['callsTooMany', 15, words.callsTooMany.afterContact]]);
  });
});

describe('[C6] the hours of the office', () => {
  const hours = {
    hoursFrom: timeToSerial('08:00' as CivilTime),
    hoursTo: timeToSerial('16:00' as CivilTime),
  };
  const calls = [
    { when: at(1, '12:00'), caller: 'Mari' },
    { when: at(1, '07:59'), caller: 'Luis' },
    { when: at(2, '16:00'), caller: 'Luis' },
    { when: at(3, '10:30'), caller: 'Luis' },
    { when: at(8, '03:00'), caller: 'Luis' },
  ];

  it('are those of its own zone: the first call outside them is named, with how many there were', () => {
    const eastern = withCalls(calls, { ...hours, zone: 'Eastern (New York)' });
    expect(found(eastern)).toEqual([['callsOutOfHours', 14, words.callsOutOfHours.says(2)]]);
    const pacific = withCalls(calls, { ...hours, zone: 'Pacific (Los Angeles)' });
    expect(found(pacific)).toEqual([['callsOutOfHours', 15, words.callsOutOfHours.says(2)]]);
  });

  it('hold nobody to hours that nobody wrote down, or that end before they begin', () => {
    expect(found(withCalls(calls, hours))).toEqual([]);
    const reversed = { hoursFrom: hours.hoursTo, hoursTo: hours.hoursFrom, zone: 'Eastern (New York)' };
    expect(found(withCalls(calls, reversed))).toEqual([]);
  });
});

describe('[C8] the code of conduct', () => {
  const calls = [
    { when: at(1, '09:00'), caller: ' luis' },
    { when: at(20, '09:00'), caller: 'Eva' },
    { when: at(20, '09:05'), caller: 'Noor' },
  ];

  it('is asked of volunteers who call without it, once for each name, and of others with a count', () => {
    const world = withCalls(calls);
    typeRow(world, 'volunteers', 1, { code: 'V-01', name: 'Luis' });
    typeRow(world, 'volunteers', 2, { code: 'V-02', name: 'Eva', codeAgreedOn: toSerial(TODAY) });
    typeRow(world, 'volunteers', 3, { code: 'V-03', name: 'Nobody called' });
    const { says, notListed } = words.conductNotAgreed;
    expect(found(world)).toEqual([
      ['conductNotAgreed', 'Volunteers', null, notListed(2)],
      ['conductNotAgreed', 'Volunteers', 3, says],
    ]);
    typeRow(world, 'volunteers', 1, { codeAgreedOn: toSerial(addDays(TODAY, 1)) });
    expect(found(world)).toHaveLength(2);
  });

  it('is asked of nobody where the group lists no volunteers', () => {
    expect(found(withCalls(calls))).toEqual([]);
  });
});

it('[C8] courts, judges and the Board are found, and consulates without a day on which the attorney asked', () => {
  const world = withCalls([]);
  typeRow(world, 'targets', 2, { ...OFFICE, code: 'T-02', office: 'Immigration Court' });
  typeRow(world, 'targets', 3, { ...OFFICE, code: 'T-03', office: 'Consulate' });
  typeRow(world, 'targets', 4, {
    ...OFFICE,
    code: 'T-04',
    office: 'Consulate',
    attorneyAskedOn: toSerial(TODAY),
  });
  expect(found(world)).toEqual([
    ['targetNeverCalled', 4, words.targetNeverCalled.says],
    ['consulateUnasked', 5, words.consulateUnasked.says],
  ]);
});

it('[C4] a mailbox that was full three times today rests until tomorrow, unless somebody got through since', () => {
  const full = { caller: 'Mari', outcome: 'Mailbox full' };
  const times = ['09:00', '09:05', '09:10'].map((time) => ({ ...full, when: at(0, time), caller: time }));
  expect(found(withCalls(times))).toEqual([['targetRests', 14, words.targetRests.says]]);
  const through = { when: at(0, '09:20'), caller: 'Luis', outcome: 'spoke' };
  expect(found(withCalls([...times, through]))).toEqual([]);
  expect(found(withCalls(times.slice(1)))).toEqual([]);
});

it('[P4] copies that are out of what was stopped or withdrawn are found, as their rows say', () => {
  const world = withCalls([]);
  const takeBack = 'Take it back: a Stop was asked for';
  const useUntil = toSerial(addDays(TODAY, 2));
  typeRow(world, 'plans', 1, { id: 'P-0001', case: 'C-001', takeBack, audience: 'Volunteers', useUntil });
  typeRow(world, 'plans', 2, { id: 'P-0002', case: 'C-001', takeBack: '' });
  typeRow(world, 'plans', 3, { id: 'P-0003', case: 'C-001', takeBack: '#REF!', audience: 'Team', useUntil });
  typeRow(world, 'petitions', 1, { code: 'PE-01', case: 'C-001', takeBack });
  const { findings } = world.done((ports) => checkSheet({ ...ports, clock: { now: nowIn } }));
  const copies = findings.filter(({ kind }) => kind === 'copyOut');
  expect(copies.map(({ tab, row, sentence }) => [tab, row, sentence])).toEqual([
    ['Petitions', 3, words.copyOut.says(null, null)],
    ['Plans', 3, words.copyOut.says('Volunteers', 'Thu Mar 12')],
  ]);
});
