import { type MayCall, mayCallNow } from '../../../src/domain/callDesk';
import type { CivilTime } from '../../../src/domain/civilDate';
import { instantNow, timeIn } from '../../calls/sheetClock';
import { withOwnCalls } from '../../calls/todaysCalls';
import { myName } from '../../myName';
import type { DeskOfCase, DeskTarget } from '../../server/types';
import type { DeskState, ReadDesk } from './deskState';

export interface Whom {
  readonly target: DeskTarget;
  readonly may: MayCall;
}

/** Everybody who can be called for the case, and whether this caller may dial them now (C4, C6). */
export function everybody(state: DeskState, desk: ReadDesk, aCase: DeskOfCase): readonly Whom[] {
  const own = state.own.value.filter(({ caseCode }) => caseCode === aCase.code);
  const todaysCalls = withOwnCalls(aCase.todaysCalls, own);
  const instant = instantNow(desk, Date.now());
  return aCase.targets.map((target) => ({
    target,
    may: mayCallNow({
      target,
      caller: myName.value ?? '',
      todaysCalls,
      cap: desk.capPerCaller,
      localTime: timeIn(target.hours?.zone ?? desk.zone, instant) as CivilTime | null,
    }),
  }));
}

/** Whom the caller chose; else the first of the case's own who can be called; else nobody. */
export function nextUp(whom: readonly Whom[], chosen: string | null): Whom | null {
  const picked = whom.find(({ target }) => target.code === chosen);
  if (picked) return picked;
  return whom.find(({ target, may }) => may.ok && !target.isOther && target.line !== null) ?? null;
}
