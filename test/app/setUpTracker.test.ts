import { setUpTracker } from '../../src/app/setUpTracker';
import { LANGUAGES, type Language } from '../../src/messages/messages';
import type { Separator } from '../../src/tables/separator';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import { expectFile } from '../support/expectFile';
import { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, memoryTracker, sheetOfTable, stoppedAnywhere, tabName } from '../support/trackers';

beforeAll(makeTablesSmall);

const setUp =
  (language: Language = 'en') =>
  (ports: Parameters<typeof setUpTracker>[0]) =>
    setUpTracker(ports, { ...GROUP, language });

describe.each(LANGUAGES)('a new tracker in %s', (language) => {
  it('has every table in its tab, in the language’s words, before the tab that was there', () => {
    const world = new MemoryWorld();
    const result = world.done(setUp(language));
    const names = TABLE_KEYS.map((table) => tabName(language, table));
    expect(world.file.sheets.map(({ name }) => name)).toEqual([...names, 'Sheet1']);
    expect(result).toEqual({
      language,
      created: TABLE_KEYS,
      zone: 'America/New_York',
      locale: 'en_US',
    });
  });
});

describe('a set-up that is stopped', () => {
  it('[S5] stopped between any two calls is completed by the next run, as if it had not been stopped', () => {
    const whole = new MemoryWorld();
    const run = whole.run(setUp());
    const expected = whole.file.snapshot();
    const stopped = stoppedAnywhere(new MemoryWorld(), setUp());
    expect(stopped).toHaveLength(run.calls);
    for (const { stopAfter, world } of stopped) expectFile(world, expected, { stopAfter });
  });

  it('[S5] stopped twice, anywhere, is completed by the third run', () => {
    const expected = memoryTracker().file.snapshot();
    const { calls } = new MemoryWorld().run(setUp());
    for (let first = 1; first < calls; first += 61) {
      for (let second = 1; second < calls; second += 67) {
        const world = new MemoryWorld();
        world.run(setUp(), first);
        world.run(setUp(), second);
        world.done(setUp());
        expectFile(world, expected, { first, second });
      }
    }
  });
});

describe('[F2] formulas are written as the spreadsheet separates them', () => {
  it.each<[Separator[], RegExp]>([
    [[','], /^IF\([^;]*,/],
    [[';'], /^IF\([^,]*;/],
    [[',', ';'], /^IF\([^;]*,/],
  ])('in a spreadsheet that takes %j', (separators, form) => {
    const world = memoryTracker({ separators });
    const sheet = sheetOfTable(world, 'cases');
    const urgency = sheet.cells[2]?.[sheet.cells[0]?.indexOf('urgency') ?? -1];
    expect(urgency).toEqual({ formula: expect.stringMatching(form) });
  });

  it('in one that takes neither, nothing is finished and the sentence says why', () => {
    const world = new MemoryWorld({ separators: [] });
    const { error } = world.run(setUp());
    expect(error).toMatchObject({ code: 'formulasRefused', message: expect.stringContaining('locale') });
    expect(world.file.sheets.filter(({ tag }) => tag !== null)).toEqual([]);
  });
});

describe('run again', () => {
  it('changes nothing, whatever language it asks for', () => {
    const world = memoryTracker({ language: 'es' });
    const before = world.file.snapshot();
    expect(world.done(setUp('en'))).toMatchObject({ language: 'es', created: [] });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('changes nothing when people renamed and moved tabs, moved and inserted columns, and typed', () => {
    const world = memoryTracker();
    const { file } = world;
    file.rename(file.byName('Cases'), 'People we fight for');
    file.moveTab('Settings', 0);
    file.moveColumn('Dates', 3, 1);
    file.insertColumn('People we fight for', 2);
    file.type('People we fight for', { row: 3, column: 2 }, 'a note of ours');
    file.type('Dates', { row: 3, column: 5 }, 'Removal');
    const before = file.snapshot();
    expect(world.done(setUp()).created).toEqual([]);
    expect(file.snapshot()).toEqual(before);
  });

  it.each(TABLE_KEYS)('makes a deleted tab anew, and it alone: %s', (table) => {
    const world = memoryTracker();
    const before = world.file.snapshot();
    world.file.deleteTab(tabName('en', table));
    expect(world.done(setUp()).created).toEqual([table]);
    const others = (snapshot: typeof before) => snapshot.filter(({ tag }) => tag?.table !== table);
    expect(others(world.file.snapshot())).toEqual(others(before));
    const made = world.file.snapshot().find(({ tag }) => tag?.table === table);
    const was = before.find(({ tag }) => tag?.table === table);
    expect({ ...made, id: 0, tag: null }).toEqual({ ...was, id: 0, tag: null });
  });

  it('refers to columns and tabs where they stand now, in the formulas of a tab that comes back', () => {
    const world = memoryTracker();
    const { file } = world;
    const column = (key: string) => (sheetOfTable(world, 'dates').cells[0]?.indexOf(key) ?? -1) + 1;
    file.moveColumn('Dates', column('openKey'), 1); // A
    file.insertColumn('Dates', 2);
    file.rename(file.byName('Dates'), 'All dates');
    file.deleteTab('Cases');
    world.done(setUp());
    const cases = sheetOfTable(world, 'cases');
    const nextKey = cases.cells[2]?.[cases.cells[0]?.indexOf('nextKey') ?? -1];
    expect(nextKey).toEqual({ formula: expect.stringContaining("'All dates'!$A:$A") });
    expect(nextKey).toEqual({ formula: expect.not.stringContaining("'Dates'!") });
  });
});

describe('what is not ours', () => {
  it('keeps its name and its cells: ours gets the next free name', () => {
    const world = new MemoryWorld();
    world.file.addTab('cases', 0);
    world.file.addTab('Settings');
    world.file.type('cases', { row: 1, column: 1 }, 'a list of our own');
    const before = world.file.snapshot();
    world.done(setUp());
    const after = world.file.snapshot();
    expect(after.filter(({ tag }) => tag === null)).toEqual(before);
    expect(sheetOfTable(world, 'cases').name).toBe('Cases 2');
    expect(sheetOfTable(world, 'settings').name).toBe('Settings 2');
  });

  it('[S5] keeps them when set-up is stopped anywhere, too', () => {
    const world = new MemoryWorld();
    world.file.addTab('Cases', 0);
    const before = world.file.snapshot();
    for (const { stopAfter, world: stopped } of stoppedAnywhere(world, setUp(), { every: 3 })) {
      const foreign = stopped.file.snapshot().filter(({ tag }) => tag === null);
      expect({ stopAfter, foreign }).toEqual({ stopAfter, foreign: before });
      expect(sheetOfTable(stopped, 'cases').name).toBe('Cases 2');
    }
  });

  it('a tab that people duplicated from ours stays as it is, and stands in for the original only when that is gone', () => {
    const world = memoryTracker();
    world.file.copyTab(world.file.byName('Dates'), 'Copy of Dates');
    const before = world.file.snapshot();
    expect(world.done(setUp()).created).toEqual([]);
    expect(world.file.snapshot()).toEqual(before);
    world.file.deleteTab('Dates');
    expect(world.done(setUp()).created).toEqual([]);
    expect(world.file.byName('Copy of Dates')).toBeDefined();
  });
});
