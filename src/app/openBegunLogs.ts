import { readCell } from '../tables/cell';
import { TABLES } from '../tables/tables';
import { openCaseLog } from './caseLog';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { openTable, type TableView, tabOf } from './tableView';
import { openTracker } from './tracker';

/** A trigger has thirty seconds; the next edit opens the others. */
const MOST_AT_ONCE = 3;

/**
 * Opens the call log of each case whose calls begin, as somebody wrote in Cases, and which has none yet (F3); whether
 * to call is what its band says (C9). Two calls when there is none; some twelve for each.
 * @throws AppError 'busy'; the next edit opens them then.
 */
export function openBegunLogs(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): number {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const cases = openTable(workbook, tabOf(tracker.tabs, 'cases'));
  const now = begunWithoutLog(cases).slice(0, MOST_AT_ONCE);
  if (now.length === 0) return 0;
  return holdingLock(ports, () => {
    for (const { code } of now) openCaseLog(ports, code);
    // A new tab may come before whoever typed; they go on where they were.
    workbook.showTab(cases.tab);
    return now.length;
  });
}

/** Cases whose calls begin and which have no log, in the order of their rows. */
export function begunWithoutLog({ rows, tab }: TableView): { code: string; row: number }[] {
  return rows.flatMap((row) => {
    const code = String(row.cell('code') ?? '').trim();
    const begins = readCell(TABLES.cases.columns.callsBegin, row.cell('callsBegin'), tab.language);
    const isOpen = typeof row.cell('callsTab') === 'number';
    return code !== '' && begins.value === true && !isOpen ? [{ code, row: row.row }] : [];
  });
}
