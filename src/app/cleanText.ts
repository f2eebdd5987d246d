import { cutLeaks, findLeaks, LEAK_KINDS, type LeakKind } from '../domain/leakCheck';
import type { Messages } from '../messages/messages';

/** A cell holds 50,000 characters; a mark at the end says that something is missing. */
const LONGEST = 49_000;

/** Text that may be written into the tracker, and what was done to it. */
export interface CleanText {
  readonly text: string;
  readonly tooLong: boolean;
  readonly controlCharacters: boolean;
}

/** Takes out what no cell can show, and the end of what is too long; outer spaces do not count. */
export function cleanText(text: string): CleanText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const shown = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '');
  const trimmed = shown.trim();
  const tooLong = trimmed.length > LONGEST;
  return {
    text: tooLong ? `${trimmed.slice(0, LONGEST)} …` : trimmed,
    tooLong,
    controlCharacters: shown.length < text.length,
  };
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
