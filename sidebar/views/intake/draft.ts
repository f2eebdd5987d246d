import { MAY_ACT, type MayAct } from '../../../src/domain/intake';
import type { FieldValue } from '../../../src/tables/cell';
import { intakeDateKeys, intakeKeys } from '../../../src/tables/formSteps';
import type { Form } from '../../form/createForm';
import type { Intake, SaidBy } from './intakeState';

/** What is kept of an intake for a day, in the person's own properties (S8). */
export function draftOf({ caseForm, dateForm, mayAct, saidBy }: Intake): string {
  return JSON.stringify({
    case: caseForm.values.value,
    date: dateForm.values.value,
    mayAct: mayAct.value,
    saidBy: saidBy.value,
  });
}

/** Fills an intake from a draft; false when it cannot be read. What no form asks for is passed over. */
export function restoreDraft(intake: Intake, text: string): boolean {
  const draft = parsed(text);
  if (!draft) return false;
  fill(intake.caseForm, intakeKeys(), draft.case);
  fill(intake.dateForm, intakeDateKeys(), draft.date);
  intake.mayAct.value = MAY_ACT.find((answer) => answer === draft.mayAct) ?? ('Ask first' satisfies MayAct);
  intake.saidBy.value = (['person', 'family'] satisfies SaidBy[]).find((who) => who === draft.saidBy) ?? null;
  return true;
}

function fill(form: Form, keys: readonly string[], values: unknown): void {
  if (typeof values !== 'object' || values === null) return;
  for (const [key, value] of Object.entries(values)) {
    if (keys.includes(key) && isFieldValue(value)) form.set(key, value);
  }
}

function isFieldValue(value: unknown): value is FieldValue {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && 'words' in value && typeof value.words === 'string';
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' && draft !== null ? (draft as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
