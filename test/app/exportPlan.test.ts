import { type ExportPlanRequest, exportPlan } from '../../src/app/exportPlan';
import { importList } from '../../src/app/importList';
import type { Ports } from '../../src/app/ports';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import { memoryTracker, sheetOfTable, stoppedAnywhere, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

const BOTH: ExportPlanRequest = { cases: ['C-001', 'C-002'], audiences: ['Attorney', 'Team'], who: 'Ana' };
const TEAM: ExportPlanRequest = { cases: ['C-001'], audiences: ['Team'], who: null };
const exporting = (request: ExportPlanRequest) => (ports: Ports) => exportPlan(ports, request);

function tracker(people = 3, docsPerDay = 250): MemoryWorld {
  const world = memoryTracker({ docsPerDay });
  world.done((ports) => importList(ports, { text: listOf(people), who: null }));
  return world;
}

function planRows(world: MemoryWorld) {
  return tableRows(world, 'plans').map(({ id, case: code, audience, version, state, link }) => ({
    id,
    code,
    audience,
    version,
    state,
    link,
  }));
}

describe('plans that are exported', () => {
  it('stand in Plans with their document’s link, one version each', () => {
    const world = tracker();
    const { plans, refused } = world.done(exporting(BOTH));
    expect(refused).toBeNull();
    expect(plans.map(({ id, code, audience, version }) => [id, code, audience, version])).toEqual([
      ['P-0001', 'C-001', 'Attorney', 1],
      ['P-0002', 'C-001', 'Team', 1],
      ['P-0003', 'C-002', 'Attorney', 1],
      ['P-0004', 'C-002', 'Team', 1],
    ]);
    expect(planRows(world).map(({ state, link }) => [state, link])).toEqual(
      plans.map(({ document }) => ['Ready', document.link]),
    );
    expect(world.documents.map(({ rowId }) => rowId)).toEqual(plans.map(({ id }) => id));
  });

  it('[S8] are titled by their case’s code, never by a name', () => {
    const world = tracker();
    world.done(exporting(BOTH));
    for (const { title } of world.documents) {
      expect(title).toMatch(/C-00[12]/);
      expect(title).not.toContain('Person');
    }
  });

  it('count their versions up by case and audience', () => {
    const world = tracker();
    world.done(exporting(TEAM));
    world.done(exporting(BOTH));
    const { plans } = world.done(exporting(TEAM));
    expect(plans).toMatchObject([{ id: 'P-0006', version: 3 }]);
    expect(planRows(world).map(({ code, audience, version }) => [code, audience, version])).toEqual([
      ['C-001', 'Team', 1],
      ['C-001', 'Attorney', 1],
      ['C-001', 'Team', 2],
      ['C-002', 'Attorney', 1],
      ['C-002', 'Team', 1],
      ['C-001', 'Team', 3],
    ]);
  });

  it('are of all cases when all are asked for, of none when there are none', () => {
    const world = tracker();
    expect(world.done(exporting({ ...TEAM, cases: 'all' })).plans).toHaveLength(3);
    expect(memoryTracker().done(exporting({ ...TEAM, cases: 'all' })).plans).toEqual([]);
  });

  it('are refused for a case that nobody knows, and nothing is announced', () => {
    const world = tracker();
    const { error } = world.run(exporting({ ...TEAM, cases: ['C-001', 'C-077'] }));
    expect(error).toMatchObject({ code: 'case.unknown', message: expect.stringContaining('C-077') });
    expect(planRows(world)).toEqual([]);
    expect(world.documents).toEqual([]);
  });
});

describe('[S5] a document and its row', () => {
  it('the row says Creating before the first document is made, and the document carries its id', () => {
    const world = tracker();
    const { labels } = world.clone().run(exporting(BOTH));
    world.run(exporting(BOTH), labels.indexOf('create'));
    expect(planRows(world).map(({ id, state, link }) => [id, state, link])).toEqual(
      ['P-0001', 'P-0002', 'P-0003', 'P-0004'].map((id) => [id, 'Creating', undefined]),
    );
    expect(world.documents).toEqual([]);
    world.run(exporting(TEAM), world.clone().run(exporting(TEAM)).labels.indexOf('create') + 1);
    expect(world.documents.map(({ rowId }) => rowId)).toEqual(['P-0005']);
  });

  it('stopped between any two calls, the next export settles it: Ready with its document, or Failed', () => {
    for (const { stopAfter, world } of stoppedAnywhere(tracker(), exporting(BOTH), {
      after: exporting(TEAM),
    })) {
      const documents = new Map(world.documents.map(({ rowId, link }) => [rowId, link]));
      const rows = planRows(world);
      expect({ stopAfter, states: rows.map(({ id, state, link }) => [id, state, link]) }).toEqual({
        stopAfter,
        states: rows.map(({ id }) => {
          const link = documents.get(String(id));
          return [id, link === undefined ? 'Failed' : 'Ready', link];
        }),
      });
      // No document without a row, and no row twice.
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...documents.keys()]));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });
});

describe('when Google makes no more documents today', () => {
  it('says why, and marks what is missing Failed; a later export makes it', () => {
    const world = tracker(3, 2);
    const { plans, refused } = world.done(exporting(BOTH));
    expect(plans.map(({ id }) => id)).toEqual(['P-0001', 'P-0002']);
    expect(refused).toContain('too many times for one day');
    expect(planRows(world).map(({ state }) => state)).toEqual(['Ready', 'Ready', 'Failed', 'Failed']);
  });

  it('refuses the 251st of a day', () => {
    const world = tracker(126);
    const { plans, refused } = world.done(exporting({ ...BOTH, cases: 'all' }));
    expect([plans.length, refused === null]).toEqual([250, false]);
    const states = planRows(world).map(({ state }) => state);
    expect([states.length, states.filter((state) => state === 'Failed').length]).toEqual([252, 2]);
  });
});

it('[F1] every row of Plans has its formula when the grid grew', () => {
  const world = tracker(SMALL_ROWS);
  world.done(exporting({ ...BOTH, cases: 'all' }));
  const { cells } = sheetOfTable(world, 'plans');
  const column = cells[0]?.indexOf('statusLine') ?? -1;
  expect(cells.slice(2).filter((row) => typeof row[column] !== 'object' || row[column] === null)).toEqual([]);
});

it('costs one call for each plan beside those of the batch, whatever the number of rows', () => {
  const cost = (world: MemoryWorld, request: ExportPlanRequest) =>
    world.clone().run(exporting(request)).calls;
  const small = tracker();
  const big = tracker(40);
  big.done(exporting({ ...BOTH, cases: 'all' }));
  const batch = cost(small, TEAM) - 1;
  expect(cost(small, BOTH)).toBe(batch + 4);
  expect(cost(big, TEAM)).toBe(batch + 1);
  expect(batch).toBeLessThanOrEqual(24);
});
