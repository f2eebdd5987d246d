import { AppError } from '../../src/app/appError';
import type { Ports } from '../../src/app/ports';
import { MESSAGES } from '../../src/messages/messages';
import { dispatch } from '../../src/rpc/dispatch';
import { PROCEDURES } from '../../src/rpc/procedures';
import type { Reply } from '../../src/rpc/reply';
import { callLogText, listOf } from '../support/lists';
import { MemoryWorld } from '../support/memoryWorld';
import { Meter } from '../support/meter';
import { makeTablesSmall } from '../support/smallTables';

beforeAll(makeTablesSmall);

const { errors } = MESSAGES.en;
const CALL = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15',
  caller: 'Mari',
  target: null,
  numberDialled: null,
  outcome: 'Spoke with someone',
  howMany: 1,
  language: null,
  note: null,
  followUpOn: '2026-03-12',
};

interface Asked {
  readonly reply: Reply<unknown>;
  readonly reported: unknown[];
}

function ask(name: unknown, payload: unknown, ports: () => Ports): Asked {
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  return { reply: dispatch({ name, payload }, ports, { errors: () => errors, report }), reported };
}

function untouchable(): Ports {
  throw new Error('the Sheet was touched');
}

const REFUSED = { ok: false, error: { code: 'input.invalid', message: errors.inputInvalid } };

describe('[rule 6] a name that is not on the list', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'parse',
    'run',
    '',
    'setUpTracker ',
    'SetUpTracker',
    'rpc',
    'eval',
    null,
    undefined,
    7,
    ['setUpTracker'],
    { toString: () => 'setUpTracker' },
  ])('is refused before the Sheet is touched: %p', (name) => {
    expect(ask(name, {}, untouchable)).toEqual({ reply: REFUSED, reported: [] });
  });
});

describe('[rule 6] input that a procedure does not take', () => {
  it.each<[string, unknown]>([
    ['setUpTracker', null],
    ['setUpTracker', undefined],
    ['setUpTracker', 'en'],
    ['setUpTracker', []],
    ['setUpTracker', { language: 'fr', groupName: null }],
    ['setUpTracker', { language: 'en' }],
    ['setUpTracker', { language: 'en', groupName: 7 }],
    ['importList', { text: null, who: null }],
    ['importList', { text: ['Name'], who: null }],
    ['importCalls', { who: 'Ana' }],
    ['logCall', { ...CALL, id: 'short' }],
    ['logCall', { ...CALL, id: 'x'.repeat(81) }],
    ['logCall', { ...CALL, outcome: 'spoke' }],
    ['logCall', { ...CALL, outcome: '__proto__' }],
    ['logCall', { ...CALL, when: '2026-03-10' }],
    ['logCall', { ...CALL, when: '2026-02-30 09:15' }],
    ['logCall', { ...CALL, when: '2026-03-10 24:00' }],
    ['logCall', { ...CALL, when: '2026-03-10 09:15:00' }],
    ['logCall', { ...CALL, when: new Date() }],
    ['logCall', { ...CALL, followUpOn: '12 March' }],
    ['logCall', { ...CALL, howMany: -1 }],
    ['logCall', { ...CALL, howMany: 1.5 }],
    ['logCall', { ...CALL, howMany: Number.NaN }],
    ['logCall', { ...CALL, howMany: '1' }],
    ['logCall', { ...CALL, caller: '' }],
    ['logCall', { ...CALL, tabId: '1' }],
  ])('is refused before the Sheet is touched: %s %j', (name, payload) => {
    expect(ask(name, payload, untouchable)).toEqual({ reply: REFUSED, reported: [] });
  });

  it('that has more than it takes loses the rest', () => {
    const world = new MemoryWorld();
    const payload = JSON.parse('{"language":"en","groupName":null,"__proto__":{"evil":1},"extra":[1]}');
    const { reply } = ask('setUpTracker', payload, () => world.ports(new Meter()));
    expect(reply).toMatchObject({ ok: true });
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });
});

describe('[rule 7] what goes wrong', () => {
  it('is its code and its sentence when the product cannot go on, and nobody else hears of it', () => {
    const world = new MemoryWorld();
    const asked = ask('readTracker', {}, () => world.ports(new Meter()));
    expect(asked).toEqual({
      reply: { ok: false, error: { code: 'notSetUp', message: errors.notSetUp } },
      reported: [],
    });
  });

  it('has a sentence even when an error has none', () => {
    const fails = () => {
      throw new AppError('busy', '');
    };
    expect(ask('readTracker', {}, fails).reply).toEqual({
      ok: false,
      error: { code: 'busy', message: errors.unexpected },
    });
  });

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'Rosa')"),
    'a text',
    undefined,
    { message: 'no error at all' },
  ])('is one plain sentence when nobody foresaw it, and is reported: %p', (thrown) => {
    const fails = () => {
      throw thrown;
    };
    expect(ask('readTracker', {}, fails)).toEqual({
      reply: { ok: false, error: { code: 'unexpected', message: errors.unexpected } },
      reported: [thrown],
    });
    expect(errors.unexpected).not.toMatch(/undefined|Error|\bat \w+\.|\.ts|\.js/);
  });
});

describe('[rule 6] every reply', () => {
  it('is JSON and nothing else: what arrives is what was sent', () => {
    const world = new MemoryWorld();
    const asked = new Set<string>();
    const ok = (name: string, payload: unknown) => {
      asked.add(name);
      const { reply, reported } = ask(name, payload, () => world.ports(new Meter()));
      expect({ name, reported, ok: reply.ok }).toEqual({ name, reported: [], ok: true });
      // toStrictEqual tells undefined, a Date or a Map from what JSON makes of it.
      expect(JSON.parse(JSON.stringify(reply))).toStrictEqual(reply);
      return reply;
    };
    ok('setUpTracker', { language: 'en', groupName: 'Our group' });
    ok('importList', { text: listOf(7), who: null });
    ok('importCalls', { text: callLogText(9, ['Person 1', 'Person 2']), who: 'Ana' });
    ok('logCall', CALL);
    ok('exportPlan', { cases: ['C-001'], audiences: ['Attorney', 'Team'], who: null });
    const now = ok('readTracker', undefined) as { value?: { cases: unknown[] } };
    expect(now.value?.cases).toHaveLength(7);
    expect([...asked].sort()).toEqual(Object.keys(PROCEDURES).sort());
  });
});
