/** A stretch of the original text: `start` inclusive, `end` exclusive, in UTF-16 units as String.slice takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as the leak check compares it, and the way back to the text as written. `plain` keeps capitals,
 * `lower` does not; both have the same length, so one position serves both.
 */
export interface FoldedText {
  readonly plain: string;
  readonly lower: string;
  /** The stretch of the original behind folded[start, end). */
  toOriginal(start: number, end: number): Span;
}

/** What people cannot see: zero-width, bidi and variation characters, soft hyphens, Hangul fillers. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** A character with all that modifies it: folded together, so that a match never ends inside one. */
const CLUSTER = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * Letters that NFKC leaves alone and that look like a Latin one. Only those the leak check's words and
 * an A-number need; a Russian or Greek sentence folds to nonsense, which matches nothing.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('АаΑαᴀɑⱭᎪꓮ🅐🅰', 'AaAaAaAAAAA'),
  ...pairs('ЕеΕОоΟοСсРрΡІіΙѕЅТΤМΜНΗВΒКΚХхΧуΥЈј', 'EeEOoOoCcPpPIiIsSTTMMHHBBKKXxXyYJj'),
};

/**
 * NFKC with the invisible removed (the spec's L), and then what a reader's eye does besides: accents
 * dropped, look-alikes and digits of every script read as Latin.
 * foldText('A\u200b١２３').lower; //=> 'a123'
 */
export function foldText(text: string): FoldedText {
  if (ASCII_ONLY.test(text)) {
    return { plain: text, lower: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }) };
  }
  let plain = '';
  let lower = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const cluster of text.match(CLUSTER) ?? []) {
    const folded = foldCluster(cluster);
    const small = folded.toLowerCase();
    plain += folded;
    lower += small.length === folded.length ? small : folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  const toOriginal = (start: number, end: number): Span => ({
    start: starts[start] ?? at,
    end: end > start ? (ends[end - 1] ?? at) : (starts[start] ?? at),
  });
  return { plain, lower, toOriginal };
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster <= '\x7f') return cluster;
  const bare = cluster.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '');
  let folded = '';
  for (const character of bare) folded += asciiDigit(character) ?? LOOK_ALIKES[character] ?? character;
  return folded;
}

/** Unicode keeps each script's ten digits side by side, from zero up. */
function asciiDigit(character: string): string | null {
  if (character <= '9') return null;
  if (!/^\p{Nd}$/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function pairs(from: string, to: string): Record<string, string> {
  const latin = [...to];
  const map: Record<string, string> = {};
  for (const [i, character] of [...from].entries()) map[character] = latin[i] ?? character;
  return map;
}

/** Every match of a global regular expression, as ES2019 has no matchAll. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
