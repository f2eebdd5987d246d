import { logCall, type NewCall } from '../../src/app/logCall';
import { readBoard } from '../../src/app/readBoard';
import { type CallDesk, type DeskOfCase, readCallDesk } from '../../src/app/readCallDesk';
import { mayCallNow } from '../../src/domain/callDesk';
import { addDays, type CivilDateTime, civilDate, timeToSerial, toSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import { headerRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import { TABLES } from '../../src/tables/tables';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';
import { typeCall, typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const TODAY = civilDate('2026-03-10');
const serial = (daysAgo: number) => toSerial(addDays(TODAY, -daysAgo));
const OFFICER = {
  code: 'T-01',
  role: 'Deportation officer',
  office: 'New York City',
  officialLine: '212-555-0100',
  hoursFrom: timeToSerial('09:00' as never),
  hoursTo: timeToSerial('16:00' as never),
  zone: 'America/New_York',
  lastVerified: serial(2),
  verifiedBy: 'Teo',
  attorneyAskedOn: null,
};
/** What the Sheet would compute stands in the formulas' cells: formulas show nothing in memory. */
const ROSA = {
  code: 'C-001',
  alias: 'Doña Rosa',
  stage: 'Active',
  urgency: 'Emergency',
  daysLeft: 2,
  callState: 'Go',
  goalOrPledged: 40,
  contactsToday: 18,
  attemptsToday: 20,
  demand: 'Grant the stay of removal',
  publicFacts: 'She raises four children, phone 917-555-0144.',
  attorneyLimits: 'Do not mention the hearing',
  lead: 'Jo',
  whoWeCall1: 't-01 ',
};
const YES = {
  id: 'V-1',
  case: 'C-001',
  subject: 'Public facts',
  answer: 'Yes',
  decidedBy: 'The person',
  on: serial(3),
};

function tracker(rosa: Record<string, CellInput> = {}): MemoryWorld {
  const world = memoryTracker();
  typeRow(world, 'cases', 1, {
    code: 'C-002',
    alias: 'Mr. K',
    stage: 'Intake',
    urgency: 'Watch',
    callState: 'Ask first',
    goalOrPledged: 5,
  });
  typeRow(world, 'cases', 2, { ...ROSA, ...rosa });
  typeRow(world, 'cases', 3, {
    code: 'C-003',
    alias: 'Big Mike',
    stage: 'Closed',
    urgency: 'Closed',
    callState: 'Stop',
  });
  typeRow(world, 'targets', 1, OFFICER);
  typeRow(world, 'targets', 2, {
    code: 'T-02',
    role: 'Field Office Director',
    officialLine: '212-555-0200',
    lastVerified: serial(40),
  });
  typeRow(world, 'targets', 3, { code: 'T-03', office: 'The office of Rep. Lee' });
  typeRow(world, 'decisions', 1, YES);
  return world;
}

const CALL: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15' as CivilDateTime,
  caller: 'Mari',
  target: 'T-01',
  numberDialled: '212-555-0100',
  outcome: 'Mailbox full',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};
const desk = (world: MemoryWorld, code: string | null): CallDesk =>
  world.done((ports) => readCallDesk(ports, { code }));
function deskOf(world: MemoryWorld, code = 'C-001'): DeskOfCase {
  const { case: found } = desk(world, code);
  if (!found) throw new Error('no case');
  return found;
}

describe('the desk without a case', () => {
  it('offers those that are not closed, the most urgent first; only Go shows a goal ([C9])', () => {
    const found = desk(tracker(), null);
    expect(found).toMatchObject({ today: TODAY, now: '2026-03-10 09:30', capPerCaller: 2, case: null });
    expect(found.cases).toEqual([
      { code: 'C-001', name: 'Doña Rosa', mark: '▲ Emergency', callState: 'Go', goal: 40, contactsToday: 18 },
      { code: 'C-002', name: 'Mr. K', mark: '○ Watch', callState: 'Ask first', goal: null, contactsToday: 0 },
    ]);
  });

  it('[P7] says codes only, where no names are kept', () => {
    const world = tracker();
    typeRow(world, 'settings', 1, { codesOnly: 'Yes', capPerCaller: 3 });
    const found = desk(world, 'C-001');
    expect([found.cases.map(({ name }) => name), found.case?.name]).toEqual([['C-001', 'C-002'], 'C-001']);
    expect(found.capPerCaller).toBe(3);
    expect(JSON.stringify(found)).not.toContain('Rosa');
  });

  it('costs four calls, and seven for a case whose calls have begun', () => {
    const world = tracker();
    expect(world.run((ports) => readCallDesk(ports, { code: null })).calls).toBe(4);
    world.done((ports) => logCall(ports, CALL));
    expect(world.run((ports) => readCallDesk(ports, { code: 'C-001' })).calls).toBe(7);
  });

  it('refuses a case that nobody knows', () => {
    const { error } = tracker().run((ports) => readCallDesk(ports, { code: 'C-099' }));
    expect(error).toMatchObject({ code: 'case.unknown' });
  });
});

describe('[C9] a case on Go', () => {
  it('shows whom to call, in the order of the case, then the others of the group', () => {
    const { targets, sentence, goal, askFirst } = deskOf(tracker());
    expect({ sentence, goal, askFirst }).toEqual({
      sentence: MESSAGES.en.callStateSentences.Go,
      goal: 40,
      askFirst: [],
    });
    expect(targets[0]).toEqual({
      code: 'T-01',
      label: 'Deportation officer, New York City',
      line: '212-555-0100',
      extension: null,
      hours: { from: '09:00', to: '16:00', zone: 'America/New_York' },
      verifiedSentence: 'Verified 2 days ago by Teo',
      mustVerify: false,
      isResting: false,
      isOther: false,
      isBarred: false,
    });
    expect(
      targets.slice(1).map(({ code, isOther, verifiedSentence }) => [code, isOther, verifiedSentence]),
    ).toEqual([
      ['T-02', true, 'Not verified for 40 days: check the number first'],
      ['T-03', true, 'No number yet'],
    ]);
  });

  it('[P2] says in both languages what is in force, after the leak check', () => {
    const { scripts, limits, conduct } = deskOf(tracker());
    const spoken = (language: 'en' | 'es') => JSON.stringify(scripts[language]?.spoken);
    for (const language of ['en', 'es'] as const) {
      expect(spoken(language)).toContain('Doña Rosa');
      expect(spoken(language)).toContain('She raises four children');
      expect(spoken(language)).not.toContain('917');
    }
    expect(spoken('es')).toContain('Pedimos esto');
    expect(limits).toBe('Do not mention the hearing');
    expect(conduct).toEqual(MESSAGES.en.callScript.conduct);
    const world = tracker();
    typeRow(world, 'decisions', 1, { answer: 'No' });
    expect(JSON.stringify(deskOf(world).scripts)).not.toContain('four children');
  });

  it('passes over a code that no target has, and names each target once', () => {
    const { targets } = deskOf(tracker({ whoWeCall1: 'T-77', whoWeCall2: 'T-02', whoWeCall3: 'T-02' }));
    expect(targets.map(({ code, isOther }) => [code, isOther])).toEqual([
      ['T-02', false],
      ['T-01', true],
      ['T-03', true],
    ]);
  });
});

describe('[C9] nobody may call', () => {
  const stripped = ({ targets, scripts, goal, limits }: DeskOfCase) => ({
    goal,
    limits,
    scripts,
    dial: targets.flatMap(({ line, extension, verifiedSentence }) => [line, extension, verifiedSentence]),
    names: targets.map(({ label }) => label),
  });
  const nothing = {
    goal: null,
    limits: null,
    scripts: { en: null, es: null },
    dial: Array(9).fill(null),
    names: ['Deportation officer, New York City', 'Field Office Director', 'The office of Rep. Lee'],
  };

  it('on Stop: the sentence, no number, no script, no goal; a call that was made can be logged', () => {
    const world = tracker({ callState: 'Stop' });
    const stopped = deskOf(world);
    expect(stripped(stopped)).toEqual(nothing);
    expect(stopped).toMatchObject({ sentence: 'STOP: do not call today', askFirst: [] });
    world.done((ports) => logCall(ports, CALL));
    expect(deskOf(world).todaysCalls).toHaveLength(1);
  });

  it('on Ask first: whom to ask, and no number, script or goal before there is a decision', () => {
    const asked = deskOf(tracker({ callState: 'Ask first' }));
    expect(stripped(asked)).toEqual(nothing);
    expect(asked.sentence).toMatch(/^ASK FIRST/);
    expect(asked.askFirst).toEqual([MESSAGES.en.callDesk.ask.person, 'Jo leads the campaign and can ask.']);
  });

  it('on Ask first although the person agreed: the stage is what is missing', () => {
    const world = tracker({ callState: 'Ask first', lead: null });
    typeRow(world, 'decisions', 2, { ...YES, id: 'V-2', subject: 'Calls' });
    expect(deskOf(world).askFirst).toEqual([MESSAGES.en.callDesk.ask.stage]);
  });

  it('while the Sheet shows no answer: as little, and it says so', () => {
    const unknown = deskOf(tracker({ callState: null }));
    expect(stripped(unknown)).toEqual(nothing);
    expect(unknown.sentence).toBe(MESSAGES.en.plan.glance.callStateUnknown);
  });
});

describe('what the case’s log says', () => {
  function withCalls(...rows: Record<string, CellInput>[]): MemoryWorld {
    const world = tracker();
    world.done((ports) => logCall(ports, { ...CALL, outcome: 'No answer or busy' }));
    rows.forEach((row, index) => {
      typeCall(world, 'C-001', index + 2, { when: serial(0) + 0.4, ...row });
    });
    return world;
  }

  it('[C2] [C6] counts in everyday words, in any language, by caller and target', () => {
    const world = withCalls(
      { caller: ' mari', target: 'deportation officer', outcome: 'VOICEMAIL' },
      { caller: 'Teo', outcome: 'ocupado', howMany: 3 },
      { caller: 'Teo', target: 'T-02', outcome: 'flew a kite' },
      { caller: 'Teo', target: 'T-02', outcome: 'spoke', when: serial(1) },
    );
    const { targets, todaysCalls } = deskOf(world);
    expect(todaysCalls).toEqual([
      { caller: 'Mari', target: 'T-01', attempts: 2, reached: true },
      { caller: 'Teo', target: 'T-01', attempts: 3, reached: false },
    ]);
    const [target] = targets;
    const may = (caller: string) =>
      target && mayCallNow({ target, caller, todaysCalls, cap: 2, localTime: null });
    expect([may('MARI'), may('Teo'), may('Jo')]).toEqual([
      { ok: false, reason: 'reached' },
      { ok: false, reason: 'cap' },
      { ok: true },
    ]);
  });

  it('[C4] lets a full mailbox rest, in this case, and the goal with it when it is the last', () => {
    const full = { caller: 'Teo', outcome: 'buzón lleno', howMany: 3 };
    const resting = deskOf(withCalls(full));
    expect(resting.targets.map(({ isResting }) => isResting)).toEqual([true, false, false]);
    expect(resting.isResting).toBe(true);
    expect(deskOf(withCalls(full, { outcome: 'busy' })).isResting).toBe(false);
    const world = withCalls(full);
    typeRow(world, 'cases', 2, { whoWeCall2: 'T-02' });
    expect(deskOf(world).isResting).toBe(false);
  });

  it('[C5] warns of a wrong number', () => {
    const { targets } = deskOf(withCalls({ target: 'T-01', outcome: 'wrong' }));
    expect(targets[0]).toMatchObject({
      mustVerify: true,
      verifiedSentence: 'Wrong number today: find the right one first',
    });
  });

  it('is not looked for in a log that holds another case’s code', () => {
    const world = withCalls();
    const log = world.file.byName('Calls C-001');
    world.file.type(
      log.name,
      { row: headerRow(TABLES.calls), column: declaredColumn('calls', 'id') },
      'C-002',
    );
    expect(deskOf(world)).toMatchObject({ tabId: null, todaysCalls: [] });
  });
});

describe('[C8] a court, and a consulate that no attorney asked for', () => {
  const court = {
    code: 'T-04',
    office: 'Immigration Court',
    officialLine: '212-555-0400',
    lastVerified: serial(1),
  };
  const consulate = {
    code: 'T-05',
    office: 'Consulate',
    officialLine: '212-555-0500',
    lastVerified: serial(1),
  };
  function barred(more: Record<string, CellInput> = {}): MemoryWorld {
    const world = tracker({ whoWeCall1: 'T-04', whoWeCall2: 'T-01' });
    typeRow(world, 'targets', 4, court);
    typeRow(world, 'targets', 5, { ...consulate, ...more });
    return world;
  }

  it('stand last, with the reason and nothing to dial; a call that was made can still be logged', () => {
    const { targets } = deskOf(barred());
    const { neverCalled, consulateUnasked } = MESSAGES.en.formulas;
    expect(targets.map(({ code }) => code)).toEqual(['T-01', 'T-02', 'T-03', 'T-04', 'T-05']);
    expect(targets.slice(3)).toEqual([
      expect.objectContaining({ line: null, hours: null, verifiedSentence: neverCalled, isBarred: true }),
      expect.objectContaining({
        line: null,
        hours: null,
        verifiedSentence: consulateUnasked,
        isBarred: true,
      }),
    ]);
    expect(JSON.stringify(targets)).not.toMatch(/555-0[45]00/);
  });

  it('a consulate has its line from the day on which the attorney asked', () => {
    const asked = deskOf(barred({ attorneyAskedOn: serial(0) })).targets.find(({ code }) => code === 'T-05');
    expect(asked).toMatchObject({ line: '212-555-0500', isBarred: false });
  });

  it('do not keep the case from resting when everybody who may be called rests', () => {
    const world = barred();
    for (const minute of ['10', '11', '12']) {
      const call = { ...CALL, id: `call-00${minute}`, when: `2026-03-10 09:${minute}` as CivilDateTime };
      world.done((ports) => logCall(ports, call));
    }
    expect(deskOf(world).isResting).toBe(true);
  });

  it('are said to be never called where a form chooses from those we call, after the others', () => {
    const { targets } = barred().done((ports) => readBoard(ports));
    expect(targets.map(({ code }) => code)).toEqual(['T-01', 'T-02', 'T-03', 'T-04', 'T-05']);
    expect(targets[3]?.label).toBe(`Immigration Court (${MESSAGES.en.formulas.neverCalled})`);
  });
});
