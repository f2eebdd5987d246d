import type { DateRecord } from '../../domain/records';
import { severityOf } from '../../domain/timeline';
import { DATE_KINDS, type DateKind } from '../../domain/vocabulary';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import { caseRowOf, codeKey, labelOf } from '../referenceColumns';
import * as rule from './dateFormulas';

/** Every date of every case, one a row. The hidden steps tell Cases which of them count. */
export const dates = defineTable<DateRecord>()({
  key: 'dates',
  codes: { column: 'id', prefix: 'D', digits: 4 },
  rows: 300,
  columns: {
    caseLabel: labelOf('cases', 'caseKey'),
    todo: computed('text', rule.todo, { width: 260, since: 2 }),
    id: input('code'),
    case: input('reference', { refersTo: 'cases', audiences: ['Attorney'], form: 'date' }),
    date: input('date', { audiences: ['Attorney'], form: 'date' }),
    time: input('time', { audiences: ['Attorney'], form: 'date' }),
    kind: input('openChoice', { choices: 'dateKind', audiences: ['Attorney'], form: 'date' }),
    place: input('text', { audiences: ['Attorney'], form: 'date', mayHold: ['address'] }),
    source: input('text', { audiences: ['Attorney'], form: 'date' }),
    certainty: choice('certainty', { audiences: ['Attorney'], form: 'date' }),
    lastVerified: input('date', { audiences: ['Attorney'], form: 'date' }),
    confirmedBy: input('text', { audiences: ['Attorney'], form: 'date' }),
    status: choice('dateStatus', { audiences: ['Attorney'], form: 'date' }),
    whatHappened: input('longText', { form: 'date' }),
    requestId: input('code', { hidden: true }),
    caseKey: codeKey('case'),
    severity: computed('number', severity, { hidden: true }),
    openDay: computed('number', (f) => ifOpen(f, `IF(${f.isDate('date')},INT(${f.cell('date')}),"")`), {
      hidden: true,
    }),
    openKey: computed(
      'number',
      (f) => `IF(ISNUMBER(${f.cell('openDay')}),${f.cell('openDay')}*100+${f.cell('severity')},"")`,
      { hidden: true },
    ),
    verify: computed('number', (f) => ifOpen(f, verify(f)), { hidden: true }),
    caseRow: computed('number', caseRowOf, { hidden: true, since: 2 }),
    questionKey: computed('number', rule.questionKey, { hidden: true, since: 2 }),
    comingKey: computed('number', rule.comingKey, { hidden: true, since: 2 }),
    verifyKey: computed('number', rule.verifyKey, { hidden: true, since: 2 }),
  },
});

/** Open: a case, and a status neither Done nor Cancelled; a blank status is open. */
function ifOpen(f: FormulaContext, then: string): string {
  return `IF(OR(${f.cell('caseKey')}="",${f.is('status', 'Done', 'Cancelled')}),"",${then})`;
}

/** 1 for the most severe kind; whatever is not one of the kinds is Other, the last. */
function severity(f: FormulaContext): string {
  const other = String(severityOf('Other'));
  // A filing date without the name of the attorney who gave it is no deadline: kindOf in code.
  const ofKind = (kind: DateKind) =>
    kind === 'Filing deadline'
      ? `IF(${f.isBlank('confirmedBy')},${other},${severityOf(kind)})`
      : String(severityOf(kind));
  const known = DATE_KINDS.filter((kind) => kind !== 'Other').reduceRight(
    (rest, kind) => `IF(${f.is('kind', kind)},${ofKind(kind)},${rest})`,
    other,
  );
  return `IF(${f.cell('caseKey')}="","",${known})`;
}

/** T8: 1 when the row cannot be read, or lies ahead and was not verified within the limit. */
function verify(f: FormulaContext): string {
  const today = f.setting('today');
  const verified = f.cell('lastVerified');
  const stale = `OR(INT(${verified})>${today},${today}-INT(${verified})>${f.threshold('staleDays')})`;
  const ahead = `IF(${f.isDate('lastVerified')},IF(${stale},1,0),1)`;
  return `IF(${f.isDate('date')},IF(INT(${f.cell('date')})<${today},0,${ahead}),1)`;
}
