import * as z from 'zod/mini';
import { TABLES } from '../tables/tables';
import { codeOf } from './codes';
import type { Ports } from './ports';
import { blocksOf, type TableView } from './tableView';

/**
 * What the last import set out to write, noted in Settings before its first row: the codes of its cases and
 * dates follow from it. `writing` when it did not come to its end (S5).
 */
export interface ImportMark {
  /** Of the list, whatever was corrected in it: corrected otherwise it is the same list. */
  readonly hash: string;
  /** Of the corrections; empty for none. What an interrupted import wrote is finished only with the same ones. */
  readonly choices: string;
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
  choices: z._default(z.string(), ''),
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

/** Whether a list was brought in before, to its end. */
export function isBroughtIn(mark: ImportMark | null, hash: string): boolean {
  if (!mark) return false;
  return (mark.hash === hash && mark.state === 'done') || mark.earlier.includes(hash);
}

export function caseCodesOf({ firstCase, cases }: ImportMark): string[] {
  return Array.from({ length: cases }, (_, index) => codeOf(TABLES.cases.codes, firstCase + index));
}

export function dateCodesOf({ firstDate, dates }: ImportMark): string[] {
  return Array.from({ length: dates }, (_, index) => codeOf(TABLES.dates.codes, firstDate + index));
}

/** One call. */
export function writeImportMark(
  { workbook }: Pick<Ports, 'workbook'>,
  settings: TableView,
  mark: ImportMark,
): void {
  const row = settings.rows[0]?.row ?? settings.nextRow;
  // In the schema's order, so that a run that goes on writes what a whole one would have.
  const cells = [{ lastImport: JSON.stringify(MARK.parse(mark)) }];
  for (const block of blocksOf(settings, ['lastImport'], { row, cells })) workbook.write(settings.tab, block);
}
