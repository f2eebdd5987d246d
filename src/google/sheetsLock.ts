import { AppError } from '../app/appError';
import type { Lock } from '../app/ports';
import { MESSAGES } from '../messages/messages';
import { sheetLanguage } from './sheetLanguage';

const WAIT_MS = 10_000;

/** The lock that all scripts of this Sheet share; asked for only by use cases that write much. */
export function sheetsLock(): Lock {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    acquire: () => {
      lock = LockService.getDocumentLock();
      if (!lock.tryLock(WAIT_MS)) throw new AppError('busy', MESSAGES[sheetLanguage()].errors.busy);
    },
    release: () => lock?.releaseLock(),
  };
}
