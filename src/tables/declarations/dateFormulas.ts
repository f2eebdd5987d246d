import { EVENING } from '../../domain/questions';
import { severityOf } from '../../domain/timeline';
import { DATE_KINDS, HARM_KINDS } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { quoted } from '../quoted';

/** What the Dashboard and people in Dates are shown of a date (T4, T8). */

/** Days of the Dashboard's "next two weeks". */
const WEEKS_AHEAD_DAYS = 14;
/** Keys of places: the day's weight leaves room for the row, that of severity for the day. */
const DAY_WEIGHT = 100_000;
const SEVERITY_WEIGHT = 100_000_000_000;
const MINUTES = 1440;

/**
 * T4: the smaller the earlier it is asked; blank while nothing is to be asked. Whole minutes are compared, since a time
 * of day that was computed is not the one that was typed, to the last digit.
 */
export function questionKey(f: FormulaContext): string {
  const [day, today] = [f.cell('openDay'), f.setting('today')];
  const minutes = (moment: string) => `ROUND((${moment}-INT(${moment}))*${MINUTES},0)`;
  const evening = Number(EVENING.slice(0, 2)) * 60 + Number(EVENING.slice(3));
  const time = f.cell('time');
  const from = `IF(ISNUMBER(${time}),${minutes(time)},${evening})`;
  const isHarm = `${f.cell('severity')}<=${HARM_KINDS.length}`;
  const isOver = `OR(${day}<${today},AND(${day}=${today},${isHarm},${minutes(f.setting('now'))}>=${from}))`;
  const key = `${f.cell('severity')}*${SEVERITY_WEIGHT}+${day}*${DAY_WEIGHT}+ROW()`;
  return ofOpenCase(f, `IF(ISNUMBER(${day}),IF(${isOver},${key},""),"")`);
}

/** Of the next two weeks, the earliest first, the most severe first on one day. */
export function comingKey(f: FormulaContext): string {
  const [day, today] = [f.cell('openDay'), f.setting('today')];
  const isSoon = `AND(${day}>=${today},${day}<=${today}+${WEEKS_AHEAD_DAYS})`;
  const key = `(${day}*100+${f.cell('severity')})*${DAY_WEIGHT}+ROW()`;
  return ofOpenCase(f, `IF(ISNUMBER(${day}),IF(${isSoon},${key},""),"")`);
}

/** T8: what cannot be read before all, then the earliest. */
export function verifyKey(f: FormulaContext): string {
  const day = f.cell('openDay');
  const key = `IF(ISNUMBER(${day}),${day},0)*${DAY_WEIGHT}+ROW()`;
  return ofOpenCase(f, `IF(${f.cell('verify')}=1,${key},"")`);
}

/** The first that somebody has to do about the date, in a sentence. */
export function todo(f: FormulaContext): string {
  const isOpen = `NOT(${f.is('status', 'Done', 'Cancelled')})`;
  const unconfirmed = `AND(${f.is('kind', 'Filing deadline')},${f.isBlank('confirmedBy')})`;
  const asked = `IF(ISNUMBER(${f.cell('questionKey')}),${question(f)},IF(${f.cell('verify')}=1,${f.words('verifyDate')},""))`;
  const read = `IF(${f.isDate('date')},IF(${unconfirmed},${f.words('deadlineUnconfirmed')},${asked}),${f.words('dateUnreadable')})`;
  const known = `IF(AND(${isOpen},NOT(${isClosed(f)})),${read},"")`;
  return `IF(${f.cell('caseKey')}="","",IF(${f.cell('caseRow')}=0,${f.words('noSuchCase')},${known}))`;
}

/** A case that nobody knows stays in view: what is broken is never hidden. */
function ofOpenCase(f: FormulaContext, then: string): string {
  return `IF(${f.cell('caseKey')}="","",IF(${isClosed(f)},"",${then}))`;
}

/** Only closed cases have no place among the urgent ones. */
function isClosed(f: FormulaContext): string {
  return `IF(${f.cell('caseRow')}=0,1,IF(INDEX(${f.column('cases', 'boardKey')},${f.cell('caseRow')})="",0,1))=0`;
}

/** As the board asks it; whom to ring first only where no answer is an emergency. */
function question(f: FormulaContext): string {
  const { titles } = f.messages.board.question;
  const asked = DATE_KINDS.filter((kind) => kind in titles).reduceRight(
    (rest, kind) =>
      `IF(${f.cell('severity')}=${severityOf(kind)},${quoted(titles[kind as keyof typeof titles])},${rest})`,
    quoted(titles.other),
  );
  const isHarm = `AND(${f.cell('severity')}<=${HARM_KINDS.length},${f.cell('caseRow')}>0)`;
  const ring = `" "&${f.words('ringFirst')}&" "&INDEX(${f.column('cases', 'ringFirst')},${f.cell('caseRow')})`;
  return `${asked}&IF(${isHarm},${ring},"")`;
}
