import { fromSheet, isFilled, offsetOf, serialReader, toSheet } from '../../src/google/cellValues';

describe('[S1] what is written into a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1 555 0100', "'+1 555 0100"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'quoted'", "''quoted'"],
    ["'", "''"],
  ])('a text that Sheets could take for something else stands behind an apostrophe: %s', (text, written) => {
    expect(toSheet(text)).toBe(written);
  });

  it.each([['plain'], ['a=b'], ['12'], [' =1'], [''], ['é'], ['¿=?']])('%j is written as it is', (text) => {
    expect(toSheet(text)).toBe(text);
  });

  it('a formula of ours begins with its sign, a blank is an empty text, the rest stays', () => {
    expect([
      toSheet({ formula: 'TODAY()' }),
      toSheet(null),
      toSheet(0),
      toSheet(false),
      toSheet(46091.5),
    ]).toEqual(['=TODAY()', '', 0, false, 46091.5]);
  });
});

describe('what is read from a cell', () => {
  const never = () => {
    throw new Error('asked for a date');
  };

  it('a number that is shown as a date past all dates is a text, and not asked for its day', () => {
    expect(fromSheet(new Date(Number.NaN), never)).toBe('Invalid Date');
  });

  it('blank is null, and only blank', () => {
    expect(['', null, undefined].map((value) => fromSheet(value, never))).toEqual([null, null, null]);
    expect(['', null, undefined, 0, false, ' ', new Date(0)].map(isFilled)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('numbers, booleans and texts are themselves; nothing else gets through as an object', () => {
    expect([0, -1.5, false, 'TRUE', '#REF!'].map((value) => fromSheet(value, never))).toEqual([
      0,
      -1.5,
      false,
      'TRUE',
      '#REF!',
    ]);
    expect(fromSheet({ toString: () => 'CellImage' }, never)).toBe('CellImage');
  });
});

describe('instants as serial numbers of a zone', () => {
  /** The wall clock of a zone with this offset, as Utilities.formatDate spells it. */
  const clockAt = (seconds: number) => (instant: Date) =>
    new Date(instant.getTime() + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

  it.each([
    ['2026-03-10T13:30:15Z', '2026-03-10 09:30:15', -4 * 3600],
    ['2026-03-10T13:30:15Z', '2026-03-10 19:15:15', 5.75 * 3600],
    ['2026-03-10T00:00:00Z', '2026-03-10 14:00:00', 14 * 3600],
    ['2026-01-01T02:00:00Z', '2025-12-31 21:00:00', -5 * 3600],
    ['1899-12-30T16:06:36Z', '1899-12-30 09:30:00', -(6 * 3600 + 36 * 60 + 36)],
    ['2026-03-10T13:30:15.250Z', '2026-03-10 09:30:15', -4 * 3600],
  ])('%s where the clock shows %s', (instant, clock, seconds) => {
    expect(offsetOf(new Date(instant), clock)).toBe(seconds * 1000);
  });

  it.each([
    ['2026-03-10T04:00:00Z', -4 * 3600, 46091],
    ['2026-03-10T22:00:00Z', -4 * 3600, 46091.75],
    ['2026-03-09T15:00:00Z', 9 * 3600, 46091],
    ['1899-12-30T16:06:36Z', -(6 * 3600 + 36 * 60 + 36), 9.5 / 24],
  ])('%s, %d seconds ahead, is %d', (instant, seconds, serial) => {
    expect(serialReader(clockAt(seconds))(new Date(instant))).toBeCloseTo(serial, 9);
  });

  it('asks what the clock shows once for each quarter of an hour, however many cells there are', () => {
    const asked: string[] = [];
    const serialOf = serialReader((instant) => {
      asked.push(instant.toISOString());
      return clockAt(-4 * 3600)(instant);
    });
    for (let i = 0; i < 100; i++) serialOf(new Date(Date.UTC(2026, 2, 10, 13, i % 15)));
    serialOf(new Date('2026-03-10T13:15:00Z'));
    expect(asked).toEqual(['2026-03-10T13:00:00.000Z', '2026-03-10T13:15:00.000Z']);
  });
});
