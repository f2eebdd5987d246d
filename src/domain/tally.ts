import { readCount } from './readNumber';
import type { Outcome } from './vocabulary';

/** A line that a caller sends back: who, and how many calls ended how (C1). */
export interface Tally {
  readonly caller: string;
  /** One row of the log each. */
  readonly rows: readonly { readonly outcome: Outcome; readonly howMany: number }[];
  /** Parts that say no number or no outcome we know; to be asked about, never guessed. */
  readonly unread: readonly string[];
  /** The total the caller named does not match the parts that could be read. */
  readonly totalDiffers: boolean;
}

/**
 * Reads a line such as "Mari 5: 2 spoke, 2 message, 1 full". The total after the name may be missing; parts
 * are separated by commas, semicolons, "and" or "y". Null when there is no name and colon to go by.
 */
export function readTally(line: string, readOutcome: (words: string) => Outcome | null): Tally | null {
  const [, who = '', parts = ''] = /^([^:]+):(.+)$/s.exec(line.trim()) ?? [];
  const [, caller = '', total] = /^(.*?)\s*(?:[\s(](\d+)\)?)?$/s.exec(who.trim()) ?? [];
  if (caller === '' || parts.trim() === '') return null;
  const rows: { outcome: Outcome; howMany: number }[] = [];
  const unread: string[] = [];
  for (const part of parts.split(/[,;]|\s(?:and|y)\s/)) {
    const read = readPart(part, readOutcome);
    if (read) rows.push(read);
    else if (part.trim() !== '') unread.push(part.trim());
  }
  const sum = rows.reduce((all, { howMany }) => all + howMany, 0);
  return { caller, rows, unread, totalDiffers: total !== undefined && Number(total) !== sum };
}

/** "2 spoke", "spoke 2", or "spoke" for one. */
function readPart(
  part: string,
  readOutcome: (words: string) => Outcome | null,
): { outcome: Outcome; howMany: number } | null {
  const text = part.trim().replace(/\.$/, '');
  const [, before, words = '', after] = /^(\d+)?\s*[x×]?\s*(.*?)\s*[x×]?\s*(\d+)?$/.exec(text) ?? [];
  const outcome = words === '' || (before && after) ? null : readOutcome(words);
  const howMany = before || after ? readCount(before ?? after ?? '') : 1;
  return outcome && howMany ? { outcome, howMany } : null;
}
