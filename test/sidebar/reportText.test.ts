import { groupFindings } from '../../sidebar/views/checkSheet/groupFindings';
import { reportText } from '../../sidebar/views/checkSheet/reportText';
import { words } from '../../sidebar/words';
import type { Finding, SheetReport } from '../../src/app/checkSheet';
import type { CivilDateTime } from '../../src/domain/civilDate';

const unreadable = (row: number): Finding => ({
  kind: 'dateUnreadable',
  severity: 'mend',
  tabId: 12,
  tab: 'Dates',
  row,
  column: 'Last verified',
  sentence: 'This is not a date.',
  todo: 'Type the day.',
});
const sharing: Finding = {
  kind: 'sharingDue',
  severity: 'look',
  tabId: null,
  tab: null,
  row: null,
  column: null,
  sentence: 'Nobody has checked lately who can open this Sheet.',
  todo: 'Open Share.',
};
const REPORT: SheetReport = {
  checkedAt: '2026-03-10 19:40' as CivilDateTime,
  findings: [unreadable(4), sharing, unreadable(12)],
  more: 3,
  counts: { mend: 5, look: 1 },
  note: 'The clock is America/New_York.',
};

describe('the report of a check', () => {
  it('says the same thing once, with its places in order', () => {
    const groups = groupFindings(REPORT.findings);
    expect(groups.map(({ places }) => places.map(({ row }) => row))).toEqual([[4, 12], [null]]);
  });

  it('as text names every place, and what to mend first', () => {
    expect(reportText(REPORT, words.value)).toBe(
      [
        'Check this Sheet · 2026-03-10 19:40',
        'The clock is America/New_York.',
        '',
        '5 things to mend',
        '- This is not a date.',
        '  What to do: Type the day.',
        '  · Dates, row 4, Last verified',
        '  · Dates, row 12, Last verified',
        '',
        '1 thing to look at',
        '- Nobody has checked lately who can open this Sheet.',
        '  What to do: Open Share.',
        '  · The whole Sheet',
        '',
        '3 more are not listed.',
        '',
      ].join('\n'),
    );
  });
});
