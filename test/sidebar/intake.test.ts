import fc from 'fast-check';
import { ServerError } from '../../sidebar/server/serverError';
import { noteToday } from '../../sidebar/today';
import { draftOf, restoreDraft } from '../../sidebar/views/intake/draft';
import {
  answerAttorney,
  attorneyAnswer,
  attorneyName,
  chooseCustody,
  createIntake,
  type Intake,
  isBegun,
  nameAttorney,
} from '../../sidebar/views/intake/intakeState';
import { isReady, refuseIntake, sendIntake, sendRest } from '../../sidebar/views/intake/sendIntake';
import { language } from '../../sidebar/words';
import { setUpTracker } from '../../src/app/setUpTracker';
import { ATTORNEY_ANSWERS } from '../../src/domain/intake';
import { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { GROUP, memoryTracker, tableRows } from '../support/trackers';
import { PageServer } from './pageServer';

beforeAll(makeTablesSmall);
beforeEach(() => {
  language.value = 'en';
  noteToday('2026-03-10');
});

function chefAmadou(): Intake {
  const intake = createIntake({ codesOnly: false });
  intake.caseForm.set('alias', 'Chef Amadou');
  intake.caseForm.set('calledBy', 'a coworker');
  return intake;
}

describe('what is asked at nine in the evening', () => {
  it('[P8] asks where somebody is held and since when of somebody detained, and sends it of nobody else', () => {
    const intake = chefAmadou();
    chooseCustody(intake, 'Detained');
    intake.caseForm.set('heldAt', 'Elizabeth');
    intake.caseForm.set('detainedSince', '2026-02-01');
    chooseCustody(intake, 'Not detained');
    expect(intake.caseForm.changes().fields).toEqual({
      alias: 'Chef Amadou',
      calledBy: 'a coworker',
      custody: 'Not detained',
    });
    expect(isReady(intake)).toBe(true);
    chooseCustody(intake, 'Unknown');
    chooseCustody(intake, 'Detained');
    expect(intake.caseForm.changes().fields).toMatchObject({
      heldAt: 'Elizabeth',
      detainedSince: '2026-02-01',
    });
  });

  it('asks for an attorney in one question, and keeps the name while it is typed', () => {
    const intake = chefAmadou();
    expect(attorneyAnswer(intake)).toBeNull();
    for (const answer of ATTORNEY_ANSWERS) {
      answerAttorney(intake, answer);
      expect(attorneyAnswer(intake)).toBe(answer);
    }
    answerAttorney(intake, 'Yes');
    expect([attorneyName(intake), intake.caseForm.value('attorney')]).toEqual([null, '?']);
    nameAttorney(intake, 'L. ');
    expect([attorneyName(intake), attorneyAnswer(intake)]).toEqual(['L. ', 'Yes']);
    nameAttorney(intake, null);
    expect([attorneyName(intake), attorneyAnswer(intake)]).toEqual([null, 'Yes']);
  });

  it('[P1] wants to know who says yes, and takes only the person for it', async () => {
    const world = memoryTracker();
    new PageServer(world);
    const intake = chefAmadou();
    intake.mayAct.value = 'Yes';
    expect(isReady(intake)).toBe(false);
    expect(intake.saidByProblem.value).toBe('Please say who.');
    intake.saidBy.value = 'family';
    expect(isReady(intake)).toBe(true);
    await sendIntake(intake);
    const other = chefAmadou();
    other.mayAct.value = 'Yes';
    other.saidBy.value = 'person';
    await sendIntake(other);
    expect(tableRows(world, 'cases')).toMatchObject([{ stage: 'Intake' }, { stage: 'Active' }]);
    expect(tableRows(world, 'decisions')).toMatchObject([
      { case: 'C-001', answer: 'Not asked' },
      { case: 'C-002', answer: 'Yes', decidedBy: 'The person' },
    ]);
  });

  it('stands as "ask first" until somebody says otherwise', async () => {
    const world = memoryTracker();
    new PageServer(world);
    const intake = chefAmadou();
    expect(isReady(intake)).toBe(true);
    await sendIntake(intake);
    expect(tableRows(world, 'decisions')).toMatchObject([{ answer: 'Not asked' }]);
    expect(tableRows(world, 'dates')).toEqual([]);
  });

  it('[P5] does not go out with an A-number, nor with a date whose kind is missing', () => {
    const intake = chefAmadou();
    intake.caseForm.set('calledBy', 'a coworker, A 123-456-789');
    intake.dateForm.set('date', '2026-03-19');
    expect(isReady(intake)).toBe(false);
    expect(intake.caseForm.problem('calledBy')).toBe('An A-number stands here. Please leave it out.');
    expect(intake.dateForm.problem('kind')).toBe('What kind of date is it?');
  });

  it('[P7] asks for no name where codes are kept', async () => {
    const world = new MemoryWorld();
    world.done((ports) => setUpTracker(ports, { ...GROUP, codesOnly: true }));
    new PageServer(world);
    const intake = createIntake({ codesOnly: true });
    expect(isReady(intake)).toBe(true);
    expect(await sendIntake(intake)).toMatchObject({ code: 'C-001', name: 'C-001' });
  });

  it.each(['lost before', 'lost after'] as const)(
    '[S5] is there once, when the connection is %s and it is sent again',
    async (luck) => {
      const world = memoryTracker();
      const server = new PageServer(world);
      const intake = chefAmadou();
      intake.dateForm.set('date', '2026-03-19');
      intake.dateForm.set('kind', 'Bond hearing');
      server.luck = [luck];
      await expect(sendIntake(intake)).rejects.toMatchObject({ code: 'connection.lost' });
      expect(await sendIntake(intake)).toMatchObject({ code: 'C-001' });
      const counts = (['cases', 'dates', 'decisions'] as const).map(
        (table) => tableRows(world, table).length,
      );
      expect(counts).toEqual([1, 1, 1]);
    },
  );

  it('puts what the Sheet refuses beside the field it is about', async () => {
    new PageServer(memoryTracker());
    const intake = chefAmadou();
    // This page believes that it is later than the Sheet does.
    noteToday('2026-04-01');
    chooseCustody(intake, 'Detained');
    intake.caseForm.set('detainedSince', '2026-03-20');
    intake.dateForm.set('date', '2026-04-10');
    intake.dateForm.set('kind', 'Other');
    intake.dateForm.set('lastVerified', '2026-03-20');
    expect(isReady(intake)).toBe(true);
    const refusal = await sendIntake(intake).catch((error: unknown) => error);
    refuseIntake(intake, refusal instanceof ServerError ? refusal.fields : []);
    expect(intake.caseForm.problem('detainedSince')).toBe('That is in the future.');
    expect(intake.dateForm.problem('lastVerified')).toBe('That is in the future.');
    expect(intake.caseForm.value('alias')).toBe('Chef Amadou');
  });
});

describe('the rest of a case that was just taken in', () => {
  it('is saved where it differs, and a further date once', async () => {
    const world = memoryTracker();
    const server = new PageServer(world);
    const first = chefAmadou();
    const taken = await sendIntake(first);
    const rest = createIntake({ codesOnly: false, from: { intake: first, taken } });
    expect([rest.caseForm.value('alias'), isBegun(rest)]).toEqual(['Chef Amadou', false]);
    rest.caseForm.set('organization', 'Restaurant Workers Committee');
    rest.dateForm.set('date', '2026-03-19');
    rest.dateForm.set('kind', 'Bond hearing');
    expect(isReady(rest)).toBe(true);
    server.luck = ['arrives', 'lost after'];
    await expect(sendRest(rest, taken.code)).rejects.toMatchObject({ code: 'connection.lost' });
    expect(await sendRest(rest, taken.code)).toEqual([]);
    expect(tableRows(world, 'cases')).toMatchObject([
      { alias: 'Chef Amadou', organization: 'Restaurant Workers Committee' },
    ]);
    expect(tableRows(world, 'dates')).toMatchObject([
      { case: 'C-001', kind: 'Bond hearing', status: 'Open' },
    ]);
  });

  it('leaves alone what somebody else changed meanwhile, and names it', async () => {
    const world = memoryTracker();
    new PageServer(world);
    const first = chefAmadou();
    const taken = await sendIntake(first);
    const [mine, theirs] = [1, 2].map(() =>
      createIntake({ codesOnly: false, from: { intake: first, taken } }),
    );
    theirs?.caseForm.set('calledBy', 'his cousin');
    mine?.caseForm.set('calledBy', 'a neighbor');
    if (theirs) await sendRest(theirs, taken.code);
    expect(mine && (await sendRest(mine, taken.code))).toEqual(['Who called us']);
    expect(tableRows(world, 'cases')).toMatchObject([{ calledBy: 'his cousin' }]);
  });
});

describe('[S8] a draft', () => {
  it('holds all that was typed, and comes back the same', () => {
    const words = fc.option(fc.string({ minLength: 1 }), { nil: null });
    fc.assert(
      fc.property(words, words, fc.constantFrom('Yes', 'No', 'Ask first'), (alias, kind, mayAct) => {
        const intake = createIntake({ codesOnly: false });
        intake.caseForm.set('alias', alias);
        intake.dateForm.set('kind', kind === null ? null : { words: kind });
        intake.mayAct.value = mayAct;
        const back = createIntake({ codesOnly: false });
        expect(restoreDraft(back, draftOf(intake))).toBe(true);
        expect(draftOf(back)).toBe(draftOf(intake));
        expect(isBegun(back)).toBe(isBegun(intake));
      }),
      { numRuns: 50 },
    );
  });

  it('that cannot be read changes nothing; of one from another version what fits is taken', () => {
    const intake = createIntake({ codesOnly: false });
    for (const text of ['', '{', '7', 'null']) expect(restoreDraft(intake, text)).toBe(false);
    expect(isBegun(intake)).toBe(false);
    const odd = { case: { alias: 'Ana', stage: 'Active', code: 'C-9', notes: ['a'] }, date: 7, mayAct: '?' };
    expect(restoreDraft(intake, JSON.stringify(odd))).toBe(true);
    expect([intake.caseForm.changes().fields, intake.mayAct.value]).toEqual([{ alias: 'Ana' }, 'Ask first']);
  });
});
