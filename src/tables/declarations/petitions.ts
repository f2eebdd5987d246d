import type { PetitionRecord } from '../../domain/records';
import { computed, input } from '../column';
import { defineTable } from '../defineTable';
import { caseRowOf, codeKey, labelOf } from '../referenceColumns';
import { petitionTakeBack } from './copyFormulas';
import * as rule from './petitionFormulas';

/** Petitions of a case: each version of the text, to whom it goes, how many signed (M2). */
export const petitions = defineTable<PetitionRecord>()({
  key: 'petitions',
  since: 2,
  codes: { column: 'code', prefix: 'PE', digits: 2 },
  rows: 50,
  columns: {
    caseLabel: labelOf('cases', 'caseKey'),
    todo: computed('text', rule.todo, { width: 220 }),
    toWhomLabel: labelOf('targets', 'toWhomKey'),
    signed: computed('number', rule.signed),
    countedOn: computed('date', rule.countedOn),
    code: input('code'),
    case: input('reference', { refersTo: 'cases' }),
    version: input('text'),
    text: input('longText'),
    toWhom: input('reference', { refersTo: 'targets' }),
    link: input('link'),
    goal: input('count'),
    deliveredOn: input('strictDate'),
    heldBy: input('text'),
    useUntil: input('strictDate'),
    takenBackOn: input('strictDate'),
    caseKey: codeKey('case'),
    caseRow: computed('number', caseRowOf, { hidden: true }),
    takeBack: computed('text', petitionTakeBack, { hidden: true }),
    toWhomKey: codeKey('toWhom'),
    codeKey: codeKey('code'),
    label: computed('text', rule.label, { hidden: true }),
  },
});
