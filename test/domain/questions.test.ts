import * as fc from 'fast-check';
import { type CivilDate, type CivilDateTime, type CivilTime, civilDate } from '../../src/domain/civilDate';
import { openQuestions } from '../../src/domain/questions';
import type { DateRecord } from '../../src/domain/records';
import { DATE_KINDS, DATE_STATUSES } from '../../src/domain/vocabulary';

const BLANK: DateRecord = {
  id: 'D-0001',
  case: 'C-001',
  date: null,
  time: null,
  kind: null,
  place: null,
  source: null,
  certainty: null,
  lastVerified: null,
  confirmedBy: null,
  status: null,
  whatHappened: null,
};
const date = (fields: Partial<DateRecord>): DateRecord => ({ ...BLANK, ...fields });
const asks = (fields: Partial<DateRecord>, now: string) =>
  openQuestions([date(fields)], now as CivilDateTime).length === 1;
const TODAY = civilDate('2026-03-10');
const checkIn = { kind: 'Check-in', date: TODAY } as const;

describe('[T4] a date asks what happened', () => {
  it('from the day after, whatever it was, until somebody says', () => {
    for (const kind of [...DATE_KINDS, { words: 'appeal due' }, null]) {
      expect(asks({ kind, date: civilDate('2026-03-09') }, '2026-03-10 00:00')).toBe(true);
    }
    expect(asks({ date: civilDate('2026-03-09'), status: 'Done' }, '2026-03-10 09:00')).toBe(false);
    expect(asks({ date: civilDate('2026-03-09'), status: 'Cancelled' }, '2026-03-10 09:00')).toBe(false);
  });

  it('on the day itself from its time on, when the person could have been taken', () => {
    const atNine = { ...checkIn, time: '09:00' as CivilTime };
    expect(asks(atNine, '2026-03-10 08:59')).toBe(false);
    expect(asks(atNine, '2026-03-10 09:00')).toBe(true);
    expect(asks({ ...atNine, kind: 'Bond hearing' }, '2026-03-10 23:59')).toBe(false);
  });

  it('from five in the afternoon when nobody knows the time', () => {
    expect(asks(checkIn, '2026-03-10 16:59')).toBe(false);
    expect(asks(checkIn, '2026-03-10 17:00')).toBe(true);
    expect(asks({ ...checkIn, kind: 'Removal' }, '2026-03-10 17:00')).toBe(true);
  });

  it('not while it lies ahead, and not when it cannot be read', () => {
    expect(asks({ date: civilDate('2026-03-11'), kind: 'Removal' }, '2026-03-10 23:00')).toBe(false);
    expect(asks({ kind: 'Removal' }, '2026-03-10 23:00')).toBe(false);
  });

  it('as just a date, when it is a filing date that no attorney gave', () => {
    const filing = date({ kind: 'Filing deadline', date: civilDate('2026-03-01') });
    const [question] = openQuestions([filing], '2026-03-10 09:00' as CivilDateTime);
    expect(question).toMatchObject({ kind: 'Other', isHarm: false });
  });
});

it('[T4] questions of harm come first, then the most severe, then the oldest', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((n) => `2026-02-${String(n).padStart(2, '0')}` as CivilDate);
  const dates = fc.array(
    fc.record({ kind: fc.constantFrom(...DATE_KINDS), date: day, status: fc.constantFrom(...DATE_STATUSES) }),
  );
  const property = fc.property(dates, (rows) => {
    const asked = openQuestions(rows.map(date), '2026-03-10 09:00' as CivilDateTime);
    expect(asked).toHaveLength(rows.filter(({ status }) => status === 'Open').length);
    const firstHarmless = asked.findIndex(({ isHarm }) => !isHarm);
    expect(asked.slice(firstHarmless < 0 ? asked.length : firstHarmless).some(({ isHarm }) => isHarm)).toBe(
      false,
    );
    for (const [
      index,
      {
        kind,
        date: { date: on },
      },
    ] of asked.entries()) {
      const next = asked[index + 1];
      if (next?.kind === kind) expect(on <= next.date.date).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 50 });
});
