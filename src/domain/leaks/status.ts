import { COUNTRIES, PEOPLE_OF } from './countries';
import type { FoldedText, Span } from './foldedText';
import { anyOf, spansOf } from './wordings';

const COUNTRY = `(?:${COUNTRIES.join('|')})`;
const PEOPLE = `(?:${PEOPLE_OF.join('|')})(?:e?s)?`;
const US = String.raw`(?:the )?(?:u\.?\s?s\.?(?:\s?a\.?)?|united states|america|country|ee\.?\s?uu\.?|estados unidos)`;
const YEARS = String.raw`(?:back )?in (?:19|20)\d\d`;
/** "born in 1981" is L4's, and "born in detention" says nothing of a country. */
const NO_PLACE = String.raw`(?:the (?:hospital|middle|spring|summer|fall|winter)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* |(?:detention|custody|prison|jail|poverty|an?|this|our|his|her|their)(?!\p{L}))`;
const NAME = String.raw`[\p{L}][\p{L}.'’]*`;

const CITIZEN = '(?:citizen(?:s|ship)?|nationals?|nationality|passport)';

/** Citizenship and country of birth. */
const CITIZENSHIP = [
  `(?<!senior )citizens? of (?!the (?:block|city|neighborhood|town|parish|world))(?:the )?${NAME}`,
  String.raw`(?:u\.?\s?s\.?(?:\s?a\.?)?|american|naturalized|dual) ${CITIZEN}`,
  "(?:is|are|was|were|isn['’]?t|aren['’]?t|not|became|be) (?:not )?(?:an? )?citizens?(?!['’]| (?:review|committee|advis|band|science))",
  'non ?citizens?',
  String.raw`(?:citizenship|nationality|country of (?:birth|origin|citizenship|nationality)|place of birth|birth ?place|nacionalidad|pais de (?:origen|nacimiento)|lugar de nacimiento)(?: (?:is|was|es) |\s?[:=]\s?)${NAME}`,
  String.raw`born (?:and raised )?in (?!\d|${NO_PLACE})(?:the )?${NAME}(?: (?:city|republic|salvador|rica|verde|leone|lanka))?`,
  `raised in ${COUNTRY}`,
  `native(?:s)? of ${NAME}`,
  `${PEOPLE}(?: born| ${CITIZEN}| (?:im)?migrants?| asylum| refugees?)`,
  String.raw`(?:u\.?s\.?|foreign) born`,
  `(?<!(?:consulate|embassy|consul|call|calls|letter|letters) )from ${COUNTRY}(?: city)?(?!,? (?:queens|plain|estates|ave|street|st|ny)(?![a-z]))`,
  `(?:is|are|was|he['’]s|she['’]s|they['’]re) (?:originally )?(?:an? )?${PEOPLE}`,
  `(?:in)?migrantes? ${PEOPLE}`,
  `(?:es|son|era|soy|somos) (?:de ${COUNTRY}|(?:un |una )?(?:ciudadan[oa]s?|${PEOPLE}))`,
  `ciudadan[oa]s? (?:de ${NAME}|estadounidenses?|american[oa]s?|naturalizad[oa]s?|${PEOPLE})`,
  '(?:no|ni) ciudadan[oa]s?',
  `ciudadania (?:estadounidense|american[oa]|de ${NAME}|${PEOPLE})`,
  `nacid[oa]s? en (?!19|20)${NAME}`,
  `naci(?:o|eron)? en (?!19|20)${NAME}`,
  `(?:originari|oriund)[oa]s? de ${NAME}`,
  `(?:natural(?:es)?|viene[n]?|vino|vinieron|llego|llegaron) de ${COUNTRY}`,
  'naturalized',
  'naturalizad[oa]s?',
];

/** Manner of entry. */
const ENTRY = [
  `(?:entered|entry|entering|enters?|came(?: (?:in|here|over))?|arrived) (?:${US} )?(?:without (?:inspection|papers|permission|documents|a visa)|illegally|unlawfully|legally|lawfully)`,
  'without (?:being )?inspect(?:ion|ed)',
  'ewi',
  'manner of entry',
  'port of entry',
  String.raw`(?:entered|came to|came into|arrived in) (?:${US}|this country)(?: (?:${YEARS}|on|with|as|at|when|through|from|by)(?!\p{L}))?`,
  String.raw`(?:enter(?:ed|ing)?|came|arrived|admitted) (?:here )?(?:on|with) a(?:n?) (?:\p{L}+ )?visa`,
  String.raw`(?:cross(?:ed|ing|es)?|sn[eu]a?c?ked|swam|walked) (?:over |across |into )?(?:the )?(?:(?:southern|mexican|u\.?s\.?) )?(?:border|river|desert|rio grande)`,
  `(?:crossed|sn[eu]a?c?ked|swam|walked) (?:over )?into ${US}`,
  String.raw`(?:came|come|caught|arrested|detained|arrived|entered|stopped|separated|apprehended|picked up)(?: \p{L}+)? (?:at|through|over|across) the (?:southern |mexican )?border`,
  'smuggled',
  '(?:with|paid|by|hired|con|pago|pagaron) (?:a |an? |un )?(?:un )?coyotes?',
  'border patrol (?:caught|stopped|detained)',
  '(?:paroled (?:in|into)|humanitarian parole|parole in place)',
  'cruz(?:o|aron|ar|ando|amos) (?:la frontera|el (?:rio|desierto))',
  '(?:paso|pasaron|brinco|entro) (?:por )?la frontera',
  `(?:entr(?:o|aron|ar|ada)|llego|llegaron|vino|vinieron|ingres(?:o|aron|ar)) (?:al? (?:pais|${US}) )?(?:sin (?:inspeccion|papeles|documentos|permiso|visa|autorizacion)|ilegalmente|legalmente|por la frontera|con (?:una )?visa)`,
  `(?:entro|entraron|ingreso|ingresaron|llego|llegaron|vino|vinieron) (?:al pais|al? (?:los )?${US})`,
  'sin inspeccion',
  'forma de entrada',
];

/** Prior removal. A deportation that threatens or is under way is why the campaign exists, and no finding. */
const REMOVAL = [
  'reinstate[ds]',
  'reinstatement',
  'reinstalad[oa]',
  'reinstalacion',
  'reinstaurad[oa]',
  'restablecimiento de (?:la )?orden',
  'orden restablecida',
  're ?ent(?:ry|ries|ered|ering|er)',
  're ?ingres(?:o|aron|ar)',
  'volvio a (?:entrar|ingresar|cruzar)',
  '(?:previously|already|once|was|were|been|got) (?:previously |already |once )?deported',
  String.raw`deported (?:${YEARS}|before|previously|already|once|twice|(?:two|three|several|many|\d+) times|(?:\p{L}+ )?(?:years?|months?) ago|last (?:year|month))`,
  '(?:prior|previous|earlier|past|old|first) (?:removals?|deportations?|(?:removal|deportation) orders?|orders? of (?:removal|deportation))',
  `(?:was|were|been|got|previously) (?:previously )?removed (?:${YEARS}|before|once|twice|from ${US}|to ${COUNTRY})`,
  'voluntary (?:departure|return)',
  '(?:salida|retorno) voluntari[ao]',
  'self ?deported',
  String.raw`(?:came|come|returned) back after (?:being |he was |she was )?(?:deport|remov)\p{L}+`,
  String.raw`deportad[oa]s? (?:antes|previamente|anteriormente|en (?:19|20)\d\d|una vez|(?:dos|tres|varias) veces|hace \p{L}+)`,
  '(?:fue(?:ron)?|ha(?:n)? sido|habian? sido|ya (?:fue|ha sido)) deportad[oa]s?',
  '(?:l[oa]s?|me|nos) (?:ya )?deportaron',
  '(?:deportacion(?:es)?|remocion(?:es)?|orden(?:es)?(?: de (?:deportacion|remocion))?) (?:previas?|anterior(?:es)?)',
  '(?:previas?|anterior(?:es)?) (?:deportacion|orden)(?:es)?',
];

/** Status. */
const STATUS = [
  'undocumented',
  'indocumentad[oa]s?',
  'unauthorized immigrants?',
  'illegal (?:alien|immigrant|migrant)s?',
  'illegals',
  '(?:is |are |was |were |came |been )?here (?:il)?legally',
  '(?:stay(?:s|ed)|work(?:s|ed)|live[ds]?|living) illegally',
  `(?:no|without|lacks?|lost|fake|false|has|had|gets?) (?:immigration |legal |lawful |any )?papers`,
  'sin (?:los )?(?:papeles|documentos|estatus|status)',
  '(?:no )?(?:tiene[n]?|tenia[n]?) (?:los )?(?:papeles|estatus|visa)',
  'sin visa',
  'ilegales',
  '(?:in)?migrantes? ilegal',
  '(?:viv|est|trabaj)(?:e[ns]?|an?|ia) (?:aqui )?ilegal(?:mente)?',
  'overstay(?:s|ed|ing)?',
  '(?:visas?|status|tps|daca) (?:has |had |is |was |ya |le |se |esta )?(?:expired|ran out|lapsed|runs out|expires|venci(?:o|da|do)|expiro|expirada)',
  String.raw`(?:expired|lapsed) (?:\p{L}+ )?visas?`,
  'se quedo (?:despues|mas tiempo)',
  `(?:[utvkrhfjblp]|h-?[12][ab]?|f-?[12]|j-?[12]|b-?[12]|k-?[12]|l-?[12]|student|tourist|visitor|work|travel|fiance|diversity) visas?`,
  String.raw`visas? (?:[utv]|de (?:turista|trabajo|estudiante|visitante))(?!\p{L})`,
  'green ?cards?',
  'tarjeta verde',
  '(?:lawful |legal )?permanent residen(?:ts?|ce|cy)',
  'lprs?',
  'legal residents?',
  'residen(?:tes?|cia) (?:permanentes?|legal(?:es)?)',
  'daca(?:mented)?',
  'dreamers?',
  'tps',
  'temporary protected status',
  'estatus de proteccion temporal',
  'vawa',
  '(?:out of|no|without|lost|has|had|have|lawful|legal|unlawful|illegal|temporary|protected) (?:any )?(?:immigration |legal |lawful )?status(?! (?:updates?|reports?|changes?|yet))',
  '(?:estatus|status|situacion) (?:migratori[oa] )?(?:legal|ilegal|irregular)',
  '(?:un)lawful(?:ly)? (?:presen(?:t|ce)|entry)',
  'asylees?',
  'asilad[oa]s?',
  'asylum seekers?',
  '(?:seek(?:s|ing)?|sought|appl(?:y|ied|ying) for|denied|granted|won|lost|claim(?:s|ed)|has a pending) (?:his |her |their )?asylum',
  'asylum (?:claim|application|case)s?',
  'solicitantes? de asilo',
  '(?:pidio|pidieron|solicito|solicitaron|gano|le negaron el) asilo',
  '(?:is|are|as|was) (?:an? )?refugees?(?! (?:center|council|committee|aid))',
  '(?:no|without|expired|has a|had a|lost (?:his|her|their)) work (?:permit|authorization)s?',
  'sin permiso de trabajo',
];

const STATEMENT = anyOf([...CITIZENSHIP, ...ENTRY, ...REMOVAL, ...STATUS]);

/** L5. Words that say where somebody is from, how they came, or what the government has decided about it. */
export function findStatus(text: FoldedText): Span[] {
  return spansOf(STATEMENT, text.lower);
}
