import { type CivilDate, fromSerial } from '../domain/civilDate';
import { type DateKind, URGENCIES, type Urgency } from '../domain/vocabulary';
import type { Language } from '../messages/messages';
import type { CellValue } from '../tables/cell';
import { type ChoiceSet, readChoice } from '../tables/choices';
import type { DashboardColumn } from '../tables/dashboardCell';
import { SHARING_DUE } from '../tables/dashboardFigures';
import type { ListName } from '../tables/dashboardPlaces';
import type { Ports } from './ports';
import { openTable, type TableView, tabOf } from './tableView';
import { openTracker } from './tracker';

/** A date in one of the lists, by its case; null where the cell of the day cannot be read. */
export interface DashboardDate {
  readonly code: string;
  readonly date: CivilDate | null;
  readonly kind: DateKind;
}

/** What the Dashboard shows: each list as far as it goes there, and how many there are. Null: the cell holds no number. */
export interface DashboardFigures {
  readonly whatHappened: readonly DashboardDate[];
  readonly whatHappenedCount: number | null;
  readonly urgentToday: readonly { readonly code: string; readonly urgency: Urgency | null }[];
  readonly urgentTodayCount: number | null;
  readonly nextTwoWeeks: readonly DashboardDate[];
  readonly nextTwoWeeksCount: number | null;
  readonly toVerify: readonly DashboardDate[];
  readonly toVerifyCount: number | null;
  /** The seven days up to today, the oldest first. */
  readonly callsByDay: readonly {
    readonly date: CivilDate | null;
    readonly attempts: number | null;
    readonly contacts: number | null;
  }[];
  /** Null without one. */
  readonly goalToday: number | null;
  /** The seven days from today on. */
  readonly shifts: readonly {
    readonly date: CivilDate | null;
    readonly shifts: number | null;
    readonly covered: number | null;
  }[];
  readonly casesByUrgency: Readonly<Record<Urgency, number | null>>;
  readonly notAsked: {
    readonly people: readonly string[];
    readonly peopleCount: number | null;
    readonly groups: readonly string[];
    readonly groupsCount: number | null;
  };
  readonly sharingDue: boolean;
}

/** T11: the callers and calls pledged for today, and the sum of the goals. */
export interface Capacity {
  readonly callers: number | null;
  readonly pledgedCalls: number | null;
  readonly goals: number | null;
}

export interface DashboardNow {
  readonly dashboard: DashboardFigures;
  readonly capacity: Capacity;
}

/**
 * The Dashboard as it stands in its tab: read, never recomputed, in canonical words. A line is known by the hidden
 * cell that names its list, wherever people moved it. Two calls.
 * @throws AppError 'notSetUp' without the tab.
 */
export function readDashboard(ports: Pick<Ports, 'workbook'>): DashboardNow {
  const tracker = openTracker(ports);
  const tab = tabOf(tracker.tabs, 'dashboard');
  const lines = linesOf(openTable(ports.workbook, tab));
  const listed = (name: ListName) => itemsOf(lines, name).filter(({ code }) => code !== '');
  const dates = (name: ListName) => listed(name).map((line) => dateOf(line, tab.language));
  const count = (name: ListName) => itemsOf(lines, `${name}.all`)[0]?.number ?? null;
  const days = itemsOf(lines, 'callsByDay');
  return {
    dashboard: {
      whatHappened: dates('whatHappened'),
      whatHappenedCount: count('whatHappened'),
      urgentToday: listed('urgentToday').map(({ code, cell }) => ({
        code,
        urgency: choice('urgency', withoutShape(cell('when')), tab.language) as Urgency | null,
      })),
      urgentTodayCount: count('urgentToday'),
      nextTwoWeeks: dates('nextTwoWeeks'),
      nextTwoWeeksCount: count('nextTwoWeeks'),
      toVerify: dates('toVerify'),
      toVerifyCount: count('toVerify'),
      callsByDay: days.map(({ number, cell }) => ({
        date: number === null ? null : fromSerial(number),
        attempts: numberOf(cell('first')),
        contacts: numberOf(cell('second')),
      })),
      goalToday: numberOf(days[0]?.cell('third') ?? null),
      shifts: days.map(({ cell }) => ({
        date: dayIn(cell('shiftDay')),
        shifts: numberOf(cell('shifts')),
        covered: numberOf(cell('covered')),
      })),
      casesByUrgency: Object.fromEntries(
        URGENCIES.map((urgency) => {
          const line = itemsOf(lines, 'casesByUrgency').find(({ code }) => code === urgency);
          return [urgency, numberOf(line?.cell('first') ?? null)];
        }),
      ) as Record<Urgency, number | null>,
      notAsked: {
        people: listed('notAskedPeople').map(({ code }) => code),
        peopleCount: count('notAskedPeople'),
        groups: listed('notAskedGroups').map(({ code }) => code),
        groupsCount: count('notAskedGroups'),
      },
      sharingDue: itemsOf(lines, 'sharing')[0]?.code === SHARING_DUE,
    },
    capacity: capacityOf(itemsOf(lines, 'capacity')[0]),
  };
}

/** A row of the page, read from its left or its right half. */
interface Line {
  readonly item: string;
  /** The hidden number: a row of a table, a day, or how many there are. */
  readonly number: number | null;
  readonly code: string;
  readonly cell: (column: DashboardColumn) => CellValue;
}

function linesOf({ grid, columns }: TableView): Line[] {
  return Array.from({ length: grid.rows }, (_, index) => {
    const cell = (column: DashboardColumn): CellValue => {
      const at = columns.get(column);
      return at === undefined ? null : grid.at(index + 1, at);
    };
    const half = (side: 'left' | 'right'): Line => ({
      item: String(cell(`${side}Item`) ?? ''),
      number: numberOf(cell(`${side}Row`)),
      code: String(cell(`${side}Code`) ?? ''),
      cell,
    });
    return [half('left'), half('right')];
  }).flat();
}

function itemsOf(lines: readonly Line[], item: string): Line[] {
  return lines.filter((line) => line.item === item);
}

function dateOf({ code, cell }: Line, language: Language): DashboardDate {
  // Words of people's own are some other date.
  const kind = (choice('dateKind', cell('what'), language) ?? 'Other') as DateKind;
  return { code, date: dayIn(cell('when')), kind };
}

function capacityOf(line: Line | undefined): Capacity {
  const of = (column: DashboardColumn) => numberOf(line?.cell(column) ?? null);
  return { callers: of('name'), pledgedCalls: of('second'), goals: of('fourth') };
}

/** '▲ Emergency' -> 'Emergency'. */
function withoutShape(cell: CellValue): string {
  return String(cell ?? '').replace(/^\S+\s+/, '');
}

function choice(set: ChoiceSet, cell: CellValue, language: Language): string | null {
  return readChoice(set, String(cell ?? ''), language);
}

function numberOf(cell: CellValue): number | null {
  return typeof cell === 'number' ? cell : null;
}

function dayIn(cell: CellValue): CivilDate | null {
  return typeof cell === 'number' ? fromSerial(cell) : null;
}
