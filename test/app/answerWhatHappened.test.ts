import { type Answer, answerWhatHappened } from '../../src/app/answerWhatHappened';
import type { Ports } from '../../src/app/ports';
import { civilDate, toSerial } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, stoppedAnywhere, tableRows, withoutActivity } from '../support/trackers';

beforeAll(makeTablesSmall);

function tracker(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.', stage: 'Active', custody: 'Not detained' });
  putRow(world, 'dates', {
    id: 'D-0001',
    case: 'C-001',
    date: '2026-03-10',
    kind: 'Check-in',
    status: 'Open',
  });
  return world;
}
const HOME: Answer = {
  dateId: 'D-0001',
  caseCode: 'C-001',
  answer: 'home',
  words: 'home at noon',
  detainedSince: null,
  next: null,
  who: 'Mari',
};
const answering = (answer: Partial<Answer>) => (ports: Ports) =>
  answerWhatHappened(ports, { ...HOME, ...answer });
const told = (...answers: Partial<Answer>[]) => {
  const world = tracker();
  for (const answer of answers) world.done(answering(answer));
  return { dates: tableRows(world, 'dates'), case: tableRows(world, 'cases')[0], world };
};

describe('somebody says what happened', () => {
  it('home: the date is done, with their words', () => {
    const { dates, world } = told({});
    expect(dates).toMatchObject([{ status: 'Done', whatHappened: 'home at noon' }]);
    expect(tableRows(world, 'activity').at(-1)).toMatchObject({
      who: 'Mari',
      what: 'wrote what happened on a date',
      case: 'C-001',
    });
  });

  it('without words, what the button said is written', () => {
    expect(told({ words: ' ' }).dates).toMatchObject([{ status: 'Done', whatHappened: 'Came home.' }]);
  });

  it('[T6] not home: it is noted and stays open, and so an emergency', () => {
    const { dates, case: aCase } = told(
      { answer: 'notHome', words: 'no answer' },
      { answer: 'notHome', words: '' },
    );
    expect(dates).toMatchObject([{ status: 'Open', whatHappened: 'no answer\nNot home, or nobody knows.' }]);
    expect(aCase).toMatchObject({ custody: 'Not detained' });
  });

  it('not home, and known to be detained: the case says so, and the date is done', () => {
    const { dates, case: aCase } = told({
      answer: 'notHome',
      words: '',
      detainedSince: civilDate('2026-03-10'),
    });
    expect(dates).toMatchObject([{ status: 'Done', whatHappened: 'Detained.' }]);
    expect(aCase).toMatchObject({ custody: 'Detained', detainedSince: toSerial(civilDate('2026-03-10')) });
  });

  it('with the next date they were given', () => {
    const { dates } = told({ next: { date: '2026-06-10', kind: 'Check-in' } });
    expect(dates).toMatchObject([
      { id: 'D-0001', status: 'Done' },
      {
        id: 'D-0002',
        case: 'C-001',
        kind: 'Check-in',
        status: 'Open',
        date: toSerial(civilDate('2026-06-10')),
      },
    ]);
  });

  it.each<[Partial<Answer>, string, keyof typeof MESSAGES.en.forms.problems]>([
    [{ answer: 'other', words: '' }, 'words', 'wordsMissing'],
    [{ words: 'they asked for A12345678' }, 'words', 'aNumber'],
    [{ answer: 'notHome', detainedSince: civilDate('2026-03-11') }, 'detainedSince', 'future'],
    [{ next: { date: '2026-06-10' } }, 'kind', 'kindMissing'],
  ])('is refused beside the field: %j', (answer, key, code) => {
    const world = tracker();
    const before = world.file.snapshot();
    expect(world.run(answering(answer)).error).toMatchObject({
      code: 'fields',
      fields: [{ key, message: MESSAGES.en.forms.problems[code] }],
    });
    expect(world.file.snapshot()).toEqual(before);
  });

  it('is refused for a date that is gone, or is another case’s', () => {
    expect(tracker().run(answering({ dateId: 'D-0077' })).error).toMatchObject({ code: 'row.gone' });
    expect(tracker().run(answering({ caseCode: 'C-002' })).error).toMatchObject({ code: 'row.gone' });
  });
});

it('[C7, S5] is written exactly once, sent again or stopped between any two calls', () => {
  const answer = answering({
    answer: 'notHome',
    detainedSince: civilDate('2026-03-10'),
    next: { date: '2026-03-12', kind: 'Removal' },
  });
  const start = tracker();
  const whole = start.clone();
  whole.done(answer);
  for (const { stopAfter, world } of stoppedAnywhere(start, answer)) {
    expect({ stopAfter, file: withoutActivity(world.file.snapshot()) }).toEqual({
      stopAfter,
      file: withoutActivity(whole.file.snapshot()),
    });
  }
  whole.done(answer);
  expect(tableRows(whole, 'dates')).toHaveLength(2);
});

it('costs some thirteen calls, some twenty with a detention and a next date', () => {
  expect(tracker().run(answering({})).calls).toBeLessThanOrEqual(13);
  const most = answering({
    answer: 'notHome',
    detainedSince: civilDate('2026-03-10'),
    next: { date: '2026-03-12', kind: 'Removal' },
  });
  expect(tracker().run(most).calls).toBeLessThanOrEqual(20);
});
