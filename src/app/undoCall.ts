import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { openTable } from './tableView';
import { clearRows } from './writeRows';

/**
 * Takes a logged call back: empties the row with its id, under the lock and read anew, since rows may have
 * moved. A call, or a log, that is gone already is fine. Some six calls.
 * @throws AppError 'busy'.
 */
export function undoCall(ports: Ports, { tabId, id }: { tabId: number; id: string }): Record<string, never> {
  holdingLock(ports, () => {
    const { workbook } = ports;
    const tab = workbook.tabs().find(({ id: own, table }) => table === 'calls' && own === tabId);
    if (tab) clearRows(workbook, openTable(workbook, tab), [id]);
  });
  return {};
}
