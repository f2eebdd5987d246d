import fc from 'fast-check';
import { aCall, DETAILS, type Luck, QueueWorld } from './queueWorld';
import { HOUR } from './time';

describe('calls on their way to the Sheet', () => {
  it('[C7] are written in their order, and nothing waits then', async () => {
    const world = new QueueWorld();
    const queue = world.open();
    for (const id of ['a', 'b', 'c']) queue.add(aCall(id), DETAILS);
    expect(queue.waiting.value).toHaveLength(3);
    await world.settle();
    expect(world.rows).toEqual(['a', 'b', 'c']);
    expect(queue.waiting.value).toEqual([]);
  });

  it('[C7] wait while the Sheet is busy or out of reach, and go out by themselves', async () => {
    const world = new QueueWorld();
    world.luck('busy', 'lost before', 'lost after');
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.settle();
    expect([queue.isLate.value, queue.waiting.value.length]).toEqual([true, 1]);
    await world.letTimePass();
    expect(world.rows).toEqual(['a']);
    expect([queue.isLate.value, queue.waiting.value.length]).toEqual([false, 0]);
  });

  it('[C7] go out at once when the connection is back', async () => {
    const world = new QueueWorld();
    world.luck('lost before');
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.settle();
    queue.flush();
    await world.settle();
    expect(world.rows).toEqual(['a']);
  });

  it('say why the Sheet does not take one, and keep it', async () => {
    const world = new QueueWorld();
    world.luck('refused');
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.letTimePass();
    expect(queue.refusal.value?.code).toBe('case.unknown');
    expect(queue.waiting.value.map(({ id }) => id)).toEqual(['a']);
    queue.flush();
    await world.settle();
    expect([queue.refusal.value, world.rows]).toEqual([null, ['a']]);
  });

  it('[C7] count exactly once, whatever the connection does and whoever takes what back, also across pages', async () => {
    const luck = fc.constantFrom<Luck>('arrives', 'lost before', 'lost after', 'busy');
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const) }),
      fc.record({ do: fc.constant('undo' as const), which: fc.nat(9) }),
      fc.record({ do: fc.constant('settle' as const) }),
      fc.record({ do: fc.constant('wait' as const) }),
      fc.record({ do: fc.constant('reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(luck, { maxLength: 12 }),
        fc.array(step, { maxLength: 14 }),
        async (lucks, steps) => {
          const world = new QueueWorld();
          world.luck(...lucks);
          let queue = world.open();
          const wanted: string[] = [];
          /** What the page that is open now can take back. */
          let own: string[] = [];
          let made = 0;
          for (const one of steps) {
            if (one.do === 'add') {
              const id = `call ${made++}`;
              wanted.push(id);
              own.push(id);
              queue.add(aCall(id), DETAILS);
            } else if (one.do === 'undo' && own.length > 0) {
              const [id = ''] = own.splice(one.which % own.length, 1);
              wanted.splice(wanted.indexOf(id), 1);
              queue.undo(id);
            } else if (one.do === 'settle') await world.settle();
            else if (one.do === 'wait') await world.letTimePass();
            else if (one.do === 'reopen') {
              queue = world.open();
              own = [];
            }
          }
          queue.flush();
          await world.letTimePass();
          expect([...world.rows].sort()).toEqual([...wanted].sort());
          expect(queue.waiting.value).toEqual([]);
          expect(world.storage.length).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what the browser keeps of them', () => {
  it('[S8] is case code, target, outcome, time and id: no name, no note, no number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 3 }), fc.string({ minLength: 3 }), async (caller, note) => {
        fc.pre(![caller, note].some((text) => JSON.stringify(aCall('a')).includes(text)));
        const world = new QueueWorld();
        world.luck('lost before');
        world.open().add(aCall('a'), { ...DETAILS, caller: `§${caller}§`, note: `§${note}§` });
        await world.settle();
        expect(world.storage.text()).toContain('C-001');
        expect(world.storage.text()).not.toContain('§');
        expect(world.storage.text()).not.toContain('212-555');
      }),
      { numRuns: 30 },
    );
  });

  it('[C7] goes out from the next page, under the name that somebody gives there', async () => {
    const world = new QueueWorld();
    world.luck('lost before');
    world.open().add(aCall('a'), DETAILS);
    await world.settle();
    world.caller = null;
    const next = world.open();
    next.flush();
    await world.settle();
    expect([world.rows, next.waiting.value.length]).toEqual([[], 1]);
    world.caller = 'Teo';
    next.flush();
    await world.settle();
    expect(world.rows).toEqual(['a']);
    expect(world.sent[world.sent.length - 1]).toMatchObject({ caller: 'Teo', note: null });
  });

  it.each([
    [47, 1],
    [49, 0],
  ])('[S8] is forgotten after 48 hours: after %i hours %i wait', async (hours, left) => {
    const world = new QueueWorld();
    world.luck('lost before');
    world.open().add(aCall('a'), DETAILS);
    await world.settle();
    world.now += hours * HOUR;
    expect(world.open().waiting.value).toHaveLength(left);
    expect(world.storage.length).toBe(left);
  });

  it('[S8] is nothing on a shared computer', async () => {
    const world = new QueueWorld();
    world.isShared = true;
    world.luck('lost before');
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.settle();
    expect([world.storage.length, queue.waiting.value.length]).toEqual([0, 1]);
    await world.letTimePass();
    expect(world.rows).toEqual(['a']);
  });

  it('[S8] goes when the browser is cleared', async () => {
    const world = new QueueWorld();
    world.luck('lost before');
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.settle();
    queue.clear();
    await world.letTimePass();
    expect([world.storage.length, queue.waiting.value, world.rows]).toEqual([0, [], []]);
  });

  it('is not sent again by a page whose call another window has settled', async () => {
    const world = new QueueWorld();
    world.luck('lost before');
    world.open().add(aCall('a'), DETAILS);
    await world.settle();
    const other = world.open();
    world.storage.removeItem('casebook.call.a');
    other.flush();
    await world.settle();
    expect([world.rows, other.waiting.value]).toEqual([[], []]);
  });

  it('does without where the browser refuses storage', async () => {
    const world = new QueueWorld();
    world.storage.setItem = () => {
      throw new Error('blocked');
    };
    const queue = world.open();
    queue.add(aCall('a'), DETAILS);
    await world.settle();
    expect([world.rows, queue.waiting.value]).toEqual([['a'], []]);
  });
});
