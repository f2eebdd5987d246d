import { addDays, type CivilDate, dayOf } from '../domain/civilDate';
import { nextBusinessDay } from '../domain/nextBusinessDay';
import { sayDay } from '../domain/plan/calendarWords';
import { openQuestions } from '../domain/questions';
import type { CaseRecord, DateRecord, TaskRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import type { Fields } from '../tables/rowCodec';
import { TABLES } from '../tables/tables';
import { isOfCase } from './boardCase';
import { changeRow } from './changeRow';
import { codeOf, nextNumber } from './codes';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { caseNow } from './readTracker';
import { openTable, readRecords, tabOf } from './tableView';
import { openSettings, openTracker, type Tracker } from './tracker';
import { writeRows } from './writeRows';

/** What Casebook makes a task of; the first word of a task's hidden reason. */
const REASONS = { question: 'happened', attorney: 'ask', decision: 'decision' } as const;

interface Wanted {
  /** 'happened D-0001', 'ask C-001', 'decision C-001 2026-03-09'. */
  readonly reason: string;
  readonly case: string;
  readonly what: string;
  readonly by: CivilDate;
}

interface Seen {
  readonly today: CivilDate;
  readonly cases: readonly (CaseRecord & { row: number })[];
  readonly dates: readonly DateRecord[];
  readonly wanted: readonly Wanted[];
  /** After so many days somebody asks the attorney again. */
  readonly askAgainAfter: number;
}

type Task = TaskRecord & { row: number };

/**
 * Makes what has to be done a task, once: "What happened?" (T4), "Ask the attorney today" (T7), and asking the
 * attorney when a decision in the case came; of that, the day to ask on is the next business day, and no deadline
 * is computed. A question that was answered has its task done. Runs when people open or edit the Sheet, for
 * editors who authorized nothing too. Six calls when there is nothing to do, some fifteen otherwise.
 * @throws AppError 'busy', 'notSetUp'; the next edit makes them then.
 */
export function raiseTasks(ports: Omit<Ports, 'documents' | 'drafts'>): { raised: number; done: number } {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const seen = look(ports, tracker);
  const open = () => openTable(workbook, tabOf(tracker.tabs, 'tasks'));
  const work = (tasks: readonly Task[]) => ({
    missing: seen.wanted.filter((one) => isMissing(one, tasks, seen)),
    over: tasks.filter((task) => isOver(task, seen)),
  });
  const first = work(readRecords<TaskRecord>(open()).records);
  if (first.missing.length + first.over.length === 0) return { raised: 0, done: 0 };
  // Whoever opened the Sheet at the same time may have made them: under the lock they are looked for again.
  return holdingLock(ports, () => {
    const view = open();
    const { records } = readRecords<TaskRecord>(view);
    const { missing, over } = work(records);
    for (const { row } of over) changeRow(workbook, view, { row, fields: { doneOn: seen.today } });
    const { codes } = TABLES.tasks;
    const next = nextNumber(
      codes,
      records.map(({ id }) => id),
    );
    const made = missing.map((one, index): Partial<Fields> => ({ ...one, id: codeOf(codes, next + index) }));
    writeRows(workbook, view, { records: made });
    return { raised: missing.length, done: over.length };
  });
}

function look(ports: Pick<Ports, 'workbook' | 'clock'>, tracker: Tracker): Seen {
  const { workbook, clock } = ports;
  const { settings } = openSettings(ports, tracker);
  const now = clock.now(workbook.zone());
  const today = dayOf(now);
  const read = <R>(table: 'cases' | 'dates') =>
    readRecords<R>(openTable(workbook, tabOf(tracker.tabs, table))).records;
  const cases = read<CaseRecord>('cases').filter(({ code, stage }) => code !== null && stage !== 'Closed');
  const dates = read<DateRecord>('dates');
  const { tasks, choices } = tracker.messages;
  const sayIn = { today, language: tracker.language };
  const questions = openQuestions(dates, now).flatMap(({ date, kind }): Wanted[] => {
    const aCase = cases.find(({ code }) => isOfCase(code, date));
    if (!aCase || date.id === null) return [];
    const what = tasks.whatHappened(choices.dateKind[kind], sayDay(date.date, sayIn));
    return [{ reason: `${REASONS.question} ${date.id}`, case: aCase.code, what, by: today }];
  });
  const asking = cases
    .filter((aCase) => caseNow(aCase).figures.escalate === 'Ask the attorney today')
    .map(({ code }): Wanted => {
      return { reason: `${REASONS.attorney} ${code}`, case: code, what: tasks.askAttorney, by: today };
    });
  const decided = cases.flatMap(({ code, decisionCameOn: on }): Wanted[] => {
    if (on === null || on === 'unreadable' || on > today) return [];
    const what = tasks.decisionCame(sayDay(on, sayIn));
    return [{ reason: `${REASONS.decision} ${code} ${on}`, case: code, what, by: nextBusinessDay(on) }];
  });
  const askAgainAfter = thresholdsOf(settings).staleDays;
  return { today, cases, dates, wanted: [...questions, ...asking, ...decided], askAgainAfter };
}

/** T7 stays for as long as nothing changes: once somebody asked, it is a task again only after a while. */
function isMissing({ reason }: Wanted, tasks: readonly Task[], { today, askAgainAfter }: Seen): boolean {
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
