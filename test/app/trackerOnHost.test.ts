import { importCalls } from '../../src/app/importCalls';
import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import type { TrackerNow } from '../../src/app/readTracker';
import { callFigures } from '../../src/domain/calls';
import { addDays, type CivilDateTime, civilDate } from '../../src/domain/civilDate';
import type { CallRecord, DateRecord } from '../../src/domain/records';
import { thresholdsOf } from '../../src/domain/settings';
import { timelineOf } from '../../src/domain/timeline';
import { DAYS_BEFORE, dayBeforeKey } from '../../src/tables/daysBefore';
import type { Host } from '../../workbench/host/host';
import { hostErrors, hostRecords, hostTab } from '../support/hostTracker';
import { callLogText, listOf } from '../support/lists';
import { setUpHost } from '../support/setUpHost';
import { makeTablesSmall } from '../support/smallTables';
import { call, person } from '../support/trackerHost';
import { memoryTracker } from '../support/trackers';

makeTablesSmall();

const TODAY = civilDate('2026-03-10');
const LIST = listOf(20);
const LOG = callLogText(60, ['Person 1', 'Person 2', 'Person 19', 'Person 7']);
const CALL: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15' as CivilDateTime,
  caller: '=1+1',
  target: null,
  numberDialled: '+1 555 0100',
  outcome: 'Left a message',
  howMany: 2,
  language: null,
  note: "'quoted' and =2+2",
  followUpOn: null,
};

/** One tracker that everything is done to, in the order of the tests; in memory beside it, to compare calls. */
describe('a tracker on Google’s services', () => {
  let host: Host;
  const memory = memoryTracker();
  const now = () => call<TrackerNow>(host, 'readTracker', {}).value;
  beforeAll(() => {
    host = setUpHost({ groupName: null });
    person(host, 'insertColumn', 'Cases', 3);
    person(host, 'insertColumn', 'Dates', 2);
    person(host, 'rename', 'Dates', 'All dates, ours');
  });

  it('[S1] takes a list in that is longer than its grids, texts staying texts', () => {
    const { run } = call(host, 'importList', { text: LIST, who: null });
    const inMemory = memory.run((ports) => importList(ports, { text: LIST, who: null }));
    // People's columns stand among ours here: two reads of all columns, and blocks that are cut in two.
    expect(run.calls.all - inMemory.calls).toBeLessThanOrEqual(12);
    expect(run.calls.all).toBeLessThanOrEqual(40);
    const notes = hostRecords<{ notes: string | null }>(hostTab(host, 'cases'), 'cases').map((r) => r.notes);
    expect(notes.filter((note) => note?.includes('=1+1'))).toHaveLength(4);
    expect(hostErrors(host)).toEqual([]);
  });

  it('[T1-T9, F1] computes for every case what the rule in code says, in the new rows too', () => {
    const dates = hostRecords<DateRecord>(hostTab(host, 'dates'), 'dates');
    const { cases } = now();
    expect(cases).toHaveLength(20);
    for (const { record, figures } of cases) {
      const own = dates.filter((date) => date.case === record.code);
      const rule = timelineOf(record, own, { today: TODAY, settings: thresholdsOf({}) });
      expect({ code: record.code, ...figures }).toMatchObject({ code: record.code, ...rule });
    }
    expect(new Set(cases.map(({ figures }) => figures.urgency)).size).toBeGreaterThan(3);
  });

  it('[C3, F3] sums up each case’s calls as the rule in code does, and Cases shows it', () => {
    memory.done((ports) => importCalls(ports, { text: LOG, who: null }));
    call(host, 'importCalls', { text: LOG, who: null });
    expectTotals(['C-001', 'C-002', 'C-007', 'C-019']);
    const { calls } = now().cases[0]?.figures ?? {};
    expect(calls).toEqual(expect.objectContaining({ attemptsToday: expect.any(Number) }));
    expect(calls?.attemptsToday).toBeGreaterThan(0);
    expect(calls?.contacts7Days).toBeGreaterThan(calls?.contactsToday ?? 0);
  });

  it('[C7] logs one more call for four calls, its texts staying texts', () => {
    const { callsTab } = now().cases[0] ?? {};
    const logged = call<{ tabId: number }>(host, 'logCall', { ...CALL, tabId: callsTab });
    expect(logged.run.calls.all).toBe(4);
    expect(logged.run.calls.all).toBe(
      memory.run((ports) => logCall(ports, { ...CALL, tabId: memoryLog() })).calls,
    );
    const rows = hostRecords<CallRecord & { id: string }>(hostTab(host, 'calls', 'Calls C-001'), 'calls');
    expect(rows.at(-1)).toMatchObject({ id: 'call-0001', caller: '=1+1', note: "'quoted' and =2+2" });
    expectTotals(['C-001']);
    const again = call(host, 'logCall', { ...CALL, tabId: callsTab });
    expect(again.value).toMatchObject({ alreadyThere: true });
  });

  it('[C7] makes a log for a case’s first call, in its own tab', () => {
    call(host, 'logCall', { ...CALL, id: 'call-0002', caseCode: 'C-005' });
    expectTotals(['C-005']);
  });

  it('[F3] a longer list leaves the totals of cases that have calls', () => {
    call(host, 'importList', { text: listOf(130, 'Another'), who: null });
    expectTotals(['C-001', 'C-002', 'C-005', 'C-007', 'C-019']);
    const others = now().cases.filter(({ callsTab }) => callsTab === null);
    expect(others).toHaveLength(145);
    expect(others.filter(({ figures }) => figures.calls.attemptsToday !== 0)).toEqual([]);
    expect(hostErrors(host)).toEqual([]);
  });

  function memoryLog(): number {
    return memory.file.byName('Calls C-001').id;
  }

  function expectTotals(codes: readonly string[]): void {
    const { cases } = now();
    const rows = hostRecords<Record<string, unknown>>(hostTab(host, 'cases'), 'cases');
    for (const code of codes) {
      const log = hostRecords<CallRecord>(hostTab(host, 'calls', `Calls ${code}`), 'calls');
      const shown = cases.find(({ record }) => record.code === code)?.figures.calls;
      expect({ code, ...shown }).toMatchObject({ code, ...callFigures(log, TODAY) });
      const row = rows.find((one) => one.code === code);
      const before = DAYS_BEFORE.map((days) => callFigures(log, addDays(TODAY, -days)));
      expect({ code, attempts: DAYS_BEFORE.map((days) => row?.[dayBeforeKey('attempts', days)]) }).toEqual({
        code,
        attempts: before.map(({ attemptsToday }) => attemptsToday),
      });
      expect({ code, contacts: DAYS_BEFORE.map((days) => row?.[dayBeforeKey('contacts', days)]) }).toEqual({
        code,
        contacts: before.map(({ contactsToday }) => contactsToday),
      });
    }
  }
});
