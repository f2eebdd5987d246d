import { findAddresses } from './leaks/address';
import { findANumbers } from './leaks/aNumber';
import { findBirthDates } from './leaks/birthDate';
import { type FoldedText, foldText, type Span } from './leaks/foldedText';
import { findPhones } from './leaks/phone';
import { findPhrases } from './leaks/phrase';
import { findStatus } from './leaks/status';

/** L1 to L6, in that order; of two findings that overlap the kind named first stands. */
export const LEAK_KINDS = ['aNumber', 'phone', 'address', 'birthDate', 'status', 'phrase'] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** A finding, at its place in the text as it was written. */
export interface Leak extends Span {
  readonly kind: LeakKind;
}

export interface LeakOptions {
  /** Only these; all six when absent. */
  readonly kinds?: readonly LeakKind[];
  /** Targets' official lines, in any spelling: no findings (L2). */
  readonly allowPhones?: readonly string[];
}

const FINDERS: Readonly<Record<LeakKind, (text: FoldedText, allowPhones: readonly string[]) => Span[]>> = {
  aNumber: findANumbers,
  phone: findPhones,
  address: findAddresses,
  birthDate: findBirthDates,
  status: findStatus,
  phrase: findPhrases,
};

/**
 * What should not leave the team, in the order of the text and without overlaps (L1 to L6). It helps
 * people look; it guarantees nothing.
 * findLeaks('call (212) 555-0147'); //=> [{ kind: 'phone', start: 5, end: 19 }]
 */
export function findLeaks(text: string, options: LeakOptions = {}): Leak[] {
  const folded = foldText(text);
  const kinds = options.kinds ?? LEAK_KINDS;
  const found = kinds.flatMap((kind) =>
    FINDERS[kind](folded, options.allowPhones ?? []).map(({ start, end }) => ({
      kind,
      ...folded.toOriginal(start, end),
    })),
  );
  return merged(found);
}

/**
 * The text with each finding replaced by `mark(kind)`; all else stays as it is, to the character. The
 * leaks are those of findLeaks for this very text.
 */
export function cutLeaks(text: string, leaks: readonly Leak[], mark: (kind: LeakKind) => string): string {
  let cut = '';
  let at = 0;
  for (const leak of merged(leaks)) {
    cut += text.slice(at, leak.start) + mark(leak.kind);
    at = leak.end;
  }
  return cut + text.slice(at);
}

/** Two that overlap become one that covers both: half a finding left standing would be one still. */
function merged(leaks: readonly Leak[]): Leak[] {
  const result: Leak[] = [];
  for (const leak of [...leaks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result[result.length - 1];
    if (!last || leak.start >= last.end) {
      result.push(leak);
      continue;
    }
    const kind = LEAK_KINDS.indexOf(leak.kind) < LEAK_KINDS.indexOf(last.kind) ? leak.kind : last.kind;
    result[result.length - 1] = { kind, start: last.start, end: Math.max(last.end, leak.end) };
  }
  return result;
}
