import type { Urgency } from '../domain/vocabulary';

/**
 * Where things stand on the Dashboard: 1-based rows, of 21 pixels each, made for one page. On the left the lists,
 * on the right the figures; `dashboard` in declarations has the columns.
 */
export const ROW_HEIGHT = 21;
export const TITLE_ROW = 2;

/** A heading, a line that says what is in the list, and the list. */
export interface ListPlace {
  readonly heading: number;
  readonly note: number;
  /** The first line of `lines`. */
  readonly first: number;
  readonly lines: number;
}

function list(heading: number, lines: number): ListPlace {
  return { heading, note: heading + 1, first: heading + 2, lines };
}

export const LISTS = {
  whatHappened: list(3, 5),
  urgentToday: list(11, 9),
  nextTwoWeeks: list(23, 10),
  toVerify: list(36, 8),
  notAskedPeople: list(29, 5),
  // Under the same heading: its note follows the people.
  notAskedGroups: list(35, 3),
} as const satisfies Record<string, ListPlace>;
export type ListName = keyof typeof LISTS;

/** The heading, the chart, the headers of its table, and a row for each of seven days. */
export const DAYS = { heading: 3, chart: 4, chartRows: 9, headers: 13, first: 14, count: 7 } as const;

/** The heading, and a row for each urgency; the chart of those that are open stands beside them. */
export const URGENCY = {
  heading: 22,
  first: 23,
  chartRows: 6,
  shown: ['Emergency', 'Urgent', 'Active', 'Watch', 'Closed'],
  open: 4,
} as const satisfies { shown: readonly Urgency[]; [key: string]: unknown };

export const CAPACITY = { heading: 40, labels: 41, values: 42, sentence: 43 } as const;
export const SHARING = { heading: 45, sentence: 46 } as const;
