import { callFigures, callState, readOutcome } from '../../src/domain/calls';
import { addDays, type CivilDateTime, civilDate } from '../../src/domain/civilDate';
import type { DecisionState } from '../../src/domain/decisions';
import type { CallRecord } from '../../src/domain/records';
import { OUTCOMES, type Outcome } from '../../src/domain/vocabulary';
import { LANGUAGES } from '../../src/messages/messages';
import { wordsOfOutcome } from '../../src/tables/callTotals';

const TODAY = civilDate('2026-03-10');
const BLANK = {
  caller: null,
  target: null,
  numberDialled: null,
  language: null,
  note: null,
  followUpOn: null,
  id: null,
} as const;
const call = (
  daysAgo: number,
  outcome: CallRecord['outcome'],
  howMany: number | null = null,
): CallRecord => ({
  ...BLANK,
  when: `${addDays(TODAY, -daysAgo)} 10:00` as CivilDateTime,
  outcome,
  howMany,
});

describe('[C2] what people write for an outcome', () => {
  it.each([
    ['Spoke with someone', ['spoke', 'answered', 'habló', 'contestó']],
    ['Left a message', ['left message', 'voicemail', 'message', 'dejó mensaje', 'buzón de voz']],
    ['Mailbox full', ['full', 'buzón lleno']],
    ['No answer or busy', ['no answer', 'busy', 'rang out', 'no contestan', 'ocupado']],
    ['Hung up on', ['hung up', 'colgaron']],
    ['Wrong number', ['wrong', 'número equivocado']],
  ] as const)('%s', (outcome, words) => {
    for (const language of LANGUAGES) {
      const known = Object.fromEntries(
        OUTCOMES.map((o) => [o, wordsOfOutcome(o, language)]),
      ) as unknown as Record<Outcome, string[]>;
      for (const word of [outcome, ...words]) {
        expect(readOutcome(word.toUpperCase(), known)).toBe(outcome);
        expect(readOutcome(` ${word} `, known)).toBe(outcome);
      }
      expect(readOutcome('flew a kite', known)).toBeNull();
    }
  });
});

describe('[C3] sums of how many', () => {
  it('attempts are all outcomes today, contacts those that reached someone or left a message', () => {
    const figures = callFigures(
      [
        ...OUTCOMES.map((outcome) => call(0, outcome)),
        call(0, 'Spoke with someone', 4),
        call(1, 'Wrong number'),
      ],
      TODAY,
    );
    expect(figures).toEqual({ attemptsToday: 10, contactsToday: 6, contacts7Days: 6, lastContact: TODAY });
  });

  it('the week is today and the six days before', () => {
    const { contacts7Days } = callFigures([call(6, 'Left a message'), call(7, 'Left a message')], TODAY);
    expect(contacts7Days).toBe(1);
  });

  it('a blank how many is 1, none is 0, and a negative one a slip', () => {
    const sum = (howMany: number | null) =>
      callFigures([call(0, 'Mailbox full', howMany)], TODAY).attemptsToday;
    expect([sum(null), sum(0), sum(7), sum(-2)]).toEqual([1, 0, 7, 1]);
  });

  it('[C2] a row counts only when its time and its outcome can be read', () => {
    const unread = [
      { ...call(0, 'Spoke with someone'), when: null },
      call(0, { words: 'flew a kite' }),
      call(0, null),
    ];
    expect(callFigures(unread, TODAY)).toEqual({
      attemptsToday: 0,
      contactsToday: 0,
      contacts7Days: 0,
      lastContact: null,
    });
  });

  it('the last contact is the latest one up to today; a row dated ahead is a slip', () => {
    const { lastContact, contacts7Days } = callFigures(
      [call(3, 'Spoke with someone'), call(-2, 'Spoke with someone')],
      TODAY,
    );
    expect([lastContact, contacts7Days]).toEqual([addDays(TODAY, -3), 1]);
  });
});

describe('[C9] call state, the first that holds', () => {
  const decided = (state: DecisionState['state']): DecisionState => ({
    state,
    forWhom: [],
    until: null,
    decidedOn: null,
    decidedBy: null,
  });
  const NOTHING_SET = { stopBy: null, stopOn: null };
  it.each([
    ['Go', 'a Yes in an active case', 'Active', 'In force', {}],
    ['Stop', 'a Stop somebody asked for', 'Active', 'In force', { stopBy: 'the family' }],
    ['Stop', 'a Stop with its day alone', 'Active', 'In force', { stopOn: TODAY }],
    ['Stop', 'a Stop whose day cannot be read', 'Active', 'In force', { stopOn: 'unreadable' }],
    ['Stop', 'a No or a withdrawal', 'Active', 'Refused', {}],
    ['Stop', 'a paused case', 'Paused', 'In force', {}],
    ['Stop', 'a closed case', 'Closed', 'In force', {}],
    ['Ask first', 'no decision', 'Active', 'Not asked', {}],
    ['Ask first', 'a Yes while the case is at intake', 'Intake', 'In force', {}],
    ['Ask first', 'a Yes while nobody knows the stage', null, 'In force', {}],
  ] as const)('%s: %s', (state, _, stage, decision, stop) => {
    expect(callState({ stage, ...NOTHING_SET, ...stop }, decided(decision))).toBe(state);
  });
});
