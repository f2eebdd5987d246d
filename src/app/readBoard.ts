import { type CivilDate, type CivilDateTime, dayOf } from '../domain/civilDate';
import { sayDay } from '../domain/plan/calendarWords';
import { openQuestions } from '../domain/questions';
import type { CaseRecord, DateRecord, SettingsRecord, TargetRecord } from '../domain/records';
import { isSharingDue } from '../domain/settings';
import type { Language, Messages } from '../messages/messages';
import { type BoardCase, boardCase, byUrgency, isOfCase } from './boardCase';
import { boardQuestion, type Question } from './boardQuestion';
import type { Ports } from './ports';
import { caseNow } from './readTracker';
import { openTable, readRecords, tabOf } from './tableView';
import { type TargetChoice, targetChoices } from './targetChoices';
import { openSettings, openTracker } from './tracker';

/** What is urgent today. */
export interface Board {
  readonly today: CivilDate;
  /** On the Sheet's clock. */
  readonly now: CivilDateTime;
  readonly language: Language;
  readonly groupName: string | null;
  readonly codesOnly: boolean;
  /** Casebook cannot see who the Sheet is shared with, so it asks every thirty days. */
  readonly sharing: { readonly due: boolean; readonly sentence: string };
  /** "What happened?" before everything else, harm first. */
  readonly questions: readonly Question[];
  /** Most urgent first; closed ones are only counted. */
  readonly cases: readonly BoardCase[];
  readonly closed: number;
  /** Cells that cannot be read and rows without a code: "Check this Sheet" names them. */
  readonly unreadable: number;
  /** What the intake's "who we call" chooses from. */
  readonly targets: readonly TargetChoice[];
}

/** Six calls, whatever the number of cases; nothing is locked. @throws AppError 'notSetUp'. */
export function readBoard(ports: Pick<Ports, 'workbook' | 'clock'>): Board {
  const { workbook, clock } = ports;
  const tracker = openTracker(ports);
  const { settings, today } = openSettings(ports, tracker);
  const now = clock.now(workbook.zone());
  const read = <R>(table: 'cases' | 'dates' | 'targets') =>
    readRecords<R>(openTable(workbook, tabOf(tracker.tabs, table)));
  const rows = read<CaseRecord>('cases');
  const dates = read<DateRecord>('dates');
  const targets = read<TargetRecord>('targets');

  const { language, messages: words } = tracker;
  const context = { today, language, words, settings, dates: dates.records };
  const cases = rows.records.filter(({ code }) => code !== null);
  const open = cases.filter(({ stage }) => stage !== 'Closed');
  return {
    today,
    now,
    language,
    groupName: settings.groupName,
    codesOnly: settings.codesOnly === true,
    sharing: sharing(settings, { today: dayOf(now), language, words }),
    questions: openQuestions(dates.records, now).flatMap((question) => {
      const aCase = open.find(({ code }) => isOfCase(code, question.date));
      return aCase ? [boardQuestion(question, aCase, context)] : [];
    }),
    cases: open
      .map(caseNow)
      .sort(byUrgency)
      .map((aCase) => boardCase(aCase, context)),
    closed: cases.length - open.length,
    unreadable: rows.issues.length + dates.issues.length + (rows.records.length - cases.length),
    targets: targetChoices(targets.records, { messages: words, today }),
  };
}

function sharing(
  { sharingCheckedOn }: SettingsRecord,
  { today, language, words }: { today: CivilDate; language: Language; words: Messages },
): Board['sharing'] {
  const say = words.board.sharing;
  const due = isSharingDue(sharingCheckedOn, today);
  if (sharingCheckedOn === null) return { due, sentence: say.never };
  const day = sayDay(sharingCheckedOn, { today, language });
  return { due, sentence: due ? say.again(day) : say.checked(day) };
}
