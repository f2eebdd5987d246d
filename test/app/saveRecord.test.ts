import type { Ports } from '../../src/app/ports';
import { type SaveRequest, saveRecord } from '../../src/app/saveRecord';
import { liftStop, setStop } from '../../src/app/setStop';
import { civilDate, toSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import {
  memoryTracker,
  sheetOfTable,
  stoppedAnywhere,
  tableRows,
  withoutActivity,
} from '../support/trackers';

beforeAll(makeTablesSmall);

function tracker(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.', stage: 'Active', lead: 'Mari', notes: 'old' });
  putRow(world, 'dates', { id: 'D-0001', case: 'C-001', date: '2026-03-19', kind: 'Bond hearing' });
  putRow(world, 'decisions', {
    id: 'DE-0001',
    case: 'C-001',
    subject: 'Calls',
    answer: 'Yes',
    decidedBy: 'The person',
    on: '2026-03-01',
  });
  return world;
}
const CHANGE: SaveRequest = {
  table: 'cases',
  code: 'C-001',
  id: 'save-0001',
  fields: {},
  before: {},
  who: 'Jo',
};
const saving = (request: Partial<SaveRequest>) => (ports: Ports) =>
  saveRecord(ports, { ...CHANGE, ...request });
const refusal = (request: Partial<SaveRequest>) => {
  const world = tracker();
  const before = world.file.snapshot();
  const { error } = world.run(saving(request));
  expect(world.file.snapshot()).toEqual(before);
  return error;
};

describe('facts that are changed', () => {
  it('are written, and no other cell is touched', () => {
    const world = tracker();
    const whole = sheetOfTable(world, 'cases').cells.map((row) => [...row]);
    const fields = { lead: 'Teo', custody: 'Detained', detainedSince: '2026-03-01', notes: '=1+1' };
    const before = { lead: 'Mari', custody: null, detainedSince: null, notes: 'old' };
    expect(world.done(saving({ fields, before }))).toEqual({ code: 'C-001', conflicts: [] });
    expect(tableRows(world, 'cases')[0]).toMatchObject({
      lead: 'Teo',
      custody: 'Detained',
      detainedSince: toSerial(civilDate('2026-03-01')),
      notes: '=1+1',
    });
    const after = sheetOfTable(world, 'cases').cells;
    const changed = after.flatMap((row, r) => row.filter((cell, c) => cell !== whole[r]?.[c]));
    expect(changed).toHaveLength(4);
    expect(tableRows(world, 'activity').at(-1)).toMatchObject({
      who: 'Jo',
      what: 'changed facts of a case',
      case: 'C-001',
    });
    expect(JSON.stringify(tableRows(world, 'activity'))).not.toContain('Teo');
  });

  it('come back as a conflict where somebody else changed them meanwhile; the others are written', () => {
    const world = tracker();
    const fields = { lead: 'Teo', notes: 'new' };
    expect(world.done(saving({ fields, before: { lead: 'Nobody yet', notes: 'old' } }))).toEqual({
      code: 'C-001',
      conflicts: [{ key: 'lead', label: 'Lead', now: 'Mari' }],
    });
    expect(tableRows(world, 'cases')[0]).toMatchObject({ lead: 'Mari', notes: 'new' });
  });

  it('are no conflict where both wrote the same, and a retry changes nothing more', () => {
    const world = tracker();
    const request = saving({ fields: { lead: 'Teo' }, before: { lead: 'Mari' } });
    world.done(request);
    const after = world.file.snapshot();
    expect(world.done(request)).toEqual({ code: 'C-001', conflicts: [] });
    expect(world.file.snapshot()).toEqual(after);
  });

  it('may be emptied', () => {
    const world = tracker();
    world.done(saving({ fields: { notes: null }, before: { notes: 'old' } }));
    expect(tableRows(world, 'cases')[0]).not.toHaveProperty('notes');
  });

  it('are those of the row whose code it is, wherever people sorted and moved it', () => {
    const world = tracker();
    putRow(world, 'cases', { code: 'C-002', alias: 'Big Mike' });
    const { cells } = sheetOfTable(world, 'cases');
    const [first = [], second = []] = cells.slice(2, 4);
    cells.splice(2, 2, second, first);
    world.file.insertColumn('Cases', 10);
    world.done(saving({ code: ' c-001', fields: { lead: 'Teo' }, before: { lead: 'Mari' } }));
    expect(tableRows(world, 'cases').map(({ code, lead }) => [code, lead])).toEqual([
      ['C-002', undefined],
      ['C-001', 'Teo'],
    ]);
  });

  it('are refused beside the field, and nothing is written', () => {
    const { problems } = MESSAGES.en.forms;
    expect(
      refusal({ fields: { detainedSince: '2026-03-11', lead: 'Teo' }, before: { lead: 'Mari' } }),
    ).toMatchObject({
      code: 'fields',
      fields: [{ key: 'detainedSince', message: problems.future }],
    });
    const deadline = { table: 'dates', code: 'D-0001', fields: { kind: 'Filing deadline' } } as const;
    expect(refusal({ ...deadline, before: { kind: 'Bond hearing' } })).toMatchObject({
      fields: [{ key: 'confirmedBy', message: problems.deadlineUnconfirmed }],
    });
  });

  it('are refused when their row is gone', () => {
    expect(refusal({ code: 'C-077', fields: { lead: 'Teo' } })).toMatchObject({ code: 'row.gone' });
  });
});

describe('[P1] a decision', () => {
  it('is never changed, only withdrawn', () => {
    const world = tracker();
    const request = { table: 'decisions', code: 'DE-0001' } as const;
    world.done(saving({ ...request, fields: { withdrawnOn: '2026-03-10' }, before: { withdrawnOn: null } }));
    expect(tableRows(world, 'decisions')[0]).toMatchObject({
      withdrawnOn: toSerial(civilDate('2026-03-10')),
    });
    const change = { ...request, fields: { answer: 'No' }, before: { answer: 'Yes' } };
    expect(refusal(change)).toMatchObject({ code: 'input.invalid' });
  });
});

describe('[C7] a new record', () => {
  const NEW = {
    dates: { case: 'c-001', date: '2026-04-01', kind: 'Check-in' },
    targets: { role: 'Deportation officer', office: 'New York City', officialLine: '212-555-0100' },
    decisions: { case: 'C-001', subject: 'Photo', answer: 'No', on: '2026-03-10' },
  } as const;
  const codes = { dates: 'D-0002', targets: 'T-01', decisions: 'DE-0002' } as const;

  it.each(['dates', 'targets', 'decisions'] as const)('is written once under the next code: %s', (table) => {
    const world = tracker();
    const request = saving({ table, code: null, fields: NEW[table] });
    expect(world.done(request)).toEqual({ code: codes[table], conflicts: [] });
    const after = world.file.snapshot();
    expect(world.done(request)).toEqual({ code: codes[table], conflicts: [] });
    expect(world.file.snapshot()).toEqual(after);
    for (const { stopAfter, world: stopped } of stoppedAnywhere(tracker(), request)) {
      expect({ stopAfter, file: withoutActivity(stopped.file.snapshot()) }).toEqual({
        stopAfter,
        file: withoutActivity(after),
      });
    }
  });

  it('belongs to a case that is there, spelt as Cases spells it', () => {
    const world = tracker();
    world.done(saving({ table: 'dates', code: null, fields: NEW.dates }));
    expect(tableRows(world, 'dates')[1]).toMatchObject({ case: 'C-001' });
    const moved = {
      table: 'dates',
      code: 'D-0001',
      fields: { case: 'C-099' },
      before: { case: 'C-001' },
    } as const;
    expect(refusal(moved)).toMatchObject({ code: 'case.unknown' });
    expect(refusal({ table: 'dates', code: null, fields: { ...NEW.dates, case: 'C-099' } })).toMatchObject({
      code: 'case.unknown',
    });
  });

  it('is no case: those are taken in', () => {
    expect(refusal({ code: null, fields: { alias: 'X' } })).toMatchObject({ code: 'input.invalid' });
  });
});

it('costs at most fifteen calls', () => {
  const facts = saving({
    fields: { lead: 'Teo', notes: 'new', alias: 'Ana' },
    before: { lead: 'Mari', notes: 'old', alias: 'Ana L.' },
  });
  expect(tracker().run(facts).calls).toBeLessThanOrEqual(15);
  const date = saving({
    table: 'dates',
    code: null,
    fields: { case: 'C-001', date: '2026-04-01', kind: 'Removal' },
  });
  expect(tracker().run(date).calls).toBeLessThanOrEqual(15);
});

describe('[C9] a Stop', () => {
  const stop =
    (by = 'The family') =>
    (ports: Ports) =>
      setStop(ports, { code: 'C-001', by });

  it('is set with who asked and today, and stands as it is when another asks too', () => {
    const world = tracker();
    world.done(stop());
    world.done(stop('The attorney'));
    expect(tableRows(world, 'cases')[0]).toMatchObject({
      stopBy: 'The family',
      stopOn: toSerial(civilDate('2026-03-10')),
    });
    expect(tableRows(world, 'activity').filter(({ what }) => what === 'set a Stop')).toHaveLength(1);
  });

  it('is lifted whole', () => {
    const world = tracker();
    world.done(stop());
    world.done((ports) => liftStop(ports, { code: 'C-001', by: 'The person' }));
    expect(tableRows(world, 'cases')[0]).not.toHaveProperty('stopBy');
    expect(tableRows(world, 'cases')[0]).not.toHaveProperty('stopOn');
    expect(tableRows(world, 'activity').at(-1)).toMatchObject({ who: 'The person', what: 'lifted a Stop' });
  });

  it('[P5] keeps no A-number, and knows its case', () => {
    expect(tracker().run(stop('A12345678')).error).toMatchObject({ code: 'fields', fields: [{ key: 'by' }] });
    const { error } = tracker().run((ports) => setStop(ports, { code: 'C-9', by: 'x' }));
    expect(error).toMatchObject({ code: 'case.unknown' });
  });
});
