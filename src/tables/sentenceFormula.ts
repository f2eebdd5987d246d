import { quoted } from './quoted';

/** A letter for private use, which no message has. */
const SLOT = '\uE000';

/**
 * A sentence of the messages as a formula: its slots are filled by formulas.
 * @example sentenceFormula((from, to) => `Open ${from} to ${to}`, '$A$1', '$B$1') //=> `"Open "&$A$1&" to "&$B$1`
 */
export function sentenceFormula(
  sentence: (...fillings: string[]) => string,
  ...fillings: readonly string[]
): string {
  const slots = fillings.map((_, index) => `${SLOT}${index}${SLOT}`);
  return sentence(...slots)
    .split(/(\uE000\d\uE000)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(SLOT) ? String(fillings[Number(part[1])]) : quoted(part)))
    .join('&');
}

/** No number that anybody counts to: it finds the place of the number in a sentence about many. */
const MANY = 987_654;

/** A sentence about a number as a formula; `apart` are the numbers that have words of their own. */
export function numberSentenceFormula(
  sentence: (n: number) => string,
  { cell, apart }: { cell: string; apart: readonly number[] },
): string {
  const many = sentence(MANY)
    .split(String(MANY))
    .map((part) => (part === '' ? null : quoted(part)));
  const [before, after] = many;
  const ofMany = [before, cell, after].filter((part) => part !== null && part !== undefined).join('&');
  return apart.reduceRight((rest, n) => `IF(${cell}=${n},${quoted(sentence(n))},${rest})`, ofMany);
}
