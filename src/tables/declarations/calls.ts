import type { CallRecord, UnplacedCallRecord } from '../../domain/records';
import { input } from '../column';
import { defineTable } from '../defineTable';

/**
 * A case's call log (C1). Tabs of their own, made from a template when a case's calls begin (F3); their
 * rows hold no formula, so that one more call is one appended row. The band above is callsBand.ts.
 */
export const calls = defineTable<CallRecord>()({
  key: 'calls',
  rows: 192,
  rowsAboveHeader: 9,
  columns: {
    when: input('dateTime', { audiences: ['Volunteers'], form: 'call' }),
    caller: input('text', { audiences: ['Volunteers'], form: 'call' }),
    target: input('text', { audiences: ['Volunteers'], form: 'call' }),
    numberDialled: input('text', { audiences: ['Volunteers'], form: 'call', mayHold: ['phone'] }),
    outcome: input('openChoice', {
      choices: 'outcome',
      audiences: ['Volunteers'],
      form: 'call',
      width: 165,
    }),
    howMany: input('count', { audiences: ['Volunteers'], form: 'call' }),
    language: input('text', { audiences: ['Volunteers'], form: 'call' }),
    note: input('longText', { audiences: ['Volunteers'], form: 'call' }),
    followUpOn: input('date', { audiences: ['Volunteers'], form: 'call' }),
    id: input('code', { hidden: true }),
    // Nothing of a call: above the log, the totals of the six days before today stand there (C3).
    attemptsBefore: input('count', { hidden: true, since: 2 }),
    contactsBefore: input('count', { hidden: true, since: 2 }),
  },
});

/** What could not be matched with a case, word for word, with the reason. */
export const unplacedCalls = defineTable<UnplacedCallRecord>()({
  key: 'unplacedCalls',
  rows: 200,
  columns: {
    reason: input('text'),
    when: input('text'),
    case: input('text', { sensitivity: 'personal' }),
    caller: input('text'),
    target: input('text'),
    numberDialled: input('text', { mayHold: ['phone'] }),
    outcome: input('text'),
    howMany: input('text'),
    language: input('text'),
    note: input('longText'),
    followUpOn: input('text'),
    id: input('code', { hidden: true }),
  },
});
