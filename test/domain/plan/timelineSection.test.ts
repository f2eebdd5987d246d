import { addDays, civilDate } from '../../../src/domain/civilDate';
import type { DateRecord } from '../../../src/domain/records';
import { renderedPlan } from './planDocument';
import { ANA, agreed, dateRecord, REFUSED, ROSA, type SourceFields, TODAY } from './planFixtures';

function timeline(dates: readonly DateRecord[], fields: SourceFields = {}): string {
  return renderedPlan({ ...fields, dates, case: { stage: 'Active', ...fields.case } }).section('timeline');
}

const checkIn = (day: string, fields: Partial<DateRecord> = {}) =>
  dateRecord({
    date: civilDate(day),
    kind: 'Check-in',
    lastVerified: TODAY,
    certainty: 'Confirmed',
    ...fields,
  });

describe('the timeline of a plan', () => {
  const rosa = renderedPlan(ROSA).section('timeline');

  it('[T1] shows the way so far and ahead in words beside the colours', () => {
    for (const stop of ['Detention began', '54 days ago', 'we are here', 'in 2 days · date of harm'])
      expect(rosa).toContain(stop);
    expect(timeline([])).toContain('No date known');
  });

  it('[T5] the date of harm is always among the dates of the bar', () => {
    const milder = [1, 2, 3, 4].map((n) => dateRecord({ date: addDays(TODAY, n), kind: 'Master hearing' }));
    expect(timeline([...milder, checkIn('2026-03-30')])).toContain('in 20 days · date of harm');
  });

  it('[T8] lists every date with place, certainty, last verified and status', () => {
    expect(rosa).toContain('2026-03-12');
    expect(rosa).toMatch(/Removal\s*Newark\s*Reported\s*Mon Mar 9 \(yesterday\)\s*Open/);
    expect(rosa).toMatch(
      /stay filed with ERO\s*New York City\s*Confirmed\s*Fri Feb 20 \(18 days ago\)\s*Done/,
    );
  });

  it('[T9] answers for each strategy in words, and No is not the end of it', () => {
    expect(rosa).toMatch(/Calls\s*Yes/);
    expect(rosa).toMatch(/Letters\s*No: too late for the usual way; a same-day version may work/);
    expect(timeline([checkIn('2026-03-11')])).toMatch(/Petition\s*Tight: begin now/);
    expect(timeline([])).toMatch(/Media\s*Unknown: no date to count to/);
    expect(renderedPlan(ANA).section('timeline')).toMatch(
      /Cartas\s*No: ya es tarde para la manera usual; una versión hecha el mismo día puede servir/,
    );
  });

  it('[T9] works backwards day by day from the date of harm', () => {
    expect(rosa).toContain('Counted back from: Removal, Thu Mar 12.');
    expect(rosa).toContain(
      'Can begin today: Calls, Online action (ask the family first), Petition and Media.',
    );
    expect(rosa).toMatch(/Wed Mar 11\s*Last day to begin: Petition and Media\./);
    expect(rosa).toContain('Too late for the usual way: In-person action (ask the family first).');
  });

  it('[T9] plans nothing the person said no to', () => {
    const text = timeline([checkIn('2026-03-20')], { decided: { Letters: REFUSED, Calls: agreed() } });
    expect(text).not.toMatch(/(begin|today): [^.]*Letters/);
  });

  it('[T9] asks the person first when nothing is decided', () => {
    expect(timeline([checkIn('2026-03-20')])).toContain('Ask the person what feels safe.');
  });

  it('[T9] counts back from the next date when no harm is known, and says so', () => {
    const hearing = dateRecord({ date: civilDate('2026-03-19'), kind: 'Bond hearing', lastVerified: TODAY });
    expect(timeline([hearing])).toContain(
      'No date of harm is known, so this counts back from the next date: Bond hearing, Thu Mar 19.',
    );
    expect(timeline([])).toContain('There is no date to count back from.');
  });

  it('[C9] plans no days while the case is at rest, and keeps an emergency among few', () => {
    const text = timeline([checkIn('2026-03-11')], { case: { stopBy: 'The person' } });
    expect(text).toContain('Nothing is planned while the case is at rest.');
    expect(text).toContain('Speak with the attorney and the family only.');
  });

  it('[T7] says whether to escalate today', () => {
    expect(rosa).toContain('Yes, today. Call the attorney');
    const alone = { custody: 'Detained', order: 'Final order' } as const;
    expect(timeline([], { case: alone })).toContain('Ask the attorney today: detained, no date known');
    expect(timeline([checkIn('2026-06-20')])).toContain('Not today.');
  });

  it('[T8] says what to verify, and why', () => {
    expect(timeline([checkIn('2026-04-20', { lastVerified: null })])).toContain(
      'Check-in, Mon Apr 20: not verified yet.',
    );
    expect(timeline([checkIn('2026-04-20', { lastVerified: civilDate('2026-02-28') })])).toContain(
      'Check-in, Mon Apr 20: last verified 10 days ago.',
    );
    expect(timeline([checkIn('2026-04-20', { lastVerified: civilDate('2026-03-11') })])).toContain(
      '"last verified" lies in the future.',
    );
    expect(timeline([dateRecord({ kind: 'Check-in' })])).toContain('there is no date we can read');
    expect(timeline([])).toContain('No date lies ahead.');
    expect(timeline([checkIn('2026-04-20')])).toContain('verified within the last 7 days.');
  });

  it('[T4] asks what happened on a passed date, with whom to call first', () => {
    const text = timeline([checkIn('2026-03-08')], {
      case: { lead: 'Marisol', attorney: 'R. Feld', office: 'Newark' },
    });
    expect(text).toContain('Check-in, Sun Mar 8: nobody has written what happened.');
    expect(text).toContain('No answer is an emergency. Call in this order:');
    const order = ['Marisol has the number', 'The attorney: R. Feld', 'Then the office: Newark'];
    expect(order.map((step) => text.indexOf(step))).toEqual(
      order.map((step) => text.indexOf(step)).sort((a, b) => a - b),
    );
    expect(text).toContain(order[0]);
  });

  it("[T4] asks the same evening whether they came home from today's check-in", () => {
    const text = timeline([checkIn('2026-03-10', { time: '09:00' as DateRecord['time'] })]);
    expect(text).toContain('Check-in, Tue Mar 10, 9:00 am. Tonight: did they come home?');
    expect(timeline([checkIn('2026-03-10', { status: 'Done' })])).not.toContain('Tonight');
  });

  it('[T4] a passed date without harm asks calmly', () => {
    const text = timeline([dateRecord({ date: civilDate('2026-03-01'), kind: 'Master hearing' })]);
    expect(text).toContain('Call in this order:');
    expect(text).not.toContain('No answer is an emergency');
  });

  it('[T4] what is written but left open is not asked again', () => {
    const text = timeline([checkIn('2026-03-08', { whatHappened: 'came home' })]);
    expect(text).toContain('what happened is written, but it is still open');
    expect(text).not.toContain('No answer is an emergency. Call');
  });

  it('[P8] a deadline is the date an attorney gave, with the name; none is worked out', () => {
    const deadline = dateRecord({ date: civilDate('2026-03-25'), kind: 'Filing deadline' });
    expect(timeline([{ ...deadline, confirmedBy: 'R. Feld' }])).toContain(
      'Filing deadline, given by R. Feld',
    );
    const text = timeline([deadline]);
    expect(text).toContain('A filing date that no attorney gave. Ask today; do not rely on it.');
    expect(text).not.toContain('Filing deadline');
  });

  it('[P8] a decision in the case opens a question to the attorney, not a date', () => {
    const reminder = 'Ask the attorney by the next business day; deadlines can be 10 days or less.';
    const decided = dateRecord({ date: civilDate('2026-03-05'), kind: 'Stay decision', status: 'Done' });
    expect(timeline([decided])).toContain(reminder);
    expect(timeline([], { case: { stay: 'Denied' } })).toContain(reminder);
    expect(timeline([{ ...decided, status: 'Cancelled' }])).not.toContain(reminder);
    expect(timeline([{ ...decided, date: civilDate('2025-12-01') }])).not.toContain(reminder);
  });
});
