import { checkSharing } from '../../src/app/groupSettings';
import type { Ports } from '../../src/app/ports';
import { readSetUp } from '../../src/app/readSetUp';
import type { SetUpChoices } from '../../src/app/setUpPlan';
import { beginSetUp, finishSetUp, setUpTab } from '../../src/app/setUpTracker';
import { LANGUAGES } from '../../src/messages/messages';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import { expectFile } from '../support/expectFile';
import { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, memoryTracker, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

type Step = (ports: Ports) => unknown;

/** What a dialog does: each step an execution of its own, the plan carried between them as JSON. */
function setUpInSteps(world: MemoryWorld, choices: SetUpChoices, stopBefore = Number.POSITIVE_INFINITY) {
  let steps = 0;
  const run = <T>(step: (ports: Ports) => T): T | null =>
    steps++ < stopBefore ? JSON.parse(JSON.stringify(world.done(step) ?? null)) : null;
  const plan = run((ports) => beginSetUp(ports, choices));
  for (const { table } of plan?.begun ?? []) run((ports) => setUpTab(ports, { plan: plan as never, table }));
  if (plan) run((ports) => finishSetUp(ports, { plan }));
  return steps;
}

describe('a set-up in steps, as the dialog does it', () => {
  it.each(LANGUAGES)('ends as one in a single run does, in %s', (language) => {
    const world = new MemoryWorld();
    setUpInSteps(world, { ...GROUP, language });
    expectFile(world, memoryTracker({ language }).file.snapshot(), { language });
  });

  it('[S5] can be stopped between any two steps, and run again', () => {
    const expected = memoryTracker().file.snapshot();
    const steps = setUpInSteps(new MemoryWorld(), GROUP);
    for (let stopBefore = 0; stopBefore < steps; stopBefore++) {
      const world = new MemoryWorld();
      setUpInSteps(world, GROUP, stopBefore);
      setUpInSteps(world, GROUP);
      expectFile(world, expected, { stopBefore });
    }
  });

  it('[S5] a step that is sent twice, or by two people, changes nothing more', () => {
    const world = new MemoryWorld();
    const plan = world.done((ports) => beginSetUp(ports, GROUP));
    const again = world.done((ports) => beginSetUp(ports, GROUP));
    for (const one of [plan, again]) {
      for (const { table } of one.begun) world.done((ports) => setUpTab(ports, { plan: one, table }));
    }
    for (const one of [plan, again]) world.done((ports) => finishSetUp(ports, { plan: one }));
    expectFile(world, memoryTracker().file.snapshot(), {});
  });

  it('costs each step no more than fits in a moment', () => {
    const world = new MemoryWorld();
    const { value: plan, calls } = world.run((ports) => beginSetUp(ports, GROUP));
    const steps: Step[] = (plan?.begun ?? []).map(
      ({ table }) =>
        (ports) =>
          setUpTab(ports, { plan: plan as never, table }),
    );
    expect(calls).toBeLessThanOrEqual(4 * TABLE_KEYS.length + 4);
    for (const step of steps) expect(world.run(step).calls).toBeLessThanOrEqual(20);
  });
});

describe('what the group says of itself', () => {
  const settings = (world: MemoryWorld) => tableRows(world, 'settings')[0];

  it('is kept, cleaned, with the day of the sharing check', () => {
    const world = new MemoryWorld();
    setUpInSteps(world, {
      ...GROUP,
      groupName: '  Our\u0000 group ',
      codesOnly: true,
      sharingCheckedBy: 'Teo',
    });
    expect(settings(world)).toMatchObject({
      groupName: 'Our group',
      codesOnly: 'Yes',
      sharingCheckedBy: 'Teo',
      sharingCheckedOn: 46091, // 2026-03-10
    });
  });

  it('[S1] never becomes a formula', () => {
    const world = memoryTracker();
    setUpInSteps(world, { ...GROUP, groupName: '=IMPORTXML("https://x.example","//a")' });
    expect(settings(world)?.groupName).toBe('=IMPORTXML("https://x.example","//a")');
  });

  it('changes when set-up is run again; a check that was made stays when nobody names another', () => {
    const world = new MemoryWorld();
    setUpInSteps(world, { ...GROUP, sharingCheckedBy: 'Teo' });
    setUpInSteps(world, { ...GROUP, groupName: 'Another name', codesOnly: true });
    expect(settings(world)).toMatchObject({
      groupName: 'Another name',
      codesOnly: 'Yes',
      sharingCheckedBy: 'Teo',
    });
  });

  it('asks who checked the sharing again after 30 days', () => {
    const world = memoryTracker();
    const isDue = () => world.done((ports) => readSetUp(ports).sharingDue);
    expect(isDue()).toBe(true);
    world.done((ports) => checkSharing(ports, { by: 'Mari' }));
    expect(isDue()).toBe(false);
    expect(tableRows(world, 'activity').at(-1)).toMatchObject({ who: 'Mari' });
    world.now = '2026-04-08 23:59' as never;
    expect(isDue()).toBe(false);
    world.now = '2026-04-09 00:01' as never;
    expect(isDue()).toBe(true);
  });
});

describe('before anything is made, the dialog knows', () => {
  it('an empty Sheet, its zone and locale, and the language they suggest', () => {
    const world = new MemoryWorld({ locale: 'es_MX', zone: 'America/Chicago' });
    expect(world.run(readSetUp)).toMatchObject({
      calls: 3,
      value: {
        isWhole: false,
        isBegun: false,
        language: 'es',
        zone: 'America/Chicago',
        locale: 'es_MX',
        groupName: null,
        sharingDue: true,
      },
    });
  });

  it('a tracker of which a tab is gone, and its own language', () => {
    const world = memoryTracker({ language: 'es' });
    world.file.deleteTab('Planes');
    expect(world.done(readSetUp)).toMatchObject({
      isWhole: false,
      isBegun: true,
      missing: ['plans'],
      language: 'es',
      groupName: 'Our group',
    });
  });
});
