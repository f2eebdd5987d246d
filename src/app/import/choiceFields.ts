import { CHOICES, type ChoiceSet } from '../../tables/choices';
import { LIST_FIELDS, type ListField, placeOf } from './listFields';
import { readChoiceWords } from './readChoiceWords';
import { answers, hasWords, isAnswer, plain } from './words';

/** The closed list that a field chooses from; null for days, numbers and texts. */
export function choicesOf(field: ListField): ChoiceSet | null {
  return placeOf(field).column.choices ?? null;
}

/** Fields whose words stand for one of a few values. */
export const CHOICE_FIELDS: readonly ListField[] = LIST_FIELDS.filter((field) => choicesOf(field) !== null);

/** What a person may say that words mean. A filing deadline counts only when an attorney gave it, so no list can. */
export function valuesOffered(field: ListField): readonly string[] {
  const set = choicesOf(field);
  const values: readonly string[] = set === null ? [] : CHOICES[set];
  return field === 'nextKind' ? values.filter((value) => value !== 'Filing deadline') : values;
}

/** The value that words mean; null when nobody knows. `isReinstated`: how the order came about was said too. */
export interface Meaning {
  readonly value: string | null;
  readonly isReinstated: boolean;
}

export function meaningOf(field: ListField, text: string): Meaning {
  const isReinstated = field === 'order' && saysReinstated(text);
  return { value: isReinstated ? 'Final order' : valueIn(field, text), isReinstated };
}

function valueIn(field: ListField, text: string): string | null {
  const set = choicesOf(field);
  if (set === 'yesNo') return readYesNo(text);
  if (set === 'dateKind') return dateKindOf(text);
  return set === null ? null : readChoiceWords(set, text);
}

function readYesNo(text: string): 'Yes' | 'No' | null {
  if (isAnswer('yes', text)) return 'Yes';
  return isAnswer('no', text) ? 'No' : null;
}

/** "reinstated" is a Final order (P8). */
function saysReinstated(text: string): boolean {
  const words = plain(text);
  return (
    !/^(?:not?|sin|nunca|never) /.test(words) && answers('reinstated').some((word) => hasWords(words, word))
  );
}

/** "brief due" is a filing deadline even when nobody knows the brief; "check-in due" is a check-in. */
function dateKindOf(text: string): string | null {
  const known = readChoiceWords('dateKind', text);
  if (known !== null) return known;
  const words = plain(text);
  const marks = answers('deadline').filter((word) => hasWords(words, word));
  if (marks.length === 0) return null;
  const rest = marks.reduce((left, word) => ` ${left} `.replace(` ${word} `, ' ').trim(), words);
  return readChoiceWords('dateKind', rest) ?? 'Filing deadline';
}
