import { dateLabel } from '../domain/dateLabel';
import { decisionStates } from '../domain/decisions';
import { sayDay } from '../domain/plan/calendarWords';
import { inOrder } from '../domain/plan/planDates';
import type { CaseRecord, DateRecord, DecisionRecord, PlanRecord, TargetRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import { isOpen, isStale } from '../domain/timeline';
import { STRATEGIES, type Strategy, SUBJECTS, type Subject, type TimeAnswer } from '../domain/vocabulary';
import { formKeys, nameKeys } from '../tables/formFields';
import type { FormValues } from '../tables/formSchema';
import type { TableKey } from '../tables/tableKey';
import { AppError } from './appError';
import { type BoardCase, boardCase, type CaseContext, isOfCase } from './boardCase';
import { decisionSentence, decisionTone } from './decisionSentence';
import type { Ports } from './ports';
import { type CaseNow, caseNow } from './readTracker';
import { openTable, readRecords, tabOf } from './tableView';
import { type TargetChoice, targetChoices } from './targetChoices';
import type { Tone } from './tones';
import { openSettings, openTracker } from './tracker';

/** All of one case, beside what the board says of it. */
export interface CaseView extends BoardCase {
  /** Every field of the forms of Cases, names aside in codes-only mode. */
  readonly fields: FormValues;
  /** T9 for each strategy. */
  readonly time: readonly { strategy: Strategy; label: string; answer: string; tone: Tone }[];
  /** The earliest first. */
  readonly dates: readonly DateView[];
  /** P2 for each subject. */
  readonly decisions: readonly { subject: Subject; label: string; sentence: string; tone: Tone }[];
  /** The rows behind them, the newest last; a row is never changed, only withdrawn. */
  readonly decisionRows: readonly { id: string; fields: FormValues }[];
  readonly targets: readonly TargetChoice[];
  /** The newest first. */
  readonly plans: readonly PlanView[];
}

export interface DateView {
  readonly id: string;
  readonly fields: FormValues;
  /** 'Bond hearing, Thu Mar 19, 9:00 am'. */
  readonly label: string;
  readonly isOpen: boolean;
  /** Open, and its day is over: what happened? */
  readonly isPassed: boolean;
  /** T8, for this date alone. */
  readonly mustVerify: boolean;
}

export interface PlanView {
  readonly id: string;
  readonly label: string;
  /** As the Sheet computes it: in use, past its use-until date, taken back ... */
  readonly statusLine: string | null;
  /** http(s) only (S2). */
  readonly link: string | null;
}

/** Eight calls, whatever the number of rows; nothing is locked. @throws AppError 'case.unknown'. */
export function readCase(ports: Pick<Ports, 'workbook'>, { code }: { code: string }): CaseView {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const { settings, today } = openSettings(ports, tracker);
  const read = <R>(table: TableKey) =>
    readRecords<R>(openTable(workbook, tabOf(tracker.tabs, table))).records;
  const record = read<CaseRecord>('cases').find((row) => isOfCase(code, { case: row.code }));
  if (!record) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code));
  const ofCase = (row: { case: string | null }) => isOfCase(code, row);
  const dates = read<DateRecord>('dates').filter(ofCase);
  const decisions = read<DecisionRecord>('decisions').filter(ofCase);
  const plans = read<PlanRecord & { statusLine: string | null }>('plans').filter(ofCase);

  const words = tracker.messages;
  const context: CaseContext = { today, language: tracker.language, words, settings, dates };
  const now = caseNow(record);
  const states = decisionStates(decisions, today);
  return {
    ...boardCase(now, context),
    fields: formFieldsOf('cases', record, settings.codesOnly === true),
    time: STRATEGIES.map((strategy) => timeView(strategy, now, context)),
    dates: inOrder(dates).map((date) => dateView(date, context)),
    decisions: SUBJECTS.map((subject) => ({
      subject,
      label: words.choices.subject[subject],
      sentence: decisionSentence(states[subject], words, context),
      tone: decisionTone(states[subject]),
    })),
    decisionRows: decisions.map((row) => ({ id: row.id, fields: formFieldsOf('decisions', row) })),
    targets: targetChoices(read<TargetRecord>('targets'), { messages: words, today }),
    plans: plans.map((plan) => planView(plan, context)).reverse(),
  };
}

/** What a form shows of a record, and sends back as it saw it. */
export function formFieldsOf(table: TableKey, record: object, codesOnly = false): FormValues {
  const names = codesOnly ? nameKeys(table) : [];
  const fields = record as FormValues;
  const keys = formKeys(table).filter((key) => !names.includes(key));
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]));
}

const TIME_TONES: Readonly<Record<TimeAnswer, Tone>> = {
  Yes: 'good',
  Tight: 'soon',
  No: 'bad',
  Unknown: 'quiet',
};

function timeView(
  strategy: Strategy,
  { figures }: CaseNow,
  { words }: CaseContext,
): CaseView['time'][number] {
  const answer = figures.time[strategy];
  const say = words.plan.timeline;
  const none = figures.urgency === 'Closed' ? say.closed : say.notComputed;
  return {
    strategy,
    label: words.choices.subject[strategy],
    answer: answer === null ? none : say.time[answer],
    tone: answer === null ? 'quiet' : TIME_TONES[answer],
  };
}

function dateView(date: DateRecord, context: CaseContext): DateView {
  const { today, words } = context;
  const open = isOpen(date);
  const isPassed = open && date.date !== null && date.date < today;
  return {
    id: date.id,
    fields: formFieldsOf('dates', date),
    label: dateLabel(date, words, context),
    isOpen: open,
    isPassed,
    mustVerify:
      open &&
      !isPassed &&
      (date.date === null || isStale(date.lastVerified, today, thresholdsOf(context.settings))),
  };
}

function planView(
  plan: PlanRecord & { statusLine: string | null },
  { words, ...days }: CaseContext,
): PlanView {
  const audience = plan.audience === null ? '' : words.choices.audience[plan.audience];
  const day =
    plan.createdOn === null ? '' : sayDay(plan.createdOn.slice(0, 10) as CaseContext['today'], days);
  return {
    id: plan.id,
    label: words.board.planLabel(audience, plan.version ?? 1, day),
    statusLine: plan.statusLine,
    link: plan.link !== null && /^https?:\/\//i.test(plan.link) ? plan.link : null,
  };
}
