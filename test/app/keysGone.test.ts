import { checkSheet } from '../../src/app/checkSheet';
import { readBoard } from '../../src/app/readBoard';
import { saveRecord } from '../../src/app/saveRecord';
import type { Language } from '../../src/messages/messages';
import type { TableKey } from '../../src/tables/tableKey';
import type { MemoryWorld } from '../support/memoryWorld';
import { mendWhole } from '../support/mendWhole';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, sheetOfTable } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

/** A tracker of one case, in one of whose tabs somebody cleared the hidden first row. */
function withoutKeys(table: TableKey, language: Language): MemoryWorld {
  const world = memoryTracker({ language });
  typeRow(world, 'cases', 1, { code: 'C-001', alias: 'Rosa' });
  sheetOfTable(world, table).cells[0]?.fill(null);
  return world;
}

describe('[F4] a tab whose hidden first row is gone', () => {
  it.each([
    ['en', 'cases', 'The hidden first row of the tab Cases is gone'],
    ['en', 'dates', 'The hidden first row of the tab Dates is gone'],
    ['es', 'dates', 'La primera fila, la oculta, de la pestaña Fechas ya no está'],
  ] as const)(
    'in %s, %s: is never taken for an empty one, until it is mended',
    (language, table, sentence) => {
      const world = withoutKeys(table, language);
      expect(() => world.done(readBoard)).toThrow(sentence);
      expect(world.done(checkSheet).findings.map(({ kind }) => kind)).toContain('keyRowGone');
      world.done((ports) => mendWhole(ports));
      expect(world.done(readBoard).cases.map(({ code }) => code)).toEqual(['C-001']);
    },
  );

  it('is not written into', () => {
    const world = withoutKeys('targets', 'en');
    const before = JSON.stringify(world.file.sheets);
    const target = { table: 'targets', code: null, id: 'target-0001', fields: { role: 'Director' } } as const;
    expect(() => world.done((ports) => saveRecord(ports, { ...target, before: {}, who: 'Ana' }))).toThrow(
      'The hidden first row of the tab Who we call is gone',
    );
    expect(JSON.stringify(world.file.sheets)).toBe(before);
  });
});
