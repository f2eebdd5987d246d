import { LANGUAGES, type Language, MESSAGES } from '../../messages/messages';

/**
 * The languages somebody wrote into a case, told apart into those a script exists in and the rest, word
 * for word.
 *
 * @example readLanguages('Mam, español') //=> { spoken: ['es'], others: ['Mam'] }
 */
export function readLanguages(text: string | null): {
  readonly spoken: readonly Language[];
  readonly others: readonly string[];
} {
  const names = (text ?? '')
    .split(/[,;/&+|\n]|\s(?:and|y|e|et)\s/i)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '');
  const found = names.map((name) => ({ name, language: languageOf(name) }));
  return {
    spoken: LANGUAGES.filter((language) => found.some((f) => f.language === language)),
    others: found.filter((f) => f.language === null).map((f) => f.name),
  };
}

function languageOf(name: string): Language | null {
  const written = name.toLowerCase();
  const ownNames = (language: Language): readonly string[] => MESSAGES[language].callScript.ownNames;
  return LANGUAGES.find((language) => ownNames(language).includes(written)) ?? null;
}
