import type { CivilDate } from '../domain/civilDate';
import type { MayAct } from '../domain/intake';
import type { CaseRecord, DateRecord } from '../domain/records';
import type { Decider } from '../domain/vocabulary';
import type { Messages } from '../messages/messages';
import { type CheckOptions, type FieldProblem, fieldProblems } from '../tables/formChecks';
import type { FormValues } from '../tables/formSchema';
import { intakeDateKeys, intakeKeys } from '../tables/formSteps';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import { addOnce, type RecordTable } from './addOnce';
import { type BoardCase, caseHeading, isOfCase } from './boardCase';
import { casesGiven, noteCaseGiven } from './casesGiven';
import { cleanFields } from './cleanFields';
import { codesIn, NAME_CASES } from './codes';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { caseNow } from './readTracker';
import { refuseProblems } from './refuseProblems';
import { openTable, readRecords, tabOf } from './tableView';
import { noteActivity, type OpenSettings, openSettings, openTracker, type Tracker } from './tracker';

export interface IntakeRequest {
  /** Made by the page for this intake, and sent again with every retry. */
  readonly id: string;
  /** Of Cases; those that an intake does not ask for are dropped. */
  readonly fields: FormValues;
  /** Of Dates. */
  readonly date: FormValues | null;
  readonly mayAct: MayAct;
  /** Who said Yes or No. */
  readonly decidedBy: Decider | null;
  /** A chosen name. */
  readonly who: string | null;
}

/** The new case as the board shows it. */
export type TakenIn = Pick<BoardCase, 'code' | 'name' | 'urgency' | 'mark' | 'reason'>;

/**
 * Takes a case in, exactly once for an id: its row, its next date, and whether calls are agreed. What a run
 * that was stopped left out is added when the page sends the same again (S5). Until the decision is written
 * the case asks first (C9). Some twenty-three calls, whatever the number of cases.
 * @throws AppError 'fields' before anything is written.
 */
export function takeInCase(ports: Ports, request: IntakeRequest): TakenIn {
  const written = holdingLock(ports, () => {
    const tracker = openTracker(ports);
    const open = openSettings(ports, tracker);
    const { settings, today } = open;
    const asked = {
      ...request,
      fields: only(intakeKeys(), request.fields),
      date: request.date && only(intakeDateKeys(), request.date),
    };
    const codesOnly = settings.codesOnly === true;
    refuseProblems(problemsOf(asked, { today, codesOnly }), tracker.messages);
    return { tracker, settings, today, code: writeIntake(ports, tracker, { asked, open }) };
  });
  const { tracker, code } = written;
  const read = <R>(table: TableKey) => recordsOf<R>(ports, tracker, table);
  const row = read<CaseRecord>('cases').find((record) => record.code === code);
  if (!row) throw new Error(`${code} was written and is not there`);
  const dates = read<DateRecord>('dates').filter((date) => isOfCase(code, date));
  const { language, messages: words } = tracker;
  return caseHeading(caseNow(row), { ...written, language, words, dates });
}

function problemsOf(
  { fields, date, mayAct, decidedBy }: IntakeRequest,
  options: CheckOptions,
): FieldProblem[] {
  const isOthersYes = mayAct === 'Yes' && decidedBy !== 'The person';
  return [
    ...fieldProblems('cases', fields, options),
    ...(date === null ? [] : fieldProblems('dates', date, options)),
    ...(isOthersYes ? [{ key: 'decidedBy', code: 'personDecides' } as const] : []),
  ];
}

/** Case first, so that its date and the decision have somewhere to go; the new case's code. */
function writeIntake(
  ports: Ports,
  tracker: Tracker,
  { asked, open: settings }: { asked: IntakeRequest; open: OpenSettings },
): string {
  const { today } = settings;
  const { id, fields, date, mayAct, who } = asked;
  const open = (table: RecordTable) => openTable(ports.workbook, tabOf(tracker.tabs, table));
  const views = { cases: open('cases'), dates: open('dates'), decisions: open('decisions') };
  const named = [
    ...NAME_CASES.flatMap((table) => codesIn(views[table], 'case')),
    ...casesGiven(settings.settings),
  ];
  const add = (table: keyof typeof views, record: FormValues) =>
    addOnce(ports.workbook, views[table], {
      ...{ table, id, fields: record },
      ...(table === 'cases' && { named }),
    });
  const aCase = add('cases', { ...fields, stage: mayAct === 'Yes' ? 'Active' : 'Intake' });
  const { code } = aCase;
  noteCaseGiven(ports.workbook, settings.view, code);
  const added = [
    aCase,
    ...(date === null ? [] : [add('dates', { ...dateRow(date, fields), case: code })]),
    add('decisions', { ...decisionRow(asked, today, tracker.messages), case: code }),
  ];
  if (added.some(({ isNew }) => isNew)) {
    noteActivity(ports, tracker, { who, what: tracker.messages.activity.caseTakenIn, caseCode: code });
  }
  return code;
}

/** Who called is who told us, and nobody has verified it yet. */
function dateRow(date: FormValues, { calledBy }: FormValues): FormValues {
  return {
    ...date,
    source: date.source ?? calledBy ?? null,
    certainty: date.certainty ?? 'Reported',
    status: 'Open',
  };
}

/** P1: the person's own answer; that nobody could ask them is written down as that. */
function decisionRow(
  { mayAct, decidedBy }: IntakeRequest,
  today: CivilDate,
  { forms }: Messages,
): FormValues {
  const about = { subject: 'Calls', forWhom: 'Officials and callers', on: today };
  if (mayAct === 'Ask first') return { ...about, answer: 'Not asked' };
  return { ...about, answer: mayAct, decidedBy, how: forms.saidAtIntake };
}

function recordsOf<R>(ports: Ports, tracker: Tracker, table: TableKey): readonly R[] {
  return readRecords<R>(openTable(ports.workbook, tabOf(tracker.tabs, table))).records;
}

function only(keys: readonly ColumnKey[], fields: FormValues): FormValues {
  return Object.fromEntries(Object.entries(cleanFields(fields)).filter(([key]) => keys.includes(key)));
}
