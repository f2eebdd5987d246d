import type { Ports } from '../../src/app/ports';
import type { SetUpChoices } from '../../src/app/setUpPlan';
import { setUpTracker } from '../../src/app/setUpTracker';
import { type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { firstRow } from '../../src/tables/defineTable';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { MemorySheet, MemorySnapshot } from './memoryFile';
import { MemoryWorld, type MemoryWorldOptions } from './memoryWorld';

export interface MemoryTrackerOptions extends MemoryWorldOptions {
  readonly language?: Language;
}

/** A set-up takes ten times as long as a copy of what it made, so each is done once for a test file. */
const setUp = new Map<string, MemoryWorld>();

/** A tracker in memory, just set up. */
export function memoryTracker({ language = 'en', ...options }: MemoryTrackerOptions = {}): MemoryWorld {
  const key = JSON.stringify({ language, ...options });
  const made = setUp.get(key) ?? new MemoryWorld(options);
  if (!setUp.has(key)) made.done((ports) => setUpTracker(ports, { ...GROUP, language }));
  setUp.set(key, made);
  return made.clone();
}

/** What the group chose at set-up. */
export const GROUP: SetUpChoices = {
  language: 'en',
  groupName: 'Our group',
  codesOnly: false,
  sharingCheckedBy: null,
};

/** The tab of a table, by its tag and not by its name. */
export function sheetOfTable(world: MemoryWorld, table: TableKey): MemorySheet {
  const sheet = world.file.sheets.find(({ id, tag }) => tag?.table === table && tag.id === id);
  if (!sheet) throw new Error(`no tab of ${table}`);
  return sheet;
}

export type KeyedRow = Readonly<Record<string, CellInput>>;

/** The rows of a tab that hold something people or the product wrote, by the keys of its columns; formulas aside. */
export function rowsOf(sheet: MemorySheet, table: TableKey): KeyedRow[] {
  const [keys = []] = sheet.cells;
  return sheet.cells
    .slice(firstRow(TABLES[table]) - 1)
    .map((row) =>
      Object.fromEntries(
        row.flatMap((cell, index) => {
          const key = keys[index];
          const isValue = cell !== null && typeof cell !== 'object' && typeof key === 'string';
          return isValue ? [[key, cell] as const] : [];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

export function tableRows(world: MemoryWorld, table: TableKey): KeyedRow[] {
  return rowsOf(sheetOfTable(world, table), table);
}

/** The call log of a case: the copy of the template that says its code where the id's header would be. */
export function callLogOf(world: MemoryWorld, code: string): MemorySheet {
  const logs = world.file.sheets.filter(({ tag, id }) => tag?.table === 'calls' && tag.id !== id);
  const log = logs.find(({ cells }) => cells[firstRow(TABLES.calls) - 2]?.includes(code));
  if (!log) throw new Error(`no log of ${code}`);
  return log;
}

export function tabName(language: Language, table: TableKey): string {
  return MESSAGES[language].tables[table].tab;
}

/** A file without what is a memory aid only: the rows of Activity. */
export function withoutActivity(snapshot: MemorySnapshot): MemorySnapshot {
  return snapshot.filter(({ tag }) => tag?.table !== 'activity');
}

/**
 * The file after the work was stopped after each possible number of calls, or every so many, and then done
 * by a new run. `after` is what the new run does, when it is not the same work.
 */
export function stoppedAnywhere(
  world: MemoryWorld,
  work: (ports: Ports) => unknown,
  { after = work, every = 1 }: { after?: (ports: Ports) => unknown; every?: number } = {},
): { stopAfter: number; world: MemoryWorld }[] {
  return world.stoppedBeforeEach(work, every).map((stopped, index) => {
    stopped.done(after);
    return { stopAfter: index * every, world: stopped };
  });
}
