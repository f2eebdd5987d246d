/** What stands between the arguments of a formula: it differs by the spreadsheet's locale (F2). */
export const SEPARATORS = [',', ';'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * A formula, written with commas, for a spreadsheet that separates by `separator`. Commas inside
 * "texts" and 'tab names' stay.
 *
 * @example withSeparator(`IF('A, B'!$A$1="a,b",1,2)`, ';') //=> `IF('A, B'!$A$1="a,b";1;2)`
 */
export function withSeparator(formula: string, separator: Separator): string {
  if (separator === ',') return formula;
  return formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? separator : part));
}
