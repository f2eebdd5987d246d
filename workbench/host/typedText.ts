import type { SheetLocale } from './sheetLocale';
import { parseTypedDate } from './typedDate';

/** What typed text becomes in a cell that is not plain text. */
export type Typed =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'formula'; text: string }
  | { kind: 'number'; value: number; format?: string }
  | { kind: 'boolean'; value: boolean };

export interface TypingManners {
  locale: SheetLocale;
  /** The year a date typed without one gets. */
  year: number;
  /** Whether `+A1` and `- a note` become formulas, as typing them does, or stay text. */
  signs: 'formula' | 'text';
}

const BOOLEANS: Record<string, Record<string, boolean>> = {
  en: { TRUE: true, FALSE: false },
  es: { TRUE: true, FALSE: false, VERDADERO: true, FALSO: false },
};

/**
 * Reads text as if a person had typed it, which is also what setValue does with a string.
 * //=> '5%' is the number 0.05 in format 0%; "'5%" is the text 5%; '3/4/2026' is a date, by the locale
 */
export function parseTyped(text: string, manners: TypingManners): Typed {
  if (text === '' || text === "'") return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  const known = BOOLEANS[manners.locale.language] ?? BOOLEANS.en;
  const boolean = known?.[trimmed.toUpperCase()];
  if (boolean !== undefined) return { kind: 'boolean', value: boolean };
  const number =
    parseNumber(trimmed, manners.locale) ?? parseTypedDate(trimmed, manners.locale, manners.year);
  if (number) return { kind: 'number', ...number };
  if (manners.signs === 'formula' && /^[+-]./s.test(text)) return { kind: 'formula', text: `=${text}` };
  return { kind: 'text', text };
}

interface TypedNumber {
  value: number;
  format?: string;
}

function parseNumber(text: string, locale: SheetLocale): TypedNumber | undefined {
  const decimal = literally(locale.decimal);
  const group = literally(locale.group);
  const shape = new RegExp(
    `^([+-]?)([$€]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+|(?=${decimal}\\d))(?:${decimal}(\\d*))?(?:e([+-]?\\d+))?(%?)$`,
    'i',
  );
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign, currency = '', whole = '', fraction = '', exponent, percent] = match;
  const digits = whole.split(locale.group).join('') || '0';
  const value = Number(`${sign}${digits}.${fraction || '0'}e${exponent ?? '0'}`);
  const places = fraction ? '0.00' : '0';
  if (percent) return { value: value / 100, format: `${places}%` };
  if (currency) return { value, format: `[$${currency}]#,##${places}` };
  return { value };
}

function literally(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
}
