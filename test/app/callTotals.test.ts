import fc from 'fast-check';
import { type CallFigures, callFigures, readOutcome } from '../../src/domain/calls';
import { addDays, civilDate, dateTimeToSerial, fromSerial, toSerial } from '../../src/domain/civilDate';
import type { CallRecord } from '../../src/domain/records';
import { OUTCOMES, type Outcome } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import { BAND_TOTALS } from '../../src/tables/callsBand';
import { dayTotalFormulas, totalFormula, wordsOfOutcome } from '../../src/tables/callTotals';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { DAYS_BEFORE } from '../../src/tables/daysBefore';
import { headerRow } from '../../src/tables/defineTable';
import { columnLetters } from '../../src/tables/formulaContext';
import { declaredPlaces } from '../../src/tables/places';
import { readFields } from '../../src/tables/rowCodec';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';
import { type RawRow, sheetOf } from '../support/trackerSheets';

const LOGS = 50;
const LOGS_A_FILE = 10;
const BAND_ROW = 4;
const TODAY = civilDate('2028-03-01'); // yesterday was a leap day
const TOTALS = ['attemptsToday', 'contactsToday', 'contacts7Days', 'lastContact'] as const;

const DAY_TOTALS = ['attempts', 'contacts'] as const;

/** C3: today's and the week's, and [attempts, contacts] of each day before, yesterday first. */
type Totals = CallFigures & { readonly before: readonly (readonly number[])[] };

const aDay = fc.oneof(fc.constant(0), fc.integer({ min: -8, max: 2 }));
/** Around today and the seven days' edge, at midnight, in the day, a minute before the next. */
const aWhen: fc.Arbitrary<CellInput> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(aDay, fc.constantFrom('00:00', '09:30', '23:59'))
      .map(([day, time]) =>
        dateTimeToSerial(`${addDays(TODAY, day)} ${time}` as Parameters<typeof dateTimeToSerial>[0]),
      ),
  },
  { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }).map((day) => toSerial(addDays(TODAY, day))) },
  { weight: 2, arbitrary: fc.constantFrom<CellInput>('yesterday', '3/1', '2028-03-01', true) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const WORDS = LANGUAGES.flatMap((language) => OUTCOMES.flatMap((o) => wordsOfOutcome(o, language)));
const anOutcome: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => word.toUpperCase()) },
  { weight: 2, arbitrary: fc.constantFrom<CellInput>('spoke to a dog', 'full house', '*', '?', '<>', 7) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const howMany: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom<CellInput>('many', '5', 'two', -3, 2.5, true) },
);
const aLog = fc.array(fc.record({ when: aWhen, outcome: anOutcome, howMany }), {
  maxLength: 20,
  size: 'max',
});

describe.each(LANGUAGES)('the band of a call log in %s', (language) => {
  let engines: Record<string, Engine>;
  beforeAll(async () => {
    engines = { 'o-spreadsheet': oSpreadsheet({ lastRow: 35 }), IronCalc: await ironCalc({ lastRow: 35 }) };
  });

  it('[C2, C3, F1] both engines and the rule in code agree on 50 random logs', () => {
    const logs = fc.sample(aLog, { numRuns: LOGS, seed: 20280301 + LANGUAGES.indexOf(language) });
    const expected = logs.map((log) => inCode(log, language));
    for (const [name, engine] of Object.entries(engines)) {
      for (let start = 0; start < LOGS; start += LOGS_A_FILE) {
        const value = engine(sheets(logs.slice(start, start + LOGS_A_FILE), language));
        for (let index = 0; index < LOGS_A_FILE; index++) {
          const shown = { engine: name, log: logs[start + index], totals: inBand(value, index) };
          expect(shown).toEqual({ ...shown, totals: expected[start + index] });
        }
      }
    }
    // Agreement on logs in which nothing counts would be no news.
    const some = (of: (figures: Totals) => boolean) => expected.filter(of).length;
    expect(some(({ attemptsToday, contactsToday }) => attemptsToday > contactsToday)).toBeGreaterThan(10);
    expect(some(({ contactsToday, contacts7Days }) => contacts7Days > contactsToday)).toBeGreaterThan(10);
    expect(some(({ lastContact }) => lastContact === null)).toBeGreaterThan(5);
    for (const index of DAYS_BEFORE.keys()) {
      expect(some(({ before }) => (before[index]?.[0] ?? 0) > (before[index]?.[1] ?? 0))).toBeGreaterThan(0);
      expect(some(({ before }) => before[index]?.[0] === 0)).toBeGreaterThan(5);
    }
  });
});

/** A tab per log, with the totals where its band has them, and Settings, which they refer to. */
function sheets(logs: readonly RawRow[][], language: Language) {
  const { settings } = MESSAGES[language].tables;
  const places = declaredPlaces(language);
  const keys = Object.keys(TABLES.calls.columns);
  const above: CellInput[][] = Array.from({ length: headerRow(TABLES.calls) - 1 }, () => []);
  above[BAND_ROW - 1] = TOTALS.map((total) => ({ formula: totalFormula(total, places) }));
  // Beside the log's columns, as in a band, a row for each day before today.
  DAYS_BEFORE.forEach((days, index) => {
    const cells = above[index] ?? [];
    const contacts = `$${columnLetters(keys.length + 2)}$${index + 1}`;
    const totals = dayTotalFormulas(days, { places, contacts });
    const shown = DAY_TOTALS.map((total): CellInput => ({ formula: totals[total] }));
    above[index] = [...keys.map((_, column) => cells[column] ?? null), ...shown];
  });
  return {
    [settings.tab]: sheetOf('settings', [{}], { language, today: toSerial(TODAY) }),
    ...Object.fromEntries(
      logs.map((log, index) => [
        `Log ${index}`,
        [...above, keys, ...log.map((row) => keys.map((key) => row[key] ?? null))],
      ]),
    ),
  };
}

function inBand(value: ReturnType<Engine>, index: number): Totals {
  const cells = TOTALS.map((total) => value(`Log ${index}`, BAND_ROW, BAND_TOTALS.indexOf(total) + 1));
  const [attemptsToday, contactsToday, contacts7Days, last] = cells;
  const lastContact = typeof last === 'number' ? fromSerial(last) : last === '' ? null : last;
  const column = Object.keys(TABLES.calls.columns).length + 1;
  const before = DAYS_BEFORE.map((_, row) =>
    DAY_TOTALS.map((_total, at) => value(`Log ${index}`, row + 1, column + at)),
  );
  return { attemptsToday, contactsToday, contacts7Days, lastContact, before } as Totals;
}

/** The rule in code over the rows as the codec reads them, everyday words being read as C2 says. */
function inCode(log: readonly RawRow[], language: Language): Totals {
  const words = Object.fromEntries(OUTCOMES.map((o) => [o, wordsOfOutcome(o, language)])) as Record<
    Outcome,
    readonly string[]
  >;
  const records = log.map((raw) => {
    const cell = (key: string) => (raw[key] ?? null) as CellValue;
    const call = readFields(TABLES.calls, { row: 0, cell }, language).fields as unknown as CallRecord;
    const { outcome } = call;
    const said =
      outcome !== null && typeof outcome === 'object' ? readOutcome(outcome.words, words) : outcome;
    return { ...call, outcome: said };
  });
  // A day before today has the totals that it had while it was today.
  const before = DAYS_BEFORE.map((days) => {
    const { attemptsToday, contactsToday } = callFigures(records, addDays(TODAY, -days));
    return [attemptsToday, contactsToday];
  });
  return { ...callFigures(records, TODAY), before };
}
