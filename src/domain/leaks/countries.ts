/**
 * Countries people are deported to, as a folded text spells them in English and Spanish, by region. The
 * list only widens L5 ("from Honduras", "she is Haitian"); "born in" and "citizen of" need no list. Left
 * out are names that are mostly something else here: Georgia, Jordan, Chad, Salvador alone.
 */
export const COUNTRIES = [
  'mexico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|belize|belice',
  'cuba|haiti|dominican republic|republica dominicana|jamaica|trinidad|guyana|suriname',
  'argentina|bolivia|brazil|brasil|chile|colombia|ecuador|paraguay|peru|uruguay|venezuela',
  'algeria|angola|benin|burkina faso|cameroon|camerun|cape verde|congo|egypt|egipto|eritrea|ethiopia|etiopia',
  'gambia|ghana|guinea|ivory coast|kenya|liberia|mali|mauritania|morocco|marruecos|nigeria|rwanda|senegal',
  'sierra leone|somalia|south sudan|sudan|togo|tunisia|uganda|zimbabwe',
  'afghanistan|afganistan|armenia|bangladesh|burma|myanmar|cambodia|camboya|china|india|indonesia|iran|iraq',
  'laos|lebanon|libano|mongolia|nepal|pakistan|palestine|palestina|philippines|filipinas|sri lanka|syria|siria',
  'tajikistan|turkey|turquia|uzbekistan|vietnam|yemen|albania|bosnia|russia|rusia|ukraine|ucrania',
] as const;

/** What their people are called, in the singular; status.ts adds the plural. */
export const PEOPLE_OF = [
  'mexican|guatemalan|honduran|salvador[ae]?an|nicaraguan|costa rican|panamanian|belizean',
  'cuban|haitian|dominican|jamaican|trinidadian|guyanese',
  'argentin(?:e|ian)|bolivian|brazilian|chilean|colombian|ecuador[ei]?an|paraguayan|peruvian|uruguayan|venezuelan',
  'cameroonian|congolese|egyptian|eritrean|ethiopian|gambian|ghanaian|guinean|ivorian|kenyan|liberian|malian',
  'mauritanian|moroccan|nigerian|rwandan|senegalese|somali|sudanese|togolese|ugandan',
  'afghan|armenian|bangladeshi|burmese|cambodian|chinese|indian|indonesian|iranian|iraqi|laotian|lebanese',
  'nepal(?:i|ese)|pakistani|palestinian|filipin[oa]|syrian|turkish|uzbek|vietnamese|yemeni|albanian|russian|ukrainian',
  'mexican[oa]|guatemaltec[oa]|chapin|hondur(?:eno|ena)|catrach[oa]|salvadoren[oa]|nicaraguense|panamen[oa]',
  'cuban[oa]|haitian[oa]|dominican[oa]|jamai(?:quin|can)[oa]',
  'argentin[oa]|bolivian[oa]|brasilen[oa]|chilen[oa]|chin[oa]|colombian[oa]|ecuatorian[oa]|paraguay[oa]|peruan[oa]',
  'uruguay[oa]|venezolan[oa]|senegalesa?',
] as const;
