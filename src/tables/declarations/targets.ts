import type { TargetRecord } from '../../domain/records';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import { codeKey } from '../referenceColumns';
import * as rule from './targetFormulas';

/** Public offices and their official lines: no field for anyone's home, family or private number (C8). */
export const targets = defineTable<TargetRecord>()({
  key: 'targets',
  codes: { column: 'code', prefix: 'T', digits: 2 },
  rows: 200,
  columns: {
    code: input('code', { audiences: ['Volunteers', 'Attorney'] }),
    role: input('openChoice', {
      choices: 'targetRole',
      audiences: ['Volunteers', 'Attorney'],
      form: 'target',
    }),
    office: input('text', {
      audiences: ['Volunteers', 'Attorney'],
      form: 'target',
      mayHold: ['address'],
    }),
    name: input('text', { audiences: ['Volunteers', 'Attorney'], form: 'target' }),
    officialLine: input('text', {
      audiences: ['Volunteers', 'Attorney'],
      form: 'target',
      mayHold: ['phone'],
    }),
    extension: input('text', { audiences: ['Volunteers', 'Attorney'], form: 'target', mayHold: ['phone'] }),
    hoursFrom: input('time', { audiences: ['Volunteers', 'Attorney'], form: 'target' }),
    hoursTo: input('time', { audiences: ['Volunteers', 'Attorney'], form: 'target' }),
    zone: choice('zone', { audiences: ['Volunteers', 'Attorney'], form: 'target' }),
    lastVerified: input('date', { audiences: ['Volunteers', 'Attorney'], form: 'target' }),
    verifiedBy: input('text', { form: 'target' }),
    attorneyAskedOn: input('strictDate', { form: 'target', since: 2 }),
    state: input('text', { form: 'target' }),
    requestId: input('code', { hidden: true }),
    todo: computed('text', rule.todo, { since: 2, width: 220 }),
    codeKey: { ...codeKey('code'), since: 2 },
    label: computed('text', rule.label, { hidden: true, since: 2 }),
    telling: computed('text', rule.telling, { hidden: true, since: 2 }),
  },
});
