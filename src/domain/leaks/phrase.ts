import type { FoldedText, Span } from './foldedText';
import { anyOf, spansOf } from './wordings';

const NOT = `(?:not|isn['’]?t|aren['’]?t|wasn['’]?t|ain['’]?t|never|no)`;
const WHO =
  '(?:people|persons?|man|men|woman|women|father|mother|dad|mom|parents?|famil(?:y|ies)|immigrants?|migrants?|workers?|citizens?|members?|neighbors?|folks|taxpayers?|guy|kid|son|daughter|husband|wife)';
const QUIEN =
  '(?:gente|hombres?|mujer(?:es)?|personas?|padres?|madres?|familias?|(?:in)?migrantes?|trabajador(?:es|as?)?|vecin[oa]s?|ciudadan[oa]s?|mucha?ch[oa]s?)';

/** Phrases that defend one person by leaving others out: the record, the good immigrant, the right way. */
const PHRASES = [
  `${NOT} (?:a |an |some |any |hardened |violent ){0,3}(?:criminals?|felons?|gang members?|gangsters?|terrorists?|rapists?|murderers?|drug dealers?|thie(?:f|ves))(?! (?:record|history|background|convictions?))`,
  `${NOT} (?:a|any) (?:burden|public charge|threat|danger)`,
  '(?:no|without a|with no|clean|spotless|zero|any) (?:prior |police |arrest |criminal )?(?:(?:criminal|police|arrest) (?:record|history|background)|convictions?|priors|rap sheet)',
  String.raw`(?:clean|spotless) (?:\p{L}+ )?record`,
  'criminal (?:record|history|background|past)s?',
  "(?:never|hasn['’]?t|has not|not once) (?:ever )?(?:been )?(?:arrested|convicted|committed (?:a|any) crimes?|broke(?:n)? (?:the|any|a) laws?|in trouble(?: with the law)?|had (?:any )?trouble with the (?:law|police)|charged)",
  '(?:committed|did|done) (?:no crimes?|nothing wrong)',
  'no crimes? committed',
  'law ?abiding',
  String.raw`(?:good|model|deserving|exemplary|ideal|productive|honest|decent|upstanding|contributing) (?:and \p{L}+ )?(?:(?:im)?migrants?|citizens?|members? of (?:society|the community)|minorit(?:y|ies)|noncitizens?)`,
  'upstanding',
  '(?:productive|contributing) members?',
  String.raw`hard ?working (?:and \p{L}+ |\p{L}+ )?${WHO}`,
  '(?:decent|honest|good),? (?:and )?hard ?working',
  '(?:is|are|was|were|am) (?:a )?tax ?payers?',
  'tax ?paying',
  '(?:pays?|paid|paying) (?:(?:his|her|their|all|federal|state) ){0,2}taxes',
  '(?:did|done|doing|do|came|come|immigrated|went about) (?:it |things |everything |here |this ){0,2}(?:all )?(?:in )?the (?:right|legal|proper|correct) way',
  '(?:follow(?:s|ed)|play(?:s|ed) by) (?:all )?the rules',
  'wait(?:ed|s) (?:his|her|their) turn',
  'one of the good ones',
  '(?:not |un)like (?:the )?other(?:s| (?:im)?migrants?| criminals?)',
  '(?:the )?(?:real|actual|dangerous|violent|true) criminals?',
  'felons,? not families',
  'bad hombres?',
  'worst of the worst',
  '(?:deport|go after|focus on) (?:the )?criminals',
  '(?:through )?no fault of (?:his|her|their|my|its)(?: own)?',
  'deserves? to stay because',
  'deserves? it more',
  'good moral character',
  '(?:no|ni|nunca|tampoco) (?:(?:es|son|somos|soy|era|eran|fue|ha sido) )?(?:un |una |unos |ningun |ninguna )?(?:criminal(?:es)?|delincuentes?|pandiller[oa]s?|maleantes?|terroristas?|ladron(?:es)?)',
  '(?:no|nunca|tampoco) (?:es|son|somos|soy) (?:(?:un|una|ninguna?) )?(?:carga(?: publica)?|amenaza|peligros?[oa]?)',
  '(?:(?:sin|no tienen?|ningun) )?antecedentes? (?:penal(?:es)?|criminal(?:es)?|policial(?:es)?|policiacos)',
  '(?:sin|no tienen?|ningun) antecedentes?',
  're[ck]ords? (?:criminal(?:es)?|limpio|policial(?:es)?|penal(?:es)?)',
  'historial (?:criminal|limpio|penal)',
  '(?:sin|no tiene[n]?) (?:ningun )?(?:record|delitos|condenas)',
  '(?:gente|hombres?|mujer(?:es)?|personas?|familias?) de bien',
  'buen(?:os|as|a)? (?:(?:in)?migrantes?|ciudadan[oa]s?)',
  '(?:in)?migrantes? (?:buen[oa]s?|ejemplar(?:es)?|modelo)',
  'ciudadan[oa]s? (?:ejemplar(?:es)?|modelo)',
  `${QUIEN} (?:muy |bien |tan )?(?:trabajador(?:es|as?)?|honrad[oa]s?|honest[oa]s?|decentes?|respetuos[oa]s? de la ley|ejemplar(?:es)?)`,
  '(?:honrad[oa]|decente)s? y trabajador(?:es|as?)?',
  '(?:pagan?|ha pagado|paga siempre) (?:todos )?(?:sus )?impuestos',
  '(?:hizo|hicieron|hace|ha hecho) (?:las cosas|todo) (?:bien|como debe ser|como dios manda)',
  '(?:hizo|hicieron|ha hecho|vino|vinieron|entro|entraron|llego) (?:las cosas |todo |lo )?(?:de (?:la )?(?:manera|forma) (?:correcta|legal)|por las? vias? legal(?:es)?|por el camino correcto)',
  '(?:nunca|jamas|no) (?:ha |han )?(?:cometido|cometio) (?:un |ningun )?(?:delitos?|crimen(?:es)?)',
  '(?:nunca|jamas|no) (?:ha |han )?(?:hizo|hecho) nada malo',
  '(?:nunca|jamas|no) (?:ha |han )?(?:roto|rompio|violado|violo|quebrantado) (?:la|ninguna) ley',
  '(?:nunca|jamas|no) (?:ha |han )?(?:tenido|tuvo) (?:ningun )?problemas? con la (?:ley|policia|justicia)',
  '(?:nunca|jamas|no) (?:ha sido|fue) (?:arrestad[oa]|condenad[oa]|detenid[oa] por la policia)',
  'no l[oa] han arrestado',
  'verdaderos criminales',
  'criminales de verdad',
  'respetuos[oa]s? de la ley',
  'miembros? productiv[oa]s?',
];

const PHRASE = anyOf(PHRASES);

/** L6. */
export function findPhrases(text: FoldedText): Span[] {
  return spansOf(PHRASE, text.lower);
}
