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
