import { ATTORNEY_UNKNOWN } from '../../domain/intake';
import { READINESS_CHECKS, type ReadinessCheck, STRATEGIES, type Strategy } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { quoted } from '../quoted';
import { sentenceFormula } from '../sentenceFormula';
import { decidedKey, timeKey } from './caseFormulas';
import { DECIDED, decidedFormula } from './decidedFormula';

/** T10 as live formulas of Cases; src/domain/readiness.ts says the same in code. */

/** P2: 2 for a Yes in force, 1 for a refusal, 0 for not asked. On the same day the refusal wins. */
export function decided(strategy: Strategy): (f: FormulaContext) => string {
  return (f) => decidedFormula(f, strategy, f.cell('codeKey'));
}

/** How many strategies nobody decided about. */
export function undecided(f: FormulaContext): string {
  return STRATEGIES.map((strategy) => `IF(${f.cell(decidedKey(strategy))}=${DECIDED.notAsked},1,0)`).join(
    '+',
  );
}

/** How many of the checks hold. From "1,4,10": the numbers that miss have one digit, but for the last. */
export function count(f: FormulaContext): string {
  return `${READINESS_CHECKS.length}-INT((LEN(${f.cell('missing')})+1)/2)`;
}

/** "1,4,10": the numbers of the checks that miss, in their order. */
export function missing(f: FormulaContext): string {
  const holds = checks(f);
  const numbers = READINESS_CHECKS.map((check, index) => `IF(${holds[check]},"",",${index + 1}")`);
  return `MID(${numbers.join('&')},2,${3 * READINESS_CHECKS.length})`;
}

/** "Still to do: ...", in words; nothing is left to do for a closed case. */
export function stillToDo(f: FormulaContext): string {
  const { checks: names, stillToDo: sentence } = f.messages.readiness;
  const isMissing = (index: number) => `ISNUMBER(FIND(",${index + 1},",","&${f.cell('missing')}&","))`;
  const named = READINESS_CHECKS.map(
    (check, index) => `IF(${isMissing(index)},${quoted(`; ${names[check]}`)},"")`,
  );
  const longest = READINESS_CHECKS.reduce((sum, check) => sum + names[check].length + 2, 0);
  const things = `MID(${named.join('&')},3,${longest})`;
  return `IF(OR(${f.cell('missing')}="",${f.is('stage', 'Closed')}),"",${sentenceFormula(sentence, things)})`;
}

function checks(f: FormulaContext): Record<ReadinessCheck, string> {
  const written = (key: string) => `NOT(${f.isBlank(key)})`;
  const [lead, attorney] = [`TRIM(${f.cell('lead')})`, `TRIM(${f.cell('attorney')})`];
  const attorneyNamed = `NOT(OR(${attorney}="",${attorney}=${quoted(ATTORNEY_UNKNOWN)}))`;
  return {
    Demand: written('demand'),
    'Moral crisis': written('moralCrisis'),
    'Why this case': written('whyThisCase'),
    Lead: written('lead'),
    'Lead is not the attorney': `NOT(AND(${attorneyNamed},${lead}=${attorney}))`,
    'Attorney or referral': `OR(${attorneyNamed},${f.is('referralUnderWay', 'Yes')})`,
    'Decisions on every strategy': `${f.cell('undecided')}=0`,
    'A strategy with a Yes and time': `OR(${STRATEGIES.map((strategy) => mayStart(f, strategy)).join(',')})`,
    'A verified target': `${WHO_WE_CALL.map((key) => verified(f, key)).join('+')}>0`,
    'Community support': hasSupport(f),
  };
}

function mayStart(f: FormulaContext, strategy: Strategy): string {
  const tooLate = `${f.cell(timeKey(strategy))}=${f.value(timeKey(strategy), 'No')}`;
  return `AND(${f.cell(decidedKey(strategy))}=${DECIDED.yes},NOT(${tooLate}))`;
}

const WHO_WE_CALL = ['whoWeCall1', 'whoWeCall2', 'whoWeCall3'] as const;

/** C5: how many targets with the code somebody verified lately. */
function verified(f: FormulaContext, key: (typeof WHO_WE_CALL)[number]): string {
  const [today, day] = [f.setting('today'), f.column('targets', 'lastVerified')];
  const lately = `${day},">="&(${today}-${f.threshold('targetStaleDays')}),${day},"<"&(${today}+1)`;
  const own = `${f.column('targets', 'codeKey')},UPPER(TRIM(${f.cell(key)}))`;
  return `IF(${f.isBlank(key)},0,COUNTIFS(${own},${lately}))`;
}

/** People to mobilize, or a group of the case that was asked or brings people; looked up in this order. */
function hasSupport(f: FormulaContext): string {
  const groups = (column: string, criterion: string) =>
    `COUNTIFS(${f.column('groups', 'caseKey')},${f.cell('codeKey')},${f.column('groups', column)},${criterion})>0`;
  const own = `IF(${f.isCount('mobilizable')},${f.cell('mobilizable')}>0,1=0)`;
  return `IF(${own},1=1,IF(${groups('asked', '1')},1=1,${groups('mobilizable', '">0"')}))`;
}
