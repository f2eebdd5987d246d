import { checkSheet } from '../../src/app/checkSheet';
import type { Ports } from '../../src/app/ports';
import type { Table } from '../../src/tables/defineTable';
import { SCHEMA_VERSION } from '../../src/tables/schemaVersion';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { MemoryWorld } from '../support/memoryWorld';
import { mendWhole } from '../support/mendWhole';
import { olderWorld, readOlderTracker, valuesOf } from '../support/olderTracker';
import { makeTablesSmall } from '../support/smallTables';
import { sheetOfTable, stoppedAnywhere, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

const bringUp = (ports: Ports) => mendWhole(ports, { ids: 'all', who: 'Ana' });
const kindsOf = (world: MemoryWorld) => world.done(checkSheet).findings.map(({ kind }) => kind);
/** What a person would have to look at in that tracker anyway. */
const THERE_ANYWAY = ['targetStale', 'targetNeverVerified', 'sharingDue'];

describe.each(['en', 'es'] as const)('[F4] a tracker of version 1, in %s', (language) => {
  const start = () => olderWorld(readOlderTracker(1, language));

  it('is said to be one, once, and nothing is changed', () => {
    const world = start();
    const before = world.file.snapshot();
    const { findings } = world.done(checkSheet);
    expect(findings.map(({ kind }) => kind).filter((kind) => !THERE_ANYWAY.includes(kind))).toEqual([
      'older',
    ]);
    expect(findings[0]?.mend?.says).toMatch(/9/);
    expect(world.file.snapshot()).toEqual(before);
  });

  it('has everything that a new one has, in its place, and nothing that was typed is lost', () => {
    const world = start();
    const before = valuesOf(world.file);
    world.done(bringUp);
    expect(kindsOf(world).filter((kind) => !THERE_ANYWAY.includes(kind))).toEqual([]);
    for (const key of TABLE_KEYS) {
      const table: Table = TABLES[key];
      expect([key, sheetOfTable(world, key).cells[0]]).toEqual([key, Object.keys(table.columns)]);
    }
    const after = valuesOf(world.file);
    for (const [name, rows] of Object.entries(before)) {
      rows.forEach((row, index) => {
        const { schemaVersion: _, ...kept } = row;
        expect([name, index, after[name]?.[index]]).toEqual([name, index, expect.objectContaining(kept)]);
      });
    }
    const [settings] = tableRows(world, 'settings');
    expect(settings).toMatchObject({ schemaVersion: SCHEMA_VERSION, madeIn: 'file-1', urgentDays: 10 });
  });

  it('[S5] is completed by the next run, wherever one was stopped', () => {
    const whole = start();
    whole.done(bringUp);
    const plain = (world: MemoryWorld) =>
      valuesOf({
        ...world.file,
        sheets: world.file.sheets.filter(({ tag }) => tag?.table !== 'activity'),
      } as never);
    for (const { world, stopAfter } of stoppedAnywhere(start(), bringUp, { every: 83 })) {
      expect([stopAfter, kindsOf(world).filter((kind) => !THERE_ANYWAY.includes(kind))]).toEqual([
        stopAfter,
        [],
      ]);
      expect([stopAfter, plain(world)]).toEqual([stopAfter, plain(whole)]);
    }
  });
});
