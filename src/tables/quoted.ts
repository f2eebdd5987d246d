/** A text in a formula. Apart from formulaContext.ts, which needs every word: declarations go into pages, too. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
