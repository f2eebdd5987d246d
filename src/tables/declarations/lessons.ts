import type { LessonRecord } from '../../domain/records';
import { choice, input } from '../column';
import { defineTable } from '../defineTable';

/** What a closed case taught, without names or codes: it stays when the case is erased. */
export const lessons = defineTable<LessonRecord>()({
  key: 'lessons',
  since: 2,
  codes: { column: 'id', prefix: 'L', digits: 2 },
  rows: 50,
  columns: {
    id: input('code'),
    on: input('strictDate'),
    strategy: choice('strategy'),
    outcome: choice('caseOutcome'),
    lesson: input('longText'),
    nextTime: input('longText'),
  },
});
