import { LEAK_KINDS } from '../domain/leakCheck';
import type { Messages } from '../messages/messages';
import { leaveOutLeaks } from './cleanText';

const OTHER_LEAKS = LEAK_KINDS.filter((kind) => kind !== 'aNumber');

/** Whatever somebody types anywhere, no A-number stays in the Sheet (P5): the texts, and whether one was cut out. */
export function withoutANumbers<T extends Readonly<Record<string, string | null>>>(
  texts: T,
  messages: Messages,
): { clean: T; removed: boolean } {
  const cut = (text: string | null) =>
    text === null ? null : leaveOutLeaks(text, messages, { mayHold: OTHER_LEAKS }).text;
  const entries = Object.entries(texts).map(([key, text]) => [key, cut(text)] as const);
  return {
    clean: Object.fromEntries(entries) as T,
    removed: entries.some(([key, text]) => text !== texts[key]),
  };
}
