import type { Language } from './messages';

/**
 * The first language of `tags` that Casebook speaks, else English. A tag is a locale as a browser or a Sheet writes it.
 * @example languageOf(['es_MX'], ['en', 'es']) //=> 'es'
 */
export function languageOf(tags: readonly string[], spoken: readonly Language[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const match = spoken.find((language) => language === primary);
    if (match) return match;
  }
  return 'en';
}
