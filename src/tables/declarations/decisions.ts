import type { DecisionRecord } from '../../domain/records';
import { SUBJECTS } from '../../domain/vocabulary';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import { codeKey, labelOf } from '../referenceColumns';
import { RULING } from './decidedFormula';

/** What people decided, by subject and use (P1); a row is never changed, the next one overrules it. */
export const decisions = defineTable<DecisionRecord>()({
  key: 'decisions',
  codes: { column: 'id', prefix: 'DE', digits: 4 },
  rows: 300,
  columns: {
    caseLabel: labelOf('cases', 'caseKey'),
    todo: computed('text', todo, { since: 2, width: 180 }),
    id: input('code'),
    case: input('reference', { refersTo: 'cases', form: 'decision' }),
    subject: choice('subject', { form: 'decision' }),
    answer: choice('answer', { form: 'decision' }),
    forWhom: choice('use', { form: 'decision' }),
    decidedBy: choice('decider', { form: 'decision' }),
    on: input('strictDate', { form: 'decision' }),
    how: input('text', { form: 'decision' }),
    language: input('text', { form: 'decision' }),
    until: input('strictDate', { form: 'decision' }),
    withdrawnOn: input('strictDate', { form: 'decision' }),
    requestId: input('code', { hidden: true }),
    caseKey: codeKey('case'),
    subjectNumber: computed('number', subjectNumber, { hidden: true }),
    yesDay: computed('number', yesDay, { hidden: true }),
    refusedDay: computed('number', refusedDay, { hidden: true }),
    ruling: computed('number', ruling, { hidden: true, since: 2 }),
  },
});

/** Whether the row holds today, in words (P1, P2); that a later one overrules it stands in that one's row. */
function todo(f: FormulaContext): string {
  const { words } = f;
  const today = f.setting('today');
  const isOver = `IF(${f.isDate('until')},INT(${f.cell('until')})<${today},1=0)`;
  const isUnread = (key: string) => `NOT(OR(${f.isBlank(key)},${f.isDate(key)}))`;
  const dated = `IF(${isUnread('until')},${words('dateUnreadable')},IF(INT(${f.cell('on')})>${today},${words('decisionNotYet')},IF(${isOver},${words('decisionOver')},${words('decisionNotTheirs')})))`;
  const notInForce = `IF(${f.isDate('on')},${dated},IF(${f.isBlank('on')},${words('decisionUndated')},${words('dateUnreadable')}))`;
  const yes = `IF(ISNUMBER(${f.cell('yesDay')}),${words('decisionHolds')},${notInForce})`;
  const answered = `IF(${f.is('answer', 'Yes')},${yes},IF(${f.is('answer', 'No')},${words('saidNo')},${words('askFirst')}))`;
  const known = `IF(${f.isBlank('withdrawnOn')},${answered},${words('decisionWithdrawn')})`;
  // A yes for a code that no case has holds for nobody.
  const isCase = `ISNUMBER(MATCH(${f.cell('caseKey')},${f.column('cases', 'codeKey')},0))`;
  return `IF(${f.cell('caseKey')}="","",IF(${isCase},${known},${words('noSuchCase')}))`;
}

function subjectNumber(f: FormulaContext): string {
  return SUBJECTS.reduceRight<string>(
    (rest, subject, index) => `IF(${f.is('subject', subject)},${index + 1},${rest})`,
    '""',
  );
}

/** P2: the day of a Yes that holds today, decided by somebody who may decide it (P1). */
function yesDay(f: FormulaContext): string {
  const today = f.setting('today');
  const mayDecide = `OR(${f.is('decidedBy', 'The person')},AND(${f.is('decidedBy', 'Family, about their own facts')},${f.is('subject', 'Family')}))`;
  const given = `AND(${f.is('answer', 'Yes')},${f.isBlank('withdrawnOn')},${mayDecide},${f.isDate('on')})`;
  const until = `IF(${f.isBlank('until')},1,IF(${f.isDate('until')},IF(INT(${f.cell('until')})>=${today},1,0),0))`;
  return `IF(${given},IF(AND(INT(${f.cell('on')})<=${today},${until}=1),INT(${f.cell('on')}),""),"")`;
}

/** The day from which a No or a withdrawal counts; today when its day cannot be read. */
function refusedDay(f: FormulaContext): string {
  const dayOf = (key: string) => `IF(${f.isDate(key)},INT(${f.cell(key)}),${f.setting('today')})`;
  const no = `IF(${f.is('answer', 'No')},${dayOf('on')},"")`;
  return `IF(${f.cell('caseKey')}="","",IF(${f.isBlank('withdrawnOn')},${no},${dayOf('withdrawnOn')}))`;
}

/** Of all rulings on a subject the highest holds: the latest, and of one day the refusal; RULING tells which it was. */
function ruling(f: FormulaContext): string {
  const [yes, refused] = [f.cell('yesDay'), f.cell('refusedDay')];
  const weigh = (day: string, code: number) => `${day}*${RULING.weight}+${code}`;
  return `IF(ISNUMBER(${refused}),${weigh(refused, RULING.refused)},IF(ISNUMBER(${yes}),${weigh(yes, RULING.yes)},""))`;
}
