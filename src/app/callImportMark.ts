import * as z from 'zod/mini';
import type { Ports } from './ports';
import { blocksOf } from './tableView';
import type { OpenSettings } from './tracker';

/** How far an import of calls has come that takes several executions, noted in Settings after each of them. */
export interface CallImportMark {
  /** Of the file. */
  readonly hash: string;
  /** Keys of the parts that are in (callParts). */
  readonly done: readonly string[];
  /** Calls added so far, and those of them that wait in Unplaced calls. */
  readonly added: number;
  readonly unplaced: number;
}

const MARKS = z.array(
  z.object({ hash: z.string(), done: z.array(z.string()), added: z.int(), unplaced: z.int() }),
);

/** Two people may bring in a long log each, turn by turn; what was left off long ago is forgotten. */
const UNDER_WAY = 3;

/** Where the import of this file stands; at its beginning when nothing says otherwise. */
export function callImportMark({ settings }: OpenSettings, hash: string): CallImportMark {
  const found = marksOf(settings.lastCallImport).find((mark) => mark.hash === hash);
  return found ?? { hash, done: [], added: 0, unplaced: 0 };
}

/** Notes how far this import is; 'done' takes the note away. One call, none when nothing changes. */
export function noteCallImport(
  { workbook }: Pick<Ports, 'workbook'>,
  { view, settings }: OpenSettings,
  { mark, state }: { mark: CallImportMark; state: 'underWay' | 'done' },
): void {
  const marks = marksOf(settings.lastCallImport);
  const others = marks.filter(({ hash }) => hash !== mark.hash);
  if (state === 'done' && others.length === marks.length) return;
  const now = state === 'done' ? others : [...others, mark].slice(-UNDER_WAY);
  const row = view.rows[0]?.row ?? view.nextRow;
  const cells = [{ lastCallImport: now.length === 0 ? null : JSON.stringify(now) }];
  for (const block of blocksOf(view, ['lastCallImport'], { row, cells })) workbook.write(view.tab, block);
}

function marksOf(cell: string | null): readonly CallImportMark[] {
  try {
    return MARKS.parse(JSON.parse(cell ?? '[]'));
  } catch {
    // Somebody typed over it: the import looks at every part again, and adds what is missing.
    return [];
  }
}
