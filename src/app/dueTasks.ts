import { addDays, type CivilDate, type CivilDateTime, dayOf } from '../domain/civilDate';
import { nextBusinessDay } from '../domain/nextBusinessDay';
import { sayDay } from '../domain/plan/calendarWords';
import { openQuestions } from '../domain/questions';
import type { CaseRecord, DateRecord, SettingsRecord, TaskRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import type { Language, Messages } from '../messages/messages';
import { isOfCase } from './boardCase';
import { caseNow } from './readTracker';

/** What Casebook makes a task of; the first word of a task's hidden reason. */
const REASONS = { question: 'happened', attorney: 'ask', decision: 'decision' } as const;
/** After a reason that stands no more: the same may come again, and is a task of its own then. */
const GONE = ' gone';

export interface DueTask {
  /** 'happened D-0001', 'ask C-001', 'decision C-001 2026-03-09'. */
  readonly reason: string;
  readonly case: string;
  readonly what: string;
  readonly by: CivilDate;
}

/** What tasks are made from. */
export interface TaskSources {
  readonly cases: readonly (CaseRecord & { row: number })[];
  readonly dates: readonly DateRecord[];
  readonly settings: Partial<SettingsRecord>;
  readonly now: CivilDateTime;
  readonly language: Language;
  readonly messages: Messages;
}

type Task = TaskRecord & { row: number };

export interface TaskWork {
  /** To be made. */
  readonly missing: readonly DueTask[];
  /** Rows that are done, and what is written into them. */
  readonly over: readonly {
    readonly row: number;
    readonly fields: { readonly doneOn: CivilDate; readonly what?: string; readonly reason?: string };
  }[];
}

interface Seen {
  readonly today: CivilDate;
  readonly cases: readonly (CaseRecord & { row: number })[];
  readonly dates: readonly DateRecord[];
  readonly wanted: readonly DueTask[];
  /** After so many days somebody asks the attorney again. */
  readonly askAgainAfter: number;
  readonly messages: Messages;
  readonly language: Language;
}

/** What there is to do about the tasks that Casebook makes: each is made once, and none that people changed is lost. */
export function taskWork(tasks: readonly Task[], sources: TaskSources): TaskWork {
  const seen = look(sources);
  const { today } = seen;
  const over = tasks.flatMap((task): TaskWork['over'][number][] => {
    const { row, reason, what } = task;
    if (isOver(task, seen)) return [{ row, fields: { doneOn: today } }];
    if (!isObsolete(task, seen) || reason === null || what === null) return [];
    const fields = { doneOn: today, what: seen.messages.tasks.obsolete(what), reason: reason + GONE };
    return [{ row, fields }];
  });
  return { missing: seen.wanted.filter((one) => isMissing(one, tasks, seen)), over };
}

function look({ settings, now, language, messages, ...read }: TaskSources): Seen {
  const today = dayOf(now);
  const cases = read.cases.filter(({ code, stage }) => code !== null && stage !== 'Closed');
  const { dates } = read;
  const { tasks, choices } = messages;
  const questions = openQuestions(dates, now).flatMap(({ date, kind }): DueTask[] => {
    const aCase = cases.find(({ code }) => isOfCase(code, date));
    if (!aCase || date.id === null) return [];
    const what = tasks.whatHappened(choices.dateKind[kind], sayDay(date.date, { today, language }));
    return [{ reason: `${REASONS.question} ${date.id}`, case: aCase.code, what, by: today }];
  });
  const asking = cases
    .filter((aCase) => caseNow(aCase).figures.escalate === 'Ask the attorney today')
    .map(({ code }): DueTask => {
      return { reason: `${REASONS.attorney} ${code}`, case: code, what: tasks.askAttorney, by: today };
    });
  const decided = cases.flatMap(({ code, decisionCameOn: on }): DueTask[] =>
    on === null || on === 'unreadable' || on > today
      ? []
      : [decisionTask({ code, on }, { today, language, messages })],
  );
  const askAgainAfter = thresholdsOf(settings).staleDays;
  const wanted = [...questions, ...asking, ...decided];
  return { today, cases, dates, wanted, askAgainAfter, messages, language };
}

function decisionTask(
  { code, on }: { code: string; on: CivilDate },
  { today, language, messages }: Pick<Seen, 'today' | 'language' | 'messages'>,
): DueTask {
  const what = messages.tasks.decisionCame(sayDay(on, { today, language }));
  return { reason: `${REASONS.decision} ${code} ${on}`, case: code, what, by: nextBusinessDay(on) };
}

/** T7 stays for as long as nothing changes: once somebody asked, it is a task again only after a while. */
function isMissing({ reason }: DueTask, tasks: readonly Task[], { today, askAgainAfter }: Seen): boolean {
  const own = tasks.filter((task) => task.reason === reason);
  if (!reason.startsWith(REASONS.attorney)) return own.length === 0;
  const since = addDays(today, -askAgainAfter);
  return !own.some(({ doneOn }) => doneOn === null || doneOn === 'unreadable' || doneOn > since);
}

/** Nothing is asked any more. What a date or a case says that is gone nobody knows: its task stays. */
function isOver({ reason, doneOn }: Task, { cases, dates, wanted }: Seen): boolean {
  if (reason === null || doneOn !== null || wanted.some((one) => one.reason === reason)) return false;
  const [kind, code] = reason.split(' ');
  if (kind === REASONS.question) return dates.some(({ id }) => id === code);
  return kind === REASONS.attorney && cases.some((one) => one.code === code);
}

/**
 * The day on which a decision came was taken out again, and nobody touched its task. Where another day stands, both
 * decisions may have come: to ask once more costs less than to miss one.
 */
function isObsolete(task: Task, { cases, ...seen }: Seen): boolean {
  const { reason, doneOn, who, what, by } = task;
  const [kind, code, on, ...more] = (reason ?? '').split(' ');
  if (kind !== REASONS.decision || code === undefined || on === undefined || more.length > 0) return false;
  const isCleared = cases.some((one) => one.code === code && one.decisionCameOn === null);
  if (!isCleared || doneOn !== null || who !== null) return false;
  const made = decisionTask({ code, on: on as CivilDate }, seen);
  return what === made.what && by === made.by && isOfCase(code, task);
}
