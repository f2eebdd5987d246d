import { type CivilTime, SERIAL_LIMIT } from '../domain/civilDate';
import { sayTime } from '../domain/plan/calendarWords';
import { STOP_SHAPE } from '../domain/plan/urgencyMark';
import type { CallState } from '../domain/vocabulary';
import { type Language, MESSAGES } from '../messages/messages';
import { choiceLabel } from './choices';
import { inForce } from './declarations/settings';
import type { Places } from './formula';
import { choiceTests, settingCell, wholeColumn } from './formulaContext';
import { quoted } from './quoted';
import { numberSentenceFormula, sentenceFormula } from './sentenceFormula';
import type { ColumnKey } from './tableKey';

/** First, second and third of those whom a case calls. */
export const RANKS = [1, 2, 3] as const;
export type Rank = (typeof RANKS)[number];

/** Where the band's formulas find one another: `$J$2`. */
export interface BandCells {
  readonly code: string;
  readonly alias: string;
  readonly goal: string;
  readonly contactsToday: string;
  /** Steps that nobody sees. */
  readonly caseRow: string;
  readonly state: string;
  readonly demand: string;
  readonly targetRow: (rank: Rank) => string;
}

const BAR_LENGTH = 20;
const BAR = { full: '█', rest: '░' };
/** What callScript.ts takes for the end of a sentence, and what may stand after it, but for ": not every engine reads it in a formula. */
const STOPS = '.!?…';
const CLOSERS = "”’')]";
const MINUTES = 1440;
const NOON = 720;

/** C9 in a sentence; a Stop with its shape, since colour never stands alone. */
export function bandSentences(language: Language): Readonly<Record<CallState, string>> {
  const sentences = MESSAGES[language].callStateSentences;
  return { ...sentences, Stop: `${STOP_SHAPE} ${sentences.Stop}` };
}

/**
 * The formulas of the band, with commas and without their `=`. Whom to call, on which number and with which words
 * shows on Go alone (C9): the sentences are those of callScript.ts, the plan and the calling desk.
 */
export function bandFormulas(band: { language: Language; places: Places; cells: BandCells }) {
  const { language, places, cells } = band;
  const { callScript, formulas } = MESSAGES[language];
  const is = (state: CallState) => `${cells.state}=${quoted(choiceLabel('callState', state, language))}`;
  const onGo = (then: string) => `IF(${is('Go')},${then},"")`;
  const ofCase = (key: ColumnKey) => `INDEX(${wholeColumn('cases', key, places)},${cells.caseRow})`;
  const textOfCase = (key: ColumnKey) => `IF(${cells.caseRow}=0,"",IFERROR(TRIM(${ofCase(key)}),""))`;
  const rowOf = (text: string, column: string) => `IF(${text}="",0,IFERROR(MATCH(${text},${column},0),0))`;
  const code = `TRIM(${cells.code})`;
  const chosen = (rank: Rank) => `TRIM(${ofCase(`whoWeCall${rank}`)})`;
  const target = targetFormulas(language, places);
  const sentences = bandSentences(language);
  const { alias, demand, goal, contactsToday } = cells;
  const filled = `ROUND(${BAR_LENGTH}*MIN(${contactsToday},${goal})/${goal},0)`;
  // A gap stays visible: callers would look for somebody to call in vain.
  const nobody = `IF(${RANKS.map(chosen).join('&')}="",${quoted(formulas.bandNobody)},"")`;
  const goalOfCase = `IF(ISNUMBER(${ofCase('goalToday')}),${ofCase('goalToday')},"")`;
  return {
    code,
    caseRow: rowOf(code, wholeColumn('cases', 'codeKey', places)),
    state: textOfCase('callState'),
    alias: `IF(${isCodesOnly(language, places)},"",${textOfCase('alias')})`,
    stateSentence: `IF(${code}="",${quoted(formulas.bandTemplate)},IF(${is('Stop')},${quoted(sentences.Stop)},IF(${is('Go')},${quoted(sentences.Go)},${quoted(sentences['Ask first'])})))`,
    goal: onGo(goalOfCase),
    bar: `IF(ISNUMBER(${goal}),LEFT(${quoted(BAR.full.repeat(BAR_LENGTH))},${filled})&LEFT(${quoted(BAR.rest.repeat(BAR_LENGTH))},${BAR_LENGTH}-${filled})&"  "&${contactsToday}&" / "&${goal},"")`,
    targetRow: (rank: Rank) =>
      `IF(${is('Go')},${rowOf(chosen(rank), wholeColumn('targets', 'code', places))},0)`,
    who: (rank: Rank) =>
      onGo(
        `IF(${chosen(rank)}="",${rank === 1 ? nobody : '""'},${quoted(`${rank}. `)}&IF(${cells.targetRow(rank)}=0,${sentenceFormula(MESSAGES[language].plan.strategies.notFound, chosen(rank))},${target.label(cells.targetRow(rank))}))`,
      ),
    number: (rank: Rank) => `IF(${cells.targetRow(rank)}=0,"",${target.number(cells.targetRow(rank))})`,
    whenToCall: (rank: Rank) =>
      `IF(${cells.targetRow(rank)}=0,"",${target.whenToCall(cells.targetRow(rank))})`,
    greeting: onGo(
      `${quoted(`${callScript.greeting} `)}&${aboutPerson(callScript.about, alias, callScript.missing.person)}`,
    ),
    demand: onGo(textOfCase('demand')),
    ask: onGo(
      sentenceFormula(
        callScript.ask,
        `IF(${demand}="",${quoted(callScript.missing.demand)},${demand}&IF(${endsLikeASentence(demand)},"","."))`,
      ),
    ),
  };
}

/** P7: nobody is called by a name then. */
function isCodesOnly(language: Language, places: Places): string {
  const cell = settingCell('codesOnly', places);
  return `OR(${choiceTests(cell, { set: 'yesNo', value: 'Yes', language }).join(',')})`;
}

/** What a name brings as its own full stop, as in 'Ana L.', is not written twice. */
function aboutPerson(about: (person: string) => string, alias: string, missing: string): string {
  const slot = '\u0000';
  const [before = '', after = ''] = about(slot).split(slot);
  const rest = `IF(${endsLikeASentence(alias)},${quoted(after.replace(/^\./, ''))},${quoted(after)})`;
  return `IF(${alias}="",${quoted(about(missing))},${quoted(before)}&${alias}&${rest})`;
}

/** Of a text that is not blank; one closing quote or bracket may follow the stop. */
function endsLikeASentence(cell: string): string {
  const isOf = (letter: string, letters: string) => `ISNUMBER(FIND(${letter},${quoted(letters)}))`;
  const last = `RIGHT(${cell},1)`;
  const lastButOne = `MID(${cell},LEN(${cell})-1,1)`;
  return `OR(${isOf(last, STOPS)},AND(${isOf(last, CLOSERS)},${isOf(lastButOne, STOPS)}))`;
}

/** What Targets says of the office in a row of it: `row` is the cell that holds the row's number. */
function targetFormulas(language: Language, places: Places) {
  const { callDesk, formulas, plan } = MESSAGES[language];
  const today = settingCell('today', places);
  const limit = settingCell(inForce('targetStaleDays'), places);
  const raw = (key: ColumnKey, row: string) => `INDEX(${wholeColumn('targets', key, places)},${row})`;
  const text = (key: ColumnKey, row: string) => `TRIM(${raw(key, row)})`;

  /** targetLabel in code: role, office and name, or the code. */
  const label = (row: string) => {
    const parts = ['role', 'office', 'name'].map((key) => text(key, row));
    const joined = parts.map((part) => `IF(${part}="","",", "&${part})`).join('&');
    return `IF(${parts.join('&')}="",${text('code', row)},MID(${joined},3,500))`;
  };
  /** C8, as Targets says it: nobody calls there, or not yet. */
  const isBarred = (row: string) => {
    const bars = [formulas.neverCalled, formulas.consulateUnasked];
    return `OR(${bars.map((bar) => `${raw('todo', row)}=${quoted(bar)}`).join(',')})`;
  };
  const number = (row: string) => {
    const extension = text('extension', row);
    const beside = `IF(${extension}="",""," "&${sentenceFormula(plan.strategies.extension, extension)})`;
    const line = text('officialLine', row);
    return `IF(${isBarred(row)},"",IF(${line}="",${quoted(callDesk.noNumber)},${line}&${beside}))`;
  };
  const hours = (row: string) => {
    const [from, to] = [raw('hoursFrom', row), raw('hoursTo', row)];
    const zone = text('zone', row);
    const open = sentenceFormula(plan.strategies.officeHours, clock(from, language), clock(to, language));
    return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${open}&IF(${zone}="","",", "&${zone})&". ","")`;
  };
  /** C5: how lately somebody checked the number. */
  const verified = (row: string) => {
    const day = raw('lastVerified', row);
    const age = `(${today}-INT(${day}))`;
    const isDate = `AND(ISNUMBER(${day}),${day}>=1,${day}<${SERIAL_LIMIT})`;
    const never = quoted(callDesk.notVerified);
    const ago = numberSentenceFormula(plan.when.daysAgo, { cell: age, apart: [0, 1] });
    const stale = numberSentenceFormula(callDesk.stale, { cell: age, apart: [1] });
    const known = `IF(${age}>${limit},${stale},${sentenceFormula(callDesk.verified, ago)})`;
    return `IF(${isDate},IF(${age}<0,${never},${known}),${never})`;
  };
  const whenToCall = (row: string) => {
    const known = `${hours(row)}&IF(${text('officialLine', row)}="","",${verified(row)})`;
    return `IF(${isBarred(row)},${raw('todo', row)},${known})`;
  };
  return { label, number, whenToCall };
}

/** A time of day as the language says it: sayTime in code. */
function clock(time: string, language: Language): string {
  const morning = sayTime('09:00' as CivilTime, language);
  const evening = sayTime('21:00' as CivilTime, language);
  const isTwelveHours = evening.startsWith('9');
  const half = (said: string) => quoted(said.replace(/^\d+:\d+/, ''));
  const minutes = `MOD(ROUND(${time}*${MINUTES},0),${MINUTES})`;
  const hour = isTwelveHours ? `(MOD(INT(${minutes}/60)+11,12)+1)` : `INT(${minutes}/60)`;
  const minute = `MOD(${minutes},60)`;
  const twoDigits = `IF(${minute}<10,"0","")&${minute}`;
  const ending = isTwelveHours ? `&IF(${minutes}<${NOON},${half(morning)},${half(evening)})` : '';
  return `${hour}&":"&${twoDigits}${ending}`;
}
