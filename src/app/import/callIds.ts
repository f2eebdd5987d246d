import { fingerprint } from '../fingerprint';
import type { LogRecord } from './callLog';

/**
 * Ids made from what rows say. The n-th row of one wording has always the same id, so that a file that is
 * brought in again, longer or with its columns in another order, adds only what is new.
 */
export class CallIds {
  private readonly times = new Map<string, number>();
  private readonly rows = new Set<string>();

  /** `isDouble`: an earlier row of the file is the same in every column. */
  of(record: LogRecord): { id: string; isDouble: boolean } {
    const { cells, match } = record;
    const said = JSON.stringify(
      [...match.column]
        .map(([field, column]) => [field, (cells[column] ?? '').trim()] as const)
        .filter(([, text]) => text !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const time = (this.times.get(said) ?? 0) + 1;
    this.times.set(said, time);
    const row = JSON.stringify(cells.map((cell) => cell.trim())).replace(/(?:,"")+\]$/, ']');
    const isDouble = this.rows.has(row);
    this.rows.add(row);
    return { id: `i-${fingerprint(`${said}${time}`)}`, isDouble };
  }
}
