import fc from 'fast-check';
import { outcomeOf } from '../../sidebar/calls/outcomeWords';
import { readTallies } from '../../sidebar/calls/readTallies';
import { instantNow, sheetNow, timeIn } from '../../sidebar/calls/sheetClock';
import { contactsOf, withOwnCalls } from '../../sidebar/calls/todaysCalls';
import { hostOf } from '../../sidebar/controls/hostOf';

describe('the clock of the Sheet', () => {
  it.each([
    ['2026-03-10 19:40', 0, '2026-03-10 19:40'],
    ['2026-03-10 23:58', 180_000, '2026-03-11 00:01'],
    ['2026-12-31 23:59', 60_000, '2027-01-01 00:00'],
  ])('that showed %s shows, %i ms later, %s', (now, later, shown) => {
    expect(sheetNow({ now, readAt: 5_000 }, 5_000 + later)).toBe(shown);
  });

  it('[C6] knows what time it is at an office, or that nobody knows', () => {
    const noon = Date.UTC(2026, 6, 1, 16, 30);
    expect(timeIn('America/New_York', noon)).toBe('12:30');
    expect(timeIn('America/New_York', Date.UTC(2026, 6, 1, 4, 5))).toBe('00:05');
    expect(timeIn('Nowhere/At_all', noon)).toBeNull();
    // By the Sheet's server, whatever this computer's clock shows.
    expect(instantNow({ nowUtc: '2026-07-01 16:29', readAt: 5_000 }, 65_000)).toBe(noon);
  });
});

describe('[C1] a pasted tally', () => {
  it('reads each line, in the words of either language, and shows what it cannot read', () => {
    const lines = readTallies(
      'Mari 5: 2 spoke, 2 dejó mensaje, 1 full\n\n hello \nTeo: 3 busy, 1 danced',
      outcomeOf,
    );
    expect(lines.map(({ tally }) => tally?.caller ?? null)).toEqual(['Mari', null, 'Teo']);
    expect(lines[0]?.tally?.rows).toEqual([
      { outcome: 'Spoke with someone', howMany: 2 },
      { outcome: 'Left a message', howMany: 2 },
      { outcome: 'Mailbox full', howMany: 1 },
    ]);
    expect(lines[2]?.tally?.unread).toEqual(['1 danced']);
  });

  it('tells lines of the same words apart, so that each is written once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mari: 1 spoke', 'Teo: 1 full', ' '), { maxLength: 8 }),
        (lines) => {
          const read = readTallies(lines.join('\n'), outcomeOf);
          expect(read).toHaveLength(lines.filter((line) => line.trim() !== '').length);
          expect(new Set(read.map(({ key }) => key)).size).toBe(read.length);
        },
      ),
    );
  });
});

describe('[C6] what a caller did today', () => {
  it('holds the calls of this page before the Sheet shows them', () => {
    const own = { id: 'a', caseCode: 'C-001', caller: 'Mari', target: 'T-01', howMany: 2 } as const;
    const calls = [
      { ...own, outcome: 'Left a message' as const },
      { ...own, id: 'b', outcome: 'Mailbox full' as const, howMany: null },
    ];
    expect(withOwnCalls([], calls)).toEqual([
      { caller: 'Mari', target: 'T-01', attempts: 2, reached: true },
      { caller: 'Mari', target: 'T-01', attempts: 1, reached: false },
    ]);
    expect(contactsOf(calls)).toBe(2);
  });
});

describe('[S2] a link', () => {
  it.each([
    ['https://docs.google.com/document/d/x', 'docs.google.com'],
    ['http://example.org:8080/', 'example.org:8080'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['not a link', null],
    ['', null],
  ])('%s leads to %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
