import { MESSAGES, type Messages } from '../../messages/messages';

/**
 * Words as lists are compared: without case, accents, punctuation and doubled spaces. Question marks alone
 * are an answer too.
 * @example plain('¿Detenido(a)?') //=> 'detenido a'
 */
export function plain(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' && text.includes('?') ? '?' : words;
}

/** The words of every language for one meaning; people mix languages. */
export function wordsInAll(pick: (messages: Messages) => readonly string[]): readonly string[] {
  return Object.values<Messages>(MESSAGES).flatMap((messages) => pick(messages).map(plain));
}
