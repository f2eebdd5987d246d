import fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/civilDate';
import { goalOf, pledgedToday, pledgesOf } from '../../src/domain/goal';
import { nextBusinessDay } from '../../src/domain/nextBusinessDay';
import { WEEKDAYS, type Weekday } from '../../src/domain/vocabulary';

const MONDAY = civilDate('2026-03-09');
const day = (weekday: Weekday) => addDays(MONDAY, WEEKDAYS.indexOf(weekday));
const volunteer = (pledgedCalls: number | null, ...days: Weekday[]) => ({
  ...(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, days.includes(weekday) || null])) as Record<
    Weekday,
    boolean | null
  >),
  pledgedCalls,
});

describe('[T11] the goal', () => {
  it("is the case's own, else twice the callers pledged for today; none until somebody pledges", () => {
    expect(goalOf(7, { callers: 3 })).toBe(7);
    expect(goalOf(null, { callers: 3 })).toBe(6);
    expect(goalOf(null, { callers: 0 })).toBeNull();
  });

  it('of 0 is the own wish for none', () => {
    expect(goalOf(0, { callers: 3 })).toBeNull();
  });
});

describe('[T11] pledges', () => {
  it('hold on the days a volunteer named, and on every day for those who named none', () => {
    expect(pledgedToday(volunteer(5, 'tuesday'), day('tuesday'))).toBe(5);
    expect(pledgedToday(volunteer(5, 'tuesday'), day('wednesday'))).toBeNull();
    expect(pledgedToday(volunteer(5), day('sunday'))).toBe(5);
    expect(pledgedToday(volunteer(0), day('sunday'))).toBeNull();
  });

  it('add up to what the volunteers of the day pledged', () => {
    const some = fc.array(
      fc
        .tuple(fc.option(fc.nat(9)), fc.subarray([...WEEKDAYS]))
        .map(([calls, days]) => volunteer(calls, ...days)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...WEEKDAYS), (volunteers, weekday) => {
        const { callers, pledgedCalls } = pledgesOf(volunteers, day(weekday));
        const calls = volunteers.map((one) => pledgedToday(one, day(weekday)) ?? 0);
        expect(callers).toBe(calls.filter((n) => n > 0).length);
        expect(pledgedCalls).toBe(calls.reduce((sum, n) => sum + n, 0));
      }),
    );
  });
});

it('the next business day is never a Saturday or a Sunday, and at most three days away', () => {
  const next = WEEKDAYS.map((weekday) => nextBusinessDay(day(weekday)));
  const after = (days: number) => addDays(MONDAY, days);
  expect(next).toEqual([after(1), after(2), after(3), after(4), after(7), after(7), after(7)]);
});
