import { caseName } from '../domain/caseName';
import { addDays, type CivilDate } from '../domain/civilDate';
import { ATTORNEY_UNKNOWN } from '../domain/intake';
import { sayDay, sayTime } from '../domain/plan/calendarWords';
import { visibleText } from '../domain/plan/visibleText';
import type { OpenQuestion } from '../domain/questions';
import type { CaseRecord } from '../domain/records';
import type { DateKind } from '../domain/vocabulary';
import { isNameKey } from '../tables/formFields';
import type { CaseContext } from './boardCase';

/** "What happened?", as the board asks it. */
export interface Question {
  readonly dateId: string;
  readonly caseCode: string;
  readonly name: string;
  readonly kind: DateKind;
  readonly date: CivilDate;
  readonly isHarm: boolean;
  /** 'Did they come home?' */
  readonly title: string;
  /** 'Ana L. had a check-in today at 9:00 am. Nobody has written what happened.' */
  readonly sentence: string;
  /** Whom to ring first, in that order, when no answer is an emergency. */
  readonly ringFirst: readonly string[];
}

export function boardQuestion(
  question: OpenQuestion,
  aCase: CaseRecord,
  context: Pick<CaseContext, 'today' | 'language' | 'words' | 'settings'>,
): Question {
  const { words, settings } = context;
  const { date, kind, isHarm } = question;
  const name = caseName(aCase, { codesOnly: settings.codesOnly === true });
  const say = words.board.question;
  return {
    dateId: date.id,
    caseCode: aCase.code,
    name,
    kind,
    date: date.date,
    isHarm,
    title: titleOf(kind, say.titles),
    sentence: say.sentence(name, whatWas(question, context), whenWas(question, context)),
    ringFirst: isHarm ? ringFirst(aCase, context) : [],
  };
}

function titleOf(kind: DateKind, titles: CaseContext['words']['board']['question']['titles']): string {
  return kind === 'Removal' || kind === 'Detention' || kind === 'Check-in' ? titles[kind] : titles.other;
}

function whatWas({ date, kind }: OpenQuestion, { words }: Pick<CaseContext, 'words'>): string {
  const say = words.board.question;
  const own = date.kind !== null && typeof date.kind === 'object' ? visibleText(date.kind.words) : null;
  return own === null ? say.had[kind] : say.hadWords(own);
}

function whenWas({ date }: OpenQuestion, context: Pick<CaseContext, 'today' | 'language' | 'words'>): string {
  const say = context.words.board.question;
  const { today, language } = context;
  if (date.date === today) return date.time === null ? say.today : say.todayAt(sayTime(date.time, language));
  return date.date === addDays(today, -1) ? say.yesterday : say.on(sayDay(date.date, context));
}

/** The attorney before all, then who leads, then who called us: the nearest to the family that we know. */
function ringFirst(
  aCase: CaseRecord,
  { words, settings }: Pick<CaseContext, 'words' | 'settings'>,
): string[] {
  const say = words.board.ringFirst;
  const codesOnly = settings.codesOnly === true;
  const shown = (key: 'attorney' | 'attorneyContact' | 'lead' | 'calledBy') =>
    codesOnly && isNameKey('cases', key) ? null : visibleText(aCase[key]);
  const attorney = [shown('attorney'), shown('attorneyContact')].filter((part) => part !== null);
  const known = attorney.filter((part) => part !== ATTORNEY_UNKNOWN);
  const [lead, caller] = [shown('lead'), shown('calledBy')];
  const lines = [
    ...(known.length > 0
      ? [say.attorney(known.join(', '))]
      : attorney.length > 0
        ? [say.attorneyUnknown]
        : []),
    ...(lead === null ? [] : [say.lead(lead)]),
    ...(caller === null ? [] : [say.caller(caller)]),
  ];
  return lines.length > 0 ? lines : [say.nobody];
}
