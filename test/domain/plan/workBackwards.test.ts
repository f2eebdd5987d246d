import fc from 'fast-check';
import { addDays, civilDate, daysBetween } from '../../../src/domain/civilDate';
import { startBy, workBackwards } from '../../../src/domain/plan/workBackwards';
import { STRATEGIES } from '../../../src/domain/vocabulary';
import { TODAY } from './planFixtures';

const leadDays = { Calls: 0, 'Online action': 0, Petition: 1, Media: 1, 'In-person action': 3, Letters: 5 };

describe('workBackwards', () => {
  it('[T9] two days before, what needs longer is too late and the rest has its last day', () => {
    const schedule = workBackwards(civilDate('2026-03-12'), { today: TODAY, leadDays });
    expect(schedule?.possible).toEqual(['Calls', 'Online action', 'Petition', 'Media']);
    expect(schedule?.tooLate).toEqual(['In-person action', 'Letters']);
    expect(schedule?.days).toEqual([
      { date: '2026-03-10', lastDayFor: [] },
      { date: '2026-03-11', lastDayFor: ['Petition', 'Media'] },
      { date: '2026-03-12', lastDayFor: ['Calls', 'Online action'] },
    ]);
  });

  it('[T9] on the day itself only what needs no lead can begin', () => {
    const schedule = workBackwards(TODAY, { today: TODAY, leadDays });
    expect(schedule?.possible).toEqual(['Calls', 'Online action']);
    expect(schedule?.days).toHaveLength(1);
  });

  it('[T9] further out it lists only the days on which something is due', () => {
    const schedule = workBackwards(civilDate('2026-06-06'), { today: TODAY, leadDays });
    expect(schedule?.days.map((d) => d.date)).toEqual([
      '2026-03-10',
      '2026-06-01',
      '2026-06-03',
      '2026-06-05',
      '2026-06-06',
    ]);
  });

  it('[T9] there is nothing to count back from a day that has passed', () => {
    expect(workBackwards(civilDate('2026-03-09'), { today: TODAY, leadDays })).toBeNull();
  });

  it('[T9] half a lead day is the day before', () => {
    expect(startBy(TODAY, 0.5)).toBe('2026-03-09');
  });

  it('[T9] whatever the lead days: what is possible has its last day ahead, what is too late has none', () => {
    const leads = fc.tuple(...STRATEGIES.map(() => fc.nat(40)));
    fc.assert(
      fc.property(fc.nat(60), leads, (left, days) => {
        const own = Object.fromEntries(STRATEGIES.map((s, n) => [s, days[n]])) as typeof leadDays;
        const schedule = workBackwards(addDays(TODAY, left), { today: TODAY, leadDays: own });
        const due = schedule?.days.flatMap((d) => d.lastDayFor) ?? [];
        expect([...due].sort()).toEqual([...(schedule?.possible ?? [])].sort());
        expect(schedule?.tooLate.every((s) => own[s] > left)).toBe(true);
        for (const day of schedule?.days ?? [])
          expect(daysBetween(TODAY, day.date)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
