import fc from 'fast-check';
import type { Grid, Tab, Workbook } from '../../src/app/ports';
import { type DashboardNow, readDashboard } from '../../src/app/readDashboard';
import { addDays, civilDate, fromSerial, toSerial } from '../../src/domain/civilDate';
import { urgencyMark } from '../../src/domain/plan/urgencyMark';
import { isSharingDue } from '../../src/domain/settings';
import { CALL_STATES, DATE_KINDS, ESCALATIONS, URGENCIES } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { choiceLabel } from '../../src/tables/choices';
import { LISTS, type ListName } from '../../src/tables/dashboardPlaces';
import { DAYS_BEFORE, dayBeforeKey } from '../../src/tables/daysBefore';
import { DASHBOARD_ROWS } from '../../src/tables/declarations/dashboard';
import { firstRow } from '../../src/tables/defineTable';
import { fixedRows } from '../../src/tables/fixedRows';
import { declaredColumn, declaredPlaces } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { type Engine, ironCalc, oSpreadsheet } from '../support/engines';

/**
 * The Dashboard's own formulas, over tabs whose columns hold what their rules computed: that those agree with the rules
 * in code is tested beside each of them.
 */
const TRACKERS = 12;
const LAST_ROW = 60;
const TODAY = civilDate('2028-03-01'); // a Wednesday
const today = toSerial(TODAY);

type Row = Readonly<Record<string, CellInput>>;

const few = (max: number) => fc.integer({ min: 0, max });
/** A key of the contract: the weight of a row, then the row itself; blank where the row is not meant. */
const aWeight = fc.option(few(5), { freq: 3 });
const aCase = fc.record({
  alias: fc.constantFrom(null, 'Doña Rosa', 'Ana'),
  urgency: fc.constantFrom(...URGENCIES),
  callState: fc.constantFrom(...CALL_STATES),
  escalate: fc.constantFrom(...ESCALATIONS),
  daysLeft: fc.constantFrom(null, 0, 1, 2, 30),
  nextKind: fc.constantFrom(...DATE_KINDS),
  passedHarm: fc.constantFrom(0, 0, 1),
  undecided: few(6),
  weight: few(4),
  calls: fc.array(few(9), { minLength: 14, maxLength: 14 }),
});
const aDate = fc.record({
  day: fc.option(fc.integer({ min: -20, max: 20 }), { freq: 8 }),
  kind: fc.constantFrom(null, 'something else', ...DATE_KINDS),
  question: aWeight,
  coming: aWeight,
  verify: aWeight,
});
const aTracker = fc.record({
  cases: fc.oneof(fc.array(aCase, { maxLength: 3 }), fc.array(aCase, { minLength: 15, maxLength: 30 })),
  dates: fc.oneof(fc.array(aDate, { maxLength: 3 }), fc.array(aDate, { minLength: 12, maxLength: 40 })),
  groups: fc.array(fc.record({ name: fc.constantFrom(null, 'Union 7'), ask: fc.boolean() }), {
    maxLength: 8,
  }),
  shifts: fc.array(fc.record({ day: fc.integer({ min: -1, max: 8 }), covered: fc.boolean() }), {
    maxLength: 25,
  }),
  callers: few(5),
  pledged: few(40),
  goals: fc.constantFrom(0, 1, 10, 41),
  codesOnly: fc.boolean(),
  /** Somebody turned the answer into a checkbox. */
  ticks: fc.boolean(),
  sharing: fc.constantFrom(null, -31, -30, -29, 0, 1),
});
type Tracker = typeof aTracker extends fc.Arbitrary<infer T> ? T : never;
type Case = Tracker['cases'][number];
type Dated = Tracker['dates'][number];

const caseCode = (index: number) => `C-${String(index + 1).padStart(3, '0')}`;
const rowOf = (table: TableKey, index: number) => firstRow(TABLES[table]) + index;
const keyed = (weight: number | null, row: number) => (weight === null ? '' : weight * 100_000 + row);
const RANKS: readonly string[] = ['Emergency', 'Urgent', 'Active', 'Watch'];
const boardKey = ({ urgency, weight }: Case, index: number) => {
  const rank = RANKS.indexOf(urgency) + 1;
  return rank === 0 ? '' : rank * 1e13 + weight * 1e9 + rowOf('cases', index);
};
/** As Cases computes it for references. */
const labelOf = ({ alias }: Case, index: number) => `${alias ?? caseCode(index)} ●`;

function tabs(tracker: Tracker, language: Language): Record<string, CellInput[][]> {
  const { cases, dates, groups, shifts } = tracker;
  const label = (set: Parameters<typeof choiceLabel>[0], value: string) => choiceLabel(set, value, language);
  const rows: Partial<Record<TableKey, Row[]>> = {
    cases: cases.map((c, index) => ({
      code: caseCode(index),
      codeKey: caseCode(index),
      alias: c.alias,
      label: labelOf(c, index),
      urgency: label('urgency', c.urgency),
      callState: label('callState', c.callState),
      escalate: label('escalation', c.escalate),
      daysLeft: c.daysLeft ?? '',
      nextKind: c.daysLeft === null ? '' : label('dateKind', c.nextKind),
      passedHarm: c.passedHarm,
      undecided: c.undecided,
      boardKey: boardKey(c, index),
      askKey: c.undecided > 0 ? boardKey(c, index) : '',
      attemptsToday: c.calls[0] ?? 0,
      contactsToday: c.calls[7] ?? 0,
      ...Object.fromEntries(
        DAYS_BEFORE.flatMap((days) => [
          [dayBeforeKey('attempts', days), c.calls[days] ?? 0],
          [dayBeforeKey('contacts', days), c.calls[7 + days] ?? 0],
        ]),
      ),
    })),
    dates: dates.map((d, index) => ({
      case: ` c-00${(index % 9) + 1}`,
      caseLabel: `Somebody ${index}`,
      date: d.day === null ? 'TBD' : today + d.day + 0.4,
      openDay: d.day === null ? '' : today + d.day,
      kind: d.kind === null || d.kind === 'something else' ? d.kind : label('dateKind', d.kind),
      questionKey: keyed(d.question, rowOf('dates', index)),
      comingKey: keyed(d.coming, rowOf('dates', index)),
      verifyKey: keyed(d.verify, rowOf('dates', index)),
    })),
    groups: groups.map(({ name, ask }, index) => ({
      code: `G-0${index + 1}`,
      name,
      contact: 'Luis',
      askKey: ask ? rowOf('groups', index) : '',
    })),
    shifts: shifts.map(({ day, covered }) => ({ day: today + day, covered: covered ? 1 : 0 })),
    settings: [
      {
        today,
        codesOnly: tracker.ticks ? tracker.codesOnly : label('yesNo', tracker.codesOnly ? 'Yes' : 'No'),
        sharingCheckedOn: tracker.sharing === null ? null : today + tracker.sharing,
        pledgedCallers: tracker.callers,
        pledgedCalls: tracker.pledged,
        goalsToday: tracker.goals,
      },
    ],
  };
  return Object.fromEntries(
    Object.entries(rows).map(([table, records]) => [
      tabOf(table as TableKey, language),
      valueTab(table as TableKey, records),
    ]),
  );
}

const tabOf = (table: TableKey, language: Language) => MESSAGES[language].tables[table].tab;

/** Keys and headers stand above the records, as in a tracker: no rule may take them for numbers. */
function valueTab(table: TableKey, records: readonly Row[]): CellInput[][] {
  const keys = Object.keys(TABLES[table].columns);
  return [keys, keys, ...records.map((record) => keys.map((key) => record[key] ?? null))];
}

function dashboardTab(language: Language): CellInput[][] {
  const rows = fixedRows(TABLES.dashboard, { language, places: declaredPlaces(language) });
  return [
    Object.keys(TABLES.dashboard.columns),
    ...rows.map((row) =>
      row.map((cell): CellInput => {
        if ('text' in cell) return cell.text;
        return 'formula' in cell ? { formula: cell.formula } : null;
      }),
    ),
  ];
}

/** What the product reads, and every line that people see. */
interface Seen {
  readonly now: DashboardNow;
  readonly lines: Readonly<Record<ListName, readonly string[]>>;
}

function inEngine(engine: Engine, tracker: Tracker, language: Language): Seen {
  const value = engine({ ...tabs(tracker, language), Page: dashboardTab(language) });
  const at = (row: number, column: number): CellValue => value('Page', row, column);
  const columns = Object.keys(TABLES.dashboard.columns).length;
  const grid: Grid = {
    rows: DASHBOARD_ROWS + 1,
    columns,
    at,
    has: (row, column) => at(row, column) !== null,
  };
  const tab = (table: TableKey): Tab => ({ id: 1, table, isCopy: false, language });
  const workbook = { tabs: () => [tab('dashboard'), tab('settings')], read: () => grid } as Pick<
    Workbook,
    'tabs' | 'read'
  > as Workbook;
  const lines = (Object.keys(LISTS) as ListName[]).map((name) => {
    const { note, first, lines: count } = LISTS[name];
    const seen = name.startsWith('notAsked') ? (['name', 'second'] as const) : (['who', 'what'] as const);
    const start = seen[0] === 'name' ? 'name' : 'when';
    const text = (row: number, key: string) => String(at(row, declaredColumn('dashboard', key)) ?? '');
    const shown = Array.from({ length: count }, (_, index) =>
      seen.map((key) => text(first + index, key)).join(' | '),
    );
    return [name, [text(note, start), ...shown.filter((line) => line !== ' | ')]];
  });
  return { now: readDashboard({ workbook }), lines: Object.fromEntries(lines) };
}

function inCode(tracker: Tracker, language: Language): Seen {
  const { dashboard: words } = MESSAGES[language];
  const cases = tracker.cases.map((one, index) => ({ one, index }));
  const first = <T>(items: readonly T[], keyOf: (item: T) => number | string): T[] =>
    items.filter((item) => keyOf(item) !== '').sort((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  const board = first(cases, ({ one, index }) => boardKey(one, index));
  const urgent = board.filter(({ one }) => one.urgency === 'Emergency' || one.urgency === 'Urgent');
  const people = board.filter(({ one }) => one.undecided > 0);
  const groups = tracker.groups
    .map((group, index) => ({ ...group, code: `G-0${index + 1}` }))
    .filter(({ ask }) => ask);
  const dates = tracker.dates.map((one, index) => ({ one, index }));
  const dated = (weight: (date: Dated) => number | null) =>
    first(dates, ({ one, index }) => keyed(weight(one), rowOf('dates', index)));
  const lists = {
    whatHappened: dated(({ question }) => question),
    nextTwoWeeks: dated(({ coming }) => coming),
    toVerify: dated(({ verify }) => verify),
  };
  const dateOf = ({ one, index }: (typeof dates)[number]) => ({
    code: `C-00${(index % 9) + 1}`,
    date: one.day === null ? null : addDays(TODAY, one.day),
    kind: one.kind === null || one.kind === 'something else' ? 'Other' : one.kind,
  });
  const sum = (calls: (one: Case) => number | undefined) =>
    tracker.cases.reduce((total, one) => total + (calls(one) ?? 0), 0);
  const week = [0, 1, 2, 3, 4, 5, 6];
  const figuresOf = (name: keyof typeof lists) => lists[name].slice(0, LISTS[name].lines).map(dateOf);
  const note = (
    name: ListName,
    count: number,
    say: { none: string; all: string; more: (n: number) => string },
  ) => (count === 0 ? say.none : count > LISTS[name].lines ? say.more(count - LISTS[name].lines) : say.all);
  const kind = (one: Dated) =>
    one.kind === 'something else' ? one.kind : choiceLabel('dateKind', one.kind ?? 'Other', language);
  const dateLines = (name: keyof typeof lists) => [
    note(name, lists[name].length, words[name]),
    ...lists[name].slice(0, LISTS[name].lines).map(({ one, index }) => `Somebody ${index} | ${kind(one)}`),
  ];
  const name = ({ one, index }: (typeof cases)[number]) =>
    one.alias === null || tracker.codesOnly ? caseCode(index) : one.alias;
  const why = ({ daysLeft, escalate, nextKind, passedHarm }: Case) => {
    const next = choiceLabel('dateKind', nextKind, language);
    if (passedHarm > 0) return words.whatHappened.title;
    if (escalate === 'Ask the attorney today') return choiceLabel('escalation', escalate, language);
    if (daysLeft === null) return words.noDateKnown;
    if (daysLeft < 2) return daysLeft === 0 ? words.today(next) : words.tomorrow(next);
    return words.inDays(next, String(daysLeft));
  };
  return {
    now: {
      dashboard: {
        whatHappened: figuresOf('whatHappened'),
        whatHappenedCount: lists.whatHappened.length,
        urgentToday: urgent
          .slice(0, LISTS.urgentToday.lines)
          .map(({ one, index }) => ({ code: caseCode(index), urgency: one.urgency })),
        urgentTodayCount: urgent.length,
        nextTwoWeeks: figuresOf('nextTwoWeeks'),
        nextTwoWeeksCount: lists.nextTwoWeeks.length,
        toVerify: figuresOf('toVerify'),
        toVerifyCount: lists.toVerify.length,
        callsByDay: week.map((index) => ({
          date: fromSerial(today - 6 + index),
          attempts: sum(({ calls }) => calls[6 - index]),
          contacts: sum(({ calls }) => calls[13 - index]),
        })),
        goalToday: tracker.goals > 0 ? tracker.goals : null,
        shifts: week.map((index) => {
          const ofDay = tracker.shifts.filter(({ day }) => day === index);
          return {
            date: fromSerial(today + index),
            shifts: ofDay.length,
            covered: ofDay.filter(({ covered }) => covered).length,
          };
        }),
        casesByUrgency: Object.fromEntries(
          URGENCIES.map((urgency) => [urgency, cases.filter(({ one }) => one.urgency === urgency).length]),
        ) as DashboardNow['dashboard']['casesByUrgency'],
        notAsked: {
          people: people.slice(0, LISTS.notAskedPeople.lines).map(({ index }) => caseCode(index)),
          peopleCount: people.length,
          groups: groups.slice(0, LISTS.notAskedGroups.lines).map(({ code }) => code),
          groupsCount: groups.length,
        },
        sharingDue: isSharingDue(tracker.sharing === null ? null : addDays(TODAY, tracker.sharing), TODAY),
      },
      capacity: { callers: tracker.callers, pledgedCalls: tracker.pledged, goals: tracker.goals },
    } as DashboardNow,
    lines: {
      whatHappened: dateLines('whatHappened'),
      nextTwoWeeks: dateLines('nextTwoWeeks'),
      toVerify: dateLines('toVerify'),
      urgentToday: [
        note('urgentToday', urgent.length, words.urgentToday),
        ...urgent
          .slice(0, LISTS.urgentToday.lines)
          .map((c) => `${name(c)}${c.one.callState === 'Stop' ? ' ■' : ''} | ${why(c.one)}`),
      ],
      notAskedPeople: [
        note('notAskedPeople', people.length, words.people),
        ...people
          .slice(0, LISTS.notAskedPeople.lines)
          .map(({ one, index }) => `${labelOf(one, index)} | ${words.stillToAsk(one.undecided)}`),
      ],
      notAskedGroups: [
        note('notAskedGroups', groups.length, words.groups),
        ...groups.slice(0, LISTS.notAskedGroups.lines).map((group) => `${group.name ?? 'Luis'} | `),
      ],
    },
  };
}

describe.each(LANGUAGES)('the Dashboard in %s', (language) => {
  let engines: Record<string, Engine>;
  beforeAll(async () => {
    engines = {
      'o-spreadsheet': oSpreadsheet({ lastRow: LAST_ROW }),
      IronCalc: await ironCalc({ lastRow: LAST_ROW }),
    };
  });

  it('[T4, T6, T8, T11, C3, F1] both engines and the same lists and sums in code agree on random trackers', () => {
    for (const tracker of fc.sample(aTracker, { numRuns: TRACKERS, seed: 20280301 })) {
      const expected = inCode(tracker, language);
      for (const [name, engine] of Object.entries(engines)) {
        expect({ name, ...inEngine(engine, tracker, language) }).toEqual({ name, ...expected });
      }
    }
  });

  it('shows urgency as a shape and a word', () => {
    const cells = dashboardTab(language).flat();
    for (const urgency of ['Emergency', 'Urgent', 'Active', 'Watch'] as const)
      expect(cells).toContain(urgencyMark(urgency, MESSAGES[language]));
  });
});
