import fc from 'fast-check';
import {
  addDays,
  type CivilDateTime,
  type CivilTime,
  civilDate,
  dateTimeFromSerial,
  dateTimeToSerial,
  dayOf,
  daysBetween,
  fromSerial,
  isCivilDate,
  timeFromSerial,
  timeToSerial,
  toSerial,
} from '../../src/domain/civilDate';

const serial = fc.integer({ min: 1, max: 2_958_465 });

describe('civil dates', () => {
  it('[T1] days are whole, across a month, a leap year and the change of clocks', () => {
    expect(daysBetween(civilDate('2026-01-15'), civilDate('2026-03-10'))).toBe(54);
    expect(daysBetween(civilDate('2028-02-28'), civilDate('2028-03-01'))).toBe(2);
    expect(daysBetween(civilDate('2026-03-07'), civilDate('2026-03-09'))).toBe(2);
    expect(daysBetween(civilDate('2026-10-31'), civilDate('2026-11-02'))).toBe(2);
    expect(daysBetween(civilDate('2026-03-10'), civilDate('2026-03-08'))).toBe(-2);
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(civilDate('2026-03-09'), -1)).toBe('2026-03-08');
  });

  it.each(
    ['2026-02-30', '2026-13-01', '2026-3-9', '03/09/2026', '2026-03-09 ', '', '2026-00-10'].map((text) => [
      text,
    ]),
  )('[T1] %j is no civil date', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow('not a calendar date');
  });

  it("[S1] a day's serial number is the one Google Sheets shows", () => {
    expect(toSerial(civilDate('1899-12-31'))).toBe(1);
    expect(toSerial(civilDate('1900-03-01'))).toBe(61);
    expect(toSerial(civilDate('1970-01-01'))).toBe(25_569);
    expect(toSerial(civilDate('2026-03-10'))).toBe(46_091);
    expect(fromSerial(46_091.99)).toBe('2026-03-10');
  });

  it('[S1] a number that is no date is none', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 5_000_000]) {
      expect(fromSerial(value)).toBeNull();
      expect(dateTimeFromSerial(value)).toBeNull();
    }
    expect([-0.5, Number.NaN, 5_000_000].map(timeFromSerial)).toEqual([null, null, null]);
  });

  it('[S1] every day, minute and time of day survives its serial number', () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const date = fromSerial(day);
        expect(date && toSerial(date)).toBe(day);
        const two = (n: number) => String(n).padStart(2, '0');
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as CivilTime;
        const when = `${date} ${time}` as CivilDateTime;
        expect(dateTimeFromSerial(dateTimeToSerial(when))).toBe(when);
        expect(timeFromSerial(timeToSerial(time))).toBe(time);
        expect(timeFromSerial(dateTimeToSerial(when))).toBe(time);
        expect(dayOf(when)).toBe(date);
      }),
    );
  });

  it('[T3] adding days and counting them are one another’s opposite', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 60_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (from, days) => {
          const date = fromSerial(from);
          if (date) expect(daysBetween(date, addDays(date, days))).toBe(days);
        },
      ),
    );
  });
});
