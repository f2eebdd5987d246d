import type { CivilDate } from '../domain/civilDate';
import { fieldProblems } from '../tables/formChecks';
import { AppError } from './appError';
import { changeRow, findRow } from './changeRow';
import { cleanFields } from './cleanFields';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { refuseProblems } from './refuseProblems';
import { openTable, tabOf } from './tableView';
import { noteActivity, openSettings, openTracker } from './tracker';

export interface StopRequest {
  readonly code: string;
  /** Who asked: the person, the family, the attorney. */
  readonly by: string;
}

/**
 * Somebody asked to stop: band, desk, goal and pages follow at once (C9). One that is set already stands as it
 * is. Some eleven calls. @throws AppError 'case.unknown', 'fields'.
 */
export function setStop(ports: Ports, { code, by }: StopRequest): void {
  changeStop(ports, code, { by, stop: (today) => ({ stopBy: by, stopOn: today }) });
}

/** Whoever may says that calls may go on; what they decided about them holds as before. As many calls. */
export function liftStop(ports: Ports, { code, by }: StopRequest): void {
  changeStop(ports, code, { by, stop: () => ({ stopBy: null, stopOn: null }) });
}

type StopFields = { readonly stopBy: string | null; readonly stopOn: CivilDate | null };

function changeStop(
  ports: Ports,
  code: string,
  { by, stop }: { by: string; stop: (today: CivilDate) => StopFields },
): void {
  holdingLock(ports, () => {
    const tracker = openTracker(ports);
    const { messages } = tracker;
    const { today, settings } = openSettings(ports, tracker);
    const cases = openTable(ports.workbook, tabOf(tracker.tabs, 'cases'));
    const row = findRow(cases, 'code', code);
    if (!row) throw new AppError('case.unknown', messages.errors.caseUnknown(code));
    const asked = cleanFields({ stopBy: by });
    const codesOnly = settings.codesOnly === true;
    const problems = fieldProblems('cases', asked, { today, codesOnly, changed: ['stopBy'] });
    refuseProblems(
      problems.map((problem) => ({ ...problem, key: 'by' })),
      messages,
    );
    const fields = cleanFields(stop(today));
    const isSet = row.cell('stopBy') !== null || row.cell('stopOn') !== null;
    if (isSet === (fields.stopOn !== null)) return;
    changeRow(ports.workbook, cases, { row: row.row, fields });
    const what = fields.stopOn === null ? messages.activity.stopLifted : messages.activity.stopSet;
    noteActivity(ports, tracker, {
      who: asked.stopBy === null ? null : String(asked.stopBy),
      what,
      caseCode: code,
    });
  });
}
