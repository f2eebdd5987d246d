import { computed } from '../column';
import { defineTable } from '../defineTable';

/** Rows of the page, the hidden keys among them; the blank row that a header would stand in comes below. */
export const DASHBOARD_ROWS = 46;

/**
 * One page about everything: fixed cells and charts, no records. Its columns are the frame that those stand in,
 * lists on the left, figures on the right, and hidden steps beyond; dashboardRows.ts says what each cell shows.
 */
export const dashboard = defineTable<object>()({
  key: 'dashboard',
  since: 2,
  rows: 0,
  rowsAboveHeader: DASHBOARD_ROWS,
  columns: {
    when: frame(102),
    who: frame(102),
    what: frame(156),
    gap: frame(8),
    name: frame(126),
    first: frame(64),
    second: frame(64),
    third: frame(64),
    fourth: frame(64),
    fifth: frame(64),
    // What a line is about, the row that it shows, and the code in it: read back by readDashboard.ts.
    leftItem: step(),
    leftRow: step(),
    leftCode: step(),
    rightItem: step(),
    rightRow: step(),
    rightCode: step(),
    shiftDay: step(),
    shifts: step(),
    covered: step(),
  },
});

/** Pixels. */
function frame(width: number) {
  return computed('text', () => '""', { width });
}

function step() {
  return computed('text', () => '""', { hidden: true });
}
