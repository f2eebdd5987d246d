import { GLUED, LABEL, LABEL_TO_DIGITS, LETTER, LETTER_TO_DIGITS, SPOKEN_DIGITS } from './aNumberWords';
import { type DigitRun, digitCount, digitRunAt, leadingDate, shapeOf } from './digitRun';
import { type FoldedText, matches, type Span } from './foldedText';
import { isAllowedPhone } from './phone';
import { spansOf } from './wordings';

const LABELLED = new RegExp(`${LABEL}${LABEL_TO_DIGITS}(?=o?\\d)`, 'gu');
const LETTERED = new RegExp(`(${LETTER})(${LETTER_TO_DIGITS})(?=o?\\d)`, 'gu');
const GLUED_ON = new RegExp(GLUED, 'gu');
const SPOKEN = new RegExp(
  `(?:${LABEL}${LABEL_TO_DIGITS}|${LETTER}${LETTER_TO_DIGITS})${SPOKEN_DIGITS}`,
  'gu',
);
const NAMED_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£]|\d[-./ ])(\d{8,9}|\d{2,3}([-. ])\d{3}\2\d{3})[\s,(\[:=\p{Pd}]{1,4}(?:(?:is|es|was|as|como)\s)?(?:(?:the|his|her|their|my|your|el|su|mi|an?|un)\s){0,2}${LABEL}(?!${LABEL_TO_DIGITS}o?\d)`,
  'gu',
);
/** A second number after the first: "A-numbers 098765432 and 012345678". */
const AND_THEN = /\s*(?:[,;/&]|and|y|e|or|o)\s*(?:(?:&|and|y|e|or|o)\s)?\s*(?=\d)/uy;

/** How A-numbers are grouped when they are grouped at all; the only shapes taken from a longer row of digits. */
const USUAL_SHAPES = ['9', '8', '3-3-3', '2-3-3'];
const USUAL_SHAPES_LABELLED = [...USUAL_SHAPES, '7'];
/** "USCIS 1-800-375-5283", "immigration number: 555-0147": somebody's telephone. */
const PHONE_SHAPE = /^(?:(?:1-)?3-3-4|3-4$)/;

/** "a 12,345,678 dollar bond" counts something. */
const COUNTED =
  /^[\s-]{0,2}(?:de\s)?(?:us\s)?(?:dollars?|usd|bucks|euros?|pesos?|dolares|quetzales|lempiras|bonds?|fianzas?|people|persons?|personas?|firmas?|signatures?|calls?|llamadas?|votes?|votos?|followers?|seguidores|members|miembros|fund|grant|budget|presupuesto|habitantes|miles|km|million|millones|percent|sq)(?!\p{L})/u;
const UNIT_BEFORE =
  /(?:apt|apartment|suite|ste|unit|building|bldg|floor|room|block|lot|wing|depto|apto|edificio|piso)[\s.,#]*$/;

/**
 * L1. The letter A with 8 or 9 digits in any spelling, and 7 to 9 digits that words introduce. In doubt
 * it is one: what is left out can be put back, what is published cannot.
 */
export function findANumbers(text: FoldedText, allowPhones: readonly string[]): Span[] {
  const { lower } = text;
  const found = [...spansOf(SPOKEN, lower), ...spansOf(NAMED_AFTER, lower), ...spansOf(GLUED_ON, text.plain)];
  for (const match of matches(LABELLED, lower)) {
    const from = match.index + match[0].length;
    const run = digitRunAt(lower, from);
    const taken = run ? groupsTaken(run, { sure: true, lengths: [9, 8, 7] }) : 0;
    if (!run || taken === 0 || isCounted(lower, endOf(run, taken))) continue;
    found.push(...withFollowers(lower, { start: match.index, end: endOf(run, taken) }));
  }
  for (const match of matches(LETTERED, lower)) {
    const [all, , signs = ''] = match;
    const run = digitRunAt(lower, match.index + all.length);
    if (!run) continue;
    const sure = signs === '' || signs.includes('#') || /^\p{Pd}$/u.test(signs);
    const taken = groupsTaken(run, { sure, lengths: [9, 8] });
    if (taken === 0 || isSomethingElse(run, { lower, start: match.index, taken, sure })) continue;
    if (!sure && isAllowedPhone(digitsOf(run), allowPhones)) continue;
    found.push(...withFollowers(lower, { start: match.index, end: endOf(run, taken) }));
  }
  return found;
}

/** The number, and those that follow it in a list. */
function withFollowers(lower: string, first: Span): Span[] {
  const spans = [first];
  for (let last = first; ; ) {
    AND_THEN.lastIndex = last.end;
    const run = AND_THEN.test(lower) && digitRunAt(lower, AND_THEN.lastIndex);
    if (!run) return spans;
    const start = (run.groups[0]?.end ?? 0) - (run.groups[0]?.digits.length ?? 0);
    const taken = groupsTaken(run, { sure: false, lengths: [9, 8] });
    if (!USUAL_SHAPES.includes(shapeOf(run, taken)) || isCounted(lower, endOf(run, taken))) return spans;
    last = { start, end: endOf(run, taken) };
    spans.push(last);
  }
}

/** How many groups of the run make up the number; 0 when none do. */
function groupsTaken(run: DigitRun, how: { sure: boolean; lengths: readonly number[] }): number {
  if (PHONE_SHAPE.test(shapeOf(run))) return 0;
  const date = leadingDate(run);
  if (date > 0 && (date === run.groups.length || /\s/.test(run.groups[date - 1]?.joint ?? ''))) return 0;
  const ends: number[] = [];
  let digits = 0;
  for (const [i, group] of run.groups.entries()) {
    digits += group.digits.length;
    if (!how.lengths.includes(digits)) continue;
    ends.push(i + 1);
    // A list goes on after a comma and a space, or on the next line.
    if (/[,;]\s|\n/.test(group.joint)) return i + 1;
  }
  if (ends.includes(run.groups.length)) return run.groups.length;
  const usual = how.lengths.includes(7) ? USUAL_SHAPES_LABELLED : USUAL_SHAPES;
  const inShape = ends.filter((end) => usual.includes(shapeOf(run, end)));
  if (inShape.length > 0 || !how.sure) return inShape.pop() ?? 0;
  return ends.filter((end) => digitCount(run, end) >= 8).pop() ?? 0;
}

function isSomethingElse(
  run: DigitRun,
  at: { lower: string; start: number; taken: number; sure: boolean },
): boolean {
  const shape = shapeOf(run, at.taken);
  const inside = run.groups.slice(0, at.taken);
  const joints = inside
    .slice(0, -1)
    .map((group) => group.joint)
    .join('');
  const end = endOf(run, at.taken);
  if (isCounted(at.lower, end)) return true;
  // Dockets: New Jersey's A-001234-22, Nevada's A-19-789456-C.
  if (shape === '6-2' && joints === '-') return true;
  if (shape === '2-6' && joints === '-' && /^-?[a-z](?!\p{L})/u.test(at.lower.slice(end, end + 3)))
    return true;
  if (at.sure) return false;
  const before = at.lower.slice(Math.max(0, at.start - 20), at.start);
  if (shape === '5-4' && joints === '-' && UNIT_BEFORE.test(before)) return true;
  if (shape === '4-4' && inside.every((group) => /^(?:19|20)/.test(group.digits))) return true;
  // "de 9:30 a 10:30, 11:45" and "1/2/26 a 3/4/26, 10 am": Spanish a, between times and dates.
  return /[:/]/.test(joints) && !USUAL_SHAPES.includes(shape);
}

function isCounted(lower: string, end: number): boolean {
  return COUNTED.test(lower.slice(end, end + 30));
}

function endOf(run: DigitRun, groups: number): number {
  return run.groups[groups - 1]?.end ?? 0;
}

function digitsOf(run: DigitRun): string {
  return run.groups.map((group) => group.digits).join('');
}
