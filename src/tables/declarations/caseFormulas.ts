import { ATTORNEY_UNKNOWN } from '../../domain/intake';
import { STOP_SHAPE, URGENCY_SHAPES } from '../../domain/plan/urgencyMark';
import { leadKey } from '../../domain/timeline';
import {
  type CallState,
  DATE_KINDS,
  type Escalation,
  HARM_KINDS,
  type Strategy,
  SUBJECTS,
  type TimeAnswer,
  URGENCIES,
  type Urgency,
} from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { quoted } from '../quoted';
import { sentenceFormula } from '../sentenceFormula';
import type { ColumnKey } from '../tableKey';

/**
 * The live formulas of Cases: the rules T1-T9, T11 and C9, once more, for the Sheet. src/domain/timeline.ts
 * and calls.ts say the same in code; a property test holds the two together.
 */

/** The key of a strategy's "is there time?" column: timeInPersonAction. */
export function timeKey(strategy: Strategy): `time${string}` {
  return `time${leadKey(strategy).slice('lead'.length)}`;
}

/** The key of the step that says how a strategy is decided: decidedInPersonAction. */
export function decidedKey(strategy: Strategy): `decided${string}` {
  return `decided${leadKey(strategy).slice('lead'.length)}`;
}

/**
 * What the other tables find a case by. A row that somebody types has an alias before it has a code: it computes, and
 * no date or decision is taken for its own.
 */
export function codeKey(f: FormulaContext): string {
  return `IF(${f.isBlank('code')},IF(${f.isBlank('alias')},"","-"),UPPER(TRIM(${f.cell('code')})))`;
}

/** What references show for a case: what we call the person, and how urgent it is. */
export function label(f: FormulaContext): string {
  const isCodesOnly = `OR(${f.isBlank('alias')},${f.settingIs('codesOnly', 'Yes')})`;
  return `TRIM(IF(${isCodesOnly},${f.cell('code')},${f.cell('alias')})&" "&${f.cell('mark')})`;
}

const BETWEEN = ' · ';

/** Who is called, in order: "1. ... · 2. ..."; a code that no office has is shown. */
export function whoWeCallLabel(f: FormulaContext): string {
  const office = (key: string) => {
    const code = `TRIM(${f.cell(key)})`;
    const row = `MATCH(UPPER(${code}),${f.column('targets', 'codeKey')},0)`;
    const notThere = sentenceFormula(f.messages.plan.strategies.notFound, code);
    return `IFERROR(INDEX(${f.column('targets', 'label')},${row}),${notThere})`;
  };
  const offices = ['whoWeCall1', 'whoWeCall2', 'whoWeCall3'].map(
    (key, index) => `IF(${f.isBlank(key)},"",${quoted(`${BETWEEN}${index + 1}. `)}&${office(key)})`,
  );
  return `MID(${offices.join('&')},${BETWEEN.length + 1},${LONGEST_LABEL})`;
}

const LONGEST_LABEL = 2000;

/** T11: the case's own goal, else twice the callers pledged for today; blank until somebody pledges. */
export function goalOrPledged(f: FormulaContext): string {
  const callers = f.setting('pledgedCallers');
  const own = `IF(${f.cell('goal')}>0,${f.cell('goal')},"")`;
  return `IF(${f.isCount('goal')},${own},IF(${callers}>0,2*${callers},""))`;
}

/** Only Go shows a goal (C9). */
export function goalToday(f: FormulaContext): string {
  return `IF(${f.cell('callState')}=${f.value('callState', 'Go')},${f.cell('goalOrPledged')},"")`;
}

/** The business day after a decision in the case came; a day to ask on, never a deadline. */
export function askBy(f: FormulaContext): string {
  const day = `INT(${f.cell('decisionCameOn')})`;
  // 0 is a Saturday, 6 a Friday.
  const gap = `IF(MOD(${day},7)=6,3,IF(MOD(${day},7)=0,2,1))`;
  return `IF(${f.isDate('decisionCameOn')},${day}+${gap},"")`;
}

/** Room for the days, and for the row, in a key of the Dashboard. */
const [MOST_DAYS, ROOM_FOR_DAYS, ROOM_FOR_ROWS] = [9999, 10_000, 100_000];

/** Where the case stands on the Dashboard: the smaller the earlier. By urgency, days to harm, days left, row. */
export function boardKey(f: FormulaContext): string {
  const is = (urgency: Urgency) => `${f.cell('urgency')}=${f.value('urgency', urgency)}`;
  const rank = `IF(${is('Emergency')},1,IF(${is('Urgent')},2,IF(${is('Active')},3,4)))`;
  const days = (key: string) => `IF(ISNUMBER(${f.cell(key)}),MIN(${f.cell(key)},${MOST_DAYS}),${MOST_DAYS})`;
  const byDays = `(${rank}*${ROOM_FOR_DAYS}+${days('harmDays')})*${ROOM_FOR_DAYS}+${days('daysLeft')}`;
  return `IF(${f.is('stage', 'Closed')},"",(${byDays})*${ROOM_FOR_ROWS}+ROW())`;
}

/** Who has strategies that nobody asked about, in the order of the Dashboard. */
export function askKey(f: FormulaContext): string {
  return `IF(${f.cell('undecided')}>0,${f.cell('boardKey')},"")`;
}

function ifNumber(cell: string, then: (cell: string) => string): string {
  return `IF(ISNUMBER(${cell}),${then(cell)},"")`;
}

const ownDates = (f: FormulaContext) => `${f.column('dates', 'caseKey')},${f.cell('codeKey')}`;
const passed = (f: FormulaContext) => `${f.column('dates', 'openDay')},"<"&${f.setting('today')}`;
const fromToday = (f: FormulaContext) => `${f.column('dates', 'openDay')},">="&${f.setting('today')}`;
const harmKinds = (f: FormulaContext) => `${f.column('dates', 'severity')},"<=${HARM_KINDS.length}"`;

/** T2, T5: the smallest of a Dates column among the case's open dates from today on; 0 without one. */
export function earliest(f: FormulaContext, column: 'openKey' | 'openDay', criterion?: string): string {
  const criteria = [ownDates(f), fromToday(f), ...(criterion ? [criterion] : [])].join(',');
  return `MINIFS(${f.column('dates', column)},${criteria})`;
}

/** T2. */
export function nextDate(f: FormulaContext): string {
  return ifNumber(f.cell('nextKey'), (key) => `IF(${key}>0,INT(${key}/100),"")`);
}

/** T2: of two dates on one day the most severe, from the key date*100 + severity. */
export function nextKind(f: FormulaContext): string {
  return ifNumber(f.cell('nextKey'), (key) => {
    const kinds = DATE_KINDS.map((kind) => f.value('nextKind', kind)).join(',');
    return `IF(${key}>0,CHOOSE(MOD(${key},100),${kinds}),"")`;
  });
}

/** T1. */
export function daysDetained(f: FormulaContext): string {
  const since = f.cell('detainedSince');
  const today = f.setting('today');
  const isDetained = `AND(${f.is('custody', 'Detained')},${f.isDate('detainedSince')})`;
  return `IF(${isDetained},IF(INT(${since})<=${today},${today}-INT(${since}),""),"")`;
}

/** 1 or 0. An end that cannot be read protects nobody. */
export function stayInForce(f: FormulaContext): string {
  const until = f.cell('stayUntil');
  const running = `IF(${f.isDate('stayUntil')},IF(INT(${until})>=${f.setting('today')},1,0),0)`;
  return `IF(${f.is('stay', 'Granted')},IF(${f.isBlank('stayUntil')},1,${running}),0)`;
}

/** 1 or 0: Detained, the order final or not known, no stay in force (T6, T7). */
export function unprotected(f: FormulaContext): string {
  const orderMayBeFinal = `NOT(${f.is('order', 'None known', 'In proceedings')})`;
  return `IF(AND(${f.is('custody', 'Detained')},${orderMayBeFinal},${f.cell('stayInForce')}=0),1,0)`;
}

/** T6, the first that holds. */
export function urgency(f: FormulaContext): string {
  const within = (key: string, limit: string) => `AND(ISNUMBER(${f.cell(key)}),${f.cell(key)}<=${limit})`;
  const emergency = f.threshold('emergencyDays');
  const urgent = f.threshold('urgentDays');
  const isEmergency = `OR(${within('harmDays', emergency)},${f.cell('passedHarm')}>0,${within('daysDetained', emergency)})`;
  const isUrgent = `OR(${within('harmDays', urgent)},${within('daysLeft', emergency)},${f.is('custody', 'Detention threatened')},${f.cell('unprotected')}=1)`;
  const isActive = `OR(${within('daysLeft', f.threshold('activeDays'))},${f.is('custody', 'Detained')},${f.cell('passedDates')}>0)`;
  const show = (value: Urgency) => f.value('urgency', value);
  const calm = `IF(${isActive},${show('Active')},${show('Watch')})`;
  const open = `IF(${isEmergency},${show('Emergency')},IF(${isUrgent},${show('Urgent')},${calm}))`;
  return `IF(${f.is('stage', 'Closed')},${show('Closed')},${open})`;
}

/** The shape of T6, and that of a Stop (C9): colour never stands alone. One character each, a space between. */
export function mark(f: FormulaContext): string {
  const shape = URGENCIES.reduceRight(
    (rest, urgency) =>
      `IF(${f.cell('urgency')}=${f.value('urgency', urgency)},${quoted(URGENCY_SHAPES[urgency])},${rest})`,
    '""',
  );
  const stop = `IF(${f.cell('callState')}=${f.value('callState', 'Stop')},${quoted(` ${STOP_SHAPE}`)},"")`;
  return `TRIM(${shape}&${stop})`;
}

/** T7. */
export function escalate(f: FormulaContext): string {
  const today = f.setting('today');
  const openDay = f.column('dates', 'openDay');
  const removals = `COUNTIFS(${ownDates(f)},${openDay},">="&${today},${openDay},"<="&(${today}+${f.threshold('urgentDays')}),${f.column('dates', 'severity')},1)`;
  const isYes = `OR(${f.cell('urgency')}=${f.value('urgency', 'Emergency')},${removals}>0)`;
  const isAsk = `AND(${f.cell('unprotected')}=1,${f.cell('harmDay')}=0)`;
  const show = (value: Escalation) => f.value('escalate', value);
  const open = `IF(${isYes},${show('Yes')},IF(${isAsk},${show('Ask the attorney today')},${show('No')}))`;
  return `IF(${f.is('stage', 'Closed')},"",${open})`;
}

/** T8. */
export function datesCheck(f: FormulaContext): string {
  const toVerify = `COUNTIFS(${ownDates(f)},${f.column('dates', 'verify')},1)`;
  const needed = `OR(${f.cell('passedDates')}>0,${f.cell('nextKey')}=0,${toVerify}>0)`;
  const shown = `IF(${needed},${f.value('datesCheck', 'Verify')},${f.value('datesCheck', 'OK')})`;
  return `IF(${f.is('stage', 'Closed')},"",${shown})`;
}

/** C9, the first that holds; the decisions are P2's. */
export function callState(f: FormulaContext): string {
  const [yes, refused] = [f.cell('callsYesDay'), f.cell('callsRefusedDay')];
  const stopSet = `NOT(AND(${f.isBlank('stopBy')},${f.isBlank('stopOn')}))`;
  const stops = `OR(${stopSet},${f.is('stage', 'Paused', 'Closed')},AND(${refused}>0,${refused}>=${yes}))`;
  const show = (value: CallState) => f.value('callState', value);
  const open = `IF(AND(${yes}>0,${f.is('stage', 'Active')}),${show('Go')},${show('Ask first')})`;
  return `IF(${stops},${show('Stop')},${open})`;
}

/** The latest day of a Yes in force or of a refusal, for a strategy; 0 without one. */
export function latestDecision(
  f: FormulaContext,
  column: 'yesDay' | 'refusedDay',
  strategy: Strategy,
): string {
  const own = `${f.column('decisions', 'caseKey')},${f.cell('codeKey')}`;
  const subject = `${f.column('decisions', 'subjectNumber')},${SUBJECTS.indexOf(strategy) + 1}`;
  return `MAXIFS(${f.column('decisions', column)},${own},${subject})`;
}

/** T4: how many Open dates lie before today; with harm kinds only. */
export function passedDates(f: FormulaContext): string {
  return `COUNTIFS(${ownDates(f)},${passed(f)})`;
}

export function passedHarm(f: FormulaContext): string {
  return `COUNTIFS(${ownDates(f)},${passed(f)},${harmKinds(f)})`;
}

/** T5. */
export function earliestHarm(f: FormulaContext): string {
  return earliest(f, 'openDay', harmKinds(f));
}

/** T3: whole days from today; blank without the date. */
export function daysTo(f: FormulaContext, date: string): string {
  return ifNumber(f.cell(date), (cell) => `${cell}-${f.setting('today')}`);
}

/** T9: counted to the harm date, else to the next date. */
export function isThereTime(strategy: Strategy): (f: FormulaContext) => string {
  return (f) => {
    const lead = f.threshold(leadKey(strategy));
    const show = (value: TimeAnswer) => f.value(timeKey(strategy), value);
    const answer = (key: string) =>
      `IF(${f.cell(key)}<${lead},${show('No')},IF(${f.cell(key)}<2*${lead},${show('Tight')},${show('Yes')}))`;
    const toNextDate = `IF(ISNUMBER(${f.cell('daysLeft')}),${answer('daysLeft')},${show('Unknown')})`;
    const open = `IF(ISNUMBER(${f.cell('harmDays')}),${answer('harmDays')},${toNextDate})`;
    return `IF(${f.is('stage', 'Closed')},"",${open})`;
  };
}

/** Whom to ring first when somebody did not come home: boardQuestion.ts in code. Once a case, for all its dates. */
export function ringFirst(f: FormulaContext): string {
  const say = f.messages.board.ringFirst;
  const of = (key: ColumnKey) => `TRIM(${f.cell(key)})`;
  const named = (key: ColumnKey) => `IF(${of(key)}=${quoted(ATTORNEY_UNKNOWN)},"",${of(key)})`;
  const [name, contact] = [named('attorney'), named('attorneyContact')];
  const both = `(${name}&IF(OR(${name}="",${contact}=""),"",", ")&${contact})`;
  const part = (text: string) => `"; "&${text}`;
  const unknown = `IF(${of('attorney')}&${of('attorneyContact')}="","",${part(quoted(say.attorneyUnknown))})`;
  const attorney = `IF(${name}&${contact}="",${unknown},${part(sentenceFormula(say.attorney, both))})`;
  const lead = `IF(${of('lead')}="","",${part(sentenceFormula(say.lead, of('lead')))})`;
  const caller = `IF(${of('calledBy')}="","",${part(sentenceFormula(say.caller, of('calledBy')))})`;
  const lines = `${attorney}&${lead}&${caller}`;
  return `IF(${lines}="",${quoted(say.nobody)},MID(${lines},3,500))`;
}
