import fc from 'fast-check';
import {
  callersToday,
  type DeskCall,
  FULL_BEFORE_REST,
  isResting,
  mayCallNow,
  type NextCall,
} from '../../src/domain/callDesk';
import { addDays, type CivilDateTime, type CivilTime, civilDate } from '../../src/domain/civilDate';
import { wrongSince } from '../../src/domain/targetVerification';
import { CONTACT_OUTCOMES, OUTCOMES, type Outcome } from '../../src/domain/vocabulary';
import { whoWasCalled } from '../../src/domain/whoWasCalled';

const TODAY = civilDate('2026-03-10');
const YESTERDAY = addDays(TODAY, -1);
const time = (text: string) => text as CivilTime;

function call(outcome: Outcome, more: Partial<DeskCall> & { at?: string; on?: string } = {}): DeskCall {
  const { at = '10:00', on = TODAY, ...fields } = more;
  const when = `${on} ${at}` as CivilDateTime;
  return { when, caller: 'Mari', target: 'T-01', numberDialled: null, outcome, howMany: 1, ...fields };
}

function next(calls: readonly DeskCall[], more: Partial<NextCall> = {}): NextCall {
  return {
    target: { code: 'T-01', isResting: isResting(calls, 'T-01', TODAY), hours: null },
    caller: 'Mari',
    todaysCalls: callersToday(calls, TODAY),
    cap: 2,
    localTime: time('10:00'),
    ...more,
  };
}

describe('[C6] one caller, at one target, in a day', () => {
  it('makes as many attempts as the group allows, and none after a contact', () => {
    expect(mayCallNow(next([]))).toEqual({ ok: true });
    expect(mayCallNow(next([call('Wrong number')]))).toEqual({ ok: true });
    expect(mayCallNow(next([call('Wrong number'), call('Hung up on')]))).toEqual({
      ok: false,
      reason: 'cap',
    });
    expect(mayCallNow(next([call('Hung up on', { howMany: 2 })]))).toEqual({ ok: false, reason: 'cap' });
    for (const outcome of CONTACT_OUTCOMES) {
      expect(mayCallNow(next([call(outcome)]))).toEqual({ ok: false, reason: 'reached' });
    }
  });

  it('is held back by neither other callers, other targets nor other days', () => {
    const others = [
      call('Spoke with someone', { caller: 'Teo' }),
      call('Spoke with someone', { target: 'T-02' }),
      call('Spoke with someone', { target: null }),
      call('Spoke with someone', { on: YESTERDAY }),
    ];
    expect(mayCallNow(next(others))).toEqual({ ok: true });
  });

  it('is the same person however they type their name', () => {
    expect(mayCallNow(next([call('Left a message', { caller: '  MARI ' })]))).toMatchObject({ ok: false });
  });

  it('never passes the cap and never follows a contact, whatever happens, in whatever order it is read', () => {
    const attempts = fc.array(
      fc.record({
        caller: fc.constantFrom('Mari', ' mari', 'Teo'),
        target: fc.constantFrom('T-01', 'T-02'),
        outcome: fc.constantFrom(...OUTCOMES),
        swap: fc.nat(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(attempts, fc.integer({ min: 0, max: 4 }), (wanted, cap) => {
        const made: DeskCall[] = [];
        for (const { caller, target, outcome, swap } of wanted) {
          const todaysCalls = callersToday(made, TODAY);
          const asked = {
            target: { code: target, isResting: false, hours: null },
            caller,
            cap,
            localTime: null,
          };
          const answer = mayCallNow({ ...asked, todaysCalls });
          const other = [...todaysCalls.slice(swap % 5), ...todaysCalls.slice(0, swap % 5)].reverse();
          expect(mayCallNow({ ...asked, todaysCalls: other })).toEqual(answer);
          if (answer.ok) made.push(call(outcome, { caller, target }));
        }
        for (const name of ['mari', 'teo']) {
          for (const target of ['T-01', 'T-02']) {
            const own = made.filter((c) => c.caller?.trim().toLowerCase() === name && c.target === target);
            expect(own.length).toBeLessThanOrEqual(cap);
            const contact = own.findIndex((c) =>
              (CONTACT_OUTCOMES as readonly Outcome[]).includes(c.outcome),
            );
            expect([-1, own.length - 1]).toContain(contact);
          }
        }
      }),
    );
  });

  it.each([
    ['08:59', false],
    ['09:00', true],
    ['15:59', true],
    ['16:00', false],
  ])('waits for the office: open from 9:00 to 16:00, at %s there', (localTime, ok) => {
    const target = { code: 'T-01', isResting: false, hours: { from: time('09:00'), to: time('16:00') } };
    expect(mayCallNow(next([], { target, localTime: time(localTime) }))).toEqual(
      ok ? { ok } : { ok, reason: 'closed' },
    );
    expect(mayCallNow(next([], { target, localTime: null }))).toEqual({ ok: true });
  });

  it('is not held back by hours that end before they begin', () => {
    const target = { code: 'T-01', isResting: false, hours: { from: time('16:00'), to: time('09:00') } };
    expect(mayCallNow(next([], { target, localTime: time('20:00') }))).toEqual({ ok: true });
  });
});

describe('[C4] a mailbox that is full', () => {
  const full = (more: Parameters<typeof call>[1] = {}) => call('Mailbox full', { caller: 'Teo', ...more });

  it('rests after three, whoever called, also when one row counts three', () => {
    expect(isResting([full(), full()], 'T-01', TODAY)).toBe(false);
    expect(isResting([full(), full({ caller: 'Jo' }), full()], 'T-01', TODAY)).toBe(true);
    expect(isResting([full({ howMany: FULL_BEFORE_REST })], 'T-01', TODAY)).toBe(true);
    expect(mayCallNow(next([full(), full(), full()]))).toEqual({ ok: false, reason: 'rest' });
  });

  it('counts those since the last other outcome of today, by time and not by row', () => {
    const spoke = (at: string) => call('No answer or busy', { at });
    const three = [full({ at: '09:00' }), full({ at: '09:10' }), full({ at: '09:20' })];
    expect(isResting([...three, spoke('09:30')], 'T-01', TODAY)).toBe(false);
    expect(isResting([spoke('08:00'), ...three], 'T-01', TODAY)).toBe(true);
    expect(isResting([...three, spoke('08:00')], 'T-01', TODAY)).toBe(true);
    expect(isResting([...three, spoke('09:15')], 'T-01', TODAY)).toBe(false);
  });

  it('is another target’s or another day’s business', () => {
    const three = (more: Parameters<typeof call>[1]) => [full(more), full(more), full(more)];
    expect(isResting(three({ target: 'T-02' }), 'T-01', TODAY)).toBe(false);
    expect(isResting(three({ on: YESTERDAY }), 'T-01', TODAY)).toBe(false);
  });
});

describe('[C5] a wrong number', () => {
  const target = { code: 'T-01', line: '212-555-0100', lastVerified: YESTERDAY };

  it('makes the line unverified until somebody is reached on it, verifies it, or writes another', () => {
    const wrong = call('Wrong number');
    expect(wrongSince([wrong], target)).toBe(TODAY);
    expect(wrongSince([wrong], { ...target, lastVerified: null })).toBe(TODAY);
    expect(wrongSince([wrong, call('Spoke with someone', { at: '11:00' })], target)).toBeNull();
    expect(
      wrongSince([call('Wrong number', { on: YESTERDAY })], { ...target, lastVerified: TODAY }),
    ).toBeNull();
    const dialled = call('Wrong number', { numberDialled: '(212) 555-0199' });
    expect(wrongSince([dialled], target)).toBeNull();
    expect(wrongSince([call('Wrong number', { numberDialled: '(212) 555-0100' })], target)).toBe(TODAY);
  });

  it('is this target’s own', () => {
    expect(wrongSince([call('Wrong number', { target: 'T-02' })], target)).toBeNull();
    expect(wrongSince([call('Mailbox full'), call('Hung up on')], target)).toBeNull();
  });
});

describe('whom a typed row means', () => {
  const targets = [
    { code: 'T-01', line: '212-555-0100', names: ['Deportation officer, New York', 'Deportation officer'] },
    { code: 'T-02', line: '212-555-0200', names: ['Field Office Director', 'New York'] },
    { code: 'T-03', line: null, names: ['New York'] },
  ];
  it.each([
    ['t-01 ', null, 'T-01'],
    ['deportation  OFFICER', null, 'T-01'],
    [null, '+1 (212) 555-0200', 'T-02'],
    ['the desk', '212 555 0200', 'T-02'],
    ['New York', null, 'New York'],
    ['somebody else', null, 'somebody else'],
    [null, '212 555 9999', null],
    [null, null, 'T-02'],
    ['  ', ' ', 'T-02'],
  ])('target %p, number %p: %p', (target, numberDialled, code) => {
    expect(whoWasCalled({ target, numberDialled }, targets, 'T-02')).toBe(code);
  });
});
