import { AppError } from './appError';
import { codeIn } from './callTabs';
import { openCallTab } from './openCallTab';
import type { Ports } from './ports';
import { openTable } from './tableView';
import { openTracker } from './tracker';

/**
 * The call tab of the case that a row is about, in Cases or in any tab that names a case. Some fourteen calls, more
 * when it is made. @throws AppError 'noCaseInRow', 'case.unknown', 'notSetUp'.
 */
export function openCallTabOfRow(ports: Ports, { tabId, row }: { tabId: number; row: number }): void {
  const { tabs, messages } = openTracker(ports);
  const tab = tabs.find(({ id }) => id === tabId);
  const view = tab && openTable(ports.workbook, tab);
  const here = view?.rows.find((one) => one.row === row);
  const isLog = tab?.table === 'calls' && tab.isCopy;
  const named = String(here?.cell(tab?.table === 'cases' ? 'code' : 'case') ?? '').trim();
  const caseCode = view && isLog ? codeIn(view) : named;
  if (caseCode === '') throw new AppError('noCaseInRow', messages.errors.noCaseInRow);
  openCallTab(ports, { caseCode });
}
