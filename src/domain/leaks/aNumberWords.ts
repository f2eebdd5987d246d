/**
 * The words that introduce an A-number, in English and Spanish, as pieces of a regular expression over
 * folded lower case: its official names, and what people write for them.
 */
const START = String.raw`(?<![\p{L}\p{N}])`;
/** No letter may follow, or "a no" would begin "a noon"; the A of a number glued on may: "NumberA12345678". */
const STOP = String.raw`(?!(?!ao?\d)\p{L})`;
/** Between the words of a label: "A-No.", "A.number", "alien  registration". */
const HYPHENS = String.raw`[\s\p{Pd}._/:'"()]{0,3}`;

const NUMBER = String.raw`(?:numbers?|numeros?|numb|num|nums|nbr|nmbr|nro|nr|nos?|n\.?[°o]?|#s?)(?:['’]s)?`;
/** "a number of people" is no label. */
const NOT_A_NUMBER_OF = String.raw`(?!\s+number\s+of\s)`;
const ALIEN = `(?:alien(?:['’]?s)?|uscis|immigration|ins|dhs|ice|detainee)`;
const KIND = '(?:registration|reg|file|id|identification|case|a)';
const OF_ALIENS = String.raw`(?:(?:registro|archivo|identificacion|id)${HYPHENS}(?:de(?:l|\sla)?\s)?)?(?:extranjer[oa]s?|inmigra(?:cion|nte)|alien|uscis|a)`;

const LABELS = [
  `a(?:['’]s)?${NOT_A_NUMBER_OF}${HYPHENS}${NUMBER}`,
  `a${HYPHENS}(?:file|reg|registration)(?:${HYPHENS}${NUMBER})?`,
  `${ALIEN}(?:${HYPHENS}${KIND}){0,2}${HYPHENS}${NUMBER}`,
  `(?:alien(?:['’]?s)?|uscis)(?:${HYPHENS}${KIND}){0,2}`,
  String.raw`${NUMBER}${HYPHENS}(?:de(?:l|\sla)?\s)?${OF_ALIENS}`,
  String.raw`(?:registro|archivo|identificacion|id)\sde(?:l|\sla)?\s(?:extranjer[oa]s?|inmigra(?:cion|nte))(?:${HYPHENS}${NUMBER})?`,
].map((label) => `(?:${label})${STOP}`);
export const LABEL = `${START}(?:${LABELS.join('|')})`;

/** What may stand between a label and its digits: signs, and a few words that name nobody. */
const SIGNS = String.raw`[^\p{L}\p{N}$€£¥]{0,6}`;
const FILLER = String.raw`(?:is|was|if\sany|es|era|the|el|la|his|her|their|su|for|of|para|de|del|number|num|numero|no|a)${STOP}`;
/** "A-number of Rosa: 098765432"; a name is one or two words. */
const WHOSE = String.raw`(?:of|for|para|de)\s\p{L}{2,20}(?:\s\p{L}{2,20})?${STOP}`;
export const LABEL_TO_DIGITS = `(?:${SIGNS}(?:${WHOSE}|${FILLER})){0,4}${SIGNS}a?${SIGNS}`;

/**
 * The letter alone. Not the end of an abbreviation (S.A., Q&A); what follows may be any signs but those
 * of money, sums and a telephone's country code.
 */
export const LETTER = String.raw`${START}(?<!(?:^|[^\p{L}])\p{L}[.&])(?:\((?=a\)))?a`;
export const LETTER_TO_DIGITS = String.raw`(?:\s(?:is|es)\s|\+?[^\p{L}\p{N}$€£¥+%]{0,5})`;

/** Over the text with its capitals: an A glued to the word or number before it, as in a form that was copied. */
export const GLUED = String.raw`(?<=\p{Ll}|\d)A[-#]?\d{8,9}(?![\p{L}\p{N}])`;

/** Said aloud and typed as heard. */
const SPOKEN =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';
export const SPOKEN_DIGITS = String.raw`${SPOKEN}(?:[\s,.\p{Pd}]{1,3}${SPOKEN}){6,8}${STOP}`;
