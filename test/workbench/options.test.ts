import { Refusal } from '../../workbench/headless/refusal';
import { startClock } from '../../workbench/server/clock';
import { workbenchOptions } from '../../workbench/server/options';

const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a port in words', ['--port', 'any'], /--port takes a whole number up to 65535, not "any"/],
  ['a port that is too high', ['--port', '70000'], /70000/],
  ['a day that is none', ['--today', '2026-02-30'], /2026-02-30/],
  ['a time that is none', ['--time', '25:00'], /--time.*"25:00"/],
  ['a zone that is none', ['--zone', 'New York'], /--zone.*"New York"/],
  ['a locale that is none', ['--locale', 'english'], /--locale.*"english"/],
  ['unknown separators', ['--separators', 'tab'], /comma, semicolon or both/],
  ['a user without an address', ['--user', 'mari'], /--user.*"mari"/],
  ['a latency below nothing', ['--latency=-5'], /--latency.*"-5"/],
  ['an unknown option', ['--colour'], /--colour.*Options: --port/],
];

describe('what npm start is asked for', () => {
  it('needs nothing: an empty Sheet at port 8037, at the time it is', () => {
    expect(workbenchOptions([])).toEqual({
      port: 8037,
      today: null,
      time: null,
      zone: 'America/New_York',
      locale: 'en_US',
      separators: null,
      user: 'you@example.org',
      latency: 0,
      sample: false,
      authorized: false,
    });
  });

  it('sets the clock to the day of the sample lists, unless a day is given', () => {
    expect(workbenchOptions(['--sample']).today).toBe('2026-03-10');
    expect(workbenchOptions(['--sample', '--today', '2026-03-12']).today).toBe('2026-03-12');
  });

  it.each(REFUSED)('refuses %s in one line', (_, args, says) => {
    const refusal = () => workbenchOptions(args);
    expect(refusal).toThrow(Refusal);
    expect(refusal).toThrow(says);
    expect(refusal).not.toThrow(/\n/);
  });
});

describe('the clock', () => {
  const atTen = { today: '2026-03-10', time: null, zone: 'America/New_York' };

  it('starts at 10:00 of the day in the zone of the spreadsheet', () => {
    expect(startClock(atTen)().toISOString()).toMatch(/^2026-03-10T14:00:00/);
  });

  it('starts at the time given, and runs on', async () => {
    const now = startClock({ ...atTen, time: '23:59' });
    const first = now().getTime();
    expect(new Date(first).toISOString()).toMatch(/^2026-03-11T03:59:00/);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(now().getTime()).toBeGreaterThan(first);
  });
});
