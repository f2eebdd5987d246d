import { readOutcome } from '../../src/domain/calls';
import { OUTCOMES, type Outcome } from '../../src/domain/vocabulary';
import { choices as enChoices } from '../../src/messages/en/choices';
import { outcomeWords as enWords } from '../../src/messages/en/formulas';
import { choices as esChoices } from '../../src/messages/es/choices';
import { outcomeWords as esWords } from '../../src/messages/es/formulas';

/** C2: the words of every language count in every tracker. */
const WORDS = Object.fromEntries(
  OUTCOMES.map((outcome): [Outcome, readonly string[]] => [
    outcome,
    [enChoices.outcome[outcome], ...enWords[outcome], esChoices.outcome[outcome], ...esWords[outcome]],
  ]),
) as Record<Outcome, readonly string[]>;

/** "voicemail" -> 'Left a message'; null for words that nobody knows. */
export function outcomeOf(text: string): Outcome | null {
  return readOutcome(text, WORDS);
}
