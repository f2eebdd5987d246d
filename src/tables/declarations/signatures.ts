import type { SignatureRecord } from '../../domain/records';
import { computed, input } from '../column';
import { defineTable } from '../defineTable';
import { codeKey, labelOf } from '../referenceColumns';

/** How many had signed a petition by a day: one row a count, so that nobody has to sum up. */
export const signatures = defineTable<SignatureRecord>()({
  key: 'signatures',
  since: 2,
  codes: { column: 'id', prefix: 'PC', digits: 4 },
  rows: 200,
  columns: {
    petitionLabel: labelOf('petitions', 'petitionKey'),
    id: input('code'),
    petition: input('reference', { refersTo: 'petitions' }),
    date: input('strictDate'),
    count: input('count'),
    by: input('text'),
    petitionKey: codeKey('petition'),
    day: computed('number', (f) => `IF(${f.isDate('date')},INT(${f.cell('date')}),"")`, { hidden: true }),
  },
});
