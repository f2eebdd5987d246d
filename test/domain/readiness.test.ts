import fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/civilDate';
import { type ReadinessFacts, readinessOf, undecidedStrategies } from '../../src/domain/readiness';
import { READINESS_CHECKS, type ReadinessCheck, STRATEGIES, SUBJECTS } from '../../src/domain/vocabulary';

const TODAY = civilDate('2026-03-10');
const each = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

const NOTHING: ReadinessFacts = {
  case: {
    ...{ code: 'C-001', demand: null, moralCrisis: null, whyThisCase: null, lead: null, attorney: null },
    ...{ referralUnderWay: null, whoWeCall1: null, whoWeCall2: null, whoWeCall3: null, mobilizable: null },
  },
  decisions: each(SUBJECTS, { state: 'Not asked' }),
  time: each(STRATEGIES, 'Unknown'),
  targets: [],
  groups: [],
  today: TODAY,
  settings: { targetStaleDays: 30 },
};
const ALL: ReadinessFacts = {
  ...NOTHING,
  case: {
    ...{
      ...NOTHING.case,
      demand: 'Grant the stay',
      moralCrisis: 'Four children',
      whyThisCase: 'Nobody answered',
    },
    ...{ lead: 'Mari', attorney: 'Ana Paz', whoWeCall1: 'T-01', mobilizable: 3 },
  },
  decisions: each(SUBJECTS, { state: 'In force' }),
  targets: [{ code: 'T-01', lastVerified: TODAY }],
};
const of = (facts: Partial<Omit<ReadinessFacts, 'case'>>, aCase: Partial<ReadinessFacts['case']> = {}) =>
  readinessOf({ ...ALL, ...facts, case: { ...ALL.case, ...aCase } }).missing;

describe('[T10] readiness', () => {
  it('is ten of ten when nothing misses, and one where nothing is known: nobody is lead and attorney at once', () => {
    expect(readinessOf(ALL)).toEqual({ count: 10, missing: [] });
    expect(readinessOf(NOTHING)).toEqual({
      count: 1,
      missing: READINESS_CHECKS.filter((check) => check !== 'Lead is not the attorney'),
    });
  });

  it('counts what does not miss, in the order of the checks', () => {
    const some = fc.record({
      demand: fc.constantFrom(null, 'words'),
      lead: fc.constantFrom(null, 'Mari', 'Ana Paz'),
      attorney: fc.constantFrom(null, '?', 'ana paz '),
      mobilizable: fc.constantFrom(null, 0, 4),
      whoWeCall1: fc.constantFrom(null, 'T-01', 'T-02'),
    });
    fc.assert(
      fc.property(some, (aCase) => {
        const { count, missing } = readinessOf({ ...ALL, case: { ...ALL.case, ...aCase } });
        expect(count + missing.length).toBe(10);
        expect(missing).toEqual(READINESS_CHECKS.filter((check) => missing.includes(check)));
      }),
    );
  });

  it('misses one check for one thing that is not there', () => {
    const lacking: [ReadinessCheck, readonly ReadinessCheck[]][] = [
      ['Demand', of({}, { demand: null })],
      ['Moral crisis', of({}, { moralCrisis: null })],
      ['Why this case', of({}, { whyThisCase: null })],
      ['Lead', of({}, { lead: null })],
      ['Lead is not the attorney', of({}, { lead: ' ana  PAZ' })],
      ['Attorney or referral', of({}, { attorney: null })],
      ['Attorney or referral', of({}, { attorney: '?', lead: '?' })],
      ['A strategy with a Yes and time', of({ time: each(STRATEGIES, 'No') })],
      ['A verified target', of({}, { whoWeCall1: 'T-09' })],
      ['Community support', of({}, { mobilizable: 0 })],
    ];
    for (const [check, missing] of lacking) expect(missing).toEqual([check]);
  });

  it('takes a referral for an attorney, and a refusal for a decision', () => {
    expect(of({}, { attorney: '?', referralUnderWay: true })).toEqual([]);
    const decisions = {
      ...each(SUBJECTS, { state: 'Refused' as const }),
      Letters: { state: 'In force' as const },
    };
    expect(of({ decisions })).toEqual([]);
    expect(of({ decisions: { ...decisions, Media: { state: 'Not asked' } } })).toEqual([
      'Decisions on every strategy',
    ]);
    expect(
      undecidedStrategies({ ...decisions, Media: { state: 'Not asked' }, Photo: { state: 'Not asked' } }),
    ).toEqual(['Media']);
  });

  it('[C5] counts a target verified within the limit, on a day that has come', () => {
    const verified = (days: number | null) =>
      of({ targets: [{ code: ' t-01', lastVerified: days === null ? null : addDays(TODAY, -days) }] });
    expect([0, 30].map(verified)).toEqual([[], []]);
    for (const days of [31, -1, null]) expect(verified(days)).toEqual(['A verified target']);
  });

  it('counts a group of the case that was asked or brings people', () => {
    const group = { case: 'c-001', name: 'Parish', contact: null, askedOn: TODAY, mobilizable: null };
    const withGroup = (fields: Partial<ReadinessFacts['groups'][number]>) =>
      of({ groups: [{ ...group, ...fields }] }, { mobilizable: null });
    expect(withGroup({})).toEqual([]);
    expect(withGroup({ askedOn: addDays(TODAY, 1), mobilizable: 5 })).toEqual([]);
    expect(withGroup({ askedOn: addDays(TODAY, 1) })).toEqual(['Community support']);
    expect(withGroup({ case: 'C-002' })).toEqual(['Community support']);
  });
});
