import { isSharingDue, thresholdsOf } from '../../domain/settings';
import { verificationOf, wrongSince } from '../../domain/targetVerification';
import { type CheckedSheet, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import { loggedCalls, targetsOf } from './loggedCalls';

/** Zones that name no place: their days begin when nobody's do. */
const NO_PLACE = /^(?:Etc\/|GMT|UTC)/;

/** What somebody has to look at again: numbers of offices (C5), who can open the Sheet, its clock. */
export function findStale(sheet: CheckedSheet): Found[] {
  return [...findTargets(sheet), ...findSharing(sheet), ...findZone(sheet)];
}

function findTargets(sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'targets')?.tab;
  if (!tab) return [];
  const words = sheet.messages.check;
  const targets = targetsOf(sheet);
  // Of every case, since a line is wrong for all.
  const calls = loggedCalls(sheet, targets).flatMap((log) => log.calls);
  const limits = thresholdsOf(sheet.settings);
  return targets.flatMap((target): Found[] => {
    const { row, officialLine: line, lastVerified } = target;
    const at = { tab, row };
    if (line === null) return [];
    if (wrongSince(calls, { code: target.code.trim(), line, lastVerified }) !== null)
      return [{ kind: 'targetWrong', ...at, column: 'officialLine', ...words.targetWrong }];
    const { age, isStale } = verificationOf(lastVerified, sheet.today, limits);
    if (!isStale) return [];
    const column = 'lastVerified';
    if (age === null) return [{ kind: 'targetNeverVerified', ...at, column, ...words.targetNeverVerified }];
    return [
      { kind: 'targetStale', ...at, column, says: words.targetStale.says(age), todo: words.targetStale.todo },
    ];
  });
}

function findSharing(sheet: CheckedSheet): Found[] {
  const settings = tabOfTable(sheet, 'settings');
  if (!settings || !isSharingDue(sheet.settings.sharingCheckedOn ?? null, sheet.today)) return [];
  const { tab, view } = settings;
  const row = view.rows[0]?.row ?? view.firstRow;
  return [{ kind: 'sharingDue', tab, row, column: 'sharingCheckedOn', ...sheet.messages.check.sharingDue }];
}

function findZone({ zone, messages }: CheckedSheet): Found[] {
  if (!NO_PLACE.test(zone)) return [];
  const { says, todo } = messages.check.zoneless;
  return [{ kind: 'zoneless', tab: null, row: null, column: null, says: says(zone), todo }];
}
