import { CONTACT_OUTCOMES, OUTCOMES, type Outcome } from '../domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../messages/messages';
import { choiceLabels } from './choices';
import { headerRow } from './defineTable';
import type { Places } from './formula';
import { columnLetters, settingCell } from './formulaContext';
import { quoted } from './quoted';
import { TABLES } from './tables';

/** What a call log adds up to (C3). */
export const CALL_TOTALS = ['attemptsToday', 'contactsToday', 'contacts7Days', 'lastContact'] as const;
export type CallTotal = (typeof CALL_TOTALS)[number];

/** The formula of a total, for the log's own tab, with commas and without its `=`. */
export function totalFormula(total: CallTotal, places: Places): string {
  const today = settingCell('today', places);
  const column = (key: keyof (typeof TABLES)['calls']['columns'] & string) => {
    const letters = columnLetters(places.columnNumber('calls', key));
    return `$${letters}$${headerRow(TABLES.calls)}:$${letters}`;
  };
  const log = { when: column('when'), outcome: column('outcome'), howMany: column('howMany') };
  const days = (from: string) => `${log.when},">="&${from},${log.when},"<"&${today}+1`;
  switch (total) {
    case 'attemptsToday':
      return sumOfHowMany(log, days(today), OUTCOMES);
    case 'contactsToday':
      return sumOfHowMany(log, days(today), CONTACT_OUTCOMES);
    case 'contacts7Days':
      return sumOfHowMany(log, days(`${today}-6`), CONTACT_OUTCOMES);
    case 'lastContact':
      return lastContact(log, today);
  }
}

/** Every word, in every language, under which a typed row counts for the outcome (C2). */
export function wordsOfOutcome(outcome: Outcome, language: Language): readonly string[] {
  const everyday = LANGUAGES.flatMap((l) => [...MESSAGES[l].outcomeWords[outcome]]);
  return [
    ...new Set([...choiceLabels('outcome', outcome, language), ...everyday].map((w) => w.toLowerCase())),
  ];
}

interface LogColumns {
  readonly when: string;
  readonly outcome: string;
  readonly howMany: string;
}

/**
 * The sum of "how many", a blank or anything that is not a number from 0 on counting as 1: all rows,
 * less those with such a number, plus their numbers. Criteria are spelt word by word because not every
 * engine takes a list of them.
 */
function sumOfHowMany(log: LogColumns, days: string, outcomes: readonly Outcome[]): string {
  const ofWord = (word: string) => {
    const rows = `${days},${log.outcome},${quoted(word)}`;
    const numbered = `${rows},${log.howMany},">=0"`;
    return `COUNTIFS(${rows})-COUNTIFS(${numbered})+SUMIFS(${log.howMany},${numbered})`;
  };
  return wordsOf(outcomes).map(ofWord).join('+');
}

function lastContact(log: LogColumns, today: string): string {
  const latest = wordsOf(CONTACT_OUTCOMES)
    .map((word) => `MAXIFS(${log.when},${log.outcome},${quoted(word)},${log.when},"<"&${today}+1)`)
    .join(',');
  return `IF(MAX(${latest})>0,INT(MAX(${latest})),"")`;
}

function wordsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => wordsOfOutcome(outcome, 'en'));
}
