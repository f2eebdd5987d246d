import type { CaseRecord, TargetRecord } from '../../domain/records';
import { codeIn } from '../callTabs';
import { callable, deskCalls, type LoggedCall } from '../deskCalls';
import type { Tab } from '../ports';
import { type CheckedSheet, codeKey, isCallLog, recordsOf } from './checkedSheet';

/** A case's log, and its rows that count. */
export interface LogOfCase {
  readonly tab: Tab;
  readonly calls: readonly LoggedCall[];
}

/** Those whom calls can mean. */
export function targetsOf(sheet: CheckedSheet): (TargetRecord & { row: number })[] {
  return recordsOf<TargetRecord & { row: number }>(sheet, 'targets').filter(
    ({ code }) => codeKey(code) !== '',
  );
}

/** The calls of every case, each with the target it means. */
export function loggedCalls(sheet: CheckedSheet, targets: readonly TargetRecord[]): LogOfCase[] {
  const callables = targets.map((target) => callable(target));
  const cases = recordsOf<CaseRecord>(sheet, 'cases');
  return sheet.read
    .filter(({ tab }) => isCallLog(tab))
    .map(({ tab, view }) => {
      const first = cases.find(({ code }) => codeKey(code) === codeKey(codeIn(view)))?.whoWeCall1 ?? null;
      const code = callables.find((target) => codeKey(target.code) === codeKey(first))?.code ?? null;
      return { tab, calls: deskCalls(view, callables, code) };
    });
}
