import type { PlanRecord } from '../../domain/records';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import { caseRowOf, codeKey, labelOf } from '../referenceColumns';
import { planTakeBack } from './copyFormulas';

/** Every exported plan, never overwritten: an export is a new dated version. */
export const plans = defineTable<PlanRecord>()({
  key: 'plans',
  codes: { column: 'id', prefix: 'P', digits: 4 },
  rows: 200,
  columns: {
    caseLabel: labelOf('cases', 'caseKey'),
    id: input('code'),
    case: input('reference', { refersTo: 'cases' }),
    audience: choice('audience'),
    version: input('count'),
    state: choice('planState'),
    createdOn: input('dateTime'),
    by: input('text'),
    link: input('link'),
    subjectsCarried: input('text'),
    heldBy: input('text', { since: 2 }),
    useUntil: input('date'),
    takenBackOn: input('date'),
    // Last, so that a row's state and its link are one block and one write (S5).
    statusLine: computed('text', statusLine),
    caseKey: { ...codeKey('case'), since: 2 },
    caseRow: computed('number', caseRowOf, { hidden: true, since: 2 }),
    takeBack: computed('text', planTakeBack, { hidden: true, since: 2 }),
  },
});

/** What a person does with the copy today: use it, or take it back (P4). */
function statusLine(f: FormulaContext): string {
  const isOver = `IF(INT(${f.cell('useUntil')})<${f.setting('today')},${f.words('planExpired')},${f.words('planInUse')})`;
  const running = `IF(${f.isDate('useUntil')},${isOver},${f.words('planInUse')})`;
  const ready = `IF(${f.is('state', 'Ready')},${running},${f.words('planNotFinished')})`;
  const out = `IF(${f.cell('takeBack')}="",${ready},${f.cell('takeBack')})`;
  return `IF(${f.isBlank('id')},"",IF(${f.isBlank('takenBackOn')},${out},${f.words('planTakenBack')}))`;
}
