import * as z from 'zod/mini';
import type { Ports } from './ports';
import { blocksOf, type TableView } from './tableView';

/**
 * What the last import set out to write, noted in Settings before its first row: the codes of its cases and
 * dates follow from it. `writing` when it did not come to its end (S5).
 */
export interface ImportMark {
  /** Of the list's text. */
  readonly hash: string;
  readonly state: 'writing' | 'done';
  readonly firstCase: number;
  readonly cases: number;
  readonly firstDate: number;
  readonly dates: number;
  /** Hashes of the lists that were brought in whole before. */
  readonly earlier: readonly string[];
}

const MARK = z.object({
  hash: z.string(),
  state: z.enum(['writing', 'done']),
  firstCase: z.int(),
  cases: z.int(),
  firstDate: z.int(),
  dates: z.int(),
  earlier: z.array(z.string()),
});

/** Null when there is none, or somebody typed over it. */
export function readImportMark(cell: string | null): ImportMark | null {
  try {
    return MARK.parse(JSON.parse(cell ?? ''));
  } catch {
    return null;
  }
}

/** One call. */
export function writeImportMark(
  { workbook }: Pick<Ports, 'workbook'>,
  settings: TableView,
  mark: ImportMark,
): void {
  const row = settings.rows[0]?.row ?? settings.nextRow;
  const cells = [{ lastImport: JSON.stringify(mark) }];
  for (const block of blocksOf(settings, ['lastImport'], { row, cells })) workbook.write(settings.tab, block);
}
