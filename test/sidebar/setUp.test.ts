import { createSetUpRun } from '../../sidebar/views/setUp/setUpRun';
import { createSetUpState } from '../../sidebar/views/setUp/setUpState';
import { dayInLocale } from '../../sidebar/views/setUp/sheetWords';
import { language } from '../../sidebar/words';
import { readSetUp } from '../../src/app/readSetUp';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, memoryTracker } from '../support/trackers';
import { PageServer } from './pageServer';

beforeAll(makeTablesSmall);

const stateOf = (world: MemoryWorld) => world.done((ports) => readSetUp(ports));
/** beginSetUp, a call for each tab, finishSetUp. */
const STEPS = TABLE_KEYS.length + 2;

describe('a set-up from the dialog', () => {
  it('makes every tab in its order, and says of each what it is doing', async () => {
    const world = new MemoryWorld();
    const server = new PageServer(world);
    const run = createSetUpRun();
    const seen = new Set<string>();
    const stop = run.tabs.subscribe((tabs) => seen.add(tabs.map(({ state }) => state[0]).join('')));
    await run.start(GROUP);
    stop();
    expect([run.phase.value, run.done.value, run.problem.value]).toEqual(['done', TABLE_KEYS.length, null]);
    const first = ['', 'm', 'd', 'dm'].map((begun) => begun.padEnd(TABLE_KEYS.length, 'w'));
    expect([...seen].slice(0, 4)).toEqual(first);
    expect(server.called).toHaveLength(STEPS);
    expect(stateOf(world)).toMatchObject({ isWhole: true, groupName: 'Our group' });
  });

  it('[S5] stops after the step under way, and goes on to the same Sheet as one that was never stopped', async () => {
    const whole = memoryTracker().file.snapshot();
    for (let steps = 1; steps < STEPS - 1; steps++) {
      const world = new MemoryWorld();
      const server = new PageServer(world);
      const run = createSetUpRun();
      const stop = run.tabs.subscribe(() => {
        if (server.called.length === steps) run.stop();
      });
      await run.start(GROUP);
      stop();
      expect(run.phase.value).toBe('stopped');
      expect(run.tabs.value.filter(({ state }) => state === 'making')).toEqual([]);
      expect(stateOf(world).isWhole).toBe(steps === STEPS - 1);
      await run.start(GROUP);
      expect([run.phase.value, run.isStopping.value]).toEqual(['done', false]);
      expect(world.file.snapshot()).toEqual(whole);
    }
  });

  it.each(['lost before', 'lost after'] as const)(
    '[S5] keeps what is done when the connection is %s any step, and going on completes it',
    async (luck) => {
      const whole = memoryTracker().file.snapshot();
      for (let step = 0; step < STEPS; step++) {
        const world = new MemoryWorld();
        const server = new PageServer(world);
        server.luck = [...Array.from({ length: step }, () => 'arrives' as const), luck];
        const run = createSetUpRun();
        await run.start(GROUP);
        expect([run.phase.value, run.problem.value?.isConnectionLost]).toEqual(['failed', true]);
        await run.start(GROUP);
        expect([run.phase.value, run.problem.value]).toEqual(['done', null]);
        expect(world.file.snapshot()).toEqual(whole);
      }
    },
  );

  it('[P7] sends what the group says of itself, without spaces around it and with blank as nothing', async () => {
    const world = new MemoryWorld();
    new PageServer(world);
    const state = createSetUpState();
    await state.sheet.read();
    expect(state.sheet.value.value).toMatchObject({ isBegun: false, language: 'en' });
    state.groupName.value = '  Grupo del Puerto ';
    state.codesOnly.value = true;
    state.sharingBy.value = ' ';
    language.value = 'es';
    await state.run.start(state.choices());
    expect(stateOf(world)).toMatchObject({
      language: 'es',
      groupName: 'Grupo del Puerto',
      codesOnly: true,
      sharingCheckedBy: null,
      sharingDue: true,
    });
  });

  it('shows a tracker that is there in its own language, with what was said of it', async () => {
    new PageServer(memoryTracker({ language: 'es' }));
    language.value = 'en';
    const state = createSetUpState();
    await state.sheet.read();
    expect(language.value).toBe('es');
    expect(state.choices()).toEqual({ ...GROUP, language: 'es' });
  });
});

describe('what the dialog says of the Sheet', () => {
  it('is the order of day and month in which a list would be read', () => {
    expect([dayInLocale('en_US'), dayInLocale('es_MX')]).toEqual(['3/4/2026', '4/3/2026']);
  });
});
