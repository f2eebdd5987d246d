import { openCaseLog } from './caseLog';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';

/**
 * Brings a case's call tab before whoever asks; made now, when its calls begin with this (F3). Some ten calls,
 * twenty when it is made. @throws AppError 'case.unknown'.
 */
export function openCallTab(ports: Ports, { caseCode }: { caseCode: string }): { tabId: number } {
  return holdingLock(ports, () => {
    const { tab } = openCaseLog(ports, caseCode).view;
    ports.workbook.showTab(tab);
    return { tabId: tab.id };
  });
}
