import { type CheckedSheet, readForCheck } from './check/checkedSheet';
import { findAll, findParts, followsFrame } from './check/findAll';
import type { Found } from './check/finding';
import { isFrame, type MendStep } from './check/mend';
import { mendId, placeId } from './checkSheet';
import { holdingLock } from './holdingLock';
import { applyCells, applySettings } from './mend/applyCells';
import { applyFormulas } from './mend/applyFormulas';
import { applyFrame } from './mend/applyFrame';
import { applyMissed } from './mend/applyMissed';
import type { Ports } from './ports';
import { findTab } from './tableView';
import { noteActivity } from './tracker';

export interface MendRequest {
  /** The mends that somebody was shown and asked for, by id; or all that a check finds now. */
  readonly ids: 'all' | readonly string[];
  /** A chosen name; null when none was given. */
  readonly who: string | null;
  /** What the execution before said of the rest. */
  readonly goOn?: MendRest | null | undefined;
}

/** What one execution leaves to the next: Google ends each after six minutes. */
export interface MendRest {
  /** Where something is left to be done. */
  readonly places: readonly string[];
  /** The tracker's frame stands again, so that formulas follow from it. */
  readonly isFramed: boolean;
}

export interface MendResult {
  /** What is done, or begun, a sentence each; nothing when a mend goes on. */
  readonly done: readonly string[];
  /** Asked for, and not found any more as it was shown: nothing was done about them. */
  readonly passedOver: number;
  /** To be asked with once more; null when all is done. */
  readonly goOn: MendRest | null;
}

/** So that an execution of Google's has time for them. */
const TABS_AT_ONCE = 15;

/**
 * Puts right what somebody asked for, after looking through the Sheet again: what has changed since it was shown is
 * left alone. The frame first, then what stands in it, fifteen tabs at once, and the version last, so that a mend that
 * was stopped is completed by the next (S5). Calls: those of a check, and of what is written. Activity says how many
 * things, not what (S6).
 * @throws AppError 'notSetUp', 'busy'.
 */
export function mendSheet(ports: Ports, { ids, who, goOn }: MendRequest): MendResult {
  return holdingLock(ports, () => {
    const sheet = readForCheck(ports);
    const asked = goOn
      ? findParts(sheet).filter((one) => goOn.places.includes(placeId(one)))
      : findAll(sheet).filter((one) => one.mend && (ids === 'all' || ids.includes(mendId(one))));
    const rest = asked.length === 0 && !goOn?.isFramed ? null : mendSome(ports, sheet, { asked, goOn });
    if (goOn) return { done: [], passedOver: 0, goOn: rest };
    if (asked.length > 0) noteMended(ports, sheet, { who, count: asked.length });
    const done = asked.flatMap(({ mend }) => mend?.says ?? []);
    return { done, passedOver: ids === 'all' ? 0 : ids.length - asked.length, goOn: rest };
  });
}

/** What is left; null when nothing is. */
function mendSome(
  ports: Ports,
  sheet: CheckedSheet,
  { asked, goOn }: { asked: readonly Found[]; goOn: MendRest | null | undefined },
): MendRest | null {
  const { workbook } = ports;
  const places = [...new Set([...(goOn?.places ?? []), ...asked.map(placeId)])];
  const frame = stepsOf(asked).filter(isFrame);
  if (frame.length > 0) {
    // New tabs name the columns of the others.
    const { now } = someOf(frame);
    const below = now.filter(({ does }) => does !== 'tabs');
    applyCells(workbook, sheet, below);
    applyFrame(ports, sheet, below.length > 0 ? below : now);
    return { places, isFramed: true };
  }
  // A run that was stopped may have left the frame of an older tracker whole, and its formulas unwritten (S5).
  const isFramed = goOn?.isFramed === true || asked.some(({ kind }) => kind === 'older');
  const isAsked = (one: Found) => asked.some((other) => placeId(other) === placeId(one));
  const follow = isFramed ? findParts(sheet).filter((one) => followsFrame(one) && !isAsked(one)) : [];
  const { now, isLast } = someOf(stepsOf([...asked, ...follow]));
  applyFormulas(workbook, sheet, now);
  applyCells(workbook, sheet, now);
  if (!isLast) return { places, isFramed };
  applyMissed(ports, sheet, now);
  applySettings(workbook, sheet, now);
  return null;
}

/** The steps in the first tabs, and those of no tab. */
function someOf(steps: readonly MendStep[]): { now: MendStep[]; isLast: boolean } {
  const idOf = (step: MendStep) => ('tab' in step ? step.tab.id : 'tabId' in step ? step.tabId : null);
  const ids = [...new Set(steps.flatMap((step) => idOf(step) ?? []))];
  const first = ids.slice(0, TABS_AT_ONCE);
  const now = steps.filter((step) => {
    const id = idOf(step);
    return id === null || first.includes(id);
  });
  return { now, isLast: ids.length <= TABS_AT_ONCE };
}

/** Where there is nowhere to note it, what was done stays done. */
function noteMended(
  ports: Ports,
  { tabs, messages }: CheckedSheet,
  { who, count }: { who: string | null; count: number },
): void {
  const [first] = tabs;
  if (!first || !findTab(tabs, 'activity')) return;
  const what = messages.activity.mended(count);
  noteActivity(ports, { tabs, language: first.language, messages }, { who, what });
}

function stepsOf(found: readonly Found[]): MendStep[] {
  return found.flatMap(({ mend }) => mend?.steps ?? []);
}
