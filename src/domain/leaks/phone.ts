import { type FoldedText, foldText, matches, type Span } from './foldedText';

const JOINT = String.raw`[\s\p{Pd}\u2212.\u00b7\u2022/()]{1,3}`;
const MAYBE = String.raw`[\s\p{Pd}\u2212.\u00b7\u2022/()]{0,3}`;
/** Not the middle of a word, an amount, a receipt number, a time of day or a longer row of digits. */
const BEFORE = String.raw`(?<![\p{L}\p{N}$€£¥]|\d[\p{Pd}./,:])`;
const AFTER = String.raw`(?!\d|[\p{Pd}./]\d|,\d{3})`;
const EXTENSION = String.raw`(?:[\s,;]{0,2}(?:ext|extension|x|anexo|interno|int)[\s.:]{0,2}\d{1,6})?`;

const AREA = String.raw`\(?[2-9]\d{2}\)?`;
const COUNTRY = String.raw`(?:\+?1${MAYBE})?\(?`;
const SPELLINGS = [
  // (212) 555-0147, 212.555.0147, 1-212-555-0147, 2125550147
  `${COUNTRY}${AREA}${MAYBE}[2-9]\\d{2}${MAYBE}\\d{4}`,
  // Mexico and others: 55 1234 5678, (664) 123 45 67
  String.raw`\(?[1-9]\d\)?${JOINT}\d{4}${JOINT}\d{4}`,
  String.raw`\(?[1-9]\d{2}\)?${JOINT}\d{3}${JOINT}\d{2}${JOINT}\d{2}`,
  // With a country: +503 2222 3333, 011 502 2345 6789, 00 33 1 42 68 53 00, (502) 2345-6789
  String.raw`(?:\+|(?:011|00)${JOINT})\(?[1-9]${MAYBE}\d(?:${MAYBE}\d){5,13}`,
  String.raw`\(?50\d\)?${JOINT}\d{4}${MAYBE}\d{4}`,
  // Without an area: 555-0147; Central America's 2222-3333, which a span of years is not
  String.raw`[2-9]\d{2}[\p{Pd}.]\d{4}`,
  String.raw`(?!(?:19|20)\d{2})[2-9]\d{3}\p{Pd}\d{4}`,
  // 2 1 2 5 5 5 0 1 4 7
  String.raw`[2-9](?:[\s.\p{Pd}]\d){9}`,
].map((spelling) => `${BEFORE}${spelling}${AFTER}`);

const WORDS = String.raw`(?<!\p{L})(?:tel|phone|ph|cell|cel|mobile|movil|fax|whatsapp|wa|signal|telefono|celular|hotline|line|linea|call|text|reach|contact|ring|dial|llam[ae](?:me|r|rme|r?l[aoe]s?)?|marque|marcar|contacto)`;
/** "call me at", "llame al", "Tel.:"; then any row of 7 to 15 digits. */
const INTRODUCED = new RegExp(
  String.raw`${WORDS}(?:\s(?:me|him|her|us|them|number|phone|no|on|at|al|a|is|es|de|en|with|con)){0,3}[\s.:#=]{1,3}(?<number>(?:\+|\()?\d(?:${MAYBE}\d){6,14}${EXTENSION})${AFTER}`,
  'gu',
);
const VANITY = String.raw`(?<![\p{L}\p{N}])(?:1[\s\p{Pd}.])?\(?8(?:00|33|44|55|66|77|88)\)?[\p{Pd}.](?=[\p{L}\d\p{Pd}]*\p{L})(?:[\p{L}\d]\p{Pd}?){7}(?![\p{L}\d])`;
const PHONE = new RegExp(`(?:${SPELLINGS.join('|')})${EXTENSION}|${VANITY}`, 'gu');

/** Days and moments have as many digits as telephones. */
const DATE = /^(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)/;

/** L2. `allowPhones` are targets' official lines in any spelling; they are no findings. */
export function findPhones(text: FoldedText, allowPhones: readonly string[]): Span[] {
  const found: Span[] = [];
  const add = (start: number, phone: string) => {
    if (!DATE.test(phone) && !isAllowedPhone(phone, allowPhones))
      found.push({ start, end: start + phone.length });
  };
  for (const match of matches(PHONE, text.lower)) add(match.index, match[0]);
  for (const match of matches(INTRODUCED, text.lower)) {
    const number = match.groups?.number ?? '';
    add(match.index + match[0].length - number.length, number);
  }
  return found;
}

/** Same line, whatever the spelling, the country's 1 and the extension; 7 digits match an official line's end. */
export function isAllowedPhone(phone: string, allowPhones: readonly string[]): boolean {
  const digits = lineDigits(phone);
  if (digits.length < 7) return false;
  return allowPhones.some((allowed) => {
    const line = lineDigits(allowed);
    return line === digits || (digits.length === 7 && line.length >= 10 && line.endsWith(digits));
  });
}

function lineDigits(phone: string): string {
  const line = foldText(phone).lower.replace(/[\s,;]*(?:ext|x|anexo|int).*$/, '');
  return line
    .replace(/\D/g, '')
    .replace(/^(?:011|00)(?=\d{8})/, '')
    .replace(/^1(?=\d{10}$)/, '');
}
