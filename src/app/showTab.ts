import { MESSAGES } from '../messages/messages';
import { AppError } from './appError';
import type { Ports } from './ports';

/**
 * Brings one of our tabs before whoever asks, at a row if one is named. Two or three calls.
 * @throws AppError 'tabGone'.
 */
export function showTab(
  { workbook }: Pick<Ports, 'workbook'>,
  { tabId, row }: { tabId: number; row?: number | undefined },
): Record<string, never> {
  const tabs = workbook.tabs();
  const tab = tabs.find(({ id }) => id === tabId);
  if (!tab) throw new AppError('tabGone', MESSAGES[tabs[0]?.language ?? 'en'].errors.tabGone);
  workbook.showTab(tab, row);
  return {};
}
