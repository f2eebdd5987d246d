import { callerKey, inTime, isClosed, isResting } from '../../domain/callDesk';
import { isContact } from '../../domain/calls';
import { addDays, type CivilTime, dateTimeFromSerial, dateTimeToSerial, dayOf } from '../../domain/civilDate';
import type { TargetRecord, VolunteerRecord } from '../../domain/records';
import { thresholdsOf } from '../../domain/settings';
import { targetBar } from '../../domain/targetRule';
import type { TargetZone } from '../../domain/vocabulary';
import type { LoggedCall } from '../deskCalls';
import { type CheckedSheet, recordsOf, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import { type LogOfCase, loggedCalls, targetsOf } from './loggedCalls';

/** Calls further back are told to nobody: what was done cannot be changed. */
const DAYS_BACK = 6;

/** Who is called and who calls, where the tabs hold nobody back: C4, C6, C8. */
export function findCallers(sheet: CheckedSheet): Found[] {
  const targets = targetsOf(sheet);
  const logs = loggedCalls(sheet, targets);
  const oldest = addDays(sheet.today, -DAYS_BACK);
  const lately = logs.map(({ tab, calls }) => {
    const isLate = ({ when, howMany }: LoggedCall) =>
      howMany > 0 && dayOf(when) >= oldest && dayOf(when) <= sheet.today;
    return { tab, calls: (inTime(calls) as LoggedCall[]).filter(isLate) };
  });
  return [
    ...findBarred(sheet),
    ...lately.flatMap((log) => findResting(log, sheet)),
    ...lately.flatMap((log) => findTooMany(log, sheet)),
    ...lately.flatMap((log) => findOutOfHours(log, { targets, sheet })),
    ...findConduct(logs, sheet),
  ];
}

/** C8. */
function findBarred(sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'targets')?.tab;
  const { check } = sheet.messages;
  if (!tab) return [];
  return recordsOf<TargetRecord>(sheet, 'targets').flatMap((target): Found[] => {
    const at = { tab, row: target.row };
    const bar = targetBar(target, sheet.today);
    if (bar === null) return [];
    return bar === 'neverCalled'
      ? [{ kind: 'targetNeverCalled', ...at, column: 'office', ...check.targetNeverCalled }]
      : [{ kind: bar, ...at, column: 'attorneyAskedOn', ...check.consulateUnasked }];
  });
}

/** C4, of each target once, at the last of the calls that found its mailbox full. */
function findResting({ tab, calls }: LogOfCase, { messages, today }: CheckedSheet): Found[] {
  const targets = new Set(calls.flatMap(({ target }) => target ?? []));
  return [...targets].flatMap((target): Found[] => {
    if (!isResting(calls, target, today)) return [];
    const row = calls.filter((call) => call.target === target).pop()?.row ?? null;
    return [{ kind: 'targetRests', tab, row, column: 'outcome', ...messages.check.targetRests }];
  });
}

/** C6, of each caller, target and day once, in the row in which it became too much. */
function findTooMany({ tab, calls }: LogOfCase, sheet: CheckedSheet): Found[] {
  const words = sheet.messages.check.callsTooMany;
  const cap = thresholdsOf(sheet.settings).capPerCaller;
  const ofCaller = grouped(
    calls.filter(({ caller, target }) => callerKey(caller) !== '' && target !== null),
    (call) => JSON.stringify([callerKey(call.caller), call.target, dayOf(call.when)]),
  );
  return ofCaller.flatMap((own): Found[] => {
    const attempts = own.reduce((sum, call) => sum + call.howMany, 0);
    const sums = own.map((_, index) => own.slice(0, index + 1).reduce((sum, call) => sum + call.howMany, 0));
    const over = own[sums.findIndex((sum) => sum > cap)];
    const reached = own.findIndex(({ outcome }) => isContact(outcome));
    const after = reached < 0 ? undefined : own[reached + 1];
    const row = (over ?? after)?.row;
    if (row === undefined) return [];
    const says = over ? words.often(attempts, cap) : words.afterContact;
    return [{ kind: 'callsTooMany', tab, row, column: 'when', says, todo: words.todo }];
  });
}

/** C6, of each log and target once. */
function findOutOfHours(
  { tab, calls }: LogOfCase,
  { targets, sheet }: { targets: readonly TargetRecord[]; sheet: CheckedSheet },
): Found[] {
  const { says, todo } = sheet.messages.check.callsOutOfHours;
  return targets.flatMap(({ code, hoursFrom: from, hoursTo: to, zone }): Found[] => {
    if (from === null || to === null || zone === null) return [];
    const own = calls.filter(({ target }) => target === code.trim());
    if (own.length === 0) return [];
    const apart = clocksApart(zone, sheet);
    const closed = own.filter(({ when }) => isClosed({ from, to }, timeThere(when, apart)));
    const [first] = closed;
    if (!first) return [];
    const { row } = first;
    return [{ kind: 'callsOutOfHours', tab, row, column: 'when', says: says(closed.length), todo }];
  });
}

const QUARTERS_A_DAY = 96;

/**
 * How far the clock of the zone is ahead of the Sheet's today, in days. It was another on the few days of a year on
 * which only one of the two had changed its clocks.
 */
function clocksApart(zone: TargetZone, { nowIn, zone: own }: CheckedSheet): number {
  const apart = dateTimeToSerial(nowIn(zone)) - dateTimeToSerial(nowIn(own));
  // A minute may pass between the two looks.
  return Math.round(apart * QUARTERS_A_DAY) / QUARTERS_A_DAY;
}

function timeThere(when: LoggedCall['when'], apart: number): CivilTime | null {
  const there = dateTimeFromSerial(dateTimeToSerial(when) + apart);
  return there && (there.slice(11) as CivilTime);
}

/** C8: who calls without having agreed to the code of conduct. Nobody is missed by a group that lists no volunteers. */
function findConduct(logs: readonly LogOfCase[], sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'volunteers')?.tab;
  const words = sheet.messages.check.conductNotAgreed;
  const listed = recordsOf<VolunteerRecord>(sheet, 'volunteers').filter(({ name }) => callerKey(name) !== '');
  if (!tab || listed.length === 0) return [];
  const callers = new Set(logs.flatMap(({ calls }) => calls.map(({ caller }) => callerKey(caller))));
  callers.delete('');
  const hasAgreed = ({ codeAgreedOn: on }: VolunteerRecord) =>
    on !== null && on !== 'unreadable' && on <= sheet.today;
  const notAgreed = listed.filter((one) => callers.has(callerKey(one.name)) && !hasAgreed(one));
  const strangers = [...callers].filter((caller) => !listed.some(({ name }) => callerKey(name) === caller));
  const kind = 'conductNotAgreed';
  const unlisted: Found = {
    kind,
    tab,
    row: null,
    column: null,
    says: words.notListed(strangers.length),
    todo: words.todoNotListed,
  };
  return [
    ...notAgreed.map(
      ({ row }): Found => ({ kind, tab, row, column: 'codeAgreedOn', says: words.says, todo: words.todo }),
    ),
    ...(strangers.length > 0 ? [unlisted] : []),
  ];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
