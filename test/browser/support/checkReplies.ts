import type { SheetReport } from '../../../src/app/checkSheet';
import { type Language, MESSAGES } from '../../../src/messages/messages';
import { NOW } from './boardReplies';

/** What a Sheet that people have worked in for a while might show. */
export function reportOf(language: Language): SheetReport {
  const { check, tables } = MESSAGES[language];
  const cases = tables.cases;
  const dates = tables.dates;
  const unreadable = (row: number) => ({
    kind: 'dateUnreadable' as const,
    severity: 'mend' as const,
    tabId: 12,
    tab: dates.tab,
    row,
    column: dates.columns.lastVerified.header,
    sentence: check.dateUnreadable.says,
    todo: check.dateUnreadable.todo,
  });
  return {
    checkedAt: NOW,
    findings: [
      {
        kind: 'formulaGone',
        severity: 'mend',
        tabId: 11,
        tab: cases.tab,
        row: 7,
        column: cases.columns.urgency.header,
        sentence: check.formulaGone.says(2),
        todo: check.formulaGone.todo,
      },
      ...[4, 9, 12, 17].map(unreadable),
      {
        kind: 'targetStale',
        severity: 'look',
        tabId: 14,
        tab: tables.targets.tab,
        row: 3,
        column: tables.targets.columns.lastVerified.header,
        sentence: check.targetStale.says(41),
        todo: check.targetStale.todo,
      },
      {
        kind: 'sharingDue',
        severity: 'look',
        tabId: null,
        tab: null,
        row: null,
        column: null,
        sentence: check.sharingDue.says,
        todo: check.sharingDue.todo,
      },
    ],
    more: 0,
    counts: { mend: 5, look: 2 },
    note: check.note('America/New_York', language === 'en' ? check.monthFirst : check.dayFirst),
  };
}
