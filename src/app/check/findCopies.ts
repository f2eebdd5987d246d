import type { CivilDate, Unreadable } from '../../domain/civilDate';
import { sayDay } from '../../domain/plan/calendarWords';
import type { CaseRecord, PlanRecord } from '../../domain/records';
import type { Audience } from '../../domain/vocabulary';
import { readRecords } from '../tableView';
import { type CheckedSheet, codeKey, recordsOf, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import { isError } from './formulaSpelling';

/** What plans and petitions say alike of a copy; for whom it was made is said of plans only. */
interface Copy {
  readonly row: number;
  readonly takeBack: string | null;
  readonly audience?: Audience | null;
  readonly useUntil: CivilDate | Unreadable | null;
}

/**
 * P4: copies that are out though somebody stopped, refused or withdrew what they carry, as their rows say; for whom,
 * and until when. A formula that fails says nothing of its copy.
 */
export function findCopies(sheet: CheckedSheet): Found[] {
  return [...findAskedBack(sheet), ...findOfNobody(sheet)];
}

/** Plans that are out of a case whose row is gone: nothing computes for them whether to take them back. */
function findOfNobody(sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'plans')?.tab;
  if (!tab || !tabOfTable(sheet, 'cases')) return [];
  const cases = new Set(recordsOf<CaseRecord>(sheet, 'cases').map(({ code }) => codeKey(code)));
  const isOut = ({ case: of, state, takenBackOn }: PlanRecord) =>
    state === 'Ready' && takenBackOn === null && codeKey(of) !== '' && !cases.has(codeKey(of));
  return recordsOf<PlanRecord>(sheet, 'plans')
    .filter(isOut)
    .map(({ row }) => ({
      kind: 'copyOfNobody',
      tab,
      row,
      column: 'takenBackOn',
      ...sheet.messages.check.copyOfNobody,
    }));
}

function findAskedBack(sheet: CheckedSheet): Found[] {
  const { messages, today } = sheet;
  return (['plans', 'petitions'] as const).flatMap((table): Found[] => {
    const found = tabOfTable(sheet, table);
    if (!found) return [];
    const { tab, view } = found;
    const { says, todo } = messages.check.copyOut;
    return readRecords<Copy>(view).records.flatMap(({ row, takeBack, audience, useUntil }): Found[] => {
      if (takeBack === null || isError(takeBack)) return [];
      const forWhom = audience ? messages.choices.audience[audience] : null;
      const isDay = useUntil !== null && useUntil !== 'unreadable';
      const until = isDay ? sayDay(useUntil, { today, language: tab.language }) : null;
      return [{ kind: 'copyOut', tab, row, column: 'takenBackOn', says: says(forWhom, until), todo }];
    });
  });
}
