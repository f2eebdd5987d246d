import type { en } from './en';

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
