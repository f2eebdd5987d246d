import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import { NotInWorkbench } from './exception';

/** What Google reports for a cell nobody formatted, and the word that takes a format away. */
const AUTOMATIC_PATTERN = '0.###############';
const AUTOMATIC = 'general';
export const PLAIN_TEXT = '@';
/**
 * The engine prints the leading apostrophe of a text in an `@` cell. A text that needs one (it begins with `=`
 * or `'`) is kept under this format instead, which shows text as it is; Google's name for it is still `@`.
 */
export const PLAIN_TEXT_HELD = '0;-0;0;@';

const accepted = new Set<string>();

/** The engine's format for a Google pattern; '' is none. A pattern the engine cannot show throws. */
export function engineFormat(pattern: string): string {
  if (pattern.toLowerCase() === AUTOMATIC || pattern === AUTOMATIC_PATTERN) return '';
  if (!accepted.has(pattern)) {
    if (pattern === '' || pattern === PLAIN_TEXT_HELD || !canShow(pattern))
      throw new NotInWorkbench(`the number format ${pattern}`);
    accepted.add(pattern);
  }
  return pattern;
}

export function googlePattern(format: string | undefined): string {
  if (!format) return AUTOMATIC_PATTERN;
  return format === PLAIN_TEXT_HELD ? PLAIN_TEXT : format;
}

export function isPlainText(format: string | undefined): boolean {
  return format === PLAIN_TEXT || format === PLAIN_TEXT_HELD;
}

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format);
}

function canShow(pattern: string): boolean {
  const locale = DEFAULT_LOCALE;
  try {
    for (const sample of [46_091.75, -1.5, 0]) helpers.formatValue(sample, { format: pattern, locale });
    return true;
  } catch {
    return false;
  }
}
