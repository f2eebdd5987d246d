import type { Messages } from '../messages/messages';
import type { cases } from './declarations/cases';
import type { dates } from './declarations/dates';
import { type FormField, type FormOptions, formFields, formKeys, inputsOf } from './formFields';
import type { ColumnKey } from './tableKey';

type KeyOf<T extends { columns: object }> = keyof T['columns'] & string;

/** What one screen asks of a case while somebody is on the phone; the attorney and the decision beside it. */
export const QUICK_INTAKE = [
  'alias',
  'calledBy',
  'custody',
  'detainedSince',
  'heldAt',
] as const satisfies readonly KeyOf<typeof cases>[];

/** And of its next date. */
export const QUICK_DATE = ['date', 'kind', 'time'] as const satisfies readonly KeyOf<typeof dates>[];

/** The full intake, step by step; the dates come last. */
export const INTAKE_STEPS = ['person', 'custody', 'legal', 'community', 'campaign', 'team'] as const;
export type IntakeStep = (typeof INTAKE_STEPS)[number];

/** Not asked when a case is taken in: they follow from "May we act?", or come later. */
const NOT_AT_INTAKE: readonly string[] = ['stage', 'stageReason', 'stopBy', 'stopOn'] satisfies KeyOf<
  typeof cases
>[];

const NOT_OF_INTAKE_DATE: readonly string[] = ['case', 'status', 'whatHappened'] satisfies KeyOf<
  typeof dates
>[];

/** The fields of the quick intake, in its own order and words; names left out in codes-only mode (P7). */
export function quickFields(options: FormOptions & { readonly words: Pick<Messages, 'tables' | 'forms'> }): {
  case: FormField[];
  date: FormField[];
} {
  const say = options.words.forms.quick;
  const pick = <K extends keyof typeof say>(all: readonly FormField[], keys: readonly K[]) =>
    keys.flatMap((key) =>
      all.filter((field) => field.key === key).map((field) => ({ ...field, ...say[key] })),
    );
  const ofCase = [...formFields('cases', 'person', options), ...formFields('cases', 'custody', options)];
  return { case: pick(ofCase, QUICK_INTAKE), date: pick(formFields('dates', 'date', options), QUICK_DATE) };
}

/** The fields of a step of the full intake. */
export function stepFields(step: IntakeStep, options: FormOptions): FormField[] {
  return formFields('cases', step, options).filter(({ key }) => !NOT_AT_INTAKE.includes(key));
}

/** The fields of the date at the end of it; its case, its state and what happened follow by themselves. */
export function intakeDateFields(options: FormOptions): FormField[] {
  return formFields('dates', 'date', options).filter(({ key }) => !NOT_OF_INTAKE_DATE.includes(key));
}

/** What an intake may fill, whole or quick. */
export function intakeKeys(): ColumnKey[] {
  return inputsOf('cases').flatMap(({ key, column }) =>
    INTAKE_STEPS.some((step) => step === column.form) && !NOT_AT_INTAKE.includes(key) ? [key] : [],
  );
}

export function intakeDateKeys(): ColumnKey[] {
  return formKeys('dates').filter((key) => !NOT_OF_INTAKE_DATE.includes(key));
}
