import { wordsEn } from './wordsEn';
import { wordsEs } from './wordsEs';

/** The workbench's own words; the product's come from the product. */
export type Words = { readonly [K in keyof typeof wordsEn]: Said<(typeof wordsEn)[K]> };
type Said<T> = T extends (...given: infer Given) => string ? (...given: Given) => string : Same<T>;
type Same<T> = T extends string ? string : { readonly [K in keyof T]: string };

export type WordLanguage = 'en' | 'es';

const WORDS: Readonly<Record<WordLanguage, Words>> = { en: wordsEn, es: wordsEs };

/** The language of a spreadsheet's locale, English where we have no other. //=> languageOf('es_MX') is 'es' */
export function languageOf(locale: string): WordLanguage {
  return locale.startsWith('es') ? 'es' : 'en';
}

export function wordsOf(language: WordLanguage): Words {
  return WORDS[language];
}
