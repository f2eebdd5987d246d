import { formKeys } from '../../../src/tables/formFields';
import { myName } from '../../myName';
import { call } from '../../server/server';
import type { FieldProblem } from '../../server/serverError';
import { words } from '../../words';
import type { Intake, TakenIn } from './intakeState';

/** All that stands in the way of sending it is said beside its fields; true when nothing does. */
export function isReady({ caseForm, dateForm, mayAct, saidBy, saidByProblem, from }: Intake): boolean {
  const isUnsaid = from === null && mayAct.value === 'Yes' && saidBy.value === null;
  saidByProblem.value = isUnsaid ? words.value.sidebar.intake.whoSaid.missing : null;
  return [caseForm.submit(), dateForm.submit(), !isUnsaid].every(Boolean);
}

/**
 * Takes the case in, once however often it is sent. A Yes that somebody else gave for the person is sent as
 * what it is: ask first (P1).
 * @throws ServerError by rejecting.
 */
export function sendIntake({ id, caseForm, dateForm, mayAct, saidBy }: Intake): Promise<TakenIn> {
  const date = dateForm.changes().fields;
  const isOthersYes = mayAct.value === 'Yes' && saidBy.value !== 'person';
  return call('takeInCase', {
    id,
    fields: caseForm.changes().fields,
    date: Object.values(date).some((value) => value !== null) ? date : null,
    mayAct: isOthersYes ? 'Ask first' : mayAct.value,
    decidedBy: mayAct.value === 'Yes' && !isOthersYes ? 'The person' : null,
    who: myName.value,
  });
}

/**
 * The rest of a case that is in the Sheet: what was changed, and a further date. The labels of fields that
 * somebody else changed meanwhile, whose words stand.
 * @throws ServerError by rejecting.
 */
export async function sendRest({ caseForm, dateForm, dateId, id }: Intake, code: string): Promise<string[]> {
  const who = myName.value;
  const { fields, before } = caseForm.changes();
  const saved =
    Object.keys(fields).length === 0
      ? { conflicts: [] }
      : await call('saveRecord', { table: 'cases', code, id, fields, before, who });
  // Should the date fail, what is saved already counts as seen when it is sent again.
  caseForm.rebase(fields);
  const date = dateForm.changes().fields;
  if (Object.values(date).some((value) => value !== null)) {
    await call('saveRecord', {
      table: 'dates',
      code: null,
      id: dateId,
      fields: { ...date, case: code, status: 'Open' },
      before: {},
      who,
    });
  }
  return saved.conflicts.map(({ label }) => label);
}

/** Puts the server's problems beside the fields they are about. */
export function refuseIntake(
  { caseForm, dateForm, saidByProblem }: Intake,
  problems: readonly FieldProblem[],
): void {
  const ofDate = formKeys('dates');
  dateForm.refuse(problems.filter(({ key }) => ofDate.includes(key)));
  caseForm.refuse(problems.filter(({ key }) => !ofDate.includes(key)));
  saidByProblem.value = problems.find(({ key }) => key === 'decidedBy')?.message ?? null;
}
