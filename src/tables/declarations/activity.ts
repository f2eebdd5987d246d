import type { ActivityRecord } from '../../domain/records';
import { input } from '../column';
import { defineTable } from '../defineTable';

/** S6: who did what to which case, never content. */
export const activity = defineTable<ActivityRecord>()({
  key: 'activity',
  rows: 500,
  columns: {
    when: input('dateTime'),
    who: input('text'),
    what: input('text'),
    case: input('reference', { refersTo: 'cases' }),
  },
});
