import { matches, type Span } from './foldedText';

/**
 * One pattern out of many wordings, each a piece of a regular expression over folded lower case. A
 * blank in a wording stands for whatever people put between two words, so 'hard ?working' takes
 * "hardworking", "hard-working" and "hard  working"; a wording begins and ends with a word.
 */
export function anyOf(wordings: readonly string[]): RegExp {
  const spaced = wordings.map((wording) => wording.replace(/ /g, String.raw`(?:[\s\p{Pd}]{1,3})`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

export function spansOf(pattern: RegExp, text: string): Span[] {
  return matches(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
