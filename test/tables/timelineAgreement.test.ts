import fc from 'fast-check';
import { callState } from '../../src/domain/calls';
import { addDays, civilDate, toSerial } from '../../src/domain/civilDate';
import { decisionStates } from '../../src/domain/decisions';
import type { CaseRecord, DateRecord, DecisionRecord, SettingsRecord } from '../../src/domain/records';
import { thresholdsOf } from '../../src/domain/settings';
import { timelineOf } from '../../src/domain/timeline';
import {
  ANSWERS,
  CALL_STATES,
  CUSTODIES,
  DATE_CHECKS,
  DATE_KINDS,
  DATE_STATUSES,
  DECIDERS,
  ESCALATIONS,
  ORDERS,
  STAGES,
  STAYS,
  STRATEGIES,
  SUBJECTS,
  TIME_ANSWERS,
  URGENCIES,
} from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { type ChoiceSet, choiceLabels } from '../../src/tables/choices';
import { timeKey } from '../../src/tables/declarations/caseFormulas';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import { readFields } from '../../src/tables/rowCodec';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';
import { columnsBehind, type RawRow, sheetOf } from '../support/trackerSheets';

const CASES_A_BATCH = 50;
const BATCHES = 40;
/** A case has up to four dates, and above the first row stand two. */
const LAST_ROW = 4 * CASES_A_BATCH + 2;
const TODAY = civilDate('2028-02-29'); // a leap day is today, so it is among the boundaries everywhere

/** Days from today that sit on, before and after every threshold of the defaults. */
const BOUNDARIES = [-400, -8, -7, -6, -1, 0, 1, 2, 3, 4, 5, 6, 9, 10, 13, 14, 15, 44, 45, 46, 365];

const aDay = fc.oneof(fc.constantFrom(...BOUNDARIES), fc.integer({ min: -60, max: 60 }));
/** A date as people leave it in a cell: with a time of day, as text, as a number that is no date, blank. */
const aDateCell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 8, arbitrary: aDay.map((d) => toSerial(addDays(TODAY, d))) },
  { weight: 2, arbitrary: aDay.map((d) => toSerial(addDays(TODAY, d)) + 0.375) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellInput>('TBD', 'tomorrow', '2028-03-01', -5, 0, 0.5, true, 9999999),
  },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** A choice as people type it: either language's label, any case, spaces around, other words, blank. */
function aChoiceCell(set: ChoiceSet, values: readonly string[]): fc.Arbitrary<CellInput> {
  const labels = values.flatMap((value) => choiceLabels(set, value, 'en'));
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom<CellInput>(...labels) },
    { weight: 2, arbitrary: fc.constantFrom(...labels).map((l) => ` ${l.toUpperCase()} `) },
    { weight: 1, arbitrary: fc.constantFrom<CellInput>('???', 'hearing?', 7, '  ') },
    { weight: 3, arbitrary: fc.constant(null) },
  );
}

const aDateRow = fc.record<Record<string, CellInput>>({
  date: aDateCell,
  kind: aChoiceCell('dateKind', DATE_KINDS),
  confirmedBy: fc.constantFrom<CellInput>('Ms. Roy', null, ' '),
  status: aChoiceCell('dateStatus', DATE_STATUSES),
  lastVerified: aDateCell,
});
const aDecisionRow = fc.record<Record<string, CellInput>>({
  subject: fc.oneof(
    { weight: 3, arbitrary: fc.constant('Calls') },
    { weight: 1, arbitrary: aChoiceCell('subject', SUBJECTS) },
  ),
  answer: fc.oneof(fc.constant('Yes'), aChoiceCell('answer', ANSWERS)),
  decidedBy: fc.oneof(fc.constant('The person'), aChoiceCell('decider', DECIDERS)),
  on: aDateCell,
  until: fc.oneof(fc.constant(null), aDateCell),
  withdrawnOn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: aDateCell }),
});
const aCase = fc.record({
  row: fc.record<Record<string, CellInput>>({
    stage: aChoiceCell('stage', STAGES),
    custody: fc.oneof(fc.constant('Detained'), aChoiceCell('custody', CUSTODIES)),
    detainedSince: aDateCell,
    order: aChoiceCell('order', ORDERS),
    stay: fc.oneof(fc.constant('Granted'), aChoiceCell('stay', STAYS)),
    stayUntil: aDateCell,
    stopBy: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom('the family', ' ')),
    stopOn: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: aDateCell }),
  }),
  dates: fc.array(aDateRow, { maxLength: 4 }),
  sameDay: fc.boolean(), // two dates on one day, told apart by severity
  decisions: fc.array(aDecisionRow, { maxLength: 3 }),
});
const someSettings = fc.oneof(
  fc.constant({}),
  fc.record({ emergencyDays: fc.integer({ min: 0, max: 6 }), leadLetters: fc.constantFrom(0, 5, 7) }),
  fc.constant({ urgentDays: 'two weeks', staleDays: null, leadPetition: -1 }),
);

type Batch = { cases: RawRow[]; dates: RawRow[]; decisions: RawRow[]; settings: RawRow };

const aBatch: fc.Arbitrary<Batch> = fc
  .tuple(fc.array(aCase, { minLength: CASES_A_BATCH, maxLength: CASES_A_BATCH }), someSettings)
  .map(([list, settings]) => {
    const code = (index: number) => `C-${String(index + 1).padStart(3, '0')}`;
    const typed = (index: number) => (index % 7 === 0 ? ` ${code(index).toLowerCase()} ` : code(index));
    return {
      settings: settings as RawRow,
      cases: list.map((c, index) => ({ ...c.row, code: code(index) })),
      dates: list.flatMap((c, index) =>
        c.dates.map((d) => ({
          ...d,
          ...(c.sameDay ? { date: c.dates[0]?.date ?? null } : {}),
          case: typed(index),
        })),
      ),
      decisions: list.flatMap((c, index) => c.decisions.map((d) => ({ ...d, case: typed(index) }))),
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

  it('[T1-T9, C9, P2, F1, F2] both engines and the rule in code agree on 1,000 random cases, under its separator', () => {
    const runs = BATCHES / LANGUAGES.length;
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(aBatch, (batch) => {
        const expected = inCode(batch, language);
        for (const [name, engine] of Object.entries(engines)) {
          const found = inEngine(engine, batch, language);
          for (const figures of expected) for (const value of Object.values(figures)) seen.add(value);
          expected.forEach((figures, index) => {
            const shown = { engine: name, case: describeCase(batch, index), figures: found[index] };
            expect(shown).toEqual({ ...shown, figures });
          });
        }
      }),
      { numRuns: runs, seed: 20280228 + LANGUAGES.indexOf(language), endOnFailure: true },
    );
    // The cases reach every answer a rule can give, so that agreement is not agreement on calm.
    const answers = [
      ...URGENCIES,
      ...ESCALATIONS,
      ...DATE_CHECKS,
      ...TIME_ANSWERS,
      ...CALL_STATES,
      ...DATE_KINDS,
    ];
    expect(answers.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});

const FIGURES = [
  'daysDetained',
  'nextDate',
  'nextKind',
  'daysLeft',
  'passedDates',
  'passedHarm',
  'harmDate',
  'harmDays',
  'urgency',
  'escalate',
  'datesCheck',
  'callState',
  ...STRATEGIES.map(timeKey),
];

const COLUMNS = columnsBehind({ cases: FIGURES });

function sheets(batch: Batch, language: Language) {
  const how = { language, today: toSerial(TODAY), separator: SEPARATORS[language], columns: COLUMNS };
  const name = (table: TableKey) => nameOf(table, language);
  return {
    [name('cases')]: sheetOf('cases', batch.cases, how),
    [name('dates')]: sheetOf('dates', batch.dates, how),
    [name('decisions')]: sheetOf('decisions', batch.decisions, how),
    [name('settings')]: sheetOf('settings', [batch.settings], how),
  };
}

function nameOf(table: TableKey, language: Language): string {
  return MESSAGES[language].tables[table].tab;
}

/** What an engine shows, read as the product reads it. */
function inEngine(engine: Engine, batch: Batch, language: Language) {
  const value = engine(sheets(batch, language));
  return batch.cases.map((_, index) => {
    const row = firstRow(TABLES.cases) + index;
    const cell = (key: string): CellValue =>
      value(nameOf('cases', language), row, declaredColumn('cases', key));
    const { fields } = readFields(TABLES.cases, { row, cell }, language);
    return Object.fromEntries(FIGURES.map((key) => [key, fields[key]]));
  });
}

/** The rules in code, over the same cells as the codec reads them. */
function inCode(batch: Batch, language: Language) {
  const read = <R>(table: TableKey, raw: RawRow) =>
    readFields(TABLES[table], { row: 0, cell: (key) => (raw[key] ?? null) as CellValue }, language)
      .fields as unknown as R;
  const settings = thresholdsOf(read<SettingsRecord>('settings', batch.settings));
  const dates = batch.dates.map((raw) => read<DateRecord>('dates', raw));
  const decisions = batch.decisions.map((raw) => read<DecisionRecord>('decisions', raw));
  const own = (code: string) => (row: { case: string | null }) => row.case?.toUpperCase() === code;
  return batch.cases.map((raw) => {
    const aCase = read<CaseRecord>('cases', raw);
    const timeline = timelineOf(aCase, dates.filter(own(aCase.code)), { today: TODAY, settings });
    const states = decisionStates(decisions.filter(own(aCase.code)), TODAY);
    const { time, ...figures } = timeline;
    return {
      ...figures,
      callState: callState(aCase, states.Calls),
      ...Object.fromEntries(STRATEGIES.map((s) => [timeKey(s), time[s]])),
    };
  });
}

function describeCase(batch: Batch, index: number) {
  const code = batch.cases[index]?.code;
  const own = (row: RawRow) => String(row.case).trim().toUpperCase() === code;
  return { case: batch.cases[index], dates: batch.dates.filter(own), decisions: batch.decisions.filter(own) };
}
