import { findLeaks } from '../../domain/leakCheck';

const SAYS_SO = new Map<string, boolean>();
/** Seven to nine digits, however they are parted. */
const DIGITS = /(?<![\p{L}\p{N}])\p{Nd}(?:[\s\p{Pd}.]?\p{Nd}){6,8}(?!\p{Nd})/gu;

/**
 * The cell of a list with what its header says written out: under "A#" or "Alien number" bare digits are
 * A-numbers, wherever they stand in the cell (P5). Under any other header the text as it is.
 * @example spellANumbers('A#', 'see 123456789') //=> 'see A-number 123456789'
 */
export function spellANumbers(header: string, text: string): string {
  if (!/\p{Nd}/u.test(text) || !saysANumber(header)) return text;
  return text.replace(DIGITS, (digits) => {
    const spelled = `A-number ${digits}`;
    return hasANumber(spelled) ? spelled : digits;
  });
}

function saysANumber(header: string): boolean {
  const known = SAYS_SO.get(header) ?? (header !== '' && hasANumber(`${header}: 123456789`));
  SAYS_SO.set(header, known);
  return known;
}

function hasANumber(text: string): boolean {
  return findLeaks(text, { kinds: ['aNumber'] }).length > 0;
}
