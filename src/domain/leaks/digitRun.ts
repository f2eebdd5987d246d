/** Digits that belong together, as typed: 'A 098-765-432' has the groups 098, 765, 432 joined by '-', '-'. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
}
interface DigitGroup {
  readonly digits: string;
  /** Where the group ends in the folded text. */
  readonly end: number;
  /** What joins it to the next group; '' after the last one. */
  readonly joint: string;
}

/** A letter O between or before digits is a zero somebody typed. */
const DIGITS = String.raw`(?:\d|(?<=\d)o(?=\d)|o(?=\d\d))+`;
/** Whatever people put between digits; never a sign that makes it an amount, a sum or a link. */
const JOINT = String.raw`[\s\p{Pd}\u2212.,_\u00b7\u2022()\[\]/|\\'’*~:]{1,3}`;
const RUN = new RegExp(`${DIGITS}(?:${JOINT}${DIGITS}){0,20}`, 'uy');
const GROUP = new RegExp(String.raw`(${DIGITS})(${JOINT}(?=o?\d))?`, 'uy');

/** The run that begins at `from`, or null. */
export function digitRunAt(lower: string, from: number): DigitRun | null {
  RUN.lastIndex = from;
  const run = RUN.exec(lower);
  if (!run) return null;
  const groups: DigitGroup[] = [];
  GROUP.lastIndex = from;
  for (let group = GROUP.exec(lower); group && group.index < RUN.lastIndex; group = GROUP.exec(lower)) {
    const [, typed = '', joint = ''] = group;
    const end = group.index + typed.length;
    groups.push({ digits: typed.replace(/o/g, '0'), end, joint: end < RUN.lastIndex ? joint : '' });
  }
  return { groups };
}

export function digitCount(run: DigitRun, upTo: number = run.groups.length): number {
  return run.groups.slice(0, upTo).reduce((count, group) => count + group.digits.length, 0);
}

/** '3-3-3' for 098-765-432: how the digits are grouped, whatever joins them. */
export function shapeOf(run: DigitRun, upTo: number = run.groups.length): string {
  return run.groups
    .slice(0, upTo)
    .map((group) => group.digits.length)
    .join('-');
}

/** How many of the first groups write a day in figures (2026-03-12, 3/10/2026, 12.03.2026); 0 when they do not. */
export function leadingDate(run: DigitRun): number {
  const [first, second, third] = run.groups;
  if (!first || !second || !third || first.joint !== second.joint) return 0;
  if (!/^[-/.]$/.test(first.joint)) return 0;
  const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
  const isDayAndMonth = (a: string, b: string) =>
    Math.min(Number(a), Number(b)) <= 12 &&
    Math.max(Number(a), Number(b)) <= 31 &&
    a.length <= 2 &&
    b.length <= 2;
  if (isYear(first.digits) && isDayAndMonth(second.digits, third.digits)) return 3;
  if (isYear(third.digits) && isDayAndMonth(first.digits, second.digits)) return 3;
  return 0;
}
