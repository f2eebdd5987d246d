import { addDays, civilDate } from '../../src/domain/civilDate';
import { decisionStates, mayUse } from '../../src/domain/decisions';
import type { DecisionRecord } from '../../src/domain/records';

const TODAY = civilDate('2026-03-10');
const ago = (days: number) => addDays(TODAY, -days);
const decision = (fields: Partial<DecisionRecord>): DecisionRecord => ({
  id: 'S-1',
  case: 'C-001',
  subject: 'Calls',
  answer: 'Yes',
  forWhom: null,
  decidedBy: 'The person',
  on: ago(3),
  how: null,
  language: null,
  until: null,
  withdrawnOn: null,
  ...fields,
});
const calls = (...rows: Partial<DecisionRecord>[]) => decisionStates(rows.map(decision), TODAY).Calls;

describe('[P2] a decision in force', () => {
  it.each([
    ['In force', 'a Yes given before', {}],
    ['In force', 'a Yes given today, until today', { on: TODAY, until: TODAY }],
    ['Not asked', 'a Yes from tomorrow', { on: ago(-1) }],
    ['Not asked', 'a Yes whose end has passed', { until: ago(1) }],
    ['Not asked', 'a Yes without its day', { on: null }],
    ['Not asked', 'a Yes whose day cannot be read', { on: 'unreadable' }],
    ['Not asked', 'a Yes whose end cannot be read', { until: 'unreadable' }],
    ['Not asked', 'an answer Not asked', { answer: 'Not asked' }],
    ['Refused', 'a No', { answer: 'No' }],
    ['Refused', 'a Yes that was withdrawn', { withdrawnOn: ago(1) }],
    ['Refused', 'a Yes withdrawn on a day that cannot be read', { withdrawnOn: 'unreadable' }],
  ] as const)('%s: %s', (state, _, fields) => {
    expect(calls(fields).state).toBe(state);
  });

  it.each([
    ['In force', 'a later Yes overrules a No', [{ answer: 'No', on: ago(5) }, { on: ago(4) }]],
    ['Refused', 'on one day the No wins', [{ answer: 'No', on: ago(4) }, { on: ago(4) }]],
    ['Refused', 'a withdrawal after the last Yes', [{ on: ago(9), withdrawnOn: ago(2) }, { on: ago(5) }]],
    ['In force', 'whatever the order of the rows', [{ on: ago(1) }, { answer: 'No', on: ago(8) }]],
    ['Refused', 'a No whose day cannot be read stands', [{ answer: 'No', on: 'unreadable' }, { on: ago(1) }]],
  ] as const)('%s: %s', (state, _, rows) => {
    expect(calls(...rows).state).toBe(state);
  });
});

describe('[P1] who decides', () => {
  it('the person about themselves; nobody named is nobody asked', () => {
    expect(calls({ decidedBy: null }).state).toBe('Not asked');
    expect(calls({ decidedBy: 'Family, about their own facts' }).state).toBe('Not asked');
  });

  it('the family about their own facts only', () => {
    const by = 'Family, about their own facts';
    const states = decisionStates(
      [decision({ subject: 'Family', decidedBy: by }), decision({ subject: 'Health', decidedBy: by })],
      TODAY,
    );
    expect([states.Family.state, states.Health.state]).toEqual(['In force', 'Not asked']);
  });

  it('for whom: a Yes that names nobody holds for officials and callers, and the wider does not follow', () => {
    expect(mayUse(calls({}), 'Officials and callers')).toBe(true);
    expect(mayUse(calls({}), 'Public')).toBe(false);
    expect(mayUse(calls({ forWhom: 'Public' }), 'Officials and callers')).toBe(false);
    expect(mayUse(calls({}, { forWhom: 'Press' }), 'Press')).toBe(true);
  });

  it('one subject says nothing about another', () => {
    expect(decisionStates([decision({})], TODAY).Petition.state).toBe('Not asked');
  });
});
