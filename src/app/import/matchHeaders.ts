import { LANGUAGES, MESSAGES, type Messages } from '../../messages/messages';
import { plain, wordsInAll } from './words';

/** Which column of a list means which field. */
export interface HeaderMatch<Field extends string> {
  /** 0-based column by field: the first that means it. */
  readonly column: ReadonlyMap<Field, number>;
  /** Further columns that mean a field already found. */
  readonly doubles: readonly { readonly column: number; readonly field: Field }[];
  /** Columns nobody understands. */
  readonly unknown: readonly number[];
}

/** A field, and every way of writing its header. */
export interface HeaderWords<Field extends string> {
  readonly field: Field;
  readonly words: readonly string[];
}

/** The header words of a set of fields, the tracker's own headers included. */
export function headerWords<Field extends string>(
  set: 'listHeaders' | 'callHeaders',
  ownHeader: (field: Field, messages: Messages) => string | undefined,
): HeaderWords<Field>[] {
  const fields = Object.keys(MESSAGES.en[set]) as Field[];
  return fields.map((field) => {
    const own = LANGUAGES.flatMap((l) => ownHeader(field, MESSAGES[l]) ?? []).map(plain);
    const synonyms = wordsInAll((m) => (m[set] as Readonly<Record<string, readonly string[]>>)[field] ?? []);
    return { field, words: [...own, ...synonyms] };
  });
}

/**
 * Matches headers by meaning. A header that is one of a field's names wins; else the one whose name of two
 * words or more stands within it, the longest first ("Next date (if known)").
 */
export function matchHeaders<Field extends string>(
  header: readonly string[],
  fields: readonly HeaderWords<Field>[],
): HeaderMatch<Field> {
  const column = new Map<Field, number>();
  const doubles: { column: number; field: Field }[] = [];
  const guesses = header.map((text, index) => ({ index, ...fieldOf(plain(text), fields) }));
  for (const exact of [true, false]) {
    for (const guess of guesses) {
      if (guess.field === null || guess.exact !== exact) continue;
      if (column.has(guess.field)) doubles.push({ column: guess.index, field: guess.field });
      else column.set(guess.field, guess.index);
    }
  }
  const unknown = guesses.filter((g) => g.field === null && header[g.index] !== '').map((g) => g.index);
  return { column, doubles, unknown };
}

function fieldOf<Field extends string>(
  header: string,
  fields: readonly HeaderWords<Field>[],
): { field: Field | null; exact: boolean } {
  const named = fields.find(({ words }) => words.includes(header));
  if (named) return { field: named.field, exact: true };
  const within = fields
    .flatMap(({ field, words }) => words.map((word) => ({ field, word })))
    .filter(({ word }) => word.includes(' ') && ` ${header} `.includes(` ${word} `))
    .sort((a, b) => b.word.length - a.word.length)[0];
  return { field: within?.field ?? null, exact: false };
}
