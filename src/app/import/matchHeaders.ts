import { LANGUAGES, MESSAGES, type Messages } from '../../messages/messages';
import { headerSpellings } from './headerSpellings';
import { hasWords, plain, wordsInAll } from './words';

/** Which column of a list means which field. */
export interface HeaderMatch<Field extends string> {
  /** 0-based column by field: the one that best means it, the first of equals. */
  readonly column: ReadonlyMap<Field, number>;
  /** Further columns that mean a field already found. */
  readonly doubles: readonly ColumnField<Field>[];
  /** Columns nobody understands. */
  readonly unknown: readonly number[];
}

/** Every way of writing the headers of a set of fields. */
export interface HeaderNames<Field extends string> {
  readonly fieldOf: ReadonlyMap<string, Field>;
  /** Names of two words or more, which may stand within a header, the longest first. */
  readonly phrases: readonly string[];
  /** Headers of the tracker's own that mean none of the fields. */
  readonly others: ReadonlySet<string>;
}

/** The names of a set of fields: the tracker's own headers and what people call them. */
export function headerNames<Field extends string>(
  set: 'listHeaders' | 'callHeaders',
  ownHeaders: (field: Field, messages: Messages) => readonly string[],
  others: readonly string[] = [],
): HeaderNames<Field> {
  const fields = Object.keys(MESSAGES.en[set]) as Field[];
  const names = fields.flatMap((field) => {
    const own = LANGUAGES.flatMap((l) => ownHeaders(field, MESSAGES[l])).map(plain);
    const synonyms = wordsInAll((m) => (m[set] as Readonly<Record<string, readonly string[]>>)[field] ?? []);
    return [...own, ...synonyms].map((name) => [name, field] as const);
  });
  // Of two fields with one name the first has it.
  const fieldOf = new Map([...names].reverse());
  const phrases = [...fieldOf.keys()].filter((name) => name.includes(' '));
  return {
    fieldOf,
    phrases: phrases.sort((a, b) => b.length - a.length),
    others: new Set(others.map(plain).filter((name) => !fieldOf.has(name))),
  };
}

/** How sure a header is: it is a name; a name with something around it; a name stands within it. */
export const SURENESS = ['named', 'wrapped', 'within'] as const;

/** What a header is taken for. */
export interface HeaderGuess<Field extends string> {
  readonly field: Field;
  readonly sure: (typeof SURENESS)[number];
}
type Guess<Field extends string> = HeaderGuess<Field> | null;

/**
 * Matches headers by meaning. The surest header of a field is its column: one that is one of its names,
 * then one that is a name with something around it ("The lawyer (if any)"), then one within which a name of
 * two words or more stands ("When is the next date"). Words that make it another column leave it unknown.
 */
export function matchHeaders<Field extends string>(
  header: readonly string[],
  names: HeaderNames<Field>,
): HeaderMatch<Field> {
  const guesses = guessHeaders(header, names);
  const unknown = guesses.flatMap((found, index) => (found === null && header[index] !== '' ? [index] : []));
  return { ...firstAndDoubles(surestFirst(guesses)), unknown };
}

/** What each header is taken for by itself. */
export function guessHeaders<Field extends string>(
  header: readonly string[],
  names: HeaderNames<Field>,
): Guess<Field>[] {
  return header.map((text) => guessOf(text, names));
}

/** A column and the field it is taken for. */
export interface ColumnField<Field extends string> {
  readonly column: number;
  readonly field: Field;
}

export function surestFirst<Field extends string>(guesses: readonly Guess<Field>[]): ColumnField<Field>[] {
  return SURENESS.flatMap((sure) =>
    guesses.flatMap((found, column) => (found?.sure === sure ? [{ column, field: found.field }] : [])),
  );
}

/** The first column of a field has it; further ones are its doubles. */
export function firstAndDoubles<Field extends string>(
  columns: readonly ColumnField<Field>[],
): Pick<HeaderMatch<Field>, 'column' | 'doubles'> {
  const column = new Map<Field, number>();
  for (const { field, column: index } of columns) if (!column.has(field)) column.set(field, index);
  return { column, doubles: columns.filter(({ field, column: index }) => column.get(field) !== index) };
}

const NEVER = wordsInAll((m) => m.headerNever);

function guessOf<Field extends string>(text: string, names: HeaderNames<Field>): Guess<Field> {
  const whole = plain(text);
  const named = names.fieldOf.get(whole);
  if (named !== undefined) return { field: named, sure: 'named' };
  if (names.others.has(whole)) return null;
  const { full, spellings, parts } = headerSpellings(text);
  const wrapped = spellings.find((name) => names.fieldOf.has(name) && !isOtherwise(full, name));
  if (wrapped !== undefined) return guess(names.fieldOf.get(wrapped), 'wrapped');
  const meanings = new Set(parts.map((part) => names.fieldOf.get(part)));
  if (parts.length > 1 && meanings.size === 1) return guess([...meanings][0], 'wrapped');
  const phrase = names.phrases.find((name) => hasWords(full, name));
  if (phrase === undefined || isOtherwise(full, phrase)) return null;
  return guess(names.fieldOf.get(phrase), 'within');
}

function guess<Field extends string>(
  field: Field | undefined,
  sure: HeaderGuess<Field>['sure'],
): Guess<Field> {
  return field === undefined ? null : { field, sure };
}

/** "Prior removal order" is no removal order: a word beside the name makes it another column (P5, P8). */
function isOtherwise(header: string, name: string): boolean {
  const beside = ` ${header} `.replace(` ${name} `, ' / ');
  return NEVER.some((word) => beside.includes(` ${word} `));
}
