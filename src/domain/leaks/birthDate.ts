import { MONTH_NAMES } from '../readDate';
import type { FoldedText, Span } from './foldedText';
import { spansOf } from './wordings';

const MONTH = `(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})(?!\\p{L})\\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|ro|[°o])?`;
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]?\d\d)(?!\d)`;
const JOINT = String.raw`\s?[\p{Pd}./\s]\s?`;
const OF = String.raw`(?:[\s,./-]{1,3}(?:(?:de|del|of|the)\s)?)`;
/** Any spelling of a day, and a year alone: whoever was "born in 1981" is told apart by less. */
const DATE = [
  String.raw`\d{4}${JOINT}\d{1,2}${JOINT}\d{1,2}`,
  String.raw`\d{1,2}${JOINT}\d{1,2}${JOINT}(?:\d{4}|\d{2})(?!\d)`,
  `(?:${DAY}|primero)${OF}${MONTH}(?:${OF}${YEAR})?`,
  String.raw`${MONTH}${OF}(?:(?:19|20)\d\d|${DAY}(?:${OF}${YEAR})?)`,
  String.raw`\d{4}${OF}${MONTH}${OF}\d{1,2}`,
  String.raw`\d{1,2}[/-]\d{1,2}(?!\d)`,
  String.raw`(?:19|20)\d{6}(?!\d)|\d{8}(?!\d)`,
  String.raw`(?:19|20)\d\d(?!\d)`,
].join('|');

const NAMED = String.raw`d\.?\s?o\.?\s?b\.?|date\sof\sbirth|year\sof\sbirth|yob|birth[\s-]?(?:date|day|year)|b-?day|fecha\s(?:de\s)?nac(?:imiento|\.)?|f\.?\s?(?:de\s)?n(?:ac)?\.?|fdn|cumpleanos|natalicio|ano\sde\snacimiento`;
const BORN = String.raw`born|nacid[oa]s?|nacio|naci|nac\.`;
const FILLER = '(?:is|was|on|in|the|around|about|circa|at|el|en|dia|es|fue|de|del|ano|a|=)';
const PLACE = String.raw`(?:\s(?:in|at|en)\s[\p{L}\s.'’]{2,30}?[\s,]{1,2})?`;
const TO_DATE = String.raw`(?:[\s:.,=(\p{Pd}]{1,3}${FILLER}(?!\p{L})){0,3}[\s:.,=(\p{Pd}]{0,4}`;
const BIRTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${BORN})${PLACE}|(?:${NAMED})['’]?s?)${TO_DATE}(?:${DATE})|(?<![\d/.-])(?:${DATE})[\s,(\p{Pd}]{1,3}(?:${NAMED})(?!\p{L})\)?`,
  'gu',
);

/** L4. A day or year that words call somebody's birth; a date alone may be any date. */
export function findBirthDates(text: FoldedText): Span[] {
  return spansOf(BIRTH, text.lower);
}
