import fc from 'fast-check';
import { formatInstant, instantOf, serialOf } from '../../workbench/host/zone';

const zones = fc.constantFrom(
  'America/New_York',
  'America/Argentina/Buenos_Aires',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
);

describe('wall time and instants', () => {
  it('agree in both directions, save in the hour a clock change repeats', () => {
    const instants = fc
      .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) })
      .map((time) => Math.floor(time / 1000) * 1000);
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const serial = serialOf(instant, zone);
        expect(serialOf(instantOf(serial, zone), zone)).toBeCloseTo(serial, 8);
      }),
    );
  });

  it('move forward over the hour that a clock change skips', () => {
    const skipped = serialOf(Date.UTC(2026, 2, 8, 2, 30), 'UTC'); // 02:30 does not exist that night in New York
    expect(new Date(instantOf(skipped, 'America/New_York')).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  it('count days from 1899-12-30', () => {
    expect(serialOf(Date.UTC(2026, 2, 10, 4), 'America/New_York')).toBe(46_091);
    expect(formatInstant(instantOf(46_091, 'Pacific/Apia'), 'Pacific/Apia', "yyyy-MM-dd'T'HH:mm:ss Z")).toBe(
      '2026-03-10T00:00:00 +1300',
    );
  });
});
