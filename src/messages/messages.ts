import { en } from './en';
import { es } from './es';

/** The languages the tracker, the sidebar and every plan exist in, whole. */
export const MESSAGES = { en, es } as const;
export type Language = keyof typeof MESSAGES;
export const LANGUAGES = Object.keys(MESSAGES) as Language[];

/** What a language must say: every key of the English file. A missing one does not compile. */
export type Messages = Worded<typeof en>;

/** The same keys, with any wording: texts become string, word lists become lists of string. */
export type Worded<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Worded<T[K]> };
