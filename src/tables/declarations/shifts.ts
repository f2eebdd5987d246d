import type { ShiftRecord } from '../../domain/records';
import { computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import { codeKey, labelOf } from '../referenceColumns';

/** Who calls when: an influx is many people making few calls over the day (C6). */
export const shifts = defineTable<ShiftRecord>()({
  key: 'shifts',
  since: 2,
  codes: { column: 'id', prefix: 'S', digits: 4 },
  rows: 200,
  columns: {
    todo: computed('text', todo, { width: 220 }),
    targetLabel: labelOf('targets', 'targetKey'),
    id: input('code'),
    date: input('strictDate'),
    hoursFrom: input('time'),
    hoursTo: input('time'),
    target: input('reference', { refersTo: 'targets' }),
    who: input('text'),
    targetKey: codeKey('target'),
    day: computed('number', (f) => `IF(${f.isDate('date')},INT(${f.cell('date')}),"")`, { hidden: true }),
    covered: computed('number', (f) => `IF(${f.isBlank('who')},0,1)`, { hidden: true }),
  },
});

function todo(f: FormulaContext): string {
  const isRow = ['date', 'hoursFrom', 'hoursTo', 'target', 'who'].map((key) => f.isBlank(key)).join(',');
  const coming = `IF(${f.cell('day')}<${f.setting('today')},"",IF(${f.cell('covered')}=1,"",${f.words('shiftOpen')}))`;
  return `IF(AND(${isRow}),"",IF(ISNUMBER(${f.cell('day')}),${coming},${f.words('dateUnreadable')}))`;
}
