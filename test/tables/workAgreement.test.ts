import fc from 'fast-check';
import { boardQuestion } from '../../src/app/boardQuestion';
import {
  addDays,
  type CivilDateTime,
  type CivilTime,
  civilDate,
  timeToSerial,
  toSerial,
} from '../../src/domain/civilDate';
import { decisionStates, refusalDay, yesDay } from '../../src/domain/decisions';
import { openQuestions } from '../../src/domain/questions';
import type {
  ActionRecord,
  CaseRecord,
  DateRecord,
  DecisionRecord,
  PlanRecord,
} from '../../src/domain/records';
import { thresholdsOf } from '../../src/domain/settings';
import { isOpen, isStale, kindOf, severityOf, timelineOf } from '../../src/domain/timeline';
import { ANSWERS, DATE_KINDS, DECIDERS, STAGES, STRATEGIES, SUBJECTS } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { choiceLabel } from '../../src/tables/choices';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import { readFields } from '../../src/tables/rowCodec';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';
import { columnsBehind, type RawRow, sheetOf } from '../support/trackerSheets';

const CASES = 8;
const TODAY = civilDate('2028-03-03');
/** 17:30 of today: past the evening's beginning, before a check-in at 18:00. */
const NOW = '17:30' as CivilTime;
const BATCHES = 3;
const LAST_ROW = 60;

const code = (index: number) => `C-${String(index + 1).padStart(3, '0')}`;
const some = (...values: CellInput[]) => fc.constantFrom<CellInput>(...values);
const aDay = (...days: number[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...days).map((day): CellInput => toSerial(addDays(TODAY, day))) },
    { weight: 1, arbitrary: some('soon', null) },
  );
const time = (text: string) => timeToSerial(text as CivilTime);
const aCaseCode = fc
  .nat(CASES)
  .map((index) => (index % 3 === 0 ? ` ${code(index).toLowerCase()}` : code(index)));

const aCase = fc.record<Record<string, CellInput>>({
  alias: some('Ana L.', 'Ben'),
  stage: some('Active', 'Active', 'Active', ...STAGES),
  attorney: some(null, '?', 'Ms. Roy'),
  attorneyContact: some(null, '555-0100'),
  lead: some(null, 'Mari'),
  calledBy: some(null, 'her sister'),
  stopBy: some(null, null, null, 'the family'),
});
const aDate = fc.record<Record<string, CellInput>>({
  case: aCaseCode,
  date: aDay(-9, -1, 0, 0, 0, 1, 14, 15),
  time: some(null, null, time('09:00'), time('17:30'), time('18:00')),
  kind: some(...DATE_KINDS, 'Check-in', 'Removal', 'vigil'),
  confirmedBy: some(null, 'Ms. Roy'),
  lastVerified: aDay(-8, -7, 0, 1),
  status: some('Open', null, null, 'Done', 'Cancelled'),
});
const aDecision = fc.record<Record<string, CellInput>>({
  case: aCaseCode,
  subject: some('Petition', 'In-person action', 'Public facts', 'Photo', ...SUBJECTS),
  answer: some('Yes', 'Yes', ...ANSWERS, null),
  decidedBy: some('The person', 'The person', ...DECIDERS, null),
  on: aDay(-40, -1, 0, 1),
  until: fc.oneof({ weight: 3, arbitrary: some(null) }, { weight: 1, arbitrary: aDay(-1, 0, 9) }),
  withdrawnOn: fc.oneof({ weight: 4, arbitrary: some(null) }, { weight: 1, arbitrary: aDay(-1, 0) }),
});
const aPlan = (language: Language) =>
  fc.record<Record<string, CellInput>>({
    id: some('P-0001'),
    case: aCaseCode,
    state: some('Ready', 'Ready', 'Ready', 'Failed'),
    subjectsCarried: fc
      .subarray(['Petition', 'In-person action', 'Public facts', 'Family'])
      .map((subjects) => subjects.map((one) => choiceLabel('subject', one, language)).join(', ')),
    heldBy: some(null, 'Sister Inés'),
    useUntil: aDay(-1, 0, 3),
    takenBackOn: some(null, null, null, toSerial(TODAY)),
  });
const anAction = fc.record<Record<string, CellInput>>({
  case: aCaseCode,
  strategy: some(...STRATEGIES, 'In-person action', null),
  date: aDay(-1, 0, 1, 9),
  lead: some(null, 'Mari'),
  status: some(null, 'Planned', 'Done'),
});
/** So that some actions may go ahead. */
const yesToAction = (index: number): RawRow => ({
  case: code(index),
  subject: 'In-person action',
  answer: 'Yes',
  decidedBy: 'The person',
  on: toSerial(TODAY),
});

interface Batch {
  readonly cases: RawRow[];
  readonly dates: RawRow[];
  readonly decisions: RawRow[];
  readonly plans: RawRow[];
  readonly actions: RawRow[];
}
const many = (arbitrary: fc.Arbitrary<RawRow>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });
const aBatch = (language: Language): fc.Arbitrary<Batch> =>
  fc
    .record({
      cases: many(aCase, CASES),
      dates: many(aDate, 40),
      decisions: many(aDecision, 24),
      plans: many(aPlan(language), 24),
      actions: many(anAction, 24),
    })
    .map(({ cases, decisions, ...batch }) => ({
      ...batch,
      cases: cases.map((row, index) => ({ ...row, code: code(index) })),
      decisions: [...decisions, ...cases.map((_, index) => yesToAction(index))],
    }));

describe.each(LANGUAGES)('in a tracker in %s', (language) => {
  let engines: Record<string, Engine>;
  beforeAll(async () => {
    engines = {
      'o-spreadsheet': oSpreadsheet({ lastRow: LAST_ROW }),
      IronCalc: await ironCalc({ lastRow: LAST_ROW }),
    };
  });

  it('[T4, T8, P1, P2, P4, T9, F1] what is to do about dates, decisions, plans and actions is what the code says', () => {
    const seen = new Set<unknown>();
    for (const batch of fc.sample(aBatch(language), { numRuns: BATCHES, seed: 20280301 })) {
      const expected = inCode(batch, language);
      for (const [name, engine] of Object.entries(engines)) {
        const found = inEngine(engine, batch, language);
        for (const table of ['dates', 'decisions', 'plans', 'actions'] as const) {
          batch[table].forEach((row, index) => {
            const told = (says?: Record<string, unknown>) => (name === 'IronCalc' ? keysCut(says) : says);
            const shown = { engine: name, table, row, says: told(found[table][index]) };
            expect(shown).toEqual({ ...shown, says: told(expected[table][index]) });
            for (const [key, value] of Object.entries(expected[table][index] ?? {}))
              seen.add(`${key} ${value}`);
          });
        }
      }
    }
    const { formulas, copies } = MESSAGES[language];
    const sentences = [
      ...[formulas.noSuchCase, formulas.dateUnreadable, formulas.deadlineUnconfirmed, formulas.verifyDate],
      ...[
        formulas.decisionHolds,
        formulas.decisionOver,
        formulas.decisionWithdrawn,
        formulas.decisionNotTheirs,
      ],
      ...[formulas.planInUse, formulas.planExpired, formulas.planTakenBack, copies.stopped],
      ...[formulas.askFirst, formulas.saidNo, formulas.tooLate, formulas.nobodyLeads, formulas.stopAsked],
    ];
    const said = [...seen].map(String);
    expect(sentences.filter((sentence) => !said.some((one) => one.includes(sentence)))).toEqual([]);
    expect(said.filter((one) => one.includes(formulas.ringFirst)).length).toBeGreaterThan(3);
  });
});

/** IronCalc shows ten digits of a number, so of the long keys only whether they are there is compared. */
function keysCut(says: Record<string, unknown> = {}): Record<string, unknown> {
  const entries = Object.entries(says).map(([key, value]) => [key, typeof value === 'number' ? true : value]);
  return Object.fromEntries(entries);
}

type Says = Record<'dates' | 'decisions' | 'plans' | 'actions', Record<string, unknown>[]>;
const SHOWN = {
  dates: ['todo', 'questionKey', 'comingKey', 'verifyKey'],
  decisions: ['todo'],
  plans: ['statusLine'],
  actions: ['todo'],
} as const;
const TABS = ['cases', 'dates', 'decisions', 'plans', 'actions'] as const;

function inEngine(engine: Engine, batch: Batch, language: Language): Says {
  const how = {
    language,
    today: toSerial(TODAY),
    now: toSerial(TODAY) + timeToSerial(NOW),
    columns: columnsBehind(SHOWN),
  };
  const name = (table: TableKey) => MESSAGES[language].tables[table].tab;
  const others = ['targets', 'groups', 'volunteers', 'petitions', 'signatures'] as const;
  const value = engine({
    ...Object.fromEntries(TABS.map((table) => [name(table), sheetOf(table, batch[table], how)])),
    ...Object.fromEntries(others.map((table) => [name(table), sheetOf(table, [{}], how)])),
    [name('settings')]: sheetOf('settings', [{}], how),
  });
  const shows = (table: (typeof TABS)[number], keys: readonly string[]) =>
    batch[table].map((_, index) =>
      Object.fromEntries(
        keys.map((key) => [
          key,
          value(name(table), firstRow(TABLES[table]) + index, declaredColumn(table, key)) ?? '',
        ]),
      ),
    );
  return {
    dates: shows('dates', SHOWN.dates),
    decisions: shows('decisions', SHOWN.decisions),
    plans: shows('plans', SHOWN.plans),
    actions: shows('actions', SHOWN.actions),
  };
}

function inCode(batch: Batch, language: Language): Says {
  const words = MESSAGES[language];
  const say = words.formulas;
  const read = <R>(table: (typeof TABS)[number]) =>
    batch[table].map((raw, index) => {
      const cell = (key: string) => (raw[key] ?? null) as CellValue;
      return readFields(TABLES[table], { row: firstRow(TABLES[table]) + index, cell }, language)
        .fields as unknown as R;
    });
  const cases = read<CaseRecord>('cases');
  const tidy = (text: string | null) => (text ?? '').trim().toUpperCase();
  const caseOf = (of: string | null) => cases.find((one) => tidy(one.code) === tidy(of));
  const decisions = read<DecisionRecord>('decisions');
  const statesOf = (of: CaseRecord) =>
    decisionStates(
      decisions.filter((one) => tidy(one.case) === tidy(of.code)),
      TODAY,
    );
  const dates = read<DateRecord>('dates');
  const context = { today: TODAY, language, words, settings: {} };
  const limits = thresholdsOf({});
  const now = `${TODAY} ${NOW}` as CivilDateTime;

  const ofDate = (date: DateRecord, index: number) => {
    const blank = { todo: '', questionKey: '', comingKey: '', verifyKey: '' };
    const aCase = caseOf(date.case);
    if (!isOpen(date) || aCase?.stage === 'Closed')
      return { ...blank, ...(!aCase && { todo: say.noSuchCase }) };
    const row = firstRow(TABLES.dates) + index;
    const severity = severityOf(kindOf(date));
    const day = date.date === null ? null : toSerial(date.date);
    const [question] = openQuestions([date], now);
    const verify = date.date === null || (date.date >= TODAY && isStale(date.lastVerified, TODAY, limits));
    const asks = question && aCase ? boardQuestion(question, aCase, context) : null;
    const ring = asks && asks.ringFirst.length > 0 ? ` ${say.ringFirst} ${asks.ringFirst.join('; ')}` : '';
    const isUnnamed = date.kind === 'Filing deadline' && date.confirmedBy === null;
    const todo = !aCase
      ? say.noSuchCase
      : date.date === null
        ? say.dateUnreadable
        : isUnnamed
          ? say.deadlineUnconfirmed
          : asks
            ? asks.title + ring
            : verify
              ? say.verifyDate
              : '';
    const isSoon = date.date !== null && date.date >= TODAY && date.date <= addDays(TODAY, 14);
    return {
      todo,
      questionKey: question ? severity * 1e11 + (day ?? 0) * 1e5 + row : '',
      comingKey: isSoon ? ((day ?? 0) * 100 + severity) * 1e5 + row : '',
      verifyKey: verify ? (day ?? 0) * 1e5 + row : '',
    };
  };

  const ofDecision = (decision: DecisionRecord) => {
    const { answer, on, until, withdrawnOn } = decision;
    if (!caseOf(decision.case)) return say.noSuchCase;
    if (withdrawnOn !== null) return say.decisionWithdrawn;
    if (refusalDay(decision, TODAY) !== null) return say.saidNo;
    if (answer !== 'Yes') return say.askFirst;
    if (yesDay(decision, TODAY) !== null) return say.decisionHolds;
    if (on === null) return say.decisionUndated;
    if (on === 'unreadable' || until === 'unreadable') return say.dateUnreadable;
    if (on > TODAY) return say.decisionNotYet;
    return until !== null && until < TODAY ? say.decisionOver : say.decisionNotTheirs;
  };

  const ofPlan = (plan: PlanRecord) => {
    if (plan.takenBackOn !== null) return say.planTakenBack;
    const aCase = caseOf(plan.case);
    const isReady = plan.state === 'Ready';
    const states = aCase && statesOf(aCase);
    const carried = (plan.subjectsCarried ?? '').split(', ');
    const refused = SUBJECTS.filter((one) => states?.[one].state === 'Refused')
      .map((one) => words.choices.subject[one])
      .filter((label) => carried.includes(label));
    const holder = plan.heldBy === null ? '' : words.copies.heldBy(plan.heldBy);
    const isStopped = aCase !== undefined && (aCase.stopBy !== null || aCase.stopOn !== null);
    if (isReady && isStopped) return words.copies.stopped + holder;
    if (isReady && refused.length > 0) return words.copies.refused(refused.join(', ')) + holder;
    if (!isReady) return say.planNotFinished;
    return plan.useUntil !== null && plan.useUntil < TODAY ? say.planExpired : say.planInUse;
  };

  const ofAction = (action: ActionRecord) => {
    const aCase = caseOf(action.case);
    if (!aCase || action.status === 'Done' || action.status === 'Cancelled') return '';
    if (aCase.stopBy !== null || aCase.stopOn !== null) return say.stopAsked;
    const { strategy, date } = action;
    if (strategy === null) return say.whichStrategy;
    const { state } = statesOf(aCase)[strategy];
    if (state !== 'In force') return state === 'Refused' ? say.saidNo : say.askFirst;
    if (date === 'unreadable') return say.dateUnreadable;
    if (date !== null && date < TODAY) return say.howDidItGo;
    const own = dates.filter((one) => tidy(one.case) === tidy(aCase.code));
    const { time: answers } = timelineOf(aCase, own, { today: TODAY, settings: limits });
    if (answers[strategy] === 'No') return say.tooLate;
    return action.lead === null ? say.nobodyLeads : '';
  };

  return {
    dates: dates.map(ofDate),
    decisions: decisions.map((one) => ({ todo: ofDecision(one) })),
    plans: read<PlanRecord>('plans').map((one) => ({ statusLine: ofPlan(one) })),
    actions: read<ActionRecord>('actions').map((one) => ({ todo: ofAction(one) })),
  };
}
