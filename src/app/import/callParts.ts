import { fingerprint } from '../fingerprint';
import type { LoggedCall } from './callLog';

/**
 * What one execution takes on at most: Google ends it after six minutes. A case's log that is new costs some
 * four calls and a copied tab, so that twenty of them, with all else, stay under half of that; and 5,000 calls
 * are some 60,000 cells, written and read back. Not by the clock: a slow day must not make another import.
 */
export const AT_ONCE = { logs: 20, calls: 5_000 };

/** Calls that come in together: of one case, or of none. */
export interface CallPart {
  /** What it is known by from one execution to the next: the same calls for the same case have the same key. */
  readonly key: string;
  readonly code: string | null;
  readonly calls: readonly LoggedCall[];
}

/** The calls in the order they come in: case by case, then those of no case; within each as the file has them. */
export function callParts(calls: readonly LoggedCall[]): CallPart[] {
  const byCode = new Map<string | null, LoggedCall[]>();
  for (const call of calls) {
    const own = byCode.get(call.code);
    if (own) own.push(call);
    else byCode.set(call.code, [call]);
  }
  const codes = [...byCode.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b)));
  return codes.flatMap((code) =>
    slices(byCode.get(code) ?? [], AT_ONCE.calls).map((own) => ({ key: keyOf(code, own), code, calls: own })),
  );
}

/** The first parts, as many as one execution takes on; at least one. */
export function partsAtOnce(parts: readonly CallPart[]): CallPart[] {
  let calls = 0;
  return parts.filter((part, index) => {
    calls += part.calls.length;
    return index === 0 || (index < AT_ONCE.logs && calls <= AT_ONCE.calls);
  });
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Eight letters are enough to tell a few hundred parts of one file, and short enough for all of them in a cell. */
function keyOf(code: string | null, calls: readonly LoggedCall[]): string {
  return fingerprint(JSON.stringify([code, ...calls.map(({ id }) => id)])).slice(0, 8);
}
