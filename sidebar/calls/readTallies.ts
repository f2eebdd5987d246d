import { readTally, type Tally } from '../../src/domain/tally';
import type { Outcome } from '../../src/domain/vocabulary';

/** A line that was pasted, and what it says; null when it is no tally. */
export interface TallyLine {
  readonly text: string;
  /** Tells it from another line of the same words. */
  readonly key: string;
  readonly tally: Tally | null;
}

/** Each line that holds something, in order. */
export function readTallies(
  pasted: string,
  outcomeOf: (words: string) => Outcome | null,
): readonly TallyLine[] {
  const seen = new Map<string, number>();
  return pasted
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const nth = (seen.get(text) ?? 0) + 1;
      seen.set(text, nth);
      return { text, key: `${nth} ${text}`, tally: readTally(text, outcomeOf) };
    });
}
