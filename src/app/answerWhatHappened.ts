import type { CivilDate } from '../domain/civilDate';
import type { DateRecord } from '../domain/records';
import { isOpen } from '../domain/timeline';
import type { Messages } from '../messages/messages';
import { type FieldProblem, fieldProblems } from '../tables/formChecks';
import type { FormValues } from '../tables/formSchema';
import { readFields } from '../tables/rowCodec';
import { addOnce } from './addOnce';
import { AppError } from './appError';
import { isOfCase } from './boardCase';
import { changeRow, findRow } from './changeRow';
import { cleanFields } from './cleanFields';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { refuseProblems } from './refuseProblems';
import { openTable, tabOf } from './tableView';
import { noteActivity, openSettings, openTracker, type Tracker } from './tracker';

export const HAPPENED = ['home', 'notHome', 'other'] as const;
export type Happened = (typeof HAPPENED)[number];

export interface Answer {
  readonly dateId: string;
  readonly caseCode: string;
  readonly answer: Happened;
  /** May be blank, but for 'other'. */
  readonly words: string;
  /** Known when somebody did not come home. */
  readonly detainedSince: CivilDate | null;
  /** The date that was given on leaving; of Dates. */
  readonly next: FormValues | null;
  /** A chosen name. */
  readonly who: string | null;
}

/**
 * Writes down what happened on a date. Home, or anything else: the date is Done. Not home, or nobody knows:
 * it stays open, and an emergency, until somebody knows that the person is detained. The date is closed last,
 * so that what was stopped half-way is asked again, and written once (S5). Some thirteen to twenty calls.
 * @throws AppError 'fields', 'row.gone', 'case.unknown'; nothing is written then.
 */
export function answerWhatHappened(ports: Ports, asked: Answer): void {
  holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const { messages, language } = tracker;
    const { today, settings } = openSettings(ports, tracker);
    const dates = openTable(workbook, tabOf(tracker.tabs, 'dates'));
    const row = findRow(dates, 'id', asked.dateId);
    const date = row && (readFields(dates.table, row, language).fields as unknown as DateRecord);
    if (!row || !date || !isOfCase(asked.caseCode, date)) {
      throw new AppError('row.gone', messages.forms.rowGone(asked.dateId));
    }
    const { words } = cleanFields({ words: asked.words }) as { words: string | null };
    const next = asked.next && cleanFields(asked.next);
    const options = { today, codesOnly: settings.codesOnly === true };
    refuseProblems(problemsOf({ ...asked, words: words ?? '', next }, options), messages);

    const isDetained = asked.answer === 'notHome' && asked.detainedSince !== null;
    if (isDetained) writeDetention(ports, tracker, asked);
    if (next !== null) {
      const id = `after ${asked.dateId}: ${next.date}`;
      const fields = { ...next, case: date.case, status: 'Open' };
      addOnce(workbook, dates, { table: 'dates', id, fields });
    }
    const isDone = asked.answer !== 'notHome' || isDetained;
    const told = words ?? standardWords(asked, messages);
    const whatHappened = withWords(date.whatHappened, told);
    const change = isDone && isOpen(date) ? { whatHappened, status: 'Done' } : { whatHappened };
    changeRow(workbook, dates, { row: row.row, fields: change });
    const what = messages.activity.answered;
    noteActivity(ports, tracker, { who: asked.who, what, caseCode: asked.caseCode });
  });
}

function problemsOf(
  { answer, words, detainedSince, next }: Answer,
  options: { today: CivilDate; codesOnly: boolean },
): FieldProblem[] {
  const written = { ...options, changed: ['whatHappened', 'detainedSince'] };
  const inWords = fieldProblems('dates', { whatHappened: words }, written);
  return [
    ...(answer === 'other' && words === '' ? [{ key: 'words', code: 'wordsMissing' } as const] : []),
    ...inWords.map(({ code }) => ({ key: 'words', code })),
    ...fieldProblems('cases', { detainedSince }, written),
    ...(next === null ? [] : fieldProblems('dates', next, options)),
  ];
}

/** Three calls, one more where people moved the columns apart. */
function writeDetention({ workbook }: Ports, tracker: Tracker, { caseCode, detainedSince }: Answer): void {
  const cases = openTable(workbook, tabOf(tracker.tabs, 'cases'));
  const row = findRow(cases, 'code', caseCode);
  if (!row) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(caseCode));
  changeRow(workbook, cases, { row: row.row, fields: { custody: 'Detained', detainedSince } });
}

function standardWords({ answer, detainedSince }: Answer, { board }: Messages): string {
  if (answer === 'home') return board.cameHome;
  return detainedSince === null ? board.notHome : board.detainedThere;
}

/** Beside what stands there already; the same words sent again are there once. */
function withWords(before: string | null, words: string): string {
  if (before === null) return words;
  return before.split('\n').includes(words) || before === words ? before : `${before}\n${words}`;
}
