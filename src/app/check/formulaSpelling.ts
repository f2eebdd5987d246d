/**
 * A formula without what an engine may spell in its own way: spaces, the quotes around a tab's name, the separator,
 * capitals of names. Texts stay.
 * @example formulaSpelling(`if('Cases'!$A:$A = "a b"; 1; 2)`) //=> `IF(CASES!$A:$A="a b",1,2)`
 */
export function formulaSpelling(formula: string): string {
  return formula.replace(/"[^"]*"|'|\s+|;|[a-z]+/g, (part) => {
    if (part.startsWith('"')) return part;
    if (part === ';') return ',';
    return part === "'" || part.trim() === '' ? '' : part.toUpperCase();
  });
}

/** `$A3` -> `$A#` in row 3, so that the rows of a column can be compared; `$A$3` stays. */
export function rowlessSpelling(formula: string, row: number): string {
  return formulaSpelling(formula).replace(new RegExp(`([A-Z])${row}(?!\\d)`, 'g'), '$1#');
}

/** Functions that bring something in from outside, and can carry out what they are given. */
const REACHES_OUT = /\b(?:IMPORT(?:XML|DATA|HTML|FEED|RANGE)|IMAGE)\s*\(/i;
const LINK = /\bHYPERLINK\s*\(\s*/gi;
const WRITTEN_OUT = /^"[^"]*"\s*[,;)]/;

/** Whether a formula can send out what it reads: a link counts when its address is computed (S3). */
export function reachesOut(formula: string): boolean {
  const outside = formula.replace(/"[^"]*"/g, (text) => '"'.padEnd(text.length - 1, '.').concat('"'));
  if (REACHES_OUT.test(outside)) return true;
  return [...outside.matchAll(LINK)].some(
    ({ index, 0: start }) => !WRITTEN_OUT.test(outside.slice(index + start.length)),
  );
}

const IS_ERROR = /^#(?:REF|NAME|VALUE|ERROR|DIV|N\/A|NUM|NULL)/;

export function isError(value: unknown): boolean {
  return typeof value === 'string' && IS_ERROR.test(value);
}

/** What a cell shows whose formula the spreadsheet cannot read at all. */
export function isUnread(value: unknown): boolean {
  return value === '#ERROR!';
}
