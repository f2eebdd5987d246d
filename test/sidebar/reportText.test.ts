import { groupFindings } from '../../sidebar/views/checkSheet/groupFindings';
import { reportText } from '../../sidebar/views/checkSheet/reportText';
import type { Finding, SheetReport } from '../../src/app/checkSheet';
import type { CivilDateTime } from '../../src/domain/civilDate';

const unreadable = (row: number): Finding => ({
  kind: 'dateUnreadable',
  severity: 'mend',
  tabId: 12,
  tab: 'Dates of Rosa',
  row,
  column: 'Last verified by Rosa',
  place: { table: 'dates', column: 'lastVerified' },
  sentence: 'This is not a date.',
  todo: 'Type the day, C-003.',
  mend: row === 4 ? { id: 'abc', says: 'Writes the day of C-003.' } : null,
});
const sharing: Finding = {
  kind: 'sharingDue',
  severity: 'look',
  tabId: null,
  tab: null,
  row: null,
  column: null,
  place: { table: null, column: null },
  sentence: 'Nobody has checked lately who can open this Sheet.',
  todo: 'Open Share.',
  mend: null,
};
const REPORT: SheetReport = {
  checkedAt: '2026-03-10 19:40' as CivilDateTime,
  findings: [unreadable(4), sharing, unreadable(12), unreadable(13)],
  more: 3,
  counts: { mend: 6, look: 1 },
  note: 'The clock is America/New_York.',
  about: { schemaVersion: 2, locale: 'en_US', zone: 'America/New_York' },
};

describe('the report of a check', () => {
  it('says the same thing once, with its places in order; what can be mended stands by itself', () => {
    const groups = groupFindings(REPORT.findings);
    expect(groups.map(({ places, mend }) => [mend, places.map(({ row }) => row)])).toEqual([
      ['Writes the day of C-003.', [4]],
      [null, [null]],
      [null, [12, 13]],
    ]);
  });

  it('[S3] as text holds kinds, keys, rows and versions, and nothing that somebody wrote', () => {
    expect(reportText(REPORT)).toBe(
      [
        'Casebook ?, tracker version 2, en_US, America/New_York',
        'Checked 2026-03-10 19:40: mend 6, look 1, not listed 3',
        'dateUnreadable (3): dates row 4 lastVerified *; dates row 12 lastVerified; dates row 13 lastVerified',
        'sharingDue (1): sheet',
        '',
      ].join('\n'),
    );
  });
});
