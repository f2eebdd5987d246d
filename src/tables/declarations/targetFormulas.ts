import {
  APART,
  CONSULATES,
  COURT_WORDS,
  MARKS,
  NEVER_CALLED,
  PLAIN_ROLES,
  STREETS,
  TELLING_FIELDS,
} from '../../domain/targetRule';
import type { FormulaContext } from '../formula';
import { quoted } from '../quoted';
import { numberSentenceFormula } from '../sentenceFormula';

/** The live formulas of Targets. */

/** targetLabel in code: role, office and name, or the code. */
export function label(f: FormulaContext): string {
  const parts = ['role', 'office', 'name'].map((key) => `TRIM(${f.cell(key)})`);
  const joined = parts.map((part) => `IF(${part}="","",", "&${part})`).join('&');
  return `IF(${parts.join('&')}="",TRIM(${f.cell('code')}),MID(${joined},3,500))`;
}

/** What targetRule.ts looks for words in: all of a target's texts in capitals, between spaces, without streets. */
export function telling(f: FormulaContext): string {
  const texts = TELLING_FIELDS.map((key) => f.cell(key));
  const joined = `UPPER(${texts.join(`&${quoted(APART)}&`)})`;
  const replaced = (text: string, [from, to]: readonly [string, string]) =>
    `SUBSTITUTE(${text},${letters(from)},${quoted(to)})`;
  const spaced = MARKS.reduce((text, mark) => replaced(text, [mark, ' ']), joined);
  const streets = STREETS.map((street) => [` COURT ${street} `, ' '] as const);
  const isBlank = `TRIM(${texts.join('&')})=""`;
  return `IF(${isBlank},"",${streets.reduce(replaced, `" "&TRIM(${spaced})&" "`)})`;
}

/** A formula is one line that people can read: blanks other than the space are named by their number. */
function letters(text: string): string {
  return /^[^\S ]$/.test(text) ? `CHAR(${text.charCodeAt(0)})` : quoted(text);
}

/** C8, C5: what somebody has to look at before anybody calls there, the first that holds. */
export function todo(f: FormulaContext): string {
  const { callDesk, formulas } = f.messages;
  const text = f.cell('telling');
  const hasAny = (words: readonly string[]) =>
    `OR(${words.map((word) => `ISNUMBER(FIND(${quoted(` ${word} `)},${text}))`).join(',')})`;
  const mayBeStreet = `NOT(${f.is('role', ...PLAIN_ROLES)})`;
  const isCourt = `OR(${hasAny(NEVER_CALLED)},AND(${mayBeStreet},${hasAny(COURT_WORDS)}))`;
  const hasAsked = `IF(${f.isDate('attorneyAskedOn')},${f.cell('attorneyAskedOn')}<${f.setting('today')}+1,1=0)`;
  const isUnasked = `AND(${hasAny(CONSULATES)},NOT(${hasAsked}))`;
  const verified = f.cell('lastVerified');
  const age = `(${f.setting('today')}-INT(${verified}))`;
  const stale = numberSentenceFormula(callDesk.stale, { cell: age, apart: [1] });
  const ofAge = `IF(${age}<0,${quoted(callDesk.notVerified)},IF(${age}>${f.threshold('targetStaleDays')},${stale},""))`;
  const ofLine = `IF(${f.isDate('lastVerified')},${ofAge},${quoted(callDesk.notVerified)})`;
  const rest = `IF(${f.isBlank('officialLine')},${quoted(callDesk.noNumber)},${ofLine})`;
  const sentence = `IF(${isCourt},${quoted(formulas.neverCalled)},IF(${isUnasked},${quoted(formulas.consulateUnasked)},${rest}))`;
  return `IF(${text}&TRIM(${f.cell('officialLine')})="","",${sentence})`;
}
