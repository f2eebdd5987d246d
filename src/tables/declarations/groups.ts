import type { GroupRecord } from '../../domain/records';
import { choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import { codeKey, labelOf } from '../referenceColumns';
import * as rule from './groupFormulas';

/** Congregations, unions, schools, neighbors: who may stand by the person, and whether anybody asked (M10). */
export const groups = defineTable<GroupRecord>()({
  key: 'groups',
  since: 2,
  codes: { column: 'code', prefix: 'G', digits: 2 },
  rows: 100,
  frozenColumns: 2,
  columns: {
    code: input('code'),
    name: input('text'),
    todo: computed('text', rule.todo),
    kind: input('openChoice', { choices: 'groupKind' }),
    case: input('reference', { refersTo: 'cases' }),
    caseLabel: labelOf('cases', 'caseKey'),
    contact: input('text', { sensitivity: 'personal' }),
    howToReach: input('text', { sensitivity: 'personal', mayHold: ['phone', 'address'] }),
    askedOn: input('strictDate'),
    answer: choice('groupAnswer'),
    mobilizable: input('count'),
    nextStep: input('text'),
    nextStepOn: input('strictDate'),
    message: input('longText'),
    messageToSend: computed('text', rule.messageToSend, { width: 300 }),
    caseKey: codeKey('case'),
    asked: computed('number', rule.asked, { hidden: true }),
    askKey: computed('number', rule.askKey, { hidden: true }),
  },
});
