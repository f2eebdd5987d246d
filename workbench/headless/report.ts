import type { Found, TasksReply, TrackerReply } from './replies';
import type { UseCaseCost } from './script';

/** report.json, an interface that others read: docs/report.md defines it. */
export interface Report {
  readonly today: string;
  readonly language: string;
  readonly locale: string;
  readonly cases: readonly object[];
  readonly issues: readonly object[];
  readonly plans: readonly PlanFile[];
  readonly capacity: object;
  readonly tasks: readonly object[];
  readonly dashboard: object;
  readonly serviceCalls: Readonly<Record<string, UseCaseCost>>;
}

export interface PlanFile {
  readonly code: string;
  readonly audience: string;
  readonly file: string;
}

export function reportCase({ record, figures }: TrackerReply['cases'][number]): object {
  const { time, calls, readiness, goal: goalOfDay, ...timeline } = figures;
  const { code, alias, stage, custody, order, stay } = record;
  const { daysDetained, nextDate, nextKind, daysLeft, passedDates, passedHarm, harmDate, harmDays } =
    timeline;
  const { urgency, escalate, datesCheck } = timeline;
  const { state, attemptsToday, contactsToday, contacts7Days, goal, lastContact } = calls;
  return {
    code,
    alias,
    stage,
    custody,
    order,
    stay,
    daysDetained,
    nextDate,
    nextKind,
    daysLeft,
    passedDates,
    passedHarm,
    harmDate,
    harmDays,
    urgency,
    escalate,
    datesCheck,
    time,
    calls: { state, attemptsToday, contactsToday, contacts7Days, goal, lastContact },
    readiness: { count: readiness?.count ?? null, missing: readiness?.missing ?? [] },
    goal: goalOfDay,
  };
}

/** A day that nobody can read is none. */
export function reportTask({ record, state }: TasksReply['tasks'][number]): object {
  const day = (value: string | number | null | undefined) =>
    value === 'unreadable' ? null : (value ?? null);
  const { id: code, case: ofCase, what, who, by, doneOn } = record;
  return { code, case: ofCase, what, who, by: day(by), state, doneOn: day(doneOn) };
}

export function reportIssue({ code, path, message }: Found): object {
  return { file: path.place, row: path.row, column: path.column, code, message };
}

/** plans/C-001.attorney.html */
export function planFile({ code, audience }: { code: string; audience: string }): PlanFile {
  return { code, audience, file: `plans/${code}.${audience.toLowerCase()}.html` };
}
