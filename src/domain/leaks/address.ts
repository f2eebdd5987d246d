import { type FoldedText, matches, type Span } from './foldedText';

/** Words that end a street's name and mean little else. */
const STREET =
  'street|st|avenue|ave|av|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|tpke|broadway';
/** These are everyday words too: "90 days in court", "two hours' drive", "on the way". */
const STREET_OR_WORD =
  'court|ct|drive|dr|place|pl|way|circle|cir|square|sq|plaza|plz|terrace|ter|alley|trail|trl|loop|row|walk';
const VIA =
  'calle|c/|avenida|avda|av|carrera|cra|bulevar|boulevard|blvd|calzada|calz|paseo|callejon|pasaje|carretera|privada|prolongacion|diagonal|transversal';

const HOUSE = String.raw`(?<![\p{L}\p{N}$€£/.:#,]|\d\p{Pd})\d{1,6}(?:[-/]\d{1,4})?[a-z]?(?:\s1[/\u2044]2)?`;
const WORDS = String.raw`(?<words>(?:[\s,]{1,2}[\p{L}\p{N}][\p{L}\p{N}.'’-]*){1,4}?)`;
const UNIT =
  '(?:apt|apartment|unit|suite|ste|floor|fl|rm|room|apto|apartamento|depto|departamento|piso|int|interior|local|casa)';
const UNIT_NUMBER = String.raw`(?:\d{1,5}[a-z]?|[a-z]-?\d{1,4}|[a-z](?=[,.;)]|$))(?![\p{L}\p{N}])`;
const TAIL =
  String.raw`(?:[\s,.]{1,3}(?:${UNIT}\.?\s?#?|#)\s?${UNIT_NUMBER})?` +
  String.raw`(?:,?\s[\p{L}][\p{L}\s.'’-]{1,28},?\s[a-z]{2}\.?,?\s\d{5}(?:-\d{4})?(?!\d))?`;

const ENGLISH = new RegExp(
  String.raw`${HOUSE}${WORDS}?\s(?<kind>${STREET}|${STREET_OR_WORD})(?![\p{L}\p{N}'’])\.?${TAIL}`,
  'gu',
);
const LIVES_ON = new RegExp(
  String.raw`(?<!\p{L})(?:lives?|living|lived|stay(?:s|ing)|resid(?:es|ing)|house|home)\s(?:is\s)?(?:at|on|off)(?!\s\d+\s)${WORDS}\s(?:${STREET}|${STREET_OR_WORD})(?![\p{L}\p{N}])`,
  'gu',
);
const SPANISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${VIA})(?!\p{L})\.?(?:` +
    String.raw`\s?\d{1,3}[a-z]?(?:\s(?:norte|sur|este|oeste|poniente|oriente|bis))?[\s,]{0,2}(?:(?:#|no\.|num\.?|numero|n°)\s?\d{1,5}|(?:con|y|esquina|esq\.?)\s(?:con\s)?(?:la\s)?(?:${VIA})\.?\s[\p{L}\d]+)|` +
    String.raw`${WORDS}[\s,]{1,2}(?<sign>#|no\.?|num\.?|numero|n°|s/n)?\s?#?\d{1,5})[a-z]?(?:\s?-\s?\d{1,4})?(?!\d)(?:[\s,.]{1,3}${UNIT}\.?\s?#?\s?${UNIT_NUMBER})?`,
  'gu',
);
const SURE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:apartment|apartamento|apto|apt|departamento|depto)(?!\p{L})\.?\s?(?:#|no\.|num\.?|numero)?\s?${UNIT_NUMBER}`,
    String.raw`(?<![\p{L}\p{N}])(?:p\.?\s?o\.?|post\soffice)\s?box\s#?\d+`,
    String.raw`(?<![\p{L}\p{N}])(?:apartado|casilla)\s(?:postal|de\scorreos?)\s(?:#|no\.?|num\.?)?\s?\d+`,
    String.raw`(?<!\p{L})(?:home\s|street\s)?(?:address|direccion|domicilio)\s?(?:is|es|:)\s?\d{1,6}\s\p{L}+`,
    String.raw`(?<!\p{L})vive[ns]?\s(?:en|por)\s(?:la\s)?(?:${VIA})\.?\s[\p{L}\d]+`,
  ].join('|'),
  'gu',
);

/** A street is not named by these; with one of them a number and a "way" are something else. */
const NOT_A_NAME =
  /^(?:in|to|the|on|of|at|an?|and|for|from|with|per|by|near|off|out|is|are|was|were|will|who|than|or|more|last|next|this|that|days?|hours?|hrs?|minutes?|weeks?|months?|years?|times?|am|pm|people|persons?|members?|kids|children|calls?|callers?|letters?|signatures?|miles?|blocks?|our|their|his|her|its?|es|son|tiene[n]?|hay|con|para|por|en|que|se|y|a|hasta|desde|llena|llego)$/;
const CONNECTING = /^(?:de|del|la|las|los|el|y)$/;
const COURTS =
  /^(?:immigration|supreme|federal|district|circuit|family|superior|county|municipal|criminal|appeals|us|state)$/;

/** L3. In English and Spanish: "123 Main St", "Calle 5 #12", "apt 4B", "P.O. Box 7". */
export function findAddresses(text: FoldedText): Span[] {
  const found = matches(SURE, text.lower);
  for (const match of matches(ENGLISH, text.lower)) if (isEnglishStreet(match, text)) found.push(match);
  for (const match of matches(LIVES_ON, text.lower)) if (namesAStreet(match, 3)) found.push(match);
  for (const match of matches(SPANISH, text.lower)) if (isVia(match, text)) found.push(match);
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isEnglishStreet(match: RegExpExecArray, text: FoldedText): boolean {
  const { words, kind = '' } = match.groups ?? {};
  // "120 Broadway" needs no other word; "300 St. Brigid" is people of a parish.
  if (words === undefined) return kind === 'broadway';
  const names = wordsOf(words);
  if (/^(?:court|ct)$/.test(kind) && names.some((name) => COURTS.test(name))) return false;
  if (areCapitals(match, text)) return namesAStreet(match, 4);
  return STREET.split('|').includes(kind) && namesAStreet(match, 2);
}

function isVia(match: RegExpExecArray, text: FoldedText): boolean {
  const { words, sign } = match.groups ?? {};
  if (words === undefined || sign !== undefined) return true;
  const names = wordsOf(words);
  if (names.every((name) => CONNECTING.test(name)) || !namesAStreet(match, 4)) return false;
  const after = text.lower.slice(match.index + match[0].length);
  return areCapitals(match, text) || (names.length === 1 && /^\s*(?:$|[,.;)\n])/.test(after));
}

function namesAStreet(match: RegExpExecArray, most: number): boolean {
  const names = wordsOf(match.groups?.words ?? '');
  return names.length <= most && !names.some((name) => NOT_A_NAME.test(name));
}

function areCapitals(match: RegExpExecArray, text: FoldedText): boolean {
  const words = match.groups?.words ?? '';
  const from = match.index + match[0].indexOf(words);
  const typed = text.plain.slice(from, from + words.length);
  return wordsOf(typed).every((word) => /^[\p{Lu}\d]/u.test(word) || CONNECTING.test(word));
}

function wordsOf(words: string): string[] {
  return words.split(/[\s,]+/).filter((word) => word !== '');
}
