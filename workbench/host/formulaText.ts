import { DEFAULT_LOCALE, tokenize } from '@odoo/o-spreadsheet';
import { NotInWorkbench } from './exception';
import type { SheetLocale } from './sheetLocale';

/** Which separator formulas take in this spreadsheet; `both` takes either and shows `shown`. */
export type Separators = 'comma' | 'semicolon' | 'both';

/** Text as written, by the engine's own spelling of it, as plain JSON. */
export type SavedFormulaTexts = [stored: string, written: string][];

/** How a spreadsheet of the locale takes formulas; `separators` null: as its locale does. */
export function formulaTextOf(
  { formulaSeparator }: SheetLocale,
  separators: Separators | null,
  written: SavedFormulaTexts = [],
): FormulaText {
  const taken = separators ?? (formulaSeparator === ';' ? 'semicolon' : 'comma');
  const shown = taken === 'both' ? formulaSeparator : taken === 'comma' ? ',' : ';';
  return new FormulaText(taken, shown, written);
}

/** Marks a formula with the wrong separator: the engine cannot parse it, so it evaluates to an error, as in Google. */
const REFUSED = '=;';

/**
 * Formula text between Google and the engine. The engine takes commas only and forgets the blanks of what it
 * stores; Google gives back what was written, with the separator the spreadsheet shows.
 */
export class FormulaText {
  /** What a formula's arguments stand between where one reads it. */
  readonly shown: ',' | ';';
  readonly #taken: Separators;
  /** Text as written, by the engine's own spelling of it. */
  readonly #written: Map<string, string>;
  /** Of copies whose text nobody asked for yet: that of what they are copies of. */
  readonly #copied = new Map<string, string>();

  constructor(taken: Separators, shown: ',' | ';', written: SavedFormulaTexts = []) {
    this.#taken = taken;
    this.shown = shown;
    this.#written = new Map(written);
  }

  save(): SavedFormulaTexts {
    for (const stored of [...this.#copied.keys()]) this.#textOf(stored);
    return [...this.#written];
  }

  /** The content to store for a formula as Google would be given it. */
  toEngine(formula: string): string {
    const tokens = tokenize(formula, DEFAULT_LOCALE);
    let depth = 0;
    let refused = false;
    let content = '';
    for (const { type, value } of tokens) {
      if (value === '{') depth += 1;
      if (value === '}') depth -= 1;
      const isComma = type === 'ARG_SEPARATOR';
      const isSemicolon = type === 'ARRAY_ROW_SEPARATOR' && depth === 0;
      if (depth > 0 && this.#taken !== 'comma')
        throw new NotInWorkbench('an array literal where formulas take semicolons');
      if ((isComma && this.#taken === 'semicolon') || (isSemicolon && this.#taken === 'comma'))
        refused = true;
      content += isSemicolon ? ',' : value;
    }
    return refused ? REFUSED + formula.slice(1) : content;
  }

  /** Keeps the text of a cell just stored if it is a formula with blanks; `stored` gives the engine's spelling of it. */
  remember(content: string, stored: () => string): void {
    if (!content.startsWith('=') || !/\s/.test(content)) return;
    const spelling = stored();
    this.#copied.delete(spelling);
    this.#written.set(spelling, content);
  }

  /** What getFormulas shows for the engine's spelling of a formula. */
  toGoogle(stored: string): string {
    if (stored.startsWith(REFUSED)) return `=${stored.slice(REFUSED.length)}`;
    const content = this.#textOf(stored) ?? stored;
    if (this.shown === ',') return content;
    return tokenize(content, DEFAULT_LOCALE)
      .map(({ type, value }) => (type === 'ARG_SEPARATOR' ? ';' : value))
      .join('');
  }

  /** A copy with other references, both in the engine's spelling, has the blanks of its original (a copy further down). */
  rememberCopy(stored: string, moved: string): void {
    const written = this.#textOf(stored);
    if (written === undefined || moved === stored || stored.startsWith(REFUSED)) return;
    this.#written.delete(moved);
    this.#copied.set(moved, written);
  }

  /** Most copies are never read, and there are thousands of them: theirs is put together when it is. */
  #textOf(stored: string): string | undefined {
    const original = this.#copied.get(stored);
    if (original === undefined) return this.#written.get(stored);
    const text = respaced(original, stored);
    this.#copied.delete(stored);
    if (/\s/.test(text)) this.#written.set(stored, text);
    return this.#written.get(stored);
  }
}

/** The blanks of `written` put into the same formula with other references. */
function respaced(written: string, moved: string): string {
  const words = tokenize(moved, DEFAULT_LOCALE).filter(({ type }) => type !== 'SPACE');
  const tokens = tokenize(written, DEFAULT_LOCALE);
  if (tokens.filter(({ type }) => type !== 'SPACE').length !== words.length) return moved;
  return tokens
    .map((token) => (token.type === 'SPACE' ? token.value : (words.shift()?.value ?? '')))
    .join('');
}
