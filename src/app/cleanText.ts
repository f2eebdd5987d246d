import { cutLeaks, findLeaks, LEAK_KINDS, type LeakKind } from '../domain/leakCheck';
import type { Messages } from '../messages/messages';

/** A cell holds 50,000 characters; a mark at the end says that something is missing. */
export const LONGEST_TEXT = 49_000;
const CUT_MARK = ' …';
/** What no cell can show and some files cannot hold: control characters, halves of a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSHOWABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Wider than any finding of the leak check. */
const AROUND_THE_CUT = 400;

/** Text that may be written into the tracker, and what was done to it. */
export interface CleanText {
  readonly text: string;
  readonly tooLong: boolean;
  readonly controlCharacters: boolean;
}

/** Takes out what no cell can show, and the end of what is too long; outer spaces do not count. */
export function cleanText(text: string): CleanText {
  const lines = text.replace(/\r\n?/g, '\n');
  const shown = lines.replace(UNSHOWABLE, '');
  return { ...shortened(shown.trim(), LONGEST_TEXT), controlCharacters: shown.length < lines.length };
}

/** The beginning of a text that is longer than `longest`, with a mark. Nothing private is cut in two. */
export function shortened(text: string, longest: number): { text: string; tooLong: boolean } {
  if (text.length <= longest) return { text, tooLong: false };
  const from = Math.max(0, longest - AROUND_THE_CUT);
  const across = findLeaks(text.slice(from, longest + AROUND_THE_CUT)).find(
    ({ start, end }) => from + start < longest && from + end > longest,
  );
  const end = across ? from + across.start : longest;
  return { text: `${text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}${CUT_MARK}`, tooLong: true };
}

/** What is no leak here: kinds that the column may hold, official lines of targets (L2). */
export interface LeaksInOrder {
  readonly mayHold?: readonly LeakKind[];
  readonly allowPhones?: readonly string[];
}

/** The text without what should not leave the team (L1-L6), and which kinds were found, each once. */
export function leaveOutLeaks(
  text: string,
  messages: Messages,
  { mayHold = [], allowPhones = [] }: LeaksInOrder = {},
): { text: string; found: LeakKind[] } {
  const kinds = LEAK_KINDS.filter((kind) => !mayHold.includes(kind));
  const leaks = findLeaks(text, { kinds, allowPhones });
  return {
    text: cutLeaks(text, leaks, (kind) => messages.leftOutMark(messages.leakKinds[kind])),
    found: LEAK_KINDS.filter((kind) => leaks.some((leak) => leak.kind === kind)),
  };
}
