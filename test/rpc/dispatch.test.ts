import { AppError } from '../../src/app/appError';
import type { Ports } from '../../src/app/ports';
import { MESSAGES } from '../../src/messages/messages';
import { dispatch } from '../../src/rpc/dispatch';
import { PROCEDURES, type ProcedureInput } from '../../src/rpc/procedures';
import type { Reply } from '../../src/rpc/reply';
import { callLogText, listOf } from '../support/lists';
import { MemoryWorld } from '../support/memoryWorld';
import { Meter } from '../support/meter';
import { makeTablesSmall } from '../support/smallTables';

beforeAll(makeTablesSmall);

const { errors } = MESSAGES.en;
const CALL: ProcedureInput<'logCall'> = {
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

const INTAKE: ProcedureInput<'takeInCase'> = {
  id: 'intake-0001',
  fields: { alias: 'Doña Rosa' },
  date: { date: '2026-03-12', kind: 'Removal' },
  mayAct: 'Ask first',
  decidedBy: null,
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
    ['takeInCase', { ...INTAKE, id: 'short' }],
    ['takeInCase', { ...INTAKE, mayAct: 'Maybe' }],
    ['takeInCase', { ...INTAKE, fields: { custody: 'at home' } }],
    ['takeInCase', { ...INTAKE, date: { date: 'tomorrow' } }],
    ['saveRecord', { table: 'settings', code: null, id: 'save-0001', fields: {}, before: {} }],
    ['saveRecord', { table: 'dates', code: 'D-0001', id: 'save-0001', fields: { time: '9:00' }, before: {} }],
    ['saveRecord', { table: 'cases', code: '', id: 'save-0001', fields: {}, before: {} }],
    ['setStop', { code: 'C-001', by: '' }],
    ['keepDraft', { kind: 'settings', data: '{}' }],
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

  it('is said beside the fields of the form that was sent', () => {
    const fails = () => {
      throw new AppError('fields', 'Look again.', [{ key: 'alias', message: 'This is needed.' }]);
    };
    expect(ask('readBoard', {}, fails).reply).toEqual({
      ok: false,
      error: {
        code: 'fields',
        message: 'Look again.',
        fields: [{ key: 'alias', message: 'This is needed.' }],
      },
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
    ok('readSetUp', {});
    const begun = ok('beginSetUp', { language: 'en', groupName: 'Our group' });
    const { value: plan } = begun as { value?: { begun: { table: string }[] } };
    for (const { table } of plan?.begun ?? []) ok('setUpTab', { plan, table });
    ok('finishSetUp', { plan });
    ok('setUpTracker', { language: 'en', groupName: 'Our group' });
    ok('checkSharing', { by: 'Ana' });
    ok('listSources', {});
    const source = { kind: 'text', text: listOf(7) };
    const corrections = { columns: { '10': 'leaveOut' }, values: { custody: { no: 'notes' } }, leaks: {} };
    const { value: seen } = ok('previewList', { source, corrections }) as { value?: { fingerprint: string } };
    ok('importList', { source, corrections, fingerprint: seen?.fingerprint, who: null });
    const listTab = world.file.addTab('Old list');
    world.file.type('Old list', { row: 1, column: 1 }, 'Name');
    world.file.type('Old list', { row: 2, column: 1 }, 'Person 8');
    ok('importList', { source: { kind: 'tab', tabId: listTab.id }, who: null });
    ok('deleteOriginal', { tabId: listTab.id, who: 'Ana' });
    ok('importCalls', { text: callLogText(9, ['Person 1', 'Person 2']), who: 'Ana' });
    ok('readCallDesk', { code: null });
    const { value: logged } = ok('logCall', CALL) as { value?: { tabId: number } };
    const { tabId } = logged ?? {};
    const rows = [{ id: 'tally-0001', outcome: 'Left a message', howMany: 2 }];
    ok('logTally', { caseCode: 'C-001', tabId, caller: 'Mari', target: null, rows });
    ok('undoCall', { tabId, id: 'tally-0001' });
    ok('readCallDesk', { code: 'C-001' });
    ok('showTab', { tabId, row: 6 });
    ok('openCallTab', { caseCode: 'C-001' });
    ok('checkSheet', {});
    ok('mendSheet', { ids: 'all', who: 'Ana' });
    ok('takeInCase', INTAKE);
    const next = { date: '2026-06-01', kind: 'Check-in' };
    const answer = {
      dateId: 'D-0001',
      caseCode: 'C-001',
      answer: 'home',
      words: '',
      detainedSince: null,
      next,
    };
    ok('answerWhatHappened', answer);
    const change = { fields: { lead: 'Mari' }, before: { lead: null } };
    ok('saveRecord', { table: 'cases', code: 'C-001', id: 'save-0001', ...change });
    ok('saveRecord', { table: 'targets', code: null, id: 'save-0002', fields: { office: 'NY' }, before: {} });
    ok('setStop', { code: 'C-001', by: 'The family' });
    ok('readBoard', {});
    ok('readCase', { code: 'C-001' });
    ok('liftStop', { code: 'C-001', by: 'The person' });
    ok('keepDraft', { kind: 'newCase', data: '{}' });
    ok('readDraft', { kind: 'newCase' });
    ok('dropDraft', { kind: 'newCase' });
    ok('exportPlan', { cases: ['C-001'], audiences: ['Attorney', 'Team'], who: null });
    ok('readTasks', {});
    ok('readDashboard', {});
    ok('raiseTasks', {});
    const now = ok('readTracker', undefined) as { value?: { cases: unknown[] } };
    expect(now.value?.cases).toHaveLength(9);
    expect([...asked].sort()).toEqual(Object.keys(PROCEDURES).sort());
  });
});
