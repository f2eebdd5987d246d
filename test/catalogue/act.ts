import type { FindingKind } from '../../src/app/check/finding';
import type { TableKey } from '../../src/tables/tableKey';
import type { TrackerGrid } from './trackerGrid';

/** Something that people do to a Sheet, and what must come of it. */
export interface Act {
  readonly name: string;
  readonly does: (grid: TrackerGrid) => void;
  /** What the check then reports that it did not report of the untouched tracker; nothing unless said. */
  readonly finds?: readonly FindingKind[];
  /** What the act itself took out of the file, as it stood there; or the tab that it took away with all it held. */
  readonly loses?: readonly string[] | TableKey | 'log';
  /** Cases whose urgency and days left the act changed: somebody said something else about their dates. */
  readonly changes?: readonly string[];
  /** What the cases show is wrong until what is found is mended. */
  readonly misleads?: true;
  /** Uses of the sidebar that refuse, each with a sentence. */
  readonly refuses?: readonly string[];
}
