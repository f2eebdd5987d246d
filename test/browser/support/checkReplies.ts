import type { SheetReport } from '../../../src/app/checkSheet';
import type { MendResult } from '../../../src/app/mendSheet';
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
    place: { table: 'dates' as const, column: 'lastVerified' },
    sentence: check.dateUnreadable.says,
    todo: check.dateUnreadable.todo,
    mend: row === 17 ? null : { id: `date-${row}`, says: check.mends.date },
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
        place: { table: 'cases', column: 'urgency' },
        sentence: check.formulaGone.says(2),
        todo: check.formulaGone.todo,
        mend: { id: 'formula-7', says: check.mends.formulasOver(cases.columns.urgency.header, 2) },
      },
      ...[4, 9, 12, 17].map(unreadable),
      {
        kind: 'targetStale',
        severity: 'look',
        tabId: 14,
        tab: tables.targets.tab,
        row: 3,
        column: tables.targets.columns.lastVerified.header,
        place: { table: 'targets', column: 'lastVerified' },
        sentence: check.targetStale.says(41),
        todo: check.targetStale.todo,
        mend: null,
      },
      {
        kind: 'sharingDue',
        severity: 'look',
        tabId: null,
        tab: null,
        row: null,
        column: null,
        place: { table: null, column: null },
        sentence: check.sharingDue.says,
        todo: check.sharingDue.todo,
        mend: null,
      },
    ],
    more: 0,
    counts: { mend: 5, look: 2 },
    note: check.note('America/New_York', language === 'en' ? check.monthFirst : check.dayFirst),
    about: { schemaVersion: 2, locale: 'en_US', zone: 'America/New_York' },
  };
}

/** What a check says after a mend. */
export function restOf(language: Language, ids: readonly string[]): SheetReport {
  const report = reportOf(language);
  return {
    ...report,
    findings: report.findings.filter(({ mend }) => mend === null || !ids.includes(mend.id)),
  };
}

/** What a mend answers that takes two executions. */
export function mendedOf(
  language: Language,
  { ids, goOn }: { ids: readonly string[]; goOn: unknown },
): MendResult {
  const says = reportOf(language).findings.flatMap(({ mend }) =>
    mend && ids.includes(mend.id) ? [mend.says] : [],
  );
  return goOn
    ? { done: [], passedOver: 0, goOn: null }
    : { done: says, passedOver: 0, goOn: { places: [...ids], isFramed: true } };
}
