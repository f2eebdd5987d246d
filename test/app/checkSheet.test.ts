import { checkSheet, type SheetReport } from '../../src/app/checkSheet';
import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import { setUpTracker } from '../../src/app/setUpTracker';
import { addDays, type CivilDateTime, civilDate, toSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import { bandRows } from '../../src/tables/callsBand';
import type { CellInput } from '../../src/tables/cell';
import { firstRow, headerRow } from '../../src/tables/defineTable';
import { declaredColumn, declaredPlaces } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { listOf } from '../support/lists';
import { MemoryWorld, type MemoryWorldOptions } from '../support/memoryWorld';
import { setUpHost } from '../support/setUpHost';
import { makeTablesSmall } from '../support/smallTables';
import { call, person } from '../support/trackerHost';
import { GROUP, sheetOfTable } from '../support/trackers';
import { typeCall, typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const TODAY = civilDate('2026-03-10');
const FIRST_CALL = firstRow(TABLES.calls);
const serial = (daysAgo: number) => toSerial(addDays(TODAY, -daysAgo));
const CALL: NewCall = {
  id: 'call-0001',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-10 09:15' as CivilDateTime,
  caller: 'Mari',
  target: null,
  numberDialled: null,
  outcome: 'No answer or busy',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};

function tracker(options: MemoryWorldOptions = {}): MemoryWorld {
  const world = new MemoryWorld(options);
  world.done((ports) => setUpTracker(ports, { ...GROUP, sharingCheckedBy: 'Ana' }));
  return world;
}
const report = (world: MemoryWorld): SheetReport => world.done(checkSheet);
/** What was found, as people see where it is. */
const found = (world: MemoryWorld) =>
  report(world).findings.map(({ kind, tab, row, column }) => [kind, tab, row, column]);

/** But what follows for formulas that refer to it. */
const troubles = (world: MemoryWorld) => found(world).filter(([kind]) => kind !== 'formulaChanged');

/** A tracker with a case, and one thing typed into it. */
function typed(table: TableKey, cells: Record<string, CellInput>, record = 1): MemoryWorld {
  const world = tracker();
  typeRow(world, 'cases', 1, { code: 'C-001' });
  typeRow(world, table, record, cells);
  return world;
}

/** A tracker whose first case's calls have begun. */
function begun(): MemoryWorld {
  const world = tracker();
  typeRow(world, 'cases', 1, { code: 'C-001' });
  world.done((ports) => logCall(ports, CALL));
  return world;
}

describe('[F4] a tracker in order', () => {
  it('gives no findings, with cases, dates, decisions, numbers and calls in it; nothing is changed', () => {
    const world = tracker();
    world.done((ports) =>
      importList(ports, {
        text: 'Name,Detained,Next date,What is it\nRosa,yes,2026-03-12,Check-in',
        who: null,
      }),
    );
    typeRow(world, 'cases', 1, { whoWeCall1: 't-01 ' });
    typeRow(world, 'targets', 1, {
      code: 'T-01',
      office: '26 Federal Plaza',
      officialLine: '212-555-0100',
      lastVerified: serial(1),
    });
    typeRow(world, 'decisions', 1, {
      id: 'DE-0001',
      case: 'c-001',
      subject: 'Calls',
      answer: 'Yes',
      decidedBy: 'The person',
      on: serial(1),
    });
    world.done((ports) => logCall(ports, CALL));
    typeCall(world, 'C-001', 2, {
      when: serial(0),
      outcome: 'buzón lleno',
      caller: 'Teo',
      note: 'call 212-555-0100',
    });
    const before = world.file.snapshot();
    expect(report(world)).toEqual({
      checkedAt: '2026-03-10 09:30',
      findings: [],
      more: 0,
      counts: { mend: 0, look: 0 },
      note: "This Sheet's clock is America/New_York, and 3/4/2026 is read as March 4. File > Settings changes both.",
      about: { schemaVersion: 2, locale: 'en_US', zone: 'America/New_York' },
    });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('costs some hundred and forty calls with ten call logs, also when there is something in every tab', () => {
    const world = tracker();
    world.done((ports) => importList(ports, { text: listOf(10), who: null }));
    for (let i = 1; i <= 10; i++) {
      const caseCode = `C-${String(i).padStart(3, '0')}`;
      world.done((ports) =>
        logCall(ports, { ...CALL, id: `call-${i}-long`, caseCode, note: '555 Main Street' }),
      );
    }
    const { calls, value } = world.run(checkSheet);
    expect(value?.findings.length).toBeGreaterThanOrEqual(10);
    expect(calls).toBeLessThanOrEqual(145);
  });

  it('is refused where nothing was ever set up', () => {
    expect(new MemoryWorld().run(checkSheet).error).toMatchObject({ code: 'notSetUp' });
  });
});

describe('on the host, a new tracker gives no findings', () => {
  it.each([
    ['en', 'en_US', 'comma'],
    ['es', 'es_ES', 'semicolon'],
  ] as const)('in %s, in a file of %s that takes the %s', (language, locale, separators) => {
    const host = setUpHost({ locale, separators, language, sharingCheckedBy: 'Ana' });
    call(host, 'importList', { text: listOf(2), who: null });
    call(host, 'logCall', CALL);
    call(host, 'raiseTasks', {});
    const checked = () => call<SheetReport>(host, 'checkSheet', {}).value;
    expect(checked().findings).toEqual([]);
    const names = MESSAGES[language].tables;
    person(host, 'type', names.cases.tab, { row: 3, column: declaredColumn('cases', 'urgency') }, 'calm');
    person(
      host,
      'type',
      names.dates.tab,
      { row: 4, column: declaredColumn('dates', 'date') },
      'soon, call 917 555 0144',
    );
    person(
      host,
      'type',
      names.dates.tab,
      { row: 4, column: declaredColumn('dates', 'lastVerified') },
      '=1+1',
    );
    expect(checked().findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['formulaGone', 'formulaTyped', 'dateUnreadable', 'leak']),
    );
    expect(JSON.stringify(checked())).not.toMatch(/calm|917|soon/);
  });
});

describe('tabs and columns', () => {
  it('that are missing are named as they are at set-up, also the tab of settings', () => {
    const world = tracker();
    world.file.deleteTab('Settings');
    world.file.deleteTab('Plans');
    const missing = report(world).findings.filter(({ kind }) => kind === 'tabMissing');
    expect(missing.map(({ sentence, tab }) => [sentence, tab])).toEqual([
      ['The tab Plans is missing.', null],
      ['The tab Settings is missing.', null],
    ]);
  });

  it('that somebody copied are named as people call them now', () => {
    const world = tracker();
    const { id } = world.file.copyTab(world.file.byName('Dates'), 'Dates of May');
    world.file.insertColumn('Cases', 1);
    world.file.type('Cases', { row: 1, column: 1 }, 'alias');
    const findings = report(world).findings.map(({ kind, tabId, tab, column }) => [kind, tabId, tab, column]);
    expect(findings).toContainEqual([
      'columnDoubled',
      world.file.byName('Cases').id,
      'Cases',
      expect.anything(),
    ]);
    expect(findings).toContainEqual(['tabDoubled', id, 'Dates of May', null]);
  });

  it('a column that lost its key, and a key row that is gone', () => {
    const world = tracker();
    world.file.rename(world.file.byName('Dates'), 'All dates');
    world.file.type('All dates', { row: 1, column: declaredColumn('dates', 'place') }, null);
    sheetOfTable(world, 'targets').cells[0]?.fill(null);
    expect(found(world)).toEqual([
      ['columnMissing', 'All dates', null, null],
      ['keyRowGone', 'Who we call', null, null],
    ]);
    expect(report(world).findings[0]?.sentence).toContain('"Place"');
  });
});

describe('[F4] formulas', () => {
  it('that were deleted, typed over or changed, once a column, in rows with a record only', () => {
    const world = typed('cases', { urgency: 'calm', daysLeft: null, datesCheck: { formula: 'TODAY()' } });
    typeRow(world, 'cases', 2, { code: 'C-002', urgency: null });
    typeRow(world, 'cases', 5, { urgency: null });
    expect(found(world)).toEqual([
      ['formulaGone', 'Cases', 3, 'Urgency'],
      ['formulaGone', 'Cases', 3, 'Days left'],
      ['formulaChanged', 'Cases', 3, 'Dates check'],
      ['rowsBare', 'Cases', 7, null],
    ]);
    expect(report(world).findings[0]?.sentence).toContain('in 2 rows');
  });

  it('[F3] above a log of calls', () => {
    const world = begun();
    const band = bandRows('en', declaredPlaces('en'));
    const row = 2 + band.findIndex((cells) => cells.filter((cell) => 'formula' in cell).length > 1);
    const column = 1 + (band[row - 2]?.findLastIndex((cell) => 'formula' in cell) ?? 0);
    world.file.type('Calls C-001', { row, column }, 7);
    world.file.insertColumn('Calls C-001', 1);
    expect(found(world)).toEqual([['bandFormulaGone', 'Calls C-001', row, null]]);
  });

  it('[S1] where people type, in a row of a record or not; what they are is not repeated', () => {
    const world = typed('cases', { notes: { formula: 'IMPORTXML("https://x.example","//a")' } });
    typeRow(world, 'targets', 4, { office: { formula: '""' } });
    expect(found(world)).toEqual([
      ['formulaTyped', 'Cases', 3, 'Notes'],
      ['formulaTyped', 'Who we call', 6, 'Office'],
    ]);
    expect(JSON.stringify(report(world))).not.toContain('example');
  });
});

describe('values', () => {
  it.each([
    ['dateUnreadable', 'cases', 'detainedSince', 'last spring'],
    ['dateUnreadable', 'cases', 'stopOn', 'yesterday'],
    ['numberUnreadable', 'cases', 'goal', 'many'],
    ['valueUnknown', 'cases', 'stage', 'Hot'],
    ['valueUnknown', 'settings', 'codesOnly', 'perhaps'],
    ['numberUnreadable', 'settings', 'urgentDays', -3],
    ['dateAhead', 'cases', 'detainedSince', serial(-1)],
  ] as const)('%s: %s.%s', (kind, table, key, cell) => {
    const findings = found(typed(table, { [key]: cell }));
    expect(findings).toEqual([[kind, expect.any(String), 3, expect.any(String)]]);
  });

  it('a time of day, and a day on which nobody can have verified anything yet', () => {
    const world = typed('targets', { code: 'T-01', hoursFrom: 'nine', lastVerified: serial(-3) });
    expect(found(world)).toEqual([
      ['timeUnreadable', 'Who we call', 3, expect.any(String)],
      ['dateAhead', 'Who we call', 3, expect.any(String)],
    ]);
  });

  it('a filing deadline that no attorney gave', () => {
    const deadline = { id: 'D-0001', case: 'C-001', date: serial(-9), kind: 'Filing deadline' };
    expect(found(typed('dates', deadline))).toEqual([
      ['deadlineUnconfirmed', 'Dates', 3, 'Attorney who gave it'],
    ]);
    expect(found(typed('dates', { ...deadline, confirmedBy: 'Ms. Ruiz' }))).toEqual([]);
  });
});

describe('codes and references', () => {
  it('codes that are missing or there twice; the next free one is offered', () => {
    const world = typed('cases', { alias: 'Ana' }, 2);
    typeRow(world, 'cases', 3, { code: ' c-001' });
    typeRow(world, 'cases', 4, { alias: 'Bo' });
    typeRow(world, 'dates', 1, { case: 'C-001', date: serial(-4) });
    expect(found(world)).toEqual([
      ['codeMissing', 'Cases', 4, 'Code'],
      ['codeDoubled', 'Cases', 5, 'Code'],
      ['codeMissing', 'Cases', 6, 'Code'],
      ['idMissing', 'Dates', 3, expect.any(String)],
    ]);
    expect(report(world).findings.map(({ todo }) => /[CD]-\d+/.exec(todo)?.[0])).toEqual([
      'C-002',
      'C-003',
      'C-004',
      'D-0001',
    ]);
  });

  it('references that lead nowhere, or are blank where they are needed', () => {
    const world = typed('cases', { whoWeCall2: 'T-09' });
    typeRow(world, 'dates', 1, { id: 'D-0001', case: 'C-099', date: serial(-4) });
    typeRow(world, 'decisions', 1, { id: 'DE-0001', subject: 'Calls' });
    typeRow(world, 'activity', 1, { what: 'Erased', case: 'C-050' });
    expect(found(world)).toEqual([
      ['targetUnknown', 'Cases', 3, 'Who we call, second'],
      ['caseUnknown', 'Dates', 3, 'Case'],
      ['caseBlank', 'Decisions', 3, 'Case'],
    ]);
  });
});

describe('call logs', () => {
  it('[C2] calls that do not count, in everyday words or none', () => {
    const world = begun();
    typeCall(world, 'C-001', 2, { when: 'noon', outcome: 'VOICEMAIL', id: 'call-0002' });
    typeCall(world, 'C-001', 3, { when: serial(0), outcome: 'flew a kite', id: 'call-0003' });
    typeCall(world, 'C-001', 4, { when: serial(-2), outcome: 'ocupado', id: 'call-0002' });
    expect(found(world)).toEqual([
      ['callUntimed', 'Calls C-001', FIRST_CALL + 1, 'When'],
      ['callUnsorted', 'Calls C-001', FIRST_CALL + 2, expect.any(String)],
      ['callDoubled', 'Calls C-001', FIRST_CALL + 3, null],
      ['dateAhead', 'Calls C-001', FIRST_CALL + 3, 'When'],
    ]);
  });

  it('[F3] logs of nobody, there twice, not connected, or gone', () => {
    const world = begun();
    world.file.copyTab(world.file.byName('Calls C-001'), 'Calls of Rosa');
    expect(found(world)).toEqual([['logDoubled', 'Calls of Rosa', null, null]]);
    world.file.deleteTab('Calls C-001');
    expect(troubles(world)).toEqual([
      ['logGone', 'Cases', 3, null],
      ['logUnlinked', 'Calls of Rosa', null, null],
    ]);
    typeRow(world, 'cases', 1, { callsTab: null });
    world.file.type(
      'Calls of Rosa',
      { row: headerRow(TABLES.calls), column: declaredColumn('calls', 'id') },
      'C-077',
    );
    expect(troubles(world)).toEqual([['logOfNobody', 'Calls of Rosa', null, null]]);
  });

  it('calls in the template, and those that wait for their case', () => {
    const world = tracker();
    typeRow(world, 'calls', 2, { caller: 'Mari', outcome: 'spoke' });
    typeRow(world, 'unplacedCalls', 1, { reason: 'x', case: 'Nobody' });
    typeRow(world, 'unplacedCalls', 2, { reason: 'x', case: 'Nobody' });
    expect(found(world)).toEqual([
      ['callInTemplate', MESSAGES.en.tables.calls.tab, FIRST_CALL + 1, null],
      ['callsUnplaced', MESSAGES.en.tables.unplacedCalls.tab, 3, null],
    ]);
    expect(report(world).findings[1]?.sentence).toContain('2 calls');
  });
});

describe('what should not stand in a cell', () => {
  const YES = { id: 'DE-0001', case: 'C-001', answer: 'Yes', decidedBy: 'The person', on: serial(2) };

  it('[P5] an A-number that somebody typed, until its decision is in force', () => {
    const world = typed('cases', { notes: 'he is A 087-654-321' });
    expect(found(world)).toEqual([['aNumber', 'Cases', 3, 'Notes']]);
    expect(JSON.stringify(report(world))).not.toContain('087');
    typeRow(world, 'decisions', 1, { ...YES, subject: 'A-number' });
    expect(found(world)).toEqual([]);
  });

  it('[L2] [L3] other leaks, by kind, but where a column may hold them', () => {
    const world = typed('cases', {
      notes: 'lives at 123 Main Street, 917-555-0144',
      office: '26 Federal Plaza',
    });
    expect(report(world).findings.map(({ kind, sentence }) => [kind, sentence.split(': ')[1]])).toEqual([
      ['leak', expect.any(String)],
      ['leak', expect.any(String)],
    ]);
    expect(JSON.stringify(report(world))).not.toMatch(/Main|917/);
  });

  it('[L7] a real name without a decision; [P7] any name where the group keeps codes only', () => {
    const world = typed('cases', { alias: 'Ana L.', realName: 'Ana Luz' });
    expect(found(world)).toEqual([['nameUndecided', 'Cases', 3, 'Real name']]);
    typeRow(world, 'decisions', 1, { ...YES, subject: 'Real name' });
    expect(found(world)).toEqual([]);
    typeRow(world, 'settings', 1, { codesOnly: 'Yes' });
    expect(found(world)).toEqual([
      ['nameInCodesOnly', 'Cases', 3, 'What we call the person'],
      ['nameInCodesOnly', 'Cases', 3, 'Real name'],
    ]);
  });
});

describe('what is to be looked at again', () => {
  it('[C5] numbers that nobody verified lately, or that were wrong for any case', () => {
    const world = begun();
    typeRow(world, 'cases', 1, { whoWeCall1: 'T-03' });
    const line = '212-555-0100';
    typeRow(world, 'targets', 1, { code: 'T-01', officialLine: line, lastVerified: serial(40) });
    typeRow(world, 'targets', 2, { code: 'T-02', officialLine: '212-555-0200' });
    typeRow(world, 'targets', 3, { code: 'T-03', officialLine: '212-555-0300', lastVerified: serial(1) });
    typeCall(world, 'C-001', 2, { when: serial(0), outcome: 'wrong', id: 'call-0002' });
    expect(found(world)).toEqual([
      ['targetWrong', 'Who we call', 5, 'Official line'],
      ['targetStale', 'Who we call', 3, 'Last verified'],
      ['targetNeverVerified', 'Who we call', 4, 'Last verified'],
    ]);
  });

  it('who can open the Sheet, and a clock that is no place', () => {
    const world = tracker({ zone: 'Etc/GMT', locale: 'es_MX' });
    typeRow(world, 'settings', 1, { sharingCheckedOn: serial(31) });
    expect(found(world)).toEqual([
      ['zoneless', null, null, null],
      ['sharingDue', 'Settings', 3, expect.any(String)],
    ]);
    expect(report(world).note).toContain('April 3');
  });
});

it('lists two hundred findings, and says how many more there are', () => {
  const world = tracker();
  for (let row = 1; row <= 10; row++) {
    const dates = ['detainedSince', 'stopOn', 'stayUntil', 'stayConfirmedOn', 'authorizationOn', 'closedOn'];
    const more = ['authorizationUntil', 'authorizationRevokedOn', 'factsGoneThroughOn', 'familySpokenOn'];
    const choices = ['stage', 'custody', 'order', 'stay', 'stayKind', 'outcome', 'referralUnderWay'];
    const numbers = ['goal', 'mobilizable'];
    const keys = [...dates, ...more, ...choices, ...numbers, 'whoWeCall1', 'whoWeCall2'];
    typeRow(world, 'cases', row, {
      code: `C-00${row}`,
      ...Object.fromEntries(keys.map((key) => [key, 'x'])),
    });
  }
  const { findings, more, counts } = report(world);
  expect([findings.length, more, counts]).toEqual([200, 10, { mend: 210, look: 0 }]);
});
