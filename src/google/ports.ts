import type { Ports } from '../app/ports';
import type { CivilDateTime } from '../domain/civilDate';
import { driveDocuments } from './driveDocuments';
import { sheetsLock } from './sheetsLock';
import { sheetsWorkbook } from './sheetsWorkbook';
import { userDrafts } from './userDrafts';

/** The composition root: Google's services as the ports that use cases know. Made anew in each execution. */
export function googlePorts(): Ports {
  return {
    workbook: sheetsWorkbook(),
    documents: driveDocuments(),
    drafts: userDrafts(),
    clock: { now: (zone) => Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm') as CivilDateTime },
    lock: sheetsLock(),
    newId: () => Utilities.getUuid(),
  };
}
