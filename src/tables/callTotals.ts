import { isContact } from '../domain/calls';
import { CONTACT_OUTCOMES, OUTCOMES, type Outcome } from '../domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../messages/messages';
import { choiceLabels } from './choices';
import type { DaysBefore, DayTotal } from './daysBefore';
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
  const log = logColumns(places);
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

/**
 * The totals of one of the six days before today (C3), as totalFormula writes its own. A day without a call costs
 * one look: only then are the outcomes summed, word by word. `contacts` is the cell in which the contacts of that day
 * stand: attempts are these and the others.
 */
export function dayTotalFormulas(
  daysBefore: DaysBefore,
  { places, contacts }: { places: Places; contacts: string },
): Record<DayTotal, string> {
  const day = `(${settingCell('today', places)}-${daysBefore})`;
  const log = logColumns(places);
  const onDay = `${log.when},">="&${day},${log.when},"<"&${day}+1`;
  const sum = (outcomes: readonly Outcome[]) => sumOfHowMany(log, onDay, outcomes);
  const ifAny = (formula: string) => `IF(COUNTIFS(${onDay})=0,0,${formula})`;
  const others = OUTCOMES.filter((outcome) => !isContact(outcome));
  return { attempts: ifAny(`${contacts}+${sum(others)}`), contacts: ifAny(sum(CONTACT_OUTCOMES)) };
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

/** From the header down, where the band with the totals ends. */
function logColumns(places: Places): LogColumns {
  const column = (key: keyof (typeof TABLES)['calls']['columns'] & string) => {
    const letters = columnLetters(places.columnNumber('calls', key));
    return `$${letters}$${headerRow(TABLES.calls)}:$${letters}`;
  };
  return { when: column('when'), outcome: column('outcome'), howMany: column('howMany') };
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
