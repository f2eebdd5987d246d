import { importList } from '../../src/app/importList';
import { logCall, type NewCall } from '../../src/app/logCall';
import type { Ports } from '../../src/app/ports';
import { stampRows } from '../../src/app/stampRows';
import { type CivilDateTime, dateTimeToSerial } from '../../src/domain/civilDate';
import { firstRow, type Table } from '../../src/tables/defineTable';
import { columnLetters } from '../../src/tables/formulaContext';
import { declaredColumn } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { Host } from '../../workbench/host/host';
import { listOf } from '../support/lists';
import { blankRows } from '../support/memoryFile';
import type { MemoryWorld } from '../support/memoryWorld';
import { Meter } from '../support/meter';
import { setUpHost } from '../support/setUpHost';
import { call, person } from '../support/trackerHost';
import { callLogOf, memoryTracker, rowsOf, sheetOfTable, tableRows } from '../support/trackers';
import { typeRow } from '../support/typedRows';

const FIRST_ROW = firstRow(TABLES.calls);
const NOW = '2026-03-10 09:30' as CivilDateTime;
const FIRST: NewCall = {
  id: 'call-first',
  caseCode: 'C-001',
  tabId: null,
  when: '2026-03-09 10:00' as CivilDateTime,
  caller: 'Jo',
  target: null,
  numberDialled: null,
  outcome: 'Spoke with someone',
  howMany: null,
  language: null,
  note: null,
  followUpOn: null,
};

/** The tab is known by its tag, as after an edit. */
function stampIn(ports: Ports, tabId: number): number {
  const tab = ports.workbook.tabs().find(({ id }) => id === tabId);
  return tab ? stampRows(ports, tab) : 0;
}

/** A case whose calls have begun, with one call logged. */
function begunLog(): { world: MemoryWorld; tabId: number } {
  const world = memoryTracker();
  world.done((ports) => importList(ports, { text: listOf(2), who: null }));
  const { tabId } = world.done((ports) => logCall(ports, FIRST));
  return { world, tabId };
}

/** Somebody types into a row of the log, counted from the first record. */
function type(world: MemoryWorld, record: number, cells: Record<string, string | number>): void {
  const log = callLogOf(world, 'C-001');
  for (const [key, cell] of Object.entries(cells)) {
    const place = { row: FIRST_ROW + record - 1, column: declaredColumn('calls', key) };
    world.file.type(log.name, place, cell);
  }
}

const logged = (world: MemoryWorld) => rowsOf(callLogOf(world, 'C-001'), 'calls');

describe('[C1] rows that people type', () => {
  it('get the time and an id that they lack, every one of them, wherever the edit was', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari', outcome: 'spoke' });
    type(world, 3, { caller: 'Mari', outcome: 'busy', when: 46000 });
    type(world, 6, { caller: 'Teo', outcome: 'full' });
    expect(world.done((ports) => stampIn(ports, tabId))).toBe(3);
    const [, ...typed] = logged(world);
    expect(typed.map(({ caller, when }) => [caller, when])).toEqual([
      ['Mari', dateTimeToSerial(NOW)],
      ['Mari', 46000],
      ['Teo', dateTimeToSerial(NOW)],
    ]);
    expect(new Set(typed.map(({ id }) => id)).size).toBe(3);
  });

  it('keep what was typed: a time that cannot be read, words for an outcome, the id of a call', () => {
    const { world, tabId } = begunLog();
    const [before] = logged(world);
    type(world, 2, { when: 'at noon', outcome: 'flew a kite' });
    world.done((ports) => stampIn(ports, tabId));
    expect(logged(world)).toEqual([
      before,
      expect.objectContaining({ when: 'at noon', outcome: 'flew a kite' }),
    ]);
  });

  it('are stamped once; with nothing to stamp, nothing is written', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari' });
    world.done((ports) => stampIn(ports, tabId));
    const before = world.file.snapshot();
    const again = world.run((ports) => stampIn(ports, tabId));
    expect([again.value, again.labels]).toEqual([0, ['tabs', 'read']]);
    expect(world.file.snapshot()).toEqual(before);
  });

  it('[C7] keep a blank time when they have an id: they were brought in without one', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari', outcome: 'spoke', id: 'i-abcdefgh' });
    expect(world.done((ports) => stampIn(ports, tabId))).toBe(0);
    expect(logged(world)[1]).not.toHaveProperty('when');
  });

  it('wait, while somebody else writes, for the next edit', () => {
    const { world, tabId } = begunLog();
    type(world, 2, { caller: 'Mari' });
    world.lockedBy = new Meter();
    expect(world.run((ports) => stampIn(ports, tabId)).error).toMatchObject({ code: 'busy' });
    expect(logged(world)[1]).toEqual({ caller: 'Mari' });
    world.lockedBy = null;
    type(world, 3, { caller: 'Teo' });
    expect(world.done((ports) => stampIn(ports, tabId))).toBe(2);
  });

  it('in the template and in tabs that are not ours are none of its business', () => {
    const { world } = begunLog();
    const template = sheetOfTable(world, 'calls');
    world.file.type(template.name, { row: FIRST_ROW + 1, column: 2 }, 'Mari');
    const foreign = world.file.addTab('Notes of ours');
    const before = world.file.snapshot();
    for (const { id } of [template, foreign]) expect(world.done((ports) => stampIn(ports, id))).toBe(0);
    expect(world.file.snapshot()).toEqual(before);
  });
});

describe('rows that people type or paste into a tab of records', () => {
  const idOf = (world: MemoryWorld, table: TableKey) => sheetOfTable(world, table).id;
  const stamp = (world: MemoryWorld, table: TableKey) =>
    world.done((ports) => stampIn(ports, idOf(world, table)));

  it('get the codes after the highest in use, every row, and keep the codes they came with', () => {
    const world = memoryTracker();
    typeRow(world, 'groups', 1, { name: 'St. Mary' });
    typeRow(world, 'groups', 2, { code: 'g-07', name: 'Local 32' });
    typeRow(world, 'groups', 5, { kind: 'Union' });
    expect(stamp(world, 'groups')).toBe(2);
    expect(tableRows(world, 'groups').map(({ code }) => code)).toEqual(['G-08', 'g-07', 'G-09']);
  });

  it.each(
    Object.values(TABLES).flatMap(({ key, ...table }: Table) =>
      table.codes ? [[key, table.codes] as const] : [],
    ),
  )('get their codes in %s', (key, { column, prefix, digits }) => {
    const world = memoryTracker();
    const [text = ''] = Object.entries(TABLES[key].columns as Table['columns']).flatMap(([name, { kind }]) =>
      kind === 'text' || kind === 'longText' || kind === 'count' || kind === 'date' ? [name] : [],
    );
    typeRow(world, key, 2, { [text]: 1 });
    expect(stamp(world, key)).toBe(1);
    expect(tableRows(world, key).at(-1)?.[column]).toBe(`${prefix}-${'1'.padStart(digits, '0')}`);
  });

  it('[F1] get the formulas that they lack, but for those over which somebody typed', () => {
    const world = memoryTracker();
    const tasks = sheetOfTable(world, 'tasks');
    // Below the end of the grid, which Google lengthens.
    const first = tasks.cells.length + 1;
    tasks.cells.push(...blankRows(2, tasks.columns));
    const record = first - firstRow(TABLES.tasks) + 1;
    typeRow(world, 'tasks', record, { what: 'Ring the clinic' });
    typeRow(world, 'tasks', record + 1, { what: 'Print the letter', caseLabel: 'for Ana' });
    stamp(world, 'tasks');
    const at = (row: number, key: string) => tasks.cells[row - 1]?.[declaredColumn('tasks', key) - 1];
    const cell = (key: string, row: number) => `$${columnLetters(declaredColumn('tasks', key))}${row}`;
    expect(at(first, 'caseKey')).toEqual({ formula: `UPPER(TRIM(${cell('case', first)}))` });
    expect(at(first + 1, 'state')).toEqual({ formula: expect.stringContaining(cell('doneOn', first + 1)) });
    expect(at(first + 1, 'caseLabel')).toBe('for Ana');
    // Room to go on, with formulas, and a row without a record to copy them from.
    expect(tasks.cells.length).toBeGreaterThan(first + 1);
    expect(tasks.cells.at(-1)?.[declaredColumn('tasks', 'state') - 1]).toHaveProperty('formula');
  });

  it('[F3] never get the call totals of another case', () => {
    const { world } = begunLog();
    const cases = sheetOfTable(world, 'cases');
    // Only the first row, which refers to a call log, has formulas; below it stands what somebody pasted.
    cases.cells.splice(firstRow(TABLES.cases), cases.cells.length, ...blankRows(2, cases.columns));
    typeRow(world, 'cases', 2, { alias: 'Eva' });
    stamp(world, 'cases');
    const at = (key: string) => cases.cells[firstRow(TABLES.cases)]?.[declaredColumn('cases', key) - 1];
    expect(at('codeKey')).toEqual({ formula: expect.any(String) });
    expect([at('attemptsToday'), at('contacts6DaysAgo'), at('callsTab')]).toEqual([null, null, null]);
  });

  it('cost one call when there is nothing to do', () => {
    const world = memoryTracker();
    typeRow(world, 'tasks', 1, { id: 'TK-0001', what: 'Ring the clinic', state: 'Open' });
    const { labels } = world.run((ports) => stampIn(ports, idOf(world, 'tasks')));
    expect(labels).toEqual(['tabs', 'read']);
  });

  it('in a copy that somebody made of a tab are left alone: their codes would be there twice', () => {
    const world = memoryTracker();
    const copy = world.file.copyTab(sheetOfTable(world, 'groups'), 'Copy of Groups');
    world.file.type(copy.name, { row: firstRow(TABLES.groups), column: 2 }, 'St. Mary');
    expect(world.done((ports) => stampIn(ports, copy.id))).toBe(0);
  });
});

describe('[C1] on the host, for a volunteer who authorized nothing,', () => {
  let host: Host;
  beforeAll(() => {
    host = setUpHost();
    call(host, 'importList', { text: listOf(1), who: null });
    call(host, 'logCall', { ...FIRST, when: '2026-03-10 08:00' });
  });
  const place = (record: number, key: string) => ({
    row: FIRST_ROW + record - 1,
    column: declaredColumn('calls', key),
  });
  const a1 = (record: number, key: string) =>
    `${columnLetters(declaredColumn('calls', key))}${FIRST_ROW + record - 1}`;
  /** Who called, and whether the row has a time and an id. */
  const rows = () => {
    const values =
      host
        .sheets()
        .find(({ name }) => name === 'Calls C-001')
        ?.values() ?? [];
    const cell = (row: unknown[], key: string) => row[declaredColumn('calls', key) - 1];
    return values
      .slice(FIRST_ROW - 1)
      .filter((row) => cell(row, 'caller') !== '')
      .map((row) => [cell(row, 'caller'), cell(row, 'when') instanceof Date, cell(row, 'id') !== '']);
  };
  const figures = () =>
    call<{ cases: { figures: { calls: object } }[] }>(host, 'readTracker', {}).value.cases[0]?.figures.calls;

  it('three calls that are pasted at once count at once', () => {
    const pasted = [
      ['', 'Mari', '', '', 'spoke'],
      ['', 'Mari', '', '', 'voicemail'],
      ['', 'Teo', '', '', 'busy'],
    ];
    expect(host.paste('Calls C-001', a1(2, 'when'), pasted)?.error).toBeUndefined();
    expect(rows()).toEqual([
      ['Jo', true, true],
      ['Mari', true, true],
      ['Mari', true, true],
      ['Teo', true, true],
    ]);
    expect(figures()).toMatchObject({ attemptsToday: 4, contactsToday: 3 });
  });

  it('rows whose edits were never told are stamped with the next one, whoever makes it', () => {
    // A script's writes tell no trigger, as Google tells none of edits that come too fast.
    for (const record of [5, 6]) {
      person(host, 'type', 'Calls C-001', place(record, 'caller'), 'Mari');
      person(host, 'type', 'Calls C-001', place(record, 'outcome'), 'contestó');
    }
    expect(figures()).toMatchObject({ attemptsToday: 4 });
    host.type('Calls C-001', a1(7, 'caller'), 'Teo', 'teo@example.org');
    const edit = host.type('Calls C-001', a1(7, 'outcome'), 'full', 'teo@example.org');
    expect(edit?.error).toBeUndefined();
    expect(rows().slice(4)).toEqual([
      ['Mari', true, true],
      ['Mari', true, true],
      ['Teo', true, true],
    ]);
    expect(figures()).toMatchObject({ attemptsToday: 7, contactsToday: 5 });
  });
});
