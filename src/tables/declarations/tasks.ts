import type { TaskRecord } from '../../domain/records';
import { computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import { codeKey, labelOf } from '../referenceColumns';

/** What somebody has to do: typed by people, or made by Casebook from dates, T7 and decisions. */
export const tasks = defineTable<TaskRecord>()({
  key: 'tasks',
  since: 2,
  codes: { column: 'id', prefix: 'TK', digits: 4 },
  rows: 200,
  columns: {
    state: computed('taskState', state),
    caseLabel: labelOf('cases', 'caseKey'),
    id: input('code'),
    what: input('text', { width: 260 }),
    who: input('text'),
    by: input('strictDate'),
    doneOn: input('strictDate'),
    case: input('reference', { refersTo: 'cases' }),
    // What Casebook made it from, so that it is made once.
    reason: input('code', { hidden: true }),
    caseKey: codeKey('case'),
  },
});

/** A day that cannot be read is no day: the task stays open. Anything under "done on" is done. */
function state(f: FormulaContext): string {
  const due = `INT(${f.cell('by')})`;
  const today = f.setting('today');
  const show = (value: string) => f.value('state', value);
  const byDay = `IF(${due}<${today},${show('Late')},IF(${due}=${today},${show('Today')},${show('Open')}))`;
  const open = `IF(${f.isDate('by')},${byDay},${show('Open')})`;
  return `IF(AND(${f.isBlank('what')},${f.isBlank('case')}),"",IF(${f.isBlank('doneOn')},${open},${show('Done')}))`;
}
