import type { Ports } from '../../src/app/ports';
import type { Board } from '../../src/app/readBoard';
import { type IntakeRequest, takeInCase } from '../../src/app/takeInCase';
import { civilDate, toSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { setUpHost } from '../support/setUpHost';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import { call } from '../support/trackerHost';
import { memoryTracker, stoppedAnywhere, tableRows, withoutActivity } from '../support/trackers';

beforeAll(makeTablesSmall);

const TODAY = toSerial(civilDate('2026-03-10'));
const INTAKE: IntakeRequest = {
  id: 'intake-0001',
  fields: {
    alias: 'Chef Amadou',
    calledBy: 'a coworker',
    custody: 'Detained',
    heldAt: 'Elizabeth',
    detainedSince: '2026-02-01',
    attorney: '?',
    referralUnderWay: false,
  },
  date: { date: '2026-03-19', kind: 'Bond hearing' },
  mayAct: 'Ask first',
  decidedBy: null,
  who: 'Mari',
};
const taking =
  (request: Partial<IntakeRequest> = {}) =>
  (ports: Ports) =>
    takeInCase(ports, { ...INTAKE, ...request });
const refusal = (world: MemoryWorld, request: Partial<IntakeRequest>) => {
  const before = world.file.snapshot();
  const { error } = world.run(taking(request));
  expect(world.file.snapshot()).toEqual(before);
  return error;
};

describe('a case that is taken in', () => {
  it('stands in Cases with a code, its date in Dates, and what was decided in Decisions', () => {
    const world = memoryTracker();
    expect(world.done(taking())).toMatchObject({ code: 'C-001', name: 'Chef Amadou' });
    expect(tableRows(world, 'cases')).toMatchObject([
      { code: 'C-001', alias: 'Chef Amadou', calledBy: 'a coworker', stage: 'Intake', attorney: '?' },
    ]);
    expect(tableRows(world, 'dates')).toMatchObject([
      {
        id: 'D-0001',
        case: 'C-001',
        kind: 'Bond hearing',
        status: 'Open',
        source: 'a coworker',
        certainty: 'Reported',
      },
    ]);
    expect(tableRows(world, 'dates')[0]).not.toHaveProperty('lastVerified');
    expect(tableRows(world, 'decisions')).toMatchObject([
      { id: 'DE-0001', case: 'C-001', subject: 'Calls', answer: 'Not asked', on: TODAY },
    ]);
    expect(tableRows(world, 'activity').at(-1)).toMatchObject({
      who: 'Mari',
      what: 'took a case in',
      case: 'C-001',
    });
  });

  it('[P1, C9] may be called about at once when the person said so, and only then', () => {
    const world = memoryTracker();
    world.done(taking({ mayAct: 'Yes', decidedBy: 'The person' }));
    world.done(taking({ id: 'intake-0002', mayAct: 'No', decidedBy: 'The person' }));
    expect(tableRows(world, 'cases').map(({ stage }) => stage)).toEqual(['Active', 'Intake']);
    expect(tableRows(world, 'decisions')).toMatchObject([
      { answer: 'Yes', decidedBy: 'The person', forWhom: 'Officials and callers', how: expect.any(String) },
      { answer: 'No', decidedBy: 'The person' },
    ]);
    const error = refusal(world, {
      id: 'intake-0003',
      mayAct: 'Yes',
      decidedBy: 'Family, about their own facts',
    });
    expect(error).toMatchObject({
      code: 'fields',
      fields: [{ key: 'decidedBy', message: MESSAGES.en.forms.problems.personDecides }],
    });
  });

  it('needs no date', () => {
    const world = memoryTracker();
    world.done(taking({ date: null }));
    expect(tableRows(world, 'dates')).toEqual([]);
  });

  it('is written in the tracker’s language', () => {
    const world = memoryTracker({ language: 'es' });
    world.done(taking());
    expect(tableRows(world, 'cases')[0]).toMatchObject({ custody: 'En detención', stage: 'Ingreso' });
  });

  it('takes nothing that an intake does not ask for', () => {
    const world = memoryTracker();
    world.done(
      taking({ fields: { ...INTAKE.fields, stage: 'Closed', stopBy: 'x', code: 'C-900', urgency: 'Watch' } }),
    );
    const [row] = tableRows(world, 'cases');
    expect(row).toMatchObject({ code: 'C-001', stage: 'Intake' });
    expect(row).not.toHaveProperty('stopBy');
  });

  it('[S1] keeps texts as texts', () => {
    const world = memoryTracker();
    world.done(
      taking({
        fields: { ...INTAKE.fields, alias: '=IMPORTXML("http://x.example")', notes: "'q\u0000uoted" },
      }),
    );
    expect(tableRows(world, 'cases')[0]).toMatchObject({
      alias: '=IMPORTXML("http://x.example")',
      notes: "'quoted",
    });
  });
});

describe('a case that is refused', () => {
  it('says so beside every field, and nothing is written', () => {
    const fields = { alias: null, detainedSince: '2026-04-02', notes: 'her A-number: A 012 345 678' };
    const { problems } = MESSAGES.en.forms;
    expect(refusal(memoryTracker(), { fields, date: { kind: 'Filing deadline' } })).toMatchObject({
      code: 'fields',
      message: MESSAGES.en.forms.refused,
      fields: [
        { key: 'alias', message: problems.required },
        { key: 'detainedSince', message: problems.future },
        { key: 'notes', message: problems.aNumber },
        { key: 'date', message: problems.dateMissing },
        { key: 'confirmedBy', message: problems.deadlineUnconfirmed },
      ],
    });
  });

  it('[P7] holds a name where only codes are kept; without one, the code is the name', () => {
    const world = memoryTracker();
    putRow(world, 'settings', { at: 0, codesOnly: true });
    expect(refusal(world, {})).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ key: 'alias' })]),
    });
    const { calledBy: _, alias: __, ...fields } = INTAKE.fields;
    expect(world.done(taking({ fields }))).toMatchObject({ code: 'C-001', name: 'C-001' });
  });
});

describe('[C7, S5] is taken in exactly once', () => {
  it('when it is sent again', () => {
    const world = memoryTracker();
    world.done(taking());
    const before = world.file.snapshot();
    expect(world.done(taking())).toMatchObject({ code: 'C-001' });
    expect(world.file.snapshot()).toEqual(before);
    expect(world.done(taking({ id: 'intake-0002' }))).toMatchObject({ code: 'C-002' });
  });

  it('when it was stopped between any two calls and sent again: nothing is half there, nothing double', () => {
    const start = memoryTracker();
    start.done(taking({ id: 'intake-0000', fields: { alias: 'Ana L.' } }));
    const whole = start.clone();
    whole.done(taking());
    for (const { stopAfter, world } of stoppedAnywhere(start, taking())) {
      expect({ stopAfter, file: withoutActivity(world.file.snapshot()) }).toEqual({
        stopAfter,
        file: withoutActivity(whole.file.snapshot()),
      });
    }
  });

  it('also where people moved the columns apart', () => {
    const start = memoryTracker();
    for (const [tab, column] of [
      ['Cases', 3],
      ['Cases', 20],
      ['Dates', 4],
    ] as const) {
      start.file.insertColumn(tab, column);
    }
    for (const { stopAfter, world } of stoppedAnywhere(start, taking(), { every: 3 })) {
      expect({ stopAfter, codes: tableRows(world, 'cases').map(({ code }) => code) }).toEqual({
        stopAfter,
        codes: ['C-001'],
      });
      expect(tableRows(world, 'dates')).toHaveLength(1);
      expect(tableRows(world, 'decisions')).toHaveLength(1);
    }
  });
});

it('costs at most 25 calls, whatever the number of cases', () => {
  const world = memoryTracker();
  expect(world.clone().run(taking()).calls).toBeLessThanOrEqual(25);
  for (let n = 0; n < SMALL_ROWS - 2; n++) world.done(taking({ id: `intake-${n}-more` }));
  expect(world.run(taking()).calls).toBeLessThanOrEqual(25);
});

it('[T6] shows its urgency at once, as the Sheet computes it, here and on the board', () => {
  const host = setUpHost();
  const detained = { ...INTAKE, fields: { ...INTAKE.fields, detainedSince: '2026-03-09' } };
  const { value, run } = call<{ mark: string; reason: string }>(host, 'takeInCase', detained);
  expect(value).toMatchObject({ code: 'C-001', mark: '▲ Emergency' });
  expect(value.reason).toContain('Detained yesterday');
  expect(run.calls.all).toBeLessThanOrEqual(25);

  const board = call<Board>(host, 'readBoard', {});
  expect(board.run.calls.all).toBeLessThanOrEqual(6);
  expect(board.value.cases).toMatchObject([
    {
      code: 'C-001',
      urgency: 'Emergency',
      callState: 'Ask first',
      nextLabel: 'Bond hearing, Thu Mar 19',
      daysLeft: 9,
      mustVerify: true,
    },
  ]);
  expect(board.value.unreadable).toBe(0);
});
