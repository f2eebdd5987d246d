import { LANGUAGES, MESSAGES, type Messages } from '../../messages/messages';
import { CHOICES, type ChoiceSet, choiceLabel } from '../../tables/choices';
import { plain } from './words';

/** The value that a list's words mean: a label in any language, or an everyday word for it. */
export function readChoiceWords(set: ChoiceSet, text: string): string | null {
  const words = WORDS.get(set) ?? wordsOf(set);
  WORDS.set(set, words);
  return words.get(plain(text)) ?? null;
}

/** Made when a set is first asked for: a list asks once a cell. */
const WORDS = new Map<ChoiceSet, ReadonlyMap<string, string>>();

/** Value by word; a label of one value wins over an everyday word of another. */
function wordsOf(set: ChoiceSet): Map<string, string> {
  const values: readonly string[] = CHOICES[set];
  const everyday = values.flatMap((value) =>
    LANGUAGES.flatMap((l) => everydayWords(MESSAGES[l], set)[value] ?? []).map(
      (word) => [plain(word), value] as const,
    ),
  );
  const labels = values.flatMap((value) =>
    LANGUAGES.map((language) => [plain(choiceLabel(set, value, language)), value] as const),
  );
  return new Map([...everyday.reverse(), ...labels.reverse()]);
}

type WordsByValue = Readonly<Record<string, readonly string[]>>;

function everydayWords(messages: Messages, set: ChoiceSet): WordsByValue {
  const bySet: Partial<Record<ChoiceSet, WordsByValue>> = messages.choiceWords;
  const words = bySet[set] ?? {};
  if (set !== 'outcome') return words;
  // Those that count when somebody types them into a tab count in a file too (C2).
  const typed: WordsByValue = messages.outcomeWords;
  return Object.fromEntries(
    CHOICES.outcome.map((value) => [value, [...(typed[value] ?? []), ...(words[value] ?? [])]]),
  );
}
