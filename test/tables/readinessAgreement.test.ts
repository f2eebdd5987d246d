import fc from 'fast-check';
import { callState } from '../../src/domain/calls';
import { addDays, civilDate, toSerial } from '../../src/domain/civilDate';
import { decisionStates } from '../../src/domain/decisions';
import { goalOf, pledgedToday, pledgesOf } from '../../src/domain/goal';
import { nextBusinessDay } from '../../src/domain/nextBusinessDay';
import { readinessOf, undecidedStrategies } from '../../src/domain/readiness';
import type {
  CaseRecord,
  DateRecord,
  DecisionRecord,
  GroupRecord,
  SettingsRecord,
  TargetRecord,
  VolunteerRecord,
} from '../../src/domain/records';
import { thresholdsOf } from '../../src/domain/settings';
import { type Timeline, timelineOf } from '../../src/domain/timeline';
import {
  ANSWERS,
  DECIDERS,
  HARM_KINDS,
  READINESS_CHECKS,
  type ReadinessCheck,
  STAGES,
  STRATEGIES,
  URGENCIES,
} from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { type ChoiceSet, choiceLabels } from '../../src/tables/choices';
import { firstRow } from '../../src/tables/defineTable';
import { wholeColumn } from '../../src/tables/formulaContext';
import { declaredColumn, declaredPlaces } from '../../src/tables/places';
import { readFields } from '../../src/tables/rowCodec';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';
import { type RawRow, sheetOf } from '../support/trackerSheets';

const CASES = 16;
const TARGETS = 8;
const VOLUNTEERS = 5;
const BATCHES = 5;
/** A case has up to seven decisions, and above the first row stand two. */
const LAST_ROW = 7 * CASES + 2;
const TODAY = civilDate('2028-03-03'); // a Friday
const STALE = 30;

const code = (index: number) => `C-${String(index + 1).padStart(3, '0')}`;
const targetCode = (index: number) => `T-${String(index + 1).padStart(2, '0')}`;
/** A code as people type it. */
const typed = (text: string, index: number) => (index % 3 === 0 ? ` ${text.toLowerCase()} ` : text);

const mostly = <T>(often: T, ...others: T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(often) }, fc.constantFrom(...others));
const aText = mostly<CellInput>('words', null, ' ', 'Ana');
const aDay = (...days: number[]): fc.Arbitrary<CellInput> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...days).map((day) => toSerial(addDays(TODAY, day))) },
    { weight: 2, arbitrary: fc.constantFrom(...days).map((day) => toSerial(addDays(TODAY, day)) + 0.75) },
    { weight: 2, arbitrary: fc.constantFrom<CellInput>(null, 'soon', -3, 0, 9_999_999) },
  );
const aCount = fc.constantFrom<CellInput>(null, null, 0, 1, 12, 2.5, -2, 'many', '5', ' ');
const aChoice = (set: ChoiceSet, ...values: string[]) =>
  fc.constantFrom<CellInput>(...values.flatMap((value) => choiceLabels(set, value, 'en')), null, 'perhaps');

/** Also as a checkbox, into which people turn such a column, and a number, which is neither. */
const aYesNo = fc.oneof(aChoice('yesNo', 'Yes', 'No'), fc.constantFrom<CellInput>(true, true, false, 1));

const aDecision = fc.record<Record<string, CellInput>>({
  subject: aChoice('subject', ...STRATEGIES, 'Photo'),
  answer: aChoice('answer', 'Yes', ...ANSWERS),
  decidedBy: mostly<CellInput>('The person', ...DECIDERS, null),
  on: aDay(-40, -1, 0, 1),
  until: mostly<CellInput>(null, toSerial(addDays(TODAY, -1)), toSerial(TODAY)),
  withdrawnOn: mostly<CellInput>(null, toSerial(addDays(TODAY, -1)), 'yesterday'),
});
/** A strategy is agreed to in most cases, or a goal and a Go would be rare. */
const theDecisions = fc.oneof(
  fc.array(aDecision, { maxLength: 7 }),
  fc.subarray([...STRATEGIES], { minLength: 1 }).map((strategies) =>
    strategies.map((subject) => ({
      subject,
      answer: 'Yes',
      decidedBy: 'The person',
      on: toSerial(TODAY),
    })),
  ),
  fc
    .constantFrom('Yes', 'No')
    .map((answer) =>
      STRATEGIES.map((subject) => ({ subject, answer, decidedBy: 'The person', on: toSerial(TODAY) })),
    ),
);
const aCalled = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.nat(TARGETS).map((index) => typed(targetCode(index), index)) },
);
const aCase = fc.record({
  row: fc.record<Record<string, CellInput>>({
    alias: aText,
    stage: mostly<CellInput>('Active', ...STAGES, null),
    custody: aChoice('custody', 'Detained', 'Detention threatened', 'Released'),
    order: aChoice('order', 'Final order', 'None known'),
    demand: aText,
    moralCrisis: aText,
    whyThisCase: aText,
    lead: fc.constantFrom<CellInput>(null, ' ', 'Mari', 'ANA  paz ', '?'),
    attorney: fc.constantFrom<CellInput>(null, '?', 'Ana Paz', ' mari'),
    referralUnderWay: aYesNo,
    whoWeCall1: aCalled,
    whoWeCall2: aCalled,
    whoWeCall3: aCalled,
    mobilizable: aCount,
    goal: fc.oneof(aCount, fc.constant<CellInput>(12)),
    decisionCameOn: aDay(-4, -3, -2, -1, 0, 1),
  }),
  dates: fc.array(
    fc.record<Record<string, CellInput>>({
      date: aDay(0, 1, 2, 4, 9, 14, 40, 20_000),
      kind: aChoice('dateKind', ...HARM_KINDS, 'Bond hearing'),
      status: aChoice('dateStatus', 'Open', 'Done'),
    }),
    { maxLength: 2 },
  ),
  decisions: theDecisions,
  groups: fc.array(
    fc.record<Record<string, CellInput>>({
      name: aText,
      contact: mostly<CellInput>(null, 'Father Luis'),
      askedOn: aDay(-5, 0, 1),
      mobilizable: aCount,
    }),
    { maxLength: 1 },
  ),
});
const aVolunteer = fc.record<Record<string, CellInput>>({
  pledgedCalls: aCount,
  friday: aYesNo,
  monday: mostly<CellInput>(null, 'Yes', 'No', true, false),
});
const TABS = ['cases', 'dates', 'decisions', 'targets', 'groups', 'volunteers'] as const;
type Batch = Readonly<Record<(typeof TABS)[number] | 'settings', readonly RawRow[]>>;

const aBatch: fc.Arbitrary<Batch> = fc
  .record({
    cases: fc.array(aCase, { minLength: CASES, maxLength: CASES }),
    targets: fc.array(fc.record({ lastVerified: aDay(-400, -STALE - 1, -STALE, -1, 0, 1), office: aText }), {
      minLength: TARGETS,
      maxLength: TARGETS,
    }),
    volunteers: fc.array(aVolunteer, { minLength: VOLUNTEERS, maxLength: VOLUNTEERS }),
    targetStaleDays: fc.constantFrom<CellInput>(null, STALE, 'a month', 1),
  })
  .map(({ cases, targets, volunteers, targetStaleDays }) => {
    const ofCases = (table: 'dates' | 'decisions' | 'groups') =>
      cases.flatMap((of, index) =>
        (of[table] as readonly RawRow[]).map((row) => ({ ...row, case: typed(code(index), index) })),
      );
    return {
      settings: [{ targetStaleDays }],
      cases: cases.map(({ row }, index) => ({ ...row, code: code(index) })),
      dates: ofCases('dates'),
      decisions: ofCases('decisions'),
      groups: ofCases('groups'),
      // A code that two rows have, one of them verified, is as good as one.
      targets: targets.map((row, index) => ({ ...row, code: targetCode(index % (TARGETS - 1)) })),
      volunteers,
    };
  });

/** English under commas, Spanish under semicolons, as Sheets in the United States and in Spain are. */
const SEPARATORS = { en: ',', es: ';' } as const;

describe.each(LANGUAGES)('in a tracker in %s', (language) => {
  let engines: Record<string, Engine>;
  beforeAll(async () => {
    engines = {
      'o-spreadsheet': oSpreadsheet({ lastRow: LAST_ROW }),
      IronCalc: await ironCalc({ lastRow: LAST_ROW }),
    };
  });

  it('[T10, T11, F1, F2] both engines and the rules in code agree on random cases, pledges, targets and groups', () => {
    const batches = fc.sample(aBatch, { numRuns: BATCHES, seed: 20280303 + LANGUAGES.indexOf(language) });
    const seen = new Set<string>();
    for (const batch of batches) {
      const expected = inCode(batch, language);
      for (const [name, engine] of Object.entries(engines)) {
        const { cases, ...rest } = inEngine(engine, batch, language);
        expected.cases.forEach((figures, index) => {
          const shown = { engine: name, case: batch.cases[index], figures: cases[index] };
          expect(shown).toEqual({ ...shown, figures });
        });
        expect({ engine: name, ...rest }).toEqual({ engine: name, ...expected, cases: undefined });
      }
      for (const figures of expected.cases) {
        for (const [key, value] of Object.entries(figures)) seen.add(`${key} ${value}`);
        for (const check of READINESS_CHECKS)
          seen.add(`${figures.missing.includes(check) ? 'misses' : 'has'} ${check}`);
      }
    }
    // Agreement on cases in which no check ever fails would be no news.
    const answers = [
      ...READINESS_CHECKS.flatMap((check) => [`misses ${check}`, `has ${check}`]),
      ...['undecided 0', 'undecided 6', 'goal null', 'goalToday null', 'goalToday 12'],
      ...['askBy null', 'askBy 2028-03-06'],
    ];
    expect(answers.filter((answer) => !seen.has(answer))).toEqual([]);
  });

  it('[T10] name what is still to do, but nothing of a closed case; and who is called', () => {
    const { plan, readiness } = MESSAGES[language];
    const stillToDo = (...checks: readonly ReadinessCheck[]) =>
      readiness.stillToDo(checks.map((check) => readiness.checks[check]).join('; '));
    const all = READINESS_CHECKS.filter((check) => check !== 'Lead is not the attorney');
    for (const engine of Object.values(engines)) {
      const rows = computedIn(engine, A_FEW, language).rowsOf('cases');
      expect(rows.map((row) => row.stillToDo)).toEqual([
        stillToDo('Moral crisis', 'Why this case', ...all.slice(4)),
        null,
        stillToDo(...all),
        stillToDo(...all),
      ]);
      expect(rows.map((row) => row.readiness)).toEqual([3, 1, 1, 1]);
      expect(rows.map((row) => row.whoWeCallLabel)).toEqual([
        `1. New York City, J. Doe · 3. ${plan.strategies.notFound('T-09')}`,
        null,
        null,
        '2. Newark',
      ]);
    }
  });
});

const A_FEW: Batch = {
  settings: [{}],
  cases: [
    { code: 'C-001', demand: 'Grant the stay', lead: 'Mari', whoWeCall1: ' t-02', whoWeCall3: 'T-09' },
    { code: 'C-002', stage: 'Closed' },
    { code: 'C-003' },
    // Typed in the grid, and not given its code yet.
    { alias: 'Rosa', whoWeCall2: 'T-01' },
  ],
  ...{ dates: [], decisions: [], groups: [], volunteers: [] },
  targets: [
    { code: 'T-01', office: 'Newark' },
    { code: 'T-02', office: 'New York City', name: 'J. Doe' },
  ],
};

interface CaseFigures {
  readonly readiness: number;
  readonly missing: readonly string[];
  readonly undecided: number;
  readonly goal: number | null;
  readonly goalToday: number | null;
  readonly askBy: string | null;
}

interface Figures {
  readonly cases: readonly CaseFigures[];
  /** Codes as the Dashboard lists them. */
  readonly board: readonly string[];
  readonly pledged: readonly (number | null)[];
  readonly settings: Readonly<Record<'pledgedCallers' | 'pledgedCalls' | 'goalsToday', number>>;
}

function nameOf(table: TableKey, language: Language): string {
  return MESSAGES[language].tables[table].tab;
}

/** What an engine computes, its rows read as the product reads them. */
function computedIn(engine: Engine, batch: Batch, language: Language) {
  const how = { language, today: toSerial(TODAY), separator: SEPARATORS[language] };
  const sheets = [...TABS, 'settings' as const].map((table) => [
    nameOf(table, language),
    sheetOf(table, batch[table], how),
  ]);
  const value = engine({ ...Object.fromEntries(sheets), [BOARD]: boardTab(language) });
  const rowsOf = (table: keyof Batch) =>
    batch[table].map((_, index) => {
      const row = firstRow(TABLES[table]) + index;
      const cell = (key: string): CellValue =>
        value(nameOf(table, language), row, declaredColumn(table, key));
      return readFields(TABLES[table], { row, cell }, language).fields;
    });
  const board = batch.cases.map((_, index) => value(BOARD, index + 1, 1)).filter((code) => code !== '');
  return { rowsOf, board };
}

function inEngine(engine: Engine, batch: Batch, language: Language): Figures {
  const { rowsOf, board } = computedIn(engine, batch, language);
  const [settings] = rowsOf('settings');
  const check = (number: string) => READINESS_CHECKS[Number(number) - 1] ?? number;
  return {
    cases: rowsOf('cases').map(
      ({ readiness, missing, undecided, goalOrPledged: goal, goalToday, askBy }) => ({
        ...({ readiness, undecided, goal, goalToday, askBy } as Omit<CaseFigures, 'missing'>),
        missing: missing === null ? [] : String(missing).split(',').map(check),
      }),
    ),
    board: board.map(String),
    pledged: rowsOf('volunteers').map((row) => row.pledgedToday as number | null),
    settings: {
      pledgedCallers: Number(settings?.pledgedCallers),
      pledgedCalls: Number(settings?.pledgedCalls),
      goalsToday: Number(settings?.goalsToday),
    },
  };
}

const BOARD = 'Board';

/** A list in the order of the keys, made as the Dashboard makes its own: the codes from A1 down. */
function boardTab(language: Language): CellInput[][] {
  const places = declaredPlaces(language);
  const [keys, codes] = [wholeColumn('cases', 'boardKey', places), wholeColumn('cases', 'code', places)];
  return Array.from({ length: CASES }, (_, index) => [
    { formula: `IFERROR(INDEX(${codes},MATCH(SMALL(${keys},${index + 1}),${keys},0)),"")` },
  ]);
}

/** The rules in code, over the same cells as the codec reads them. */
function inCode(batch: Batch, language: Language): Figures {
  const read = <R>(table: keyof Batch) =>
    batch[table].map(
      (raw) =>
        readFields(TABLES[table], { row: 0, cell: (key) => (raw[key] ?? null) as CellValue }, language)
          .fields as unknown as R,
    );
  const settings = thresholdsOf(read<SettingsRecord>('settings')[0] ?? {});
  const [dates, decisions] = [read<DateRecord>('dates'), read<DecisionRecord>('decisions')];
  const [targets, groups] = [read<TargetRecord>('targets'), read<GroupRecord>('groups')];
  const volunteers = read<VolunteerRecord>('volunteers');
  const { callers, pledgedCalls } = pledgesOf(volunteers, TODAY);
  const cases = read<CaseRecord>('cases').map((aCase) => {
    const own = (row: { case: string | null }) => row.case?.toUpperCase() === aCase.code;
    const timeline = timelineOf(aCase, dates.filter(own), { today: TODAY, settings });
    const states = decisionStates(decisions.filter(own), TODAY);
    const facts = { case: aCase, decisions: states, time: timeline.time, targets, groups };
    const { count: readiness, missing } = readinessOf({ ...facts, today: TODAY, settings });
    const goal = goalOf(aCase.goal, { callers });
    const came = aCase.decisionCameOn;
    const figures: CaseFigures = {
      readiness,
      missing,
      undecided: undecidedStrategies(states).length,
      goal,
      goalToday: callState(aCase, states.Calls) === 'Go' ? goal : null,
      askBy: came === null || came === 'unreadable' ? null : nextBusinessDay(came),
    };
    return { code: aCase.code, timeline, figures };
  });
  return {
    cases: cases.map(({ figures }) => figures),
    board: cases
      .filter(({ timeline }) => timeline.urgency !== 'Closed')
      .sort((a, b) => byBoard(a.timeline, b.timeline))
      .map((aCase) => aCase.code),
    pledged: volunteers.map((volunteer) => pledgedToday(volunteer, TODAY)),
    settings: {
      pledgedCallers: callers,
      pledgedCalls,
      goalsToday: cases.reduce((sum, { figures }) => sum + (figures.goalToday ?? 0), 0),
    },
  };
}

/** By urgency, days to harm and days left; days beyond 9,999 are as far as none. */
function byBoard(a: Timeline, b: Timeline): number {
  const days = (n: number | null) => Math.min(n ?? 9999, 9999);
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    days(a.harmDays) - days(b.harmDays) ||
    days(a.daysLeft) - days(b.daysLeft)
  );
}
