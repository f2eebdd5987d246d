/** Groups of exactly three after a comma, point, space or apostrophe, the same one throughout. */
const GROUPED = /^[1-9]\d{0,2}(?:([,. '’])\d{3})(?:\1\d{3})*$/u;
/** What a program writes for a whole number: '40.0', '1,200.00'. */
const ZERO_FRACTION = /[.,]0{1,2}$/;

/**
 * A count as people type it. There is no half call, so in '1,200' and '1.200' alike the mark parts
 * thousands, whatever the locale. Null for everything else: '-3', '3.5', 'x10', 'about 50', '50+'.
 * readCount(' 1 200 '); //=> 1200
 */
export function readCount(text: string): number | null {
  // NFKC would make 102 of 10².
  if (/\p{No}/u.test(text)) return null;
  const typed = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .trim();
  const whole = typed.replace(ZERO_FRACTION, '');
  const digits = GROUPED.test(whole) ? whole.replace(/\D/g, '') : whole;
  if (!/^\d+$/.test(digits)) return null;
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : null;
}
