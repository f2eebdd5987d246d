import type { WaitingCall } from './callQueue';

/** The browser's storage, or what stands for it in a test. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Where calls that are not written yet survive a closed page. */
export interface KeptCalls {
  /** Those of the last 48 hours; older ones are forgotten. */
  load(now: number): WaitingCall[];
  put(call: WaitingCall): void;
  remove(id: string): void;
  /** False when another window of this browser has taken it out meanwhile. */
  stillHas(id: string): boolean;
  /** Everything of Casebook in this browser. */
  clear(): void;
}

export const KEPT_FOR_MS = 48 * 60 * 60_000;
const PREFIX = 'casebook.call.';

/**
 * One entry for each call, so that two windows do not write over each other. Exactly the fields that S8 names
 * go in, whatever else the object holds. `storage` is null on a shared computer and where the browser refuses
 * one: then calls live in memory only.
 */
export function createKeptCalls(storage: () => BrowserStorage | null): KeptCalls {
  const stored = new Set<string>();
  const use = <T>(work: (storage: BrowserStorage) => T, otherwise: T): T => {
    try {
      const place = storage();
      return place ? work(place) : otherwise;
    } catch {
      // Blocked, or full: the call is still in memory.
      return otherwise;
    }
  };
  const keys = (place: BrowserStorage) =>
    Array.from({ length: place.length }, (_, index) => place.key(index)).filter(
      (key): key is string => key?.startsWith(PREFIX) === true,
    );
  return {
    load: (now) =>
      use((place) => {
        const calls = keys(place).flatMap((key) => {
          const call = readKept(place.getItem(key));
          if (call && now - call.keptAt < KEPT_FOR_MS && call.keptAt <= now) return [call];
          place.removeItem(key);
          return [];
        });
        for (const { id } of calls) stored.add(id);
        return calls.sort((a, b) => a.keptAt - b.keptAt);
      }, []),
    put: ({ id, caseCode, target, outcome, when, keptAt, isUndone }) =>
      use((place) => {
        place.setItem(PREFIX + id, JSON.stringify({ id, caseCode, target, outcome, when, keptAt, isUndone }));
        stored.add(id);
      }, undefined),
    remove: (id) =>
      use((place) => {
        stored.delete(id);
        place.removeItem(PREFIX + id);
      }, undefined),
    stillHas: (id) => !stored.has(id) || use((place) => place.getItem(PREFIX + id) !== null, true),
    clear: () =>
      use((place) => {
        for (const key of keys(place)) place.removeItem(key);
        stored.clear();
      }, undefined),
  };
}

function readKept(text: string | null): WaitingCall | null {
  try {
    const call = JSON.parse(text ?? '') as WaitingCall;
    const isWhole = [call.id, call.caseCode, call.outcome, call.when].every((one) => typeof one === 'string');
    return isWhole && typeof call.keptAt === 'number' ? call : null;
  } catch {
    return null;
  }
}
