import { civilDate } from '../../src/domain/civilDate';
import { LANGUAGES, MESSAGES } from '../../src/messages/messages';
import { fieldProblems } from '../../src/tables/formChecks';
import type { FormValues } from '../../src/tables/formSchema';
import type { TableKey } from '../../src/tables/tableKey';

const options = { today: civilDate('2026-03-10'), codesOnly: false };
const problems = (table: TableKey, fields: FormValues, more: object = {}) =>
  fieldProblems(table, fields, { ...options, ...more }).map(({ key, code }) => `${key}: ${code}`);
const ROSA = { alias: 'Doña Rosa' };

describe('what a form is refused for', () => {
  it('is nothing when all is well', () => {
    expect(
      problems('cases', { ...ROSA, custody: 'Detained', heldAt: 'Elizabeth', detainedSince: '2026-03-10' }),
    ).toEqual([]);
    expect(problems('dates', { date: '2026-03-12', kind: 'Check-in', time: '09:00' })).toEqual([]);
  });

  it('is what a new record cannot do without, asked for in a sentence', () => {
    expect(problems('cases', {})).toEqual(['alias: required']);
    expect(problems('dates', { date: '2026-03-12' })).toEqual(['kind: kindMissing']);
    expect(problems('dates', { kind: 'Removal' })).toEqual(['date: dateMissing']);
    expect(problems('targets', { role: 'Deportation officer' })).toEqual(['office: required']);
    expect(problems('decisions', { answer: 'No' })).toEqual(['subject: required']);
  });

  it('is a day in the future, where a day has passed when it is right', () => {
    expect(problems('cases', { ...ROSA, detainedSince: '2026-04-02' })).toEqual(['detainedSince: future']);
    expect(problems('dates', { date: '2027-01-01', kind: 'Removal', lastVerified: '2026-03-11' })).toEqual([
      'lastVerified: future',
    ]);
  });

  it('is an end before its beginning', () => {
    const span = { authorizationOn: '2026-03-01', authorizationUntil: '2026-02-01' };
    expect(problems('cases', { ...ROSA, ...span })).toEqual(['authorizationUntil: endBeforeStart']);
    expect(problems('targets', { office: 'NY', hoursFrom: '16:00', hoursTo: '09:00' })).toEqual([
      'hoursTo: hoursReversed',
    ]);
  });

  it('[C8] is a judge, a court or the Board, said beside the text that tells it', () => {
    expect(problems('targets', { office: 'Immigration Court' })).toEqual(['office: neverCalled']);
    expect(problems('targets', { role: { words: 'Judge' }, office: 'Newark' })).toEqual([
      'role: neverCalled',
    ]);
    expect(problems('targets', { office: 'Newark', name: 'Juez Doe' })).toEqual(['name: neverCalled']);
    expect(problems('targets', { office: '120 Court Street' })).toEqual([]);
    const changed = { changed: ['extension'] };
    expect(problems('targets', { office: 'Immigration Court', extension: '5' }, changed)).toEqual([]);
  });

  it('[C8] is a consulate for which no attorney asked', () => {
    const consulate = { office: 'Consulate of Honduras' };
    expect(problems('targets', consulate)).toEqual(['attorneyAskedOn: consulateUnasked']);
    expect(problems('targets', { ...consulate, attorneyAskedOn: '2026-03-11' })).toEqual([
      'attorneyAskedOn: future',
    ]);
    expect(problems('targets', { ...consulate, attorneyAskedOn: '2026-03-10' })).toEqual([]);
  });

  it('is a filing deadline without the name of the attorney who gave it', () => {
    const date = { date: '2026-03-20', kind: 'Filing deadline' };
    expect(problems('dates', date)).toEqual(['confirmedBy: deadlineUnconfirmed']);
    expect(problems('dates', { ...date, confirmedBy: 'Ruth Levy' })).toEqual([]);
  });

  it.each([
    ['alias', 'Rosa A12345678'],
    ['notes', 'her A# 012 345 678, she said'],
    ['attorneyContact', 'alien number 87654321'],
  ])('[P5] is an A-number in any text, while it still stands in the form: %s', (key, text) => {
    expect(problems('cases', { ...ROSA, [key]: text })).toEqual([`${key}: aNumber`]);
    expect(problems('dates', { date: '2026-03-20', kind: { words: text } })).toEqual(['kind: aNumber']);
  });

  it('[P8] is where somebody can be found who is not detained', () => {
    const at = (custody: string | null) => problems('cases', { ...ROSA, custody, heldAt: 'her sister’s' });
    expect(at('Not detained')).toEqual(['heldAt: whereabouts']);
    expect(at('Released')).toEqual(['heldAt: whereabouts']);
    expect([at('Detained'), at('Unknown'), at(null)]).toEqual([[], [], []]);
  });

  it('[P7] is a name in codes-only mode, and none is required then', () => {
    expect(problems('cases', {}, { codesOnly: true })).toEqual([]);
    expect(problems('cases', ROSA, { codesOnly: true })).toEqual(['alias: codesOnly']);
  });

  it('[P1] is a Yes that nobody may give: families decide about their own facts only', () => {
    const yes = { subject: 'Calls', answer: 'Yes', on: '2026-03-10' };
    const family = 'Family, about their own facts';
    expect(problems('decisions', yes)).toEqual(['decidedBy: personDecides']);
    expect(problems('decisions', { ...yes, decidedBy: family })).toEqual(['decidedBy: personDecides']);
    expect(problems('decisions', { ...yes, decidedBy: family, subject: 'Family' })).toEqual([]);
    expect(problems('decisions', { ...yes, decidedBy: 'The person', on: null })).toEqual(['on: required']);
    expect(problems('decisions', { subject: 'Calls', answer: 'No' })).toEqual([]);
  });
});

describe('of a record that is there already', () => {
  const strange = { custody: 'Released', heldAt: 'an old place', detainedSince: '2031-01-01' };

  it('only what somebody changed is asked about, with what hangs on it', () => {
    expect(problems('cases', strange, { changed: ['lead'] })).toEqual([]);
    expect(problems('cases', strange, { changed: ['custody'] })).toEqual(['heldAt: whereabouts']);
    expect(problems('cases', strange, { changed: ['detainedSince'] })).toEqual(['detainedSince: future']);
  });

  it('a field may be emptied', () => {
    expect(problems('cases', { alias: null }, { changed: ['alias'] })).toEqual([]);
  });
});

it('has a sentence for every problem, in every language', () => {
  for (const language of LANGUAGES) {
    const sentences = Object.values(MESSAGES[language].forms.problems);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
  }
});
