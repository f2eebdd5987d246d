import fc from 'fast-check';
import { callScript, scriptText } from '../../src/domain/callScript';
import { addDays, type CivilTime, civilDate, timeToSerial, toSerial } from '../../src/domain/civilDate';
import { sayTime } from '../../src/domain/plan/calendarWords';
import { targetLabel } from '../../src/domain/targetLabel';
import type { TargetBar } from '../../src/domain/targetRule';
import { verificationOf } from '../../src/domain/targetVerification';
import { CALL_STATES, type CallState, TARGET_ROLES, type TargetRole } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import { bandSentences } from '../../src/tables/bandFormulas';
import { bandRows } from '../../src/tables/callsBand';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { choiceLabel } from '../../src/tables/choices';
import { declaredPlaces } from '../../src/tables/places';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';
import { type RawRow, sheetOf } from '../support/trackerSheets';

const BANDS = 24;
const TODAY = civilDate('2028-03-01');
const STALE = 30;

interface Target {
  readonly role: TargetRole | null;
  readonly office: string | null;
  readonly name: string | null;
  readonly line: string | null;
  readonly extension: string | null;
  readonly hours: readonly [CivilTime, CivilTime] | null;
  readonly hasZone: boolean;
  /** Days since somebody verified it; null when nobody did. */
  readonly age: number | null;
  /** Why nobody calls there, as Targets says it. */
  readonly bar: TargetBar | null;
}

interface Band {
  readonly state: CallState;
  readonly alias: string | null;
  readonly demand: string | null;
  readonly goal: number | null;
  readonly contacts: number;
  /** The targets of the case by their place in TARGETS; -1 is a code that nobody has. */
  readonly calls: readonly (number | null)[];
}

const time = (text: string) => text as CivilTime;
const aTarget: fc.Arbitrary<Target> = fc.record({
  role: fc.constantFrom(null, ...TARGET_ROLES),
  office: fc.constantFrom(null, 'New York City', 'Office of "Hope" & more'),
  name: fc.constantFrom(null, 'J. Doe'),
  line: fc.constantFrom(null, '(212) 555-0100', '+1 212 555 0100'),
  extension: fc.constantFrom(null, '5'),
  hours: fc.constantFrom(
    null,
    [time('08:00'), time('16:30')] as const,
    [time('00:05'), time('12:00')] as const,
  ),
  hasZone: fc.boolean(),
  age: fc.constantFrom(null, -2, 0, 1, 2, 29, STALE, STALE + 1, 400),
  bar: fc.constantFrom<TargetBar | null>(null, null, null, 'neverCalled', 'consulateUnasked'),
});
const TARGETS = fc.sample(aTarget, { numRuns: 30, seed: 7 });

const aBand: fc.Arbitrary<Band> = fc.record({
  state: fc.oneof({ weight: 3, arbitrary: fc.constant<CallState>('Go') }, fc.constantFrom(...CALL_STATES)),
  alias: fc.constantFrom(null, 'Doña Rosa', 'Ana L.', 'Mr. K', 'what?”'),
  demand: fc.constantFrom(null, 'Grant the stay', 'Let her stay!', 'Stop this… (now)', 'Say (yes.)', 'ok'),
  goal: fc.constantFrom(null, 0, 1, 3, 10, 40),
  contacts: fc.integer({ min: 0, max: 12 }),
  calls: fc.oneof(
    {
      weight: 7,
      arbitrary: fc.array(fc.constantFrom(null, -1, ...TARGETS.keys()), { minLength: 3, maxLength: 3 }),
    },
    { weight: 1, arbitrary: fc.constant([null, null, null]) },
  ),
});

describe.each(LANGUAGES)('the band of a call log in %s', (language) => {
  const bands = fc.sample(aBand, { numRuns: BANDS, seed: 20280301 });
  let engines: Record<string, Engine>;
  beforeAll(async () => {
    engines = { 'o-spreadsheet': oSpreadsheet({ lastRow: 90 }), IronCalc: await ironCalc({ lastRow: 90 }) };
  });

  it('[C3, C5, C8, C9, F1] says in both engines what the code says: whom to call, on which number, in which words', () => {
    for (const [name, engine] of Object.entries(engines)) {
      const value = engine(sheets(bands, language));
      bands.forEach((band, index) => {
        const shown = { engine: name, band, cells: shownIn(value, index) };
        expect(shown).toEqual({ ...shown, cells: expected(band, language) });
      });
    }
    expect(bands.some(({ state, calls }) => state === 'Go' && calls.every((one) => one === null))).toBe(true);
    expect(
      bands.filter(({ state, goal }) => state === 'Go' && goal !== null && goal > 0).length,
    ).toBeGreaterThan(5);
  });

  it('[P7] says no name where the group keeps codes only', () => {
    for (const engine of Object.values(engines)) {
      const some = bands.slice(0, 6);
      for (const codesOnly of [choiceLabel('yesNo', 'Yes', language), true]) {
        const value = engine(sheets(some, language, { codesOnly }));
        some.forEach((band, index) => {
          expect(shownIn(value, index)).toEqual(expected({ ...band, alias: null }, language));
        });
      }
    }
  });

  it('[C9] of a Stop shows the sentence and the totals alone', () => {
    const stopped = bands.slice(0, 6).map((band): Band => ({ ...band, state: 'Stop' }));
    const value = (engines['o-spreadsheet'] as Engine)(sheets(stopped, language));
    stopped.forEach((band, index) => {
      const { sentence, alias, totals, ...rest } = shownIn(value, index);
      expect(sentence).toBe(`■ ${MESSAGES[language].callStateSentences.Stop}`);
      expect([alias, totals]).toEqual([band.alias ?? '', [band.contacts, '']]);
      expect(JSON.stringify(rest)).not.toMatch(/[^\s",:[\]{}a-z]/i);
    });
  });
});

const code = (index: number) => `C-${String(index + 1).padStart(3, '0')}`;
const targetCode = (index: number) => `T-${String(index + 1).padStart(2, '0')}`;

/** A log for each band, and the tabs that its cells refer to; what Cases computes is given. */
function sheets(bands: readonly Band[], language: Language, settings: RawRow = {}) {
  const tab = (table: 'cases' | 'targets' | 'settings') => MESSAGES[language].tables[table].tab;
  const given = (table: 'cases' | 'targets', rows: readonly RawRow[]): CellInput[][] => [
    [],
    [],
    ...rows.map((row) => Object.keys(TABLES[table].columns).map((key) => row[key] ?? null)),
  ];
  const cases = bands.map((band, index) => ({
    code: code(index),
    codeKey: code(index),
    alias: band.alias,
    callState: choiceLabel('callState', band.state, language),
    demand: band.demand,
    goalToday: band.state === 'Go' && band.goal ? band.goal : '',
    ...Object.fromEntries(band.calls.map((target, rank) => [`whoWeCall${rank + 1}`, calledCode(target)])),
  }));
  const targets = TARGETS.map((target, index) => ({
    code: targetCode(index),
    role: target.role && choiceLabel('targetRole', target.role, language),
    office: target.office,
    name: target.name,
    officialLine: target.line,
    extension: target.extension,
    hoursFrom: target.hours && timeToSerial(target.hours[0]),
    hoursTo: target.hours && timeToSerial(target.hours[1]),
    zone: target.hasZone ? choiceLabel('zone', 'America/Chicago', language) : null,
    lastVerified: target.age === null ? null : toSerial(addDays(TODAY, -target.age)),
    todo:
      target.bar === null ? MESSAGES[language].callDesk.notVerified : MESSAGES[language].formulas[target.bar],
  }));
  const rows = bandRows(language, declaredPlaces(language));
  const logs = bands.map((band, index) => [
    `Log ${index}`,
    [
      [],
      ...rows.map((row) => row.map((cell) => cellOf(cell, band))),
      [...Array<null>(9).fill(null), code(index)],
    ],
  ]);
  return {
    [tab('settings')]: sheetOf('settings', [settings], { language, today: toSerial(TODAY) }),
    [tab('cases')]: given('cases', cases),
    [tab('targets')]: given('targets', targets),
    ...(Object.fromEntries(logs) as Record<string, CellInput[][]>),
  };
}

/** The totals have a test of their own; here the contacts are given. */
function cellOf(cell: ReturnType<typeof bandRows>[number][number], { contacts }: Band): CellInput {
  if ('text' in cell) return cell.text;
  if (!('formula' in cell)) return null;
  return cell.formula.includes('SUMIFS') ? contacts : { formula: cell.formula };
}

function calledCode(target: number | null): string | null {
  if (target === null) return null;
  return target < 0 ? 'T-99' : ` ${targetCode(target).toLowerCase()} `;
}

function shownIn(value: ReturnType<Engine>, index: number) {
  const at = (row: number, column: number): CellValue => value(`Log ${index}`, row, column) ?? '';
  return {
    alias: at(2, 3),
    sentence: at(2, 4),
    totals: [at(4, 2), at(4, 5)],
    bar: at(4, 6),
    targets: [5, 6, 7].map((row) => [at(row, 1), at(row, 4), at(row, 6)]),
    script: [at(8, 1), at(9, 1)],
  };
}

function expected(band: Band, language: Language): ReturnType<typeof shownIn> {
  const { callScript: words } = MESSAGES[language];
  const isGo = band.state === 'Go';
  const goal = isGo && band.goal !== null && band.goal > 0 ? band.goal : null;
  const filled = goal === null ? 0 : Math.round((20 * Math.min(band.contacts, goal)) / goal);
  const script = callScript(
    {
      callState: 'Go',
      alias: band.alias,
      demand: band.demand,
      publicFacts: null,
      publicFactsDecision: NOT_ASKED,
    },
    words,
  );
  return {
    alias: band.alias ?? '',
    sentence: bandSentences(language)[band.state],
    totals: [band.contacts, goal ?? ''],
    bar: goal === null ? '' : `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}  ${band.contacts} / ${goal}`,
    targets: band.calls.map((target, rank) => {
      if (!isGo) return ['', '', ''];
      const isNobody = band.calls.every((called) => called === null);
      if (rank === 0 && isNobody) return [MESSAGES[language].formulas.bandNobody, '', ''];
      return targetCells(target, rank + 1, language);
    }),
    script: isGo ? [0, 1].map((line) => scriptText(script?.spoken[line] ?? [])) : ['', ''],
  };
}

const NOT_ASKED = { answer: 'Not asked', use: null } as unknown as Parameters<
  typeof callScript
>[0]['publicFactsDecision'];

function targetCells(index: number | null, rank: number, language: Language): string[] {
  const { callDesk, choices, formulas, plan } = MESSAGES[language];
  const target = TARGETS[index ?? -1];
  if (index === null) return ['', '', ''];
  if (!target) return [`${rank}. ${plan.strategies.notFound('T-99')}`, '', ''];
  const { line, extension, hours, hasZone, age, bar } = target;
  const label = targetLabel({ ...target, code: targetCode(index) }, choices.targetRole, (text) => text);
  if (bar !== null) return [`${rank}. ${label}`, '', formulas[bar]];
  const zone = hasZone ? `, ${choices.zone['America/Chicago']}` : '';
  const open = hours && plan.strategies.officeHours(sayTime(hours[0], language), sayTime(hours[1], language));
  const number = extension === null ? line : `${line} ${plan.strategies.extension(extension)}`;
  const verified = verificationOf(age === null ? null : addDays(TODAY, -age), TODAY, {
    targetStaleDays: STALE,
  });
  const sentence =
    verified.age === null
      ? callDesk.notVerified
      : verified.isStale
        ? callDesk.stale(verified.age)
        : callDesk.verified(plan.when.daysAgo(verified.age));
  return [
    `${rank}. ${label}`,
    line === null ? callDesk.noNumber : String(number),
    `${open ? `${open}${zone}. ` : ''}${line === null ? '' : sentence}`,
  ];
}
