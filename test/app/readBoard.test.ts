import { type Board, readBoard } from '../../src/app/readBoard';
import type { CivilDateTime } from '../../src/domain/civilDate';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const board = (world: MemoryWorld): Board => world.done((ports) => readBoard(ports));

/** A tracker whose cases show what formulas would. */
function trackerOf(
  cases: readonly Readonly<Record<string, string | number>>[],
  options: { language?: 'en' | 'es'; now?: string } = {},
): MemoryWorld {
  const { now = '2026-03-10 09:30', language = 'en' } = options;
  const world = memoryTracker({ language, now: now as CivilDateTime });
  for (const fields of cases) putRow(world, 'cases', { stage: 'Active', urgency: 'Watch', ...fields });
  return world;
}

describe('the board', () => {
  it('shows the most urgent case first, then by the days to harm, the days left, the code', () => {
    const world = trackerOf([
      { code: 'C-001', urgency: 'Watch' },
      { code: 'C-010', urgency: 'Active', daysLeft: 9 },
      { code: 'C-002', urgency: 'Active', daysLeft: 9 },
      { code: 'C-003', urgency: 'Active', daysLeft: 4 },
      { code: 'C-004', urgency: 'Urgent', stage: 'Paused' },
      { code: 'C-005', urgency: 'Emergency' },
      { code: 'C-006', urgency: 'Emergency', harmDays: 2, daysLeft: 2 },
      { code: 'C-007', urgency: 'Emergency', harmDays: 1, daysLeft: 1 },
      { code: 'C-008', urgency: 'Closed', stage: 'Closed' },
    ]);
    const { cases, closed, today, codesOnly, groupName } = board(world);
    expect(cases.map(({ code }) => code)).toEqual([
      ...['C-007', 'C-006', 'C-005', 'C-004', 'C-003', 'C-002', 'C-010', 'C-001'],
    ]);
    expect({ closed, today, codesOnly, groupName }).toEqual({
      closed: 1,
      today: '2026-03-10',
      codesOnly: false,
      groupName: 'Our group',
    });
  });

  it('says of each why, what comes next and how far the calls are', () => {
    const world = trackerOf([
      {
        code: 'C-001',
        alias: 'Doña Rosa',
        urgency: 'Emergency',
        harmDate: '2026-03-12',
        harmDays: 2,
        nextDate: '2026-03-12',
        nextKind: 'Removal',
        daysLeft: 2,
        datesCheck: 'Verify',
        escalate: 'Yes',
        callState: 'Go',
        goalOrPledged: 40,
        contactsToday: 18,
        attemptsToday: 30,
        stay: 'Filed',
      },
    ]);
    putRow(world, 'dates', { id: 'D-0001', case: 'c-001', date: '2026-03-12', kind: 'Removal' });
    expect(board(world).cases).toEqual([
      {
        code: 'C-001',
        name: 'Doña Rosa',
        urgency: 'Emergency',
        mark: '▲ Emergency',
        reason: 'Removal date in 2 days, Thu Mar 12. Stay filed, not decided.',
        isStopped: false,
        stopSentence: null,
        callState: 'Go',
        goal: 40,
        contactsToday: 18,
        attemptsToday: 30,
        nextDate: '2026-03-12',
        nextLabel: 'Removal, Thu Mar 12',
        daysLeft: 2,
        mustVerify: true,
        escalate: 'Act today.',
        callsTab: null,
      },
    ]);
  });

  it('[C9] says why calls are stopped, and shows a goal only where they may go on', () => {
    const world = trackerOf([
      { code: 'C-001', callState: 'Stop', stopBy: 'The family', stopOn: '2026-03-09', goalOrPledged: 5 },
      { code: 'C-002', callState: 'Stop', stage: 'Paused', goalOrPledged: 5 },
      { code: 'C-003', callState: 'Stop', goalOrPledged: 5 },
      { code: 'C-004', callState: 'Ask first', goalOrPledged: 5 },
    ]);
    expect(
      board(world).cases.map(({ isStopped, stopSentence, goal }) => [isStopped, stopSentence, goal]),
    ).toEqual([
      [true, 'The family asked us to stop, Mon Mar 9.', null],
      [false, 'The case is paused. No calls for now.', null],
      [false, 'Calls: the answer is no, or it was taken back.', null],
      [false, null, null],
    ]);
  });

  it('[P7] calls people by their code where only codes are kept', () => {
    const world = trackerOf([{ code: 'C-001', alias: 'Doña Rosa' }, { code: 'C-002' }]);
    expect(board(world).cases.map(({ name }) => name)).toEqual(['Doña Rosa', 'C-002']);
    putRow(world, 'settings', { at: 0, codesOnly: true });
    expect(board(world).cases.map(({ name }) => name)).toEqual(['C-001', 'C-002']);
  });

  it('counts what cannot be read, and rows that have no code', () => {
    const world = trackerOf([{ code: 'C-001' }, { alias: 'typed in the grid' }]);
    typeRow(world, 'dates', 1, { case: 'C-001', date: 'next Tuesday' });
    const { cases, unreadable } = board(world);
    expect({ cases: cases.length, unreadable }).toEqual({ cases: 1, unreadable: 2 });
  });

  it('asks again after thirty days who the Sheet is shared with', () => {
    const world = trackerOf([]);
    const sharing = (fields: { sharingCheckedBy?: string; sharingCheckedOn?: string }) => {
      putRow(world, 'settings', { at: 0, ...fields });
      return board(world).sharing;
    };
    expect(sharing({})).toEqual({ due: true, sentence: expect.stringContaining('Nobody has checked') });
    const by = { sharingCheckedBy: 'Mari' };
    expect(sharing({ ...by, sharingCheckedOn: '2026-02-08' }).due).toBe(true);
    expect(sharing({ ...by, sharingCheckedOn: '2026-02-09' })).toEqual({
      due: false,
      sentence: 'Sharing was checked Mon Feb 9.',
    });
  });

  it('costs six calls, whatever the number of cases', () => {
    const cost = (n: number) => {
      const codes = Array.from({ length: n }, (_, i) => ({ code: `C-${100 + i}` }));
      return trackerOf(codes).run((ports) => readBoard(ports)).calls;
    };
    expect([cost(0), cost(10)]).toEqual([6, 6]);
  });

  it('is refused before set-up', () => {
    const world = memoryTracker();
    for (const sheet of world.file.sheets) sheet.tag = null;
    expect(world.run((ports) => readBoard(ports)).error).toMatchObject({ code: 'notSetUp' });
  });
});

describe('[T4] "what happened?" comes first', () => {
  const ANA = {
    code: 'C-001',
    alias: 'Ana L.',
    attorney: 'Ruth Levy',
    attorneyContact: '212-555-0147',
    lead: 'Mari',
  };
  const checkIn = { case: 'C-001', kind: 'Check-in', date: '2026-03-10', time: '09:00' };

  it('with whom to ring first when no answer is an emergency', () => {
    const world = trackerOf([{ ...ANA, calledBy: 'her cousin' }]);
    putRow(world, 'dates', { id: 'D-0001', ...checkIn });
    expect(board(world).questions).toEqual([
      {
        dateId: 'D-0001',
        caseCode: 'C-001',
        name: 'Ana L.',
        kind: 'Check-in',
        date: '2026-03-10',
        isHarm: true,
        title: 'Did they come home?',
        sentence: 'Ana L. had a check-in today at 9:00 am. Nobody has written what happened.',
        ringFirst: ['The attorney: Ruth Levy, 212-555-0147', 'Who leads: Mari', 'Who called us: her cousin'],
      },
    ]);
  });

  it('in Spanish as people say it', () => {
    const world = trackerOf([ANA], { language: 'es' });
    putRow(world, 'dates', { id: 'D-0001', ...checkIn });
    expect(board(world).questions).toMatchObject([
      {
        title: '¿Volvió a casa?',
        sentence: 'Ana L. tenía cita con ICE hoy a las 9:00. Nadie ha escrito qué pasó.',
      },
    ]);
  });

  it('harm before all else, and of other days and kinds in words', () => {
    const world = trackerOf([{ code: 'C-001' }]);
    const of = { case: 'C-001', date: '2026-03-09' };
    putRow(world, 'dates', { id: 'D-0001', ...of, kind: 'Bond hearing' });
    putRow(world, 'dates', { id: 'D-0002', ...of, kind: { words: 'appeal due' }, date: '2026-03-02' });
    putRow(world, 'dates', { id: 'D-0003', ...of, kind: 'Removal' });
    putRow(world, 'dates', { id: 'D-0004', ...of, kind: 'Removal', status: 'Done' });
    const { questions } = board(world);
    expect(questions.map(({ title }) => title)).toEqual([
      'Was the removal carried out?',
      'What happened?',
      'What happened?',
    ]);
    expect(questions.map(({ sentence }) => sentence.split('. ')[0])).toEqual([
      'C-001 had a removal date yesterday',
      'C-001 had a bond hearing yesterday',
      'C-001 had a date (appeal due) on Mon Mar 2',
    ]);
    expect(questions.map(({ ringFirst }) => ringFirst.length)).toEqual([1, 0, 0]);
  });

  it('but not of closed cases, nor of codes that no case has', () => {
    const world = trackerOf([{ code: 'C-001', stage: 'Closed' }]);
    putRow(world, 'dates', { id: 'D-0001', ...checkIn });
    putRow(world, 'dates', { id: 'D-0002', ...checkIn, case: 'C-099' });
    expect(board(world).questions).toEqual([]);
  });
});
