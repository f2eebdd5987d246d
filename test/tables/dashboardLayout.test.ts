import { urgencyMark } from '../../src/domain/plan/urgencyMark';
import { LANGUAGES, MESSAGES } from '../../src/messages/messages';
import { linesIn } from '../../src/tables/columnWidths';
import { type DashboardColumn, LEFT, RIGHT } from '../../src/tables/dashboardCell';
import { dashboardCharts } from '../../src/tables/dashboardCharts';
import { DAYS, ROW_HEIGHT, URGENCY } from '../../src/tables/dashboardPlaces';
import { DASHBOARD_ROWS, dashboard } from '../../src/tables/declarations/dashboard';
import { fixedRows } from '../../src/tables/fixedRows';
import { declaredColumn, declaredPlaces } from '../../src/tables/places';
import { TABLES } from '../../src/tables/tables';

/** What a cell keeps free at its sides. */
const PADDING = 6;
const width = (columns: readonly DashboardColumn[]) =>
  columns.reduce((sum, column) => sum + (dashboard.columns[column].width ?? 0), 0);

describe.each(LANGUAGES)('the Dashboard in %s', (language) => {
  const { dashboard: words, ...messages } = MESSAGES[language];
  const fits = (text: string, columns: readonly DashboardColumn[], bold = false) => {
    const lines = linesIn(text, width(columns) - PADDING, bold);
    expect({ text, lines }).toEqual({ text, lines: 1 });
  };

  it('says each sentence within its half of the page', () => {
    for (const { title, none, all, more } of [
      words.whatHappened,
      words.urgentToday,
      words.nextTwoWeeks,
      words.toVerify,
    ]) {
      fits(title, LEFT, true);
      for (const text of [none, all, more(88)]) fits(text, [...LEFT, 'gap']);
    }
    for (const { none, all, more } of [words.people, words.groups])
      for (const text of [none, all, more(88)]) fits(text, RIGHT);
    for (const text of [
      words.noGoal,
      words.enough,
      words.short(88),
      `◆ ${words.sharingDue}`,
      words.sharingChecked,
    ])
      fits(text, RIGHT);
    fits(words.stillToAsk(6), RIGHT.slice(2));
  });

  it('says urgency, figures and shifts within their columns', () => {
    for (const urgency of ['Emergency', 'Urgent'] as const)
      fits(urgencyMark(urgency, MESSAGES[language]), ['when'], true);
    for (const urgency of URGENCY.shown) fits(urgencyMark(urgency, MESSAGES[language]), ['name'], true);
    fits(words.callers, ['name', 'first']);
    fits(words.pledged, ['second', 'third']);
    fits(words.goals, ['fourth', 'fifth']);
    fits(words.shifts, ['fourth', 'fifth']);
    fits(`◆ ${words.coveredOf('2', '3')}`, ['fifth'], true);
    fits(messages.choices.escalation['Ask the attorney today'], ['what', 'gap']);
  });

  it('has charts over blank cells alone', () => {
    const rows = fixedRows(TABLES.dashboard, { language, places: declaredPlaces(language) });
    const shown = RIGHT.map((column) => declaredColumn('dashboard', column));
    for (const { at, size } of dashboardCharts()) {
      const under = rows.slice(at.row - 2, at.row - 2 + Math.ceil(size.height / ROW_HEIGHT));
      const cells = under.flatMap((row) =>
        shown.filter((column) => column >= at.column).map((column) => row[column - 1]),
      );
      expect(cells.filter((cell) => cell && !('blank' in cell))).toEqual([]);
    }
    expect(dashboardCharts().map(({ source }) => source.row)).toEqual([DAYS.headers, URGENCY.first]);
    expect(rows).toHaveLength(DASHBOARD_ROWS - 1);
  });
});
