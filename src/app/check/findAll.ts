import type { CheckedSheet } from './checkedSheet';
import { findCallers } from './findCallers';
import { findCodes } from './findCodes';
import { findCopies } from './findCopies';
import { findDropdowns } from './findDropdowns';
import { findFixed } from './findFixed';
import { findFormulas } from './findFormulas';
import type { FindingKind, Found } from './finding';
import { findLeaks } from './findLeaks';
import { findLogs } from './findLogs';
import { findMissed } from './findMissed';
import { findOutside } from './findOutside';
import { findStale } from './findStale';
import { findTabs } from './findTabs';
import { findValues } from './findValues';
import { findVersion, isNewer, isNewTable, isOlder, newKeys, versionOf } from './findVersion';

const CHECKS = [
  findTabs,
  findFormulas,
  findFixed,
  findDropdowns,
  findOutside,
  findLogs,
  findCodes,
  findValues,
  findLeaks,
  findStale,
  findCallers,
  findCopies,
  findMissed,
];

/** What follows from the frame, and is made right again with it: no words that people typed are in the way. */
const FOLLOWS: readonly FindingKind[] = [
  'formulaGone',
  'formulaChanged',
  'formulaFails',
  'bandFormulaGone',
  'bandFormulaChanged',
  'rowsBare',
  'dropdownWrong',
];

/**
 * Everything that is found. A tracker of an earlier version is said to be one, instead of naming each part that it
 * cannot have yet; of a later one nothing else is said, since nothing of it is known here.
 */
export function findAll(sheet: CheckedSheet): Found[] {
  const version = findVersion(sheet);
  if (isNewer(sheet)) return version;
  const found = CHECKS.flatMap((check) => check(sheet));
  return [...version, ...(isOlder(sheet) ? found.filter((one) => !comesWithVersion(one, sheet)) : found)];
}

/** As found, whatever the version. */
export function findParts(sheet: CheckedSheet): Found[] {
  return [...findVersion(sheet), ...CHECKS.flatMap((check) => check(sheet))];
}

/** Formulas that were not typed over, and dropdowns: once the frame of the tracker stands again, nobody has to ask for them. */
export function followsFrame({ kind, mend }: Found): boolean {
  const cells = mend?.steps.flatMap((step) => (step.does === 'formulas' ? step.cells : [])) ?? [];
  return FOLLOWS.includes(kind) && cells.every(({ typed }) => typed === null);
}

function comesWithVersion(found: Found, sheet: CheckedSheet): boolean {
  if (followsFrame(found)) return true;
  const version = versionOf(sheet.settings);
  const steps = found.mend?.steps ?? [];
  if (found.kind === 'tabMissing') {
    return steps.every(
      (step) => step.does === 'tabs' && step.tables.every((key) => isNewTable(key, version)),
    );
  }
  if (found.kind !== 'columnMissing') return false;
  const own = sheet.read.find(({ tab }) => tab.id === found.tab?.id);
  const later = own ? newKeys(own, version) : [];
  return steps.every((step) => step.does === 'columns' && step.keys.every((key) => later.includes(key)));
}
