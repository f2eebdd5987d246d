import { CONTACT_OUTCOMES, OUTCOMES, type Outcome } from '../domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../messages/messages';
import { choiceLabel, choiceLabels } from './choices';
import { firstRow, headerRow } from './defineTable';
import type { Places } from './formula';
import { columnLetters, quoted, sheetPrefix } from './formulaContext';
import { TABLES } from './tables';

/**
 * The band above a case's call log: whose calls, whether to call, and the totals of C3 that Cases refers
 * to (F3). Fixed cells, none of them in a row that people sort.
 */
const TOTAL_ROW = 4;

/**
 * The case's code stands where the header of the hidden id column would: beside the log's rows, so that a
 * new log is one write. Blank in the template.
 */
export const CODE_COLUMN = 'id' satisfies keyof (typeof TABLES)['calls']['columns'];

/** The totals, from the first column on; the first four are what Cases shows. */
export const BAND_TOTALS = [
  'attemptsToday',
  'contactsToday',
  'contacts7Days',
  'lastContact',
  'goalToday',
] as const;
export type BandTotal = (typeof BAND_TOTALS)[number];

/** `'Calls C-001'!$A$4`: what a case's row in Cases refers to. */
export function totalReference(tabName: string, total: BandTotal): string {
  return `${sheetPrefix(tabName)}$${columnLetters(BAND_TOTALS.indexOf(total) + 1)}$${TOTAL_ROW}`;
}

/** One cell of the band: a text, or a formula with commas and without its `=`. */
export type BandCell = { text: string } | { formula: string };

/** The band's rows above the header, the key row excluded. */
export function bandRows(language: Language, places: Places): BandCell[][] {
  const words = MESSAGES[language].formulas;
  const labels = MESSAGES[language].tables.cases.columns;
  const label = (total: BandTotal) => (total === 'goalToday' ? words.bandGoal : labels[total].header);
  return [
    [
      { text: words.bandCase },
      { formula: `TRIM(${codeCell(places)})` },
      { formula: ofCase('alias', places) },
      { formula: stateSentence(language, places) },
    ],
    BAND_TOTALS.map((total) => ({ text: label(total) })),
    BAND_TOTALS.map((total) => ({ formula: totalFormula(total, language, places) })),
  ];
}

export function totalFormula(total: BandTotal, language: Language, places: Places): string {
  const today = settingsToday(places);
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
    case 'goalToday':
      return `IF(${ofCase('callState', places)}=${quoted(choiceLabel('callState', 'Go', language))},${ofCase('goal', places)},"")`;
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

/** What Cases says of the case whose code stands in the band; blank without one. */
function ofCase(key: 'alias' | 'callState' | 'goal', places: Places): string {
  const column = (of: string) => {
    const letters = columnLetters(places.columnNumber('cases', of));
    return `${sheetPrefix(places.tabName('cases'))}$${letters}:$${letters}`;
  };
  return `IFERROR(INDEX(${column(key)},MATCH(TRIM(${codeCell(places)}),${column('codeKey')},0)),"")`;
}

function codeCell(places: Places): string {
  return `$${columnLetters(places.columnNumber('calls', CODE_COLUMN))}$${headerRow(TABLES.calls)}`;
}

function stateSentence(language: Language, places: Places): string {
  const sentences = MESSAGES[language].callStateSentences;
  const is = (state: 'Stop' | 'Go') =>
    `${ofCase('callState', places)}=${quoted(choiceLabel('callState', state, language))}`;
  return `IF(${is('Stop')},${quoted(sentences.Stop)},IF(${is('Go')},${quoted(sentences.Go)},${quoted(sentences['Ask first'])}))`;
}

function settingsToday(places: Places): string {
  const column = columnLetters(places.columnNumber('settings', 'today'));
  return `${sheetPrefix(places.tabName('settings'))}$${column}$${firstRow(TABLES.settings)}`;
}
