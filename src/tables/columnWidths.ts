import { LANGUAGES, MESSAGES } from '../messages/messages';
import { CHOICES, type ChoiceSet, choiceLabel } from './choices';
import { type Column, type InputKind, isFormula } from './column';
import { isPage, type Table } from './defineTable';
import { columnWords } from './tables';

/** Pixels. What every column of a new tab has from the start, so that this width costs nothing more to set. */
export const BASE_WIDTH = 130;

/** Widths at which a column reads well. */
interface Fit {
  readonly least: number;
  readonly most: number;
}

const ANY: Fit = { least: 0, most: Number.POSITIVE_INFINITY };
const SHORT: Fit = { least: 60, most: BASE_WIDTH };
const DATE: Fit = { least: 115, most: 150 };
const WORDS: Fit = { least: 110, most: 190 };

/** By what the cells hold; choices go by their words. */
const FITS: Record<Exclude<InputKind, 'choice' | 'openChoice'> | 'number', Fit> = {
  code: { least: 75, most: 110 },
  reference: SHORT,
  text: WORDS,
  longText: { least: 260, most: 300 },
  link: { least: 180, most: 260 },
  date: DATE,
  strictDate: DATE,
  dateTime: { least: 155, most: 190 },
  time: SHORT,
  count: SHORT,
  yesNo: SHORT,
  number: SHORT,
};

/** Choices wrap, and beside them stands the arrow that opens the list. */
const ARROW = 25;
const CHOICE_LINES = 3;
const HEADER_LINES = 3;
const PADDING = 8;
const STEP = 5;
/** How much wider than it must be a column may get, to share its width with its neighbours. */
const SLACK = 45;

/**
 * Pixels, a column each: headers and choices fit on three lines in every language, dates on one. Columns have
 * the width of all where they can, and else that of the column before: each run of other widths is a call to Google.
 */
export function columnWidths(table: Table): number[] {
  // A page's cells are laid out to the pixel.
  if (isPage(table)) return Object.values(table.columns).map(({ width }) => width ?? BASE_WIDTH);
  const runs: { fit: Fit; count: number }[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const fit = fitOf(table, key, column);
    const run = runs[runs.length - 1];
    const joint = run && both(run.fit, fit);
    const isShared = joint && joint.least <= joint.most && isBase(run.fit) === isBase(fit);
    if (run && isShared) Object.assign(run, { fit: joint, count: run.count + 1 });
    else runs.push({ fit, count: 1 });
  }
  return runs.flatMap(({ fit, count }) => Array<number>(count).fill(isBase(fit) ? BASE_WIDTH : fit.least));
}

function isBase({ least, most }: Fit): boolean {
  return least <= BASE_WIDTH && BASE_WIDTH <= most;
}

function both(a: Fit, b: Fit): Fit {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
}

function fitOf(table: Table, key: string, column: Column): Fit {
  if (column.hidden) return ANY;
  const headers = LANGUAGES.map((language) => columnWords(MESSAGES[language], table.key, key).header);
  const ofHeader = leastWidth(headers, { lines: HEADER_LINES, bold: true });
  const { least, most } = column.width
    ? { least: column.width, most: column.width + SLACK }
    : contentFit(column);
  return { least: Math.max(least, ofHeader), most: Math.max(most, ofHeader + SLACK) };
}

function contentFit(column: Column): Fit {
  if (!isFormula(column)) {
    if (column.kind === 'choice' || column.kind === 'openChoice') return choiceFit(column.choices, ARROW);
    return FITS[column.kind];
  }
  const { shows } = column;
  return shows === 'number' || shows === 'date' || shows === 'text' ? FITS[shows] : choiceFit(shows, 0);
}

function choiceFit(set: ChoiceSet | undefined, beside: number): Fit {
  if (!set) return WORDS;
  const labels = LANGUAGES.flatMap((language) =>
    CHOICES[set].map((value) => choiceLabel(set, value, language)),
  );
  const least = leastWidth(labels, { lines: CHOICE_LINES, bold: false }) + beside;
  return { least, most: Math.max(least + SLACK, BASE_WIDTH) };
}

interface Setting {
  readonly lines: number;
  readonly bold: boolean;
}

/** The narrowest column, in steps, in which each text stands on so many lines. */
function leastWidth(texts: readonly string[], { lines, bold }: Setting): number {
  const most = Math.max(...texts.map((text) => textWidth(text, bold))) + PADDING;
  for (let width = STEP * 8; width < most; width += STEP) {
    if (texts.every((text) => linesIn(text, width - PADDING, bold) <= lines)) return width;
  }
  return Math.ceil(most / STEP) * STEP;
}

/** How many lines a text takes; a word that is wider than a line takes too many. */
export function linesIn(text: string, width: number, bold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, bold);
    if (wide > width) return Number.POSITIVE_INFINITY;
    const joined = used === 0 ? wide : used + textWidth(' ', bold) + wide;
    if (joined > width) lines += 1;
    used = joined > width ? wide : joined;
  }
  return lines;
}

/** Arial at Sheets' 10 points, a little generous: pixels by the kind of letter. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijlft'|!.,:;()\-[\]íìï ]/, 4.2],
  [/[mwMW@%]/, 11.6],
  [/[A-ZÁÉÍÓÚÑ¿?]/, 9],
];
const OTHER_LETTER = 7.5;
const BOLD = 1.07;

function textWidth(text: string, bold: boolean): number {
  const width = [...text].reduce(
    (sum, letter) => sum + (LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_LETTER),
    0,
  );
  return bold ? width * BOLD : width;
}
