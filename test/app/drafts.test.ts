import { dropDraft, keepDraft, readDraft } from '../../src/app/drafts';
import type { CivilDateTime } from '../../src/domain/civilDate';
import { makeTablesSmall } from '../support/smallTables';
import { call, smallHost } from '../support/trackerHost';
import { memoryTracker } from '../support/trackers';

beforeAll(makeTablesSmall);

const KIND = { kind: 'newCase' } as const;
const DATA = JSON.stringify({ alias: 'Doña Rosa', notes: 'first line\nsecond "line"' });

function worldWithDraft() {
  const world = memoryTracker();
  world.done((ports) => keepDraft(ports, { ...KIND, data: DATA }));
  return world;
}
const read = (world: ReturnType<typeof memoryTracker>) => world.done((ports) => readDraft(ports, KIND));

describe('[S8] a draft', () => {
  it('is kept as it was, outside the Sheet, until it is dropped', () => {
    const world = worldWithDraft();
    expect(read(world)).toEqual({ data: DATA, keptAt: '2026-03-10 09:30' });
    expect(JSON.stringify(world.file.snapshot())).not.toContain('Rosa');
    world.done((ports) => dropDraft(ports, KIND));
    expect(read(world)).toBeNull();
  });

  it('is gone after 24 hours, also from where it was kept', () => {
    const world = worldWithDraft();
    world.now = '2026-03-11 09:30' as CivilDateTime;
    expect(read(world)).not.toBeNull();
    world.now = '2026-03-11 09:31' as CivilDateTime;
    expect(read(world)).toBeNull();
    expect(world.drafts.size).toBe(0);
  });

  it('takes the place of the one before', () => {
    const world = worldWithDraft();
    world.done((ports) => keepDraft(ports, { ...KIND, data: '{}' }));
    expect(read(world)?.data).toBe('{}');
  });

  it('that is longer than a property can be is refused, counted in bytes', () => {
    const world = worldWithDraft();
    const keep = (data: string) => world.run((ports) => keepDraft(ports, { ...KIND, data })).error;
    expect(keep('ñ'.repeat(4_000))).toBeUndefined();
    expect(keep('ñ'.repeat(4_001))).toMatchObject({ code: 'draft.tooLong' });
    expect(keep('x'.repeat(8_000))).toBeUndefined();
  });

  it('is kept in the properties of whoever asked, on Google’s services', () => {
    const host = smallHost();
    expect(call(host, 'keepDraft', { ...KIND, data: DATA }).value).toBeNull();
    expect(call(host, 'readDraft', KIND).value).toMatchObject({ data: DATA });
    const asOther = { asPage: true, user: 'somebody@else.example' };
    expect(host.run('rpc', ['readDraft', KIND], asOther).value).toEqual({ ok: true, value: null });
    call(host, 'dropDraft', KIND);
    expect(call(host, 'readDraft', KIND).value).toBeNull();
  });
});
