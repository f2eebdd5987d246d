import type { CallKind } from './ledger';

/**
 * What Google would take for a call, in seconds: a model, and not a kind one, to hold a long import against the
 * six minutes of an execution (fidelity.md, "Counting calls").
 */
const SECONDS = {
  /** Measured for a read and a write of a range together; here for either, since each may wait for a recalculation. */
  range: 0.8,
  /** Values of properties and of the cache: measured at 0.03 to 0.09. */
  store: 0.09,
  /** A tab that is made or copied. Nobody wrote a measurement down; assumed, with margin. */
  tab: 2,
  /** A cell that is carried either way: 4,000 of them, written and flushed, took 0.61. */
  cell: 0.61 / 4_000,
} as const;

const STORES = /^(Properties|Cache)\./;
const TABS = /^(Spreadsheet\.insertSheet|Sheet\.copyTo)$/;

/** @param label Service and member: `Range.getValues`. */
export function secondsOfCall(label: string, kind: CallKind): number {
  if (kind === 'free') return 0;
  if (STORES.test(label)) return SECONDS.store;
  return TABS.test(label) ? SECONDS.range + SECONDS.tab : SECONDS.range;
}

export function secondsOfCells(cells: number): number {
  return cells * SECONDS.cell;
}

/** How many cells a value carries: rows of cells, as getValues answers them and setValues takes them. */
export function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.length : 0), 0);
}
