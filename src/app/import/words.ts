import { MESSAGES, type Messages } from '../../messages/messages';

/**
 * Words as lists are compared: without case, accents, apostrophes, punctuation, doubled spaces and what
 * nobody sees. Question marks alone are an answer too.
 * @example plain('¿Detenido(a)?') //=> 'detenido a'
 */
export function plain(text: string): string {
  const words = text
    .replace(/\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu, '')
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' && text.includes('?') ? '?' : words;
}

/** A name as people tell two of them apart: trimmed, case ignored; what nobody sees makes no other name. */
export function nameKey(name: string): string {
  return name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words of every language for one meaning; people mix languages. */
export function wordsInAll(pick: (messages: Messages) => readonly string[]): readonly string[] {
  return Object.values<Messages>(MESSAGES).flatMap((messages) => pick(messages).map(plain));
}

/** Whether some words stand within others, whole. Both plain. */
export function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

const ANSWERS = new Map<keyof Messages['answerWords'], readonly string[]>();

/** Everything that means the answer, in any language. */
export function answers(answer: keyof Messages['answerWords']): readonly string[] {
  const known = ANSWERS.get(answer) ?? wordsInAll((m) => m.answerWords[answer]);
  ANSWERS.set(answer, known);
  return known;
}

export function isAnswer(answer: keyof Messages['answerWords'], text: string): boolean {
  return answers(answer).includes(plain(text));
}
