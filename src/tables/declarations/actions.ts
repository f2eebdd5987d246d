import type { ActionRecord } from '../../domain/records';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import { caseRowOf, codeKey, labelOf } from '../referenceColumns';
import { actionTodo } from './actionFormulas';

/** What the group does in public, online or in person (M3). */
export const actions = defineTable<ActionRecord>()({
  key: 'actions',
  since: 2,
  codes: { column: 'code', prefix: 'AC', digits: 2 },
  rows: 100,
  columns: {
    caseLabel: labelOf('cases', 'caseKey'),
    todo: computed('text', actionTodo, { width: 220 }),
    code: input('code'),
    case: input('reference', { refersTo: 'cases' }),
    strategy: choice('strategy'),
    how: choice('actionPlace'),
    what: input('text', { width: 220 }),
    date: input('strictDate'),
    time: input('time'),
    where: input('text', { mayHold: ['address'] }),
    lead: input('text'),
    feelsSafe: input('text'),
    needs: input('text'),
    status: choice('actionStatus'),
    caseKey: codeKey('case'),
    caseRow: computed('number', caseRowOf, { hidden: true }),
  },
});
