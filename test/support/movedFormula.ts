import { columnLetters } from '../../src/tables/formulaContext';

/** References in a formula, texts and tab names aside: `$E3`, `B$4`, `$A$1`. */
const PARTS = /"[^"]*"|'[^']*'|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g;

/** A formula copied so many rows further down: only rows without `$` move along. */
export function movedFormula(formula: string, rows: number): string {
  return formula.replace(PARTS, (part, sign?: string, column?: string, fixed?: string, row?: string) =>
    row === undefined || fixed === '$' ? part : `${sign}${column}${fixed}${Number(row) + rows}`,
  );
}

/** Google writes a tab's new name into every formula that refers to it. */
export function renamedInFormula(formula: string, from: string, to: string): string {
  const prefix = (name: string) => `'${name.replace(/'/g, "''")}'!`;
  return formula.replaceAll(prefix(from), prefix(to));
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
