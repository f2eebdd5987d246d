import { AppError } from './appError';
import { holdingLock } from './holdingLock';
import { isBroughtIn, readImportMark } from './importMark';
import { listFingerprint, readSource, refuseOurs } from './listSource';
import type { Ports } from './ports';
import { noteActivity, openSettings, openTracker } from './tracker';

export interface DeleteOriginalInput {
  readonly tabId: number;
  /** Of the list that was brought in: tells a tab that changed since from one that never was. */
  readonly fingerprint?: string | undefined;
  readonly who: string | null;
}

/**
 * Deletes people's own tab once all of it is in Cases, and says who can still read it. Some dozen calls.
 * @throws AppError 'tab.notBroughtIn', 'tab.changed', 'tab.ours' or 'tab.unknown'; nothing is deleted then.
 */
export function deleteOriginal(ports: Ports, input: DeleteOriginalInput): { name: string; sentence: string } {
  const { tabId, who } = input;
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const { errors, originalDeleted, originalGone } = tracker.messages.bringIn;
    refuseOurs(tabId, tracker);
    const list = readSource(ports, tracker, { kind: 'tab', tabId });
    const name = workbook.tabName({ id: tabId });
    const mark = readImportMark(openSettings(ports, tracker).settings.lastImport);
    if (!isBroughtIn(mark, listFingerprint(list))) {
      const wasIn = input.fingerprint !== undefined && isBroughtIn(mark, input.fingerprint);
      if (wasIn) throw new AppError('tab.changed', errors.changedSince(name));
      throw new AppError('tab.notBroughtIn', errors.notBroughtIn(name));
    }
    workbook.deleteOther(tabId);
    noteActivity(ports, tracker, { who, what: originalDeleted });
    return { name, sentence: originalGone(name) };
  });
}
