import { type Language, MESSAGES } from '../messages/messages';
import type { BandCell } from './bandCell';
import { type BandCells, bandFormulas, bandSentences, RANKS } from './bandFormulas';
import { CALL_TOTALS, dayTotalFormulas, totalFormula } from './callTotals';
import { DAYS_BEFORE, type DaysBefore, type DayTotal } from './daysBefore';
import { headerRow } from './defineTable';
import type { Places } from './formula';
import { columnLetters, sheetPrefix } from './formulaContext';
import type { Mark } from './marks';
import { declaredColumn } from './places';
import type { TableKey } from './tableKey';
import { TABLES } from './tables';

/**
 * The band above a case's call log: whose calls, whether to call, the totals of C3 that Cases refers to (F3), who
 * is called on which number, and what callers say first. Fixed cells, none of them in a row that people sort.
 */
const CASE_ROW = 2;
const TOTAL_ROW = 4;
const FIRST_TARGET_ROW = 5;
const SCRIPT_ROW = 8;

/** Columns of the band, from A on; sentences run on over the empty cells to their right. */
const ALIAS_COLUMN = 3;
const SENTENCE_COLUMN = 4;
const NUMBER_COLUMN = 4;
const HOURS_COLUMN = 6;

/**
 * The case's code stands where the header of the hidden id column would: beside the log's rows, so that a
 * new log is one write. Blank in the template. Above it, as hidden, stand the steps of the band's formulas.
 */
export const CODE_COLUMN = 'id' satisfies keyof (typeof TABLES)['calls']['columns'];

/** The totals, from the first column on; the first four are what Cases shows. */
export const BAND_TOTALS = [...CALL_TOTALS, 'goalToday'] as const;
export type BandTotal = (typeof BAND_TOTALS)[number];

/** `'Calls C-001'!$A$4`: what a case's row in Cases refers to. */
export function totalReference(
  tabName: string,
  { total, columns }: { total: BandTotal; columns: ReadonlyMap<string, number> },
): string {
  const places = {
    columnNumber: (_: TableKey, key: string) => columns.get(key) ?? declaredColumn('calls', key),
  };
  return `${sheetPrefix(tabName)}${totalCell(total, places)}`;
}

/** The hidden columns in which the totals of the six days before today stand, yesterday's in the band's first row. */
export const BEFORE_COLUMNS = {
  attempts: 'attemptsBefore',
  contacts: 'contactsBefore',
} as const satisfies Record<DayTotal, keyof (typeof TABLES)['calls']['columns']>;

/** `'Calls C-001'!$K$2`; `column` is where the log has the total's hidden column, from 1 on. */
export function dayTotalReference(
  tabName: string,
  { column, daysBefore }: { column: number; daysBefore: DaysBefore },
): string {
  return `${sheetPrefix(tabName)}$${columnLetters(column)}$${CASE_ROW + daysBefore - 1}`;
}

/** The band's rows above the header, the key row excluded. */
export function bandRows(language: Language, places: Places): BandCell[][] {
  const cells = bandCells(places);
  const formulas = bandFormulas({ language, places, cells });
  const strong = (formula: string): BandCell => ({ formula, look: 'bandStrong' });
  const row = (shown: readonly BandCell[], step: string | null): BandCell[] => {
    const columns = declaredColumn('calls', CODE_COLUMN);
    const blanks = Array.from({ length: columns - 1 - shown.length }, (): BandCell => ({ blank: true }));
    return [...shown, ...blanks, step === null ? { blank: true } : { formula: step }];
  };
  const totals = BAND_TOTALS.map((total): BandCell => {
    const formula = total === 'goalToday' ? formulas.goal : totalFormula(total, places);
    return { formula, look: 'bandTotal', format: total === 'lastContact' ? 'date' : 'number' };
  });
  const rows = [
    row(
      [
        label(MESSAGES[language].formulas.bandCase),
        strong(formulas.code),
        strong(formulas.alias),
        strong(formulas.stateSentence),
      ],
      formulas.caseRow,
    ),
    row(
      BAND_TOTALS.map((total) => label(totalLabel(total, language))),
      formulas.state,
    ),
    row([...totals, { formula: formulas.bar }], null),
    ...RANKS.map((rank) =>
      row(
        [
          { formula: formulas.who(rank) },
          { blank: true },
          { blank: true },
          strong(formulas.number(rank)),
          { blank: true },
          { formula: formulas.whenToCall(rank) },
        ],
        formulas.targetRow(rank),
      ),
    ),
    row([{ formula: formulas.greeting }], null),
    row([{ formula: formulas.ask }], formulas.demand),
  ];
  return rows.map((cells, index) => [...cells, ...dayTotals(index, places)]);
}

/** Right of the code's column, where both hidden columns are declared. */
function dayTotals(index: number, places: Places): BandCell[] {
  const totals = Object.keys(BEFORE_COLUMNS) as DayTotal[];
  const daysBefore = DAYS_BEFORE[index];
  if (daysBefore === undefined) return totals.map(() => ({ blank: true }));
  const letters = columnLetters(places.columnNumber('calls', BEFORE_COLUMNS.contacts));
  const formulas = dayTotalFormulas(daysBefore, { places, contacts: `$${letters}$${CASE_ROW + index}` });
  return totals.map((total) => ({ formula: formulas[total] }));
}

/** Colours of the band, each beside the words that it repeats. */
export function bandMarks(language: Language): Mark[] {
  const { callDesk, callScript, formulas } = MESSAGES[language];
  const first = FIRST_TARGET_ROW;
  const last = FIRST_TARGET_ROW + RANKS.length - 1;
  // The sentence runs on over the cells beside it, and so does its colour.
  const columns = declaredColumn('calls', CODE_COLUMN) - SENTENCE_COLUMN;
  const sentence = Array.from({ length: columns }, (_, index) => ({
    column: SENTENCE_COLUMN + index,
    first: CASE_ROW,
    last: CASE_ROW,
  }));
  const of = `$${columnLetters(SENTENCE_COLUMN)}$${CASE_ROW}`;
  const script = [{ column: 1, first: SCRIPT_ROW, last: SCRIPT_ROW + 1 }];
  const sentences = bandSentences(language);
  return [
    { cells: sentence, of, match: 'is', text: sentences.Stop, tone: 'stop' },
    { cells: sentence, of, match: 'is', text: sentences['Ask first'], tone: 'urgent' },
    {
      cells: [{ column: HOURS_COLUMN, first, last }],
      match: 'has',
      text: callDesk.checkFirst,
      tone: 'urgent',
    },
    { cells: [{ column: NUMBER_COLUMN, first, last }], match: 'is', text: callDesk.noNumber, tone: 'urgent' },
    { cells: [{ column: 1, first, last: first }], match: 'is', text: formulas.bandNobody, tone: 'urgent' },
    ...[callScript.missing.person, callScript.missing.demand].map(
      (text): Mark => ({ cells: script, match: 'has', text, tone: 'urgent' }),
    ),
  ];
}

function label(text: string): BandCell {
  return { text, look: 'bandLabel' };
}

function totalLabel(total: BandTotal, language: Language): string {
  const { formulas, tables } = MESSAGES[language];
  return total === 'goalToday' ? formulas.bandGoal : tables.cases.columns[total].header;
}

function totalCell(total: BandTotal, places: Pick<Places, 'columnNumber'>): string {
  return `$${lettersAt(BAND_TOTALS.indexOf(total) + 1, places)}$${TOTAL_ROW}`;
}

/** Of the column that is declared in a 1-based place: people may have moved it. */
function lettersAt(column: number, places: Pick<Places, 'columnNumber'>): string {
  const key = Object.keys(TABLES.calls.columns)[column - 1];
  return columnLetters(key === undefined ? column : places.columnNumber('calls', key));
}

function bandCells(places: Places): BandCells {
  const steps = columnLetters(places.columnNumber('calls', CODE_COLUMN));
  const step = (row: number) => `$${steps}$${row}`;
  return {
    code: step(headerRow(TABLES.calls)),
    caseRow: step(CASE_ROW),
    state: step(CASE_ROW + 1),
    targetRow: (rank) => step(FIRST_TARGET_ROW - 1 + rank),
    alias: `$${lettersAt(ALIAS_COLUMN, places)}$${CASE_ROW}`,
    demand: step(SCRIPT_ROW + 1),
    goal: totalCell('goalToday', places),
    contactsToday: totalCell('contactsToday', places),
  };
}
