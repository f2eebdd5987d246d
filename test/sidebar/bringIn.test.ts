import fc from 'fast-check';
import { createBringIn, withColumn, withLeak, withValue } from '../../sidebar/views/bringIn/bringInState';
import { decodeList, LONGEST_FILE } from '../../sidebar/views/bringIn/decodeList';
import { AT_ONCE } from '../../src/app/import/callParts';
import { importList } from '../../src/app/importList';
import { callLogText, listOf } from '../support/lists';
import { addListTab } from '../support/listTabs';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { callLogOf, memoryTracker, rowsOf, tableRows } from '../support/trackers';
import { PageServer } from './pageServer';

beforeAll(makeTablesSmall);

const ROWS = [
  ['Name', 'Detained?', 'Rides', 'Comments'],
  ['Doña Rosa', 'yes', 'on Mondays', 'call (212) 555-0147; A 123-456-789'],
  ['Mr. K', 'ICE hold', '', ''],
];
const LIST = ROWS.map((row) => row.join('\t')).join('\n');

/** A list that was pasted and looked through. */
async function looked(world: MemoryWorld = memoryTracker()) {
  const server = new PageServer(world);
  const list = createBringIn();
  list.place.value = 'paste';
  list.pasted.value = LIST;
  expect(await list.lookThrough()).toBe(true);
  return { list, server, world };
}
const column = (list: ReturnType<typeof createBringIn>, index: number) =>
  list.preview.value.value?.columns.find((one) => one.index === index);

describe('a list on its way in', () => {
  it('has a source once a place is chosen and holds something', () => {
    const list = createBringIn();
    expect(list.source.value).toBeNull();
    list.place.value = 'paste';
    list.pasted.value = '  \n';
    expect(list.source.value).toBeNull();
    list.place.value = 'file';
    list.file.value = { name: 'x.pdf', decoded: { problem: 'pdf' } };
    expect(list.source.value).toBeNull();
    list.place.value = 'tab 71';
    expect(list.source.value).toEqual({ kind: 'tab', tabId: 71 });
  });

  it('[L8] is corrected before anything is written; then what was looked at is what comes in', async () => {
    const { list, world } = await looked();
    const before = world.file.snapshot();
    expect(column(list, 2)).toMatchObject({ header: 'Rides', use: 'leaveOut' });
    list.correct((all) => withColumn(all, { index: 2, use: 'notes' }));
    list.correct((all) => withValue(all, { field: 'custody', key: 'ice hold', value: 'Detained' }));
    list.correct((all) => withLeak(all, { key: '3.phone', choice: 'keep' }));
    expect(list.isStale.value).toBe(true);
    expect(await list.lookThrough()).toBe(true);
    expect(column(list, 2)).toMatchObject({ use: 'notes' });
    expect(world.file.snapshot()).toEqual(before);
    expect(await list.bringIn()).toBe(true);
    const [rosa, k] = tableRows(world, 'cases');
    expect([rosa, k]).toMatchObject([
      { alias: 'Doña Rosa', custody: 'Detained' },
      { alias: 'Mr. K', custody: 'Detained' },
    ]);
    expect(rosa?.notes).toContain('on Mondays');
    expect(rosa?.notes).toContain('(212) 555-0147');
    expect(rosa?.notes).not.toContain('456');
    expect(list.brought.value).toMatchObject({ added: 2, codes: ['C-001', 'C-002'], alreadyThere: false });
  });

  it('is looked through again a moment after the last of several corrections', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
    try {
      const { list, server } = await looked();
      list.correct((all) => withColumn(all, { index: 2, use: 'notes' }));
      await jest.advanceTimersByTimeAsync(300);
      list.correct((all) => withColumn(all, { index: 3, use: 'leaveOut' }));
      await jest.advanceTimersByTimeAsync(2_000);
      expect([server.count('previewList'), list.isStale.value]).toEqual([2, false]);
      expect(column(list, 3)).toMatchObject({ use: 'leaveOut' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps its corrections when the person goes back and on, and loses them with another list', async () => {
    const { list, server } = await looked();
    list.correct((all) => withColumn(all, { index: 2, use: 'notes' }));
    await list.lookThrough();
    list.place.value = 'file';
    list.place.value = 'paste';
    await list.lookThrough();
    list.pasted.value = `${LIST}\nAna\tno\t\t`;
    await list.lookThrough();
    expect(list.corrections.value.columns).toEqual({});
    expect([column(list, 2)?.use, list.preview.value.value?.records]).toEqual(['leaveOut', 3]);
    expect(server.count('previewList')).toBeGreaterThan(2);
  });

  it('says what is wrong with a correction, keeps what stands there, and takes the corrections back', async () => {
    const { list } = await looked();
    list.correct((all) => withColumn(all, { index: 2, use: 'alias' }));
    expect(await list.lookThrough()).toBe(false);
    expect(list.preview.problem.value?.code).toBe('list.correction');
    expect(list.preview.value.value?.records).toBe(2);
    expect(await list.bringIn()).toBe(false);
    expect(await list.startOver()).toBe(true);
    expect([list.preview.problem.value, list.corrections.value.columns]).toEqual([null, {}]);
  });

  it('takes a finding back that was to be kept', () => {
    const kept = withLeak({ columns: {}, values: {}, leaks: {} }, { key: '3.phone', choice: 'keep' });
    expect(kept.leaks).toEqual({ '3.phone': 'keep' });
    expect(withLeak(kept, { key: '3.phone', choice: 'leaveOut' }).leaks).toEqual({});
  });

  it('that changed after it was looked through is not brought in, and is looked through again', async () => {
    const world = memoryTracker();
    const tab = addListTab(world, 'Our list', ROWS);
    new PageServer(world);
    const list = createBringIn();
    list.place.value = `tab ${tab.id}`;
    await list.lookThrough();
    const row = tab.cells[2];
    if (row) row[0] = 'Mr. Kofi';
    expect(await list.bringIn()).toBe(false);
    expect(list.bringing.problem.value?.code).toBe('list.changed');
    expect(await list.bringIn()).toBe(false);
    expect(list.preview.value.value?.people[1]?.alias).toBe('Mr. Kofi');
    expect(tableRows(world, 'cases')).toEqual([]);
    expect(await list.bringIn()).toBe(true);
    expect(tableRows(world, 'cases')).toMatchObject([{ alias: 'Doña Rosa' }, { alias: 'Mr. Kofi' }]);
  });

  it.each(['lost before', 'lost after'] as const)(
    '[S5] is in once, when the connection is %s and the person tries again',
    async (luck) => {
      const { list, server, world } = await looked();
      server.luck = [luck];
      expect(await list.bringIn()).toBe(false);
      expect(list.bringing.problem.value?.isConnectionLost).toBe(true);
      expect(await list.bringIn()).toBe(true);
      expect(tableRows(world, 'cases')).toHaveLength(2);
    },
  );
});

describe('[S5] a log of calls on its way in', () => {
  const LOG = callLogText(11, ['Person 1', 'Person 2', 'C-003']);
  const usual = { ...AT_ONCE };
  beforeEach(() => void Object.assign(AT_ONCE, { logs: 1 }));
  afterEach(() => void Object.assign(AT_ONCE, usual));

  function begun() {
    const world = memoryTracker();
    world.done((ports) => importList(ports, { text: listOf(4), who: null }));
    return { world, server: new PageServer(world), log: { kind: 'text', text: LOG } as const };
  }
  const counts = (world: MemoryWorld) =>
    ['C-001', 'C-002', 'C-003'].map((code) => rowsOf(callLogOf(world, code), 'calls').length);

  it('is asked for part by part until all of it is in, and says how far it is', async () => {
    const { world, server, log } = begun();
    const { calls } = createBringIn();
    expect(await calls.start(log)).toBe(true);
    expect(server.count('importCalls')).toBe(4);
    expect(calls.progress.value).toEqual({ done: 12, of: 12 });
    expect(calls.brought.value).toMatchObject({ added: 12, alreadyThere: 0, unplaced: 1 });
    expect(counts(world)).toEqual([4, 4, 3]);
  });

  it('goes on where it stood, when the connection was lost or the window closed', async () => {
    const { world, server, log } = begun();
    const { calls } = createBringIn();
    server.luck = ['arrives', 'lost after'];
    expect(await calls.start(log)).toBe(false);
    expect([calls.progress.value, calls.brought.value]).toEqual([{ done: 4, of: 12 }, null]);
    const reopened = createBringIn();
    expect(await reopened.calls.start(log)).toBe(true);
    expect(server.count('importCalls')).toBe(4);
    expect(reopened.calls.brought.value).toMatchObject({ added: 12, alreadyThere: 0 });
    expect(counts(world)).toEqual([4, 4, 3]);
  });
});

describe('a file that people choose', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['UTF-8', utf8('Nombre,Peña'), 'Nombre,Peña'],
    ['UTF-8', utf8('\ufeffNombre,Peña'), 'Nombre,Peña'],
    ['Windows-1252', bytes(0x50, 0x65, 0xf1, 0x61), 'Peña'],
    ['UTF-16', bytes(0xff, 0xfe, 0x50, 0x00, 0xf1, 0x00), 'Pñ'],
    ['UTF-16', bytes(0xfe, 0xff, 0x00, 0x50, 0x00, 0xf1), 'Pñ'],
  ])('in %s is read, and it says so', (encoding, file, text) => {
    expect(decodeList(file)).toEqual({ text, encoding });
  });

  it.each([
    ['workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['oldWorkbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['pdf', utf8('%PDF-1.7')],
    ['picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['empty', bytes()],
    ['empty', utf8('\ufeff \n')],
    ['notText', bytes(0x61, 0x00, 0x62)],
    ['tooLarge', new Uint8Array(LONGEST_FILE + 1)],
  ])('that is %s is told from a list', (problem, file) => {
    expect(decodeList(file)).toEqual({ problem });
  });

  it('keeps every text, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const read = decodeList(utf8(`x${text.replaceAll('\u0000', '')}`));
        expect(read).toEqual({ text: `x${text.replaceAll('\u0000', '')}`, encoding: 'UTF-8' });
      }),
    );
  });
});
