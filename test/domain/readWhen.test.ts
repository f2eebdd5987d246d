import { format, parseISO } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/civilDate';
import { readTime, readWhen } from '../../src/domain/readWhen';

describe('reading moments (report.md, when)', () => {
  it.each([
    ['2026-03-09 12:00', '2026-03-09 12:00'],
    ['2026-03-09T14:30', '2026-03-09 14:30'],
    ['2026-03-09T14:30:15.250Z', '2026-03-09 14:30'],
    ['2026-03-09 14:30:59', '2026-03-09 14:30'],
    ['3/9/2026 2:05 pm', '2026-03-09 14:05'],
    ['3/9/2026, 2:05 PM', '2026-03-09 14:05'],
    ['3/9/26 2pm', '2026-03-09 14:00'],
    ['3/9/26 2 pm', '2026-03-09 14:00'],
    ['3/9/26 2:05p', '2026-03-09 14:05'],
    ['3/9/26 at 2:05 p. m.', '2026-03-09 14:05'],
    ['Mar 9, 2026 2:05 p.m.', '2026-03-09 14:05'],
    ['9 de marzo de 2026 14:30', '2026-03-09 14:30'],
    ['9 de marzo de 2026 a las 2 de la tarde', '2026-03-09 14:00'],
    ['9 de marzo de 2026, 9 de la mañana', '2026-03-09 09:00'],
    ['9 mar 2026 14h30', '2026-03-09 14:30'],
    ['3/9/2026 noon', '2026-03-09 12:00'],
    ['3/9/2026 al mediodía', '2026-03-09 12:00'],
    ['3/9/2026 12:15 am', '2026-03-09 00:15'],
    ['3/9/2026 12:15 pm', '2026-03-09 12:15'],
    ['2:05 pm on 3/9/2026', '2026-03-09 14:05'],
    ['14:30 9 de marzo de 2026', '2026-03-09 14:30'],
    ['25/02/2026 9:05', '2026-02-25 09:05'],
    ['2026-03-09', '2026-03-09 00:00'],
    ['March 9, 2026', '2026-03-09 00:00'],
  ])('[report.md when] %j is %s', (text, when) => {
    expect(readWhen(text, 'month first')).toBe(when);
  });

  it('[report.md when] the locale decides here too', () => {
    expect(readWhen('3/4/2026 10:30', 'month first')).toBe('2026-03-04 10:30');
    expect(readWhen('3/4/2026 10:30', 'day first')).toBe('2026-04-03 10:30');
  });

  it.each([
    ['not a time'],
    ['2026-03-09 not a time'],
    ['2026-03-09 25:00'],
    ['2026-03-09 24:00'],
    ['2026-03-09 12:60'],
    ['2026-03-09 12:30:61'],
    ['2026-03-09 14:30 am'],
    ['2026-03-09 0:30 pm'],
    ['2026-03-09 morning'],
    ['2026-03-09 9'],
    ['2026-02-30 12:00'],
    ['12:00'],
    ['yesterday 3pm'],
    ['3/9 2pm'],
    [''],
    ['TBD'],
    ['46091.5'],
  ])('[report.md when.unreadable] %j is no moment', (text) => {
    expect(readWhen(text, 'month first')).toBeNull();
  });

  it.each([
    ['14:30', '14:30'],
    ['14:30:00', '14:30'],
    ['9:05', '09:05'],
    ['14.30', '14:30'],
    ['14 h', '14:00'],
    ['2:05 p. m.', '14:05'],
    ['2 PM', '14:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['14:30 pm', '14:30'],
    ['8 de la noche', '20:00'],
    ['2 in the afternoon', '14:00'],
    ['１４：３０', '14:30'],
    ['9', null],
    ['9.5', null],
    ['12 de la noche', null],
    ['13 am', null],
    ['24:00', null],
    ['-1:00', null],
    ['', null],
    ['open', null],
  ])('[report.md when] the time %j is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it('[report.md when] every minute of every day, written in each accepted way, reads back as itself', () => {
    const moment = fc
      .tuple(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
      )
      .map(([days, hour, minute]) => {
        const two = (n: number) => String(n).padStart(2, '0');
        return `${addDays(civilDate('1970-01-01'), days)} ${two(hour)}:${two(minute)}`;
      });
    fc.assert(
      fc.property(moment, (when) => {
        // A clock that runs without summer time, so that every minute exists.
        const day = parseISO(when.slice(0, 10));
        const [hour = 0, minute = 0] = when.slice(11).split(':').map(Number);
        const half = `${((hour + 11) % 12) + 1}:${when.slice(14)} ${hour < 12 ? 'am' : 'pm'}`;
        for (const time of [
          when.slice(11),
          `${hour}:${when.slice(14)}`,
          `${when.slice(11)}:59`,
          half,
          half.replace('m', '. m.'),
        ]) {
          expect(readWhen(`${format(day, 'yyyy-MM-dd')} ${time}`, 'day first')).toBe(when);
          expect(readWhen(`${format(day, 'M/d/yyyy')} ${time}`, 'month first')).toBe(when);
          expect(readWhen(`${format(day, 'd/M/yyyy')}, ${time}`, 'day first')).toBe(when);
          expect(readWhen(`${format(day, 'MMM d, yyyy', { locale: enUS })} at ${time}`, 'day first')).toBe(
            when,
          );
          expect(
            readWhen(`${format(day, "d 'de' MMMM 'de' yyyy", { locale: es })} a las ${time}`, 'month first'),
          ).toBe(when);
        }
        expect(minute).toBe(Number(when.slice(14)));
      }),
    );
  });
});
