import { addDays, civilDate } from '../../src/domain/civilDate';
import { thresholdsOf } from '../../src/domain/settings';
import { type TimelineCase, type TimelineDate, timelineOf } from '../../src/domain/timeline';
import { DATE_KINDS, STRATEGIES } from '../../src/domain/vocabulary';

const TODAY = civilDate('2026-03-10');
const inDays = (days: number) => addDays(TODAY, days);
const CALM: TimelineCase = {
  stage: 'Active',
  custody: 'Not detained',
  detainedSince: null,
  order: 'In proceedings',
  stay: null,
  stayUntil: null,
};
/** A case that is calm but for what is said of it. */
const at = (aCase: Partial<TimelineCase>, ...dates: Partial<TimelineDate>[]) =>
  timelineOf(
    { ...CALM, ...aCase },
    dates.map((d) => ({
      date: null,
      kind: 'Other',
      confirmedBy: 'Ms. Roy',
      status: 'Open',
      lastVerified: TODAY,
      ...d,
    })),
    { today: TODAY, settings: thresholdsOf({}) },
  );

describe('[T1] days detained', () => {
  it('counts whole days from the day of the detention', () => {
    expect(at({ custody: 'Detained', detainedSince: TODAY }).daysDetained).toBe(0);
    expect(at({ custody: 'Detained', detainedSince: civilDate('2026-01-15') }).daysDetained).toBe(54);
  });

  it('is blank in another custody, without a day, and for a day in the future', () => {
    expect(at({ custody: 'Released', detainedSince: inDays(-9) }).daysDetained).toBeNull();
    expect(at({ custody: 'Detained' }).daysDetained).toBeNull();
    expect(at({ custody: 'Detained', detainedSince: inDays(1) }).daysDetained).toBeNull();
  });

  it('counts over a leap day', () => {
    const settings = thresholdsOf({});
    const detained: TimelineCase = { ...CALM, custody: 'Detained', detainedSince: civilDate('2028-02-28') };
    expect(timelineOf(detained, [], { today: civilDate('2028-03-01'), settings }).daysDetained).toBe(2);
  });
});

describe('[T2] [T3] the next date', () => {
  it('is the earliest open one from today on, and today counts', () => {
    const { nextDate, daysLeft } = at({}, { date: inDays(5) }, { date: TODAY }, { date: inDays(-1) });
    expect([nextDate, daysLeft]).toEqual([TODAY, 0]);
  });

  it.each(DATE_KINDS.slice(1))('of two on one day is called by the most severe: before %s', (kind) => {
    const moreSevere = DATE_KINDS[DATE_KINDS.indexOf(kind) - 1] ?? kind;
    expect(at({}, { date: inDays(4), kind }, { date: inDays(4), kind: moreSevere }).nextKind).toBe(
      moreSevere,
    );
  });

  it.each(['Done', 'Cancelled'] as const)('is not one that is %s', (status) => {
    expect(at({}, { date: inDays(2), status }).nextDate).toBeNull();
  });

  it('is no deadline without the name of the attorney who gave it', () => {
    const kindOfDeadline = (confirmedBy: string | null) =>
      at({}, { date: inDays(2), kind: 'Filing deadline', confirmedBy }).nextKind;
    expect([kindOfDeadline('Ms. Roy'), kindOfDeadline(null)]).toEqual(['Filing deadline', 'Other']);
  });

  it('may have no status yet, and words that are no kind are Other', () => {
    const { nextDate, nextKind } = at({}, { date: inDays(2), status: null, kind: { words: 'appeal due' } });
    expect([nextDate, nextKind]).toEqual([inDays(2), 'Other']);
  });
});

it('[T4] open dates before today are passed, those of a harm kind are passed harm', () => {
  const passed = at(
    {},
    { date: inDays(-1) },
    { date: inDays(-3), kind: 'Check-in' },
    { date: TODAY, kind: 'Removal' },
  );
  expect([passed.passedDates, passed.passedHarm]).toEqual([2, 1]);
});

it('[T5] the harm date is the next removal, detention or check-in, whatever comes before it', () => {
  const { harmDate, harmDays } = at(
    {},
    { date: inDays(2), kind: 'Bond hearing' },
    { date: inDays(9), kind: 'Check-in' },
  );
  expect([harmDate, harmDays]).toEqual([inDays(9), 9]);
});

describe('[T6] urgency, the first that holds', () => {
  const harm = (days: number) => ({ date: inDays(days), kind: 'Removal' as const });
  const other = (days: number) => ({ date: inDays(days), kind: 'Master hearing' as const });
  it.each([
    ['Closed', 'a closed case, even with a removal tomorrow', at({ stage: 'Closed' }, harm(1))],
    ['Emergency', 'harm in 3 days', at({}, harm(3))],
    ['Emergency', 'a harm date that passed without word', at({}, harm(-20))],
    ['Emergency', 'the third day of a detention', at({ custody: 'Detained', detainedSince: inDays(-3) })],
    ['Urgent', 'harm in 4 days', at({}, harm(4))],
    ['Urgent', 'harm in 14 days', at({}, harm(14))],
    ['Active', 'harm in 15 days', at({}, harm(15))],
    ['Urgent', 'any date in 3 days', at({}, other(3))],
    ['Active', 'any date in 4 days', at({}, other(4))],
    ['Urgent', 'a threat of detention', at({ custody: 'Detention threatened' })],
    [
      'Urgent',
      'a final order in detention without a stay',
      at({ custody: 'Detained', order: 'Final order' }),
    ],
    ['Urgent', 'detention with no order known', at({ custody: 'Detained', order: null })],
    ['Active', 'detention in proceedings', at({ custody: 'Detained', order: 'In proceedings' })],
    ['Active', 'any date in 45 days', at({}, other(45))],
    ['Watch', 'any date in 46 days', at({}, other(46))],
    ['Active', 'a passed date of no harm', at({}, other(-1))],
    ['Watch', 'no date and no detention', at({})],
  ])('%s: %s', (urgency, _, timeline) => {
    expect(timeline.urgency).toBe(urgency);
  });

  it.each([
    ['Active', 'granted without an end', { stay: 'Granted', stayUntil: null }],
    ['Active', 'granted until today', { stay: 'Granted', stayUntil: TODAY }],
    ['Urgent', 'granted until yesterday', { stay: 'Granted', stayUntil: inDays(-1) }],
    ['Urgent', 'granted until nobody can read when', { stay: 'Granted', stayUntil: 'unreadable' }],
    ['Urgent', 'filed', { stay: 'Filed', stayUntil: null }],
  ] as const)('%s: a final order in detention, the stay %s', (urgency, _, stay) => {
    expect(at({ custody: 'Detained', order: 'Final order', ...stay }).urgency).toBe(urgency);
  });

  it("follows the group's own thresholds", () => {
    const settings = thresholdsOf({ emergencyDays: 5 });
    const date: TimelineDate = {
      date: inDays(5),
      kind: 'Removal',
      confirmedBy: null,
      status: null,
      lastVerified: null,
    };
    expect(timelineOf(CALM, [date], { today: TODAY, settings }).urgency).toBe('Emergency');
  });
});

describe('[T7] escalate', () => {
  it.each([
    [null, 'a closed case', at({ stage: 'Closed' }, { date: inDays(1), kind: 'Removal' })],
    ['Yes', 'an emergency', at({}, { date: inDays(1), kind: 'Check-in' })],
    ['Yes', 'a removal in 14 days', at({}, { date: inDays(14), kind: 'Removal' })],
    ['No', 'a removal in 15 days', at({}, { date: inDays(15), kind: 'Removal' })],
    ['No', 'a check-in in 14 days', at({}, { date: inDays(14), kind: 'Check-in' })],
    [
      'Ask the attorney today',
      'a final order in detention, no harm date',
      at({ custody: 'Detained', order: 'Final order' }),
    ],
    [
      'No',
      'the same with a check-in known',
      at({ custody: 'Detained', order: 'Unknown' }, { date: inDays(40), kind: 'Check-in' }),
    ],
  ])('%s: %s', (escalate, _, timeline) => {
    expect(timeline.escalate).toBe(escalate);
  });
});

describe('[T8] dates check', () => {
  it.each([
    [null, 'a closed case', at({ stage: 'Closed' })],
    ['OK', 'a date verified 7 days ago', at({}, { date: inDays(3), lastVerified: inDays(-7) })],
    ['Verify', 'a date verified 8 days ago', at({}, { date: inDays(3), lastVerified: inDays(-8) })],
    ['Verify', 'a date never verified', at({}, { date: inDays(3), lastVerified: null })],
    ['Verify', 'a date verified in the future', at({}, { date: inDays(3), lastVerified: inDays(1) })],
    ['Verify', 'no next date', at({})],
    ['Verify', 'a passed date beside a good one', at({}, { date: inDays(-1) }, { date: inDays(3) })],
    ['Verify', 'an open row whose date cannot be read', at({}, { date: inDays(3) }, { date: null })],
    [
      'OK',
      'a done row whose date cannot be read',
      at({}, { date: inDays(3) }, { date: null, status: 'Done' }),
    ],
  ])('%s: %s', (datesCheck, _, timeline) => {
    expect(timeline.datesCheck).toBe(datesCheck);
  });
});

describe('[T9] is there time', () => {
  const answers = (timeline: ReturnType<typeof at>) => STRATEGIES.map((strategy) => timeline.time[strategy]);

  it('is counted to the harm date, with the lead days of each strategy', () => {
    const days = (harmDays: number) => answers(at({}, { date: inDays(harmDays), kind: 'Removal' }));
    //                       Calls  Online  Petition  Media    In person  Letters
    expect(days(0)).toEqual(['Yes', 'Yes', 'No', 'No', 'No', 'No']);
    expect(days(1)).toEqual(['Yes', 'Yes', 'Tight', 'Tight', 'No', 'No']);
    expect(days(2)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'No', 'No']);
    expect(days(3)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Tight', 'No']);
    expect(days(6)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Tight']);
    expect(days(10)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']);
  });

  it('else to the next date, and Unknown without either', () => {
    expect(at({}, { date: inDays(4), kind: 'Bond hearing' }).time['In-person action']).toBe('Tight');
    expect(new Set(answers(at({})))).toEqual(new Set(['Unknown']));
  });

  it('counts to the harm date even when another date comes first', () => {
    const { time } = at({}, { date: TODAY, kind: 'Master hearing' }, { date: inDays(20), kind: 'Removal' });
    expect(time.Letters).toBe('Yes');
  });

  it('is blank in a closed case', () => {
    expect(new Set(answers(at({ stage: 'Closed' }, { date: inDays(9) })))).toEqual(new Set([null]));
  });
});
