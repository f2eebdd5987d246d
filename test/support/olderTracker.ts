import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import type { TableKey } from '../../src/tables/tableKey';
import type { MemoryFile, MemorySheet } from './memoryFile';
import { MemoryWorld } from './memoryWorld';
import { cellsOf, type OlderTracker } from './olderCells';

export function readOlderTracker(version: number, language: Language): OlderTracker {
  const file = path.resolve(__dirname, `../data/trackerV${version}.${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as OlderTracker;
}

/** The same tracker in memory. */
export function olderWorld(tracker: OlderTracker): MemoryWorld {
  const { locale, zone, separators } = tracker;
  const world = new MemoryWorld({ locale, zone, separators: separators === 'comma' ? [','] : [';'] });
  world.file.sheets = tracker.tabs.map((tab): MemorySheet => {
    const [table, language, id] = tab.tag?.split('.') ?? [];
    const tag = { table: table as TableKey, language: language as Language, id: Number(id) };
    const { name, columns } = tab;
    return { id: tab.id, name, columns, tag: tab.tag === null ? null : tag, cells: cellsOf(tab) };
  });
  return world;
}

/** People's own words and the product's values, by tab and row, under the keys of the columns. */
export function valuesOf(file: MemoryFile): Record<string, Record<string, CellInput>[]> {
  return Object.fromEntries(
    file.sheets.map(({ name, cells }) => {
      const [keys = [], ...rows] = cells;
      return [
        name,
        rows.map((row) =>
          Object.fromEntries(
            row.flatMap((cell, index) => {
              const isValue = cell !== null && typeof cell !== 'object' && typeof keys[index] === 'string';
              return isValue ? [[String(keys[index]), cell] as const] : [];
            }),
          ),
        ),
      ];
    }),
  );
}
