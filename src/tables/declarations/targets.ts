import type { TargetRecord } from '../../domain/records';
import { choice, input } from '../column';
import { defineTable } from '../defineTable';

/** Public offices and their official lines: no field for anyone's home, family or private number (C8). */
export const targets = defineTable<TargetRecord>()({
  key: 'targets',
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
    state: input('text', { form: 'target' }),
    requestId: input('code', { hidden: true }),
  },
});
