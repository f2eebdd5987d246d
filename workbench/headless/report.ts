import type { ServiceCalls } from '../host/ledger';
import type { Found, TrackerReply } from './replies';

/** report.json, an interface that others read: docs/report.md defines it. */
export interface Report {
  readonly today: string;
  readonly language: string;
  readonly locale: string;
  readonly cases: readonly object[];
  readonly issues: readonly object[];
  readonly plans: readonly PlanFile[];
  readonly serviceCalls: Readonly<Record<string, ServiceCalls>>;
}

export interface PlanFile {
  readonly code: string;
  readonly audience: string;
  readonly file: string;
}

export function reportCase({ record, figures }: TrackerReply['cases'][number]): object {
  const { time, calls, ...timeline } = figures;
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
  };
}

export function reportIssue({ code, path, message }: Found): object {
  return { file: path.place, row: path.row, column: path.column, code, message };
}

/** plans/C-001.attorney.html */
export function planFile({ code, audience }: { code: string; audience: string }): PlanFile {
  return { code, audience, file: `plans/${code}.${audience.toLowerCase()}.html` };
}
