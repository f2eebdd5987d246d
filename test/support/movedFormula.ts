import { columnLetters } from '../../src/tables/formulaContext';

/** References in a formula, texts and tab names aside: `$E3`, `B$4`, `$A$1`. */
const PARTS = /"[^"]*"|'[^']*'|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g;

/** By the formula, one for each number of rows: a test that is stopped anywhere fills the same tabs again and again. */
const moved = new Map<string, string[]>();

/** A formula copied so many rows further down: only rows without `$` move along. */
export function movedFormula(formula: string, rows: number): string {
  const known = moved.get(formula) ?? [];
  moved.set(formula, known);
  known[rows] ??= formula.replace(
    PARTS,
    (part, sign?: string, column?: string, fixed?: string, row?: string) =>
      row === undefined || fixed === '$' ? part : `${sign}${column}${fixed}${Number(row) + rows}`,
  );
  return known[rows];
}

/** Google writes a tab's new name into every formula that refers to it. */
export function renamedInFormulas(from: string, to: string): (formula: string) => string {
  const prefix = (name: string) => `'${name.replace(/'/g, "''")}'!`;
  const [old, now] = [prefix(from), prefix(to)];
  return (formula) => (formula.includes(old) ? formula.replaceAll(old, now) : formula);
}

/** A reference: the tab it names, if any, and cells or whole columns. */
const REFERENCES =
  /"[^"]*"|(?<![A-Za-z0-9_$'])('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}(?:\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|:\$?[A-Z]{1,3}))(?![A-Za-z0-9_(])/g;

/** Columns put in before a 1-based one: references to the tab move along. `isOwn`: the formula stands in that tab. */
export function widenedFormula(
  formula: string,
  { name, isOwn, before, count }: { name: string; isOwn: boolean; before: number; count: number },
): string {
  const prefix = `'${name.replace(/'/g, "''")}'!`;
  return formula.replace(REFERENCES, (part: string, tab?: string, cells?: string) => {
    if (cells === undefined || (tab === undefined ? !isOwn : tab !== prefix)) return part;
    const moved = cells.replace(/[A-Z]{1,3}/g, (letters) => {
      const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return columnLetters(number >= before ? number + count : number);
    });
    return `${tab ?? ''}${moved}`;
  });
}
