import { URGENCY_SHAPES, urgencyMark } from '../domain/plan/urgencyMark';
import { SHARING_CHECK_DAYS } from '../domain/settings';
import { choiceLabel } from './choices';
import {
  type DashboardCell,
  type DashboardColumn,
  type DashboardSite,
  heading,
  RIGHT,
  says,
  shows,
  step,
} from './dashboardCell';
import { CAPACITY, DAYS, SHARING, TITLE_ROW, URGENCY } from './dashboardPlaces';
import { DAYS_BEFORE, type DayTotal, dayBeforeKey } from './daysBefore';
import { quoted } from './quoted';
import { numberSentenceFormula, sentenceFormula } from './sentenceFormula';

/** Shift coverage in shape and words: nobody is missing, or somebody is. */
export const COVERED_SHAPE = '✓';
export const OPEN_SHAPE = URGENCY_SHAPES.Urgent;

/** The figures of the Dashboard, and its title. */
export function dashboardFigures(site: DashboardSite): DashboardCell[] {
  return [...title(site), ...days(site), ...urgencies(site), ...capacity(site), ...sharing(site)];
}

function title({ at, messages }: DashboardSite): DashboardCell[] {
  const f = at(TITLE_ROW);
  const name = quoted(messages.tables.dashboard.tab);
  const group = `TRIM(${f.setting('groupName')})`;
  const row: DashboardCell[] = (['who', 'what', 'gap', ...RIGHT.slice(1)] as const).map((column) => ({
    row: TITLE_ROW,
    column,
    cell: { blank: true, look: 'pageTitle' },
  }));
  return [
    shows([TITLE_ROW, 'when'], `IF(${group}="",${name},${name}&": "&${group})`, { look: 'pageTitle' }),
    shows([TITLE_ROW, 'name'], f.setting('today'), { look: 'pageTitle', format: 'date' }),
    ...row,
  ];
}

/** Calls of the seven days up to today, and beside them the shifts of the seven days from today on. */
function days(site: DashboardSite): DashboardCell[] {
  const { words } = site;
  const header = (column: DashboardColumn, text: string) => says([DAYS.headers, column], text, 'pageNote');
  return [
    ...heading(DAYS.heading, RIGHT, words.callsByDay),
    header('first', words.attempts),
    header('second', words.contacts),
    header('third', words.goal),
    header('fourth', words.shifts),
    ...Array.from({ length: DAYS.count }, (_, index) => [
      ...callDay(site, index),
      ...shiftDay(site, index),
    ]).flat(),
  ];
}

function callDay({ at, words }: DashboardSite, index: number): DashboardCell[] {
  const row = DAYS.first + index;
  const f = at(row);
  const days = DAYS_BEFORE.find((before) => before === DAYS.count - 1 - index);
  const total = (of: DayTotal) =>
    `SUM(${f.column('cases', days === undefined ? `${of}Today` : dayBeforeKey(of, days))})`;
  const goal = f.setting('goalsToday');
  return [
    says([row, 'rightItem'], 'callsByDay', 'unseen'),
    step([row, 'rightRow'], `${f.setting('today')}-${days ?? 0}`),
    shows([row, 'name'], days === undefined ? quoted(words.todayShort) : weekday(f.cell('rightRow'), words)),
    shows([row, 'first'], total('attempts')),
    shows([row, 'second'], total('contacts')),
    // On every day, so that the chart draws it as a line.
    shows([row, 'third'], `IF(${goal}>0,${goal},"")`),
  ];
}

function shiftDay({ at, words }: DashboardSite, index: number): DashboardCell[] {
  const row = DAYS.first + index;
  const f = at(row);
  const ofDay = `${f.column('shifts', 'day')},${f.cell('shiftDay')}`;
  const [all, covered] = [f.cell('shifts'), f.cell('covered')];
  const count = sentenceFormula(words.coveredOf, covered, all);
  const shape = `IF(${covered}=${all},${quoted(`${COVERED_SHAPE} `)},${quoted(`${OPEN_SHAPE} `)})`;
  return [
    step([row, 'shiftDay'], `${f.setting('today')}+${index}`),
    step([row, 'shifts'], `COUNTIFS(${ofDay})`),
    step([row, 'covered'], `COUNTIFS(${ofDay},${f.column('shifts', 'covered')},1)`),
    shows([row, 'fourth'], index === 0 ? quoted(words.todayShort) : weekday(f.cell('shiftDay'), words)),
    shows([row, 'fifth'], `IF(${all}=0,${quoted(words.noShift)},${shape}&${count})`),
  ];
}

/** A week has each once. Day 7 of the spreadsheet's calendar was a Saturday. */
function weekday(cell: string, { weekdays }: DashboardSite['words']): string {
  return `CHOOSE(MOD(${cell},7)+1,${weekdays.map(quoted).join(',')})`;
}

function urgencies({ at, language, messages, words }: DashboardSite): DashboardCell[] {
  return [
    ...heading(URGENCY.heading, RIGHT, words.casesByUrgency),
    ...URGENCY.shown.flatMap((urgency, index) => {
      const row = URGENCY.first + index;
      const label = quoted(choiceLabel('urgency', urgency, language));
      return [
        says([row, 'rightItem'], 'casesByUrgency', 'unseen'),
        says([row, 'rightCode'], urgency, 'unseen'),
        says([row, 'name'], urgencyMark(urgency, messages), 'page'),
        shows([row, 'first'], `COUNTIFS(${at(row).column('cases', 'urgency')},${label})`),
      ];
    }),
  ];
}

/** T11. */
function capacity({ at, words }: DashboardSite): DashboardCell[] {
  const f = at(CAPACITY.values);
  const [callers, pledged, goals] = ['pledgedCallers', 'pledgedCalls', 'goalsToday'].map((key) =>
    f.setting(key),
  );
  const short = numberSentenceFormula(words.short, { cell: `(${goals}-${pledged})`, apart: [1] });
  const sentence = `IF(${goals}>0,IF(${pledged}>=${goals},${quoted(words.enough)},${short}),${quoted(words.noGoal)})`;
  const figure = (column: DashboardColumn, label: string, formula: string | undefined) => [
    says([CAPACITY.labels, column], label, 'pageNote'),
    shows([CAPACITY.values, column], String(formula), { look: 'pageTotal' }),
  ];
  return [
    ...heading(CAPACITY.heading, RIGHT, words.capacity),
    says([CAPACITY.values, 'rightItem'], 'capacity', 'unseen'),
    ...figure('name', words.callers, callers),
    ...figure('second', words.pledged, pledged),
    ...figure('fourth', words.goals, goals),
    shows([CAPACITY.sentence, 'name'], sentence),
  ];
}

/** Asked again after so many days: isSharingDue in code. A day that cannot be read counts as none. */
function sharing({ at, words }: DashboardSite): DashboardCell[] {
  const row = SHARING.sentence;
  const f = at(row);
  const checked = f.setting('sharingCheckedOn');
  const today = f.setting('today');
  const isDate = `IF(ISNUMBER(${checked}),IF(${checked}>=1,1,0),0)=1`;
  const isFresh = `AND(INT(${checked})<=${today},${today}-INT(${checked})<${SHARING_CHECK_DAYS})`;
  const due = f.cell('rightCode');
  return [
    ...heading(SHARING.heading, RIGHT, words.sharing),
    says([row, 'rightItem'], 'sharing', 'unseen'),
    step(
      [row, 'rightCode'],
      `IF(${isDate},IF(${isFresh},${quoted(SHARING_OK)},${quoted(SHARING_DUE)}),${quoted(SHARING_DUE)})`,
    ),
    shows(
      [row, 'name'],
      `IF(${due}=${quoted(SHARING_DUE)},${quoted(`${OPEN_SHAPE} ${words.sharingDue}`)},${quoted(words.sharingChecked)})`,
    ),
  ];
}

/** What the hidden step of the sharing check holds. */
export const SHARING_DUE = 'due';
const SHARING_OK = 'checked';
