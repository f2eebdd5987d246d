import { STOP_SHAPE, URGENCY_SHAPES } from '../domain/plan/urgencyMark';
import { type Language, MESSAGES } from '../messages/messages';
import { type DashboardColumn, RIGHT } from './dashboardCell';
import { OPEN_SHAPE, SHARING_DUE } from './dashboardFigures';
import { DAYS, LISTS, type ListPlace, SHARING, URGENCY } from './dashboardPlaces';
import { columnLetters } from './formulaContext';
import type { Tone } from './looks';
import type { CellRun, Mark } from './marks';
import { declaredColumn } from './places';

/** The shapes of urgency that the Dashboard shows, each with its word or beside a name. */
const SHAPES: readonly { readonly text: string; readonly tone: Tone }[] = [
  { text: URGENCY_SHAPES.Emergency, tone: 'emergency' },
  { text: URGENCY_SHAPES.Urgent, tone: 'urgent' },
  { text: URGENCY_SHAPES.Active, tone: 'active' },
  { text: URGENCY_SHAPES.Watch, tone: 'watch' },
  { text: STOP_SHAPE, tone: 'stop' },
];

/** Colours of the Dashboard; each says once more what a shape and a word say. */
export function dashboardMarks(language: Language): Mark[] {
  const shapes = SHAPES.map(
    (shape): Mark => ({
      ...shape,
      match: 'has',
      cells: [
        ofList('who', LISTS.whatHappened),
        ofList('when', LISTS.urgentToday),
        ofList('who', LISTS.nextTwoWeeks),
        ofList('who', LISTS.toVerify),
        ofList('name', LISTS.notAskedPeople),
        cells('name', URGENCY.first, URGENCY.first + URGENCY.open - 1),
      ],
    }),
  );
  const of = `$${columnLetters(declaredColumn('dashboard', 'rightCode'))}$${SHARING.sentence}`;
  const due = RIGHT.map((column) => cells(column, SHARING.sentence, SHARING.sentence));
  const days = cells('fifth', DAYS.first, DAYS.first + DAYS.count - 1);
  const unreadable = MESSAGES[language].dashboard.unreadable;
  return [
    ...shapes,
    { cells: [days], match: 'has', text: OPEN_SHAPE, tone: 'urgent' },
    { cells: [ofList('when', LISTS.toVerify)], match: 'is', text: unreadable, tone: 'urgent' },
    { cells: due, of, match: 'is', text: SHARING_DUE, tone: 'urgent' },
  ];
}

function ofList(column: DashboardColumn, { first, lines }: ListPlace): CellRun {
  return cells(column, first, first + lines - 1);
}

function cells(column: DashboardColumn, first: number, last: number): CellRun {
  return { column: declaredColumn('dashboard', column), first, last };
}
