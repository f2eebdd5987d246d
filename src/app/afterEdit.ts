import { openBegunLogs } from './openBegunLogs';
import type { Ports } from './ports';
import { raiseTasks } from './raiseTasks';
import { stampRows } from './stampRows';

/**
 * What follows when somebody typed or pasted into a tab: codes, times and formulas for rows that lack them; after
 * an edit of Cases or Dates, call logs that begin and tasks. Each by itself: what one of them cannot do
 * today keeps none of the others. Returns what went wrong, for the log.
 */
export function afterEdit(ports: Ports, tabId: number): unknown[] {
  const tab = ports.workbook.tabs().find(({ id }) => id === tabId);
  if (!tab) return [];
  const { table } = tab;
  const steps = [
    () => stampRows(ports, tab),
    ...(table === 'cases' ? [() => openBegunLogs(ports)] : []),
    ...(table === 'cases' || table === 'dates' ? [() => raiseTasks(ports)] : []),
  ];
  return steps.flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [error];
    }
  });
}
