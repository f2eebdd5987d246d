import { type Signal, signal } from '@preact/signals';
import {
  ATTORNEY_UNKNOWN,
  type AttorneyAnswer,
  attorneyFields,
  type MayAct,
} from '../../../src/domain/intake';
import type { ProcedureOutput } from '../../../src/rpc/procedures';
import type { FieldValue } from '../../../src/tables/cell';
import type { FormValues } from '../../../src/tables/formSchema';
import { createForm, type Form } from '../../form/createForm';
import { newId } from '../../newId';

export type TakenIn = ProcedureOutput<'takeInCase'>;

/** Who says that we may act. Only the person's own Yes is one (P1). */
export type SaidBy = 'person' | 'family';

/** A case that is being taken in, or one that just was and of which the rest is asked. */
export interface Intake {
  readonly codesOnly: boolean;
  readonly mode: Signal<'quick' | 'full'>;
  /** Of the full intake, from 0. */
  readonly step: Signal<number>;
  readonly caseForm: Form;
  readonly dateForm: Form;
  readonly mayAct: Signal<MayAct>;
  readonly saidBy: Signal<SaidBy | null>;
  /** What to say beside "Who says so?". */
  readonly saidByProblem: Signal<string | null>;
  /** Sent with every retry, so that the case is there once. */
  readonly id: string;
  readonly dateId: string;
  /** It is in the Sheet now. */
  readonly taken: Signal<TakenIn | null>;
  /** What it goes on from, when its case is in the Sheet already. */
  readonly from: { readonly intake: Intake; readonly taken: TakenIn } | null;
  /** Where and since when, put aside while another answer stands there. */
  readonly aside: { held: FormValues };
}

export function createIntake({
  codesOnly,
  from = null,
}: {
  readonly codesOnly: boolean;
  readonly from?: Intake['from'];
}): Intake {
  const seen = from ? from.intake.caseForm.changes().fields : {};
  return {
    codesOnly,
    mode: signal(from ? 'full' : 'quick'),
    step: signal(0),
    caseForm: createForm({ table: 'cases', codesOnly, initial: seen, isChange: from !== null }),
    dateForm: createForm({ table: 'dates', mayStayBlank: true }),
    // Nobody was asked, until somebody says otherwise.
    mayAct: signal<MayAct>('Ask first'),
    saidBy: signal<SaidBy | null>(null),
    saidByProblem: signal<string | null>(null),
    id: newId(),
    dateId: newId(),
    taken: signal<TakenIn | null>(null),
    from,
    aside: { held: {} },
  };
}

/** Something stands here that would be lost with it. */
export function isBegun({ caseForm, dateForm, mayAct }: Intake): boolean {
  return caseForm.isDirty.value || dateForm.isDirty.value || mayAct.value !== 'Ask first';
}

/** Whether somebody may be held somewhere: nobody else's place is asked (P8). */
export function mayBeHeld(custody: FieldValue): boolean {
  return custody === 'Detained';
}

const HELD = ['heldAt', 'detainedSince'] as const;

/** Where and since when go with the answer that they belong to, and come back with it. */
export function chooseCustody({ caseForm, aside }: Intake, custody: string | null): void {
  const was = mayBeHeld(caseForm.value('custody'));
  caseForm.set('custody', custody);
  if (was === mayBeHeld(custody)) return;
  if (was) aside.held = Object.fromEntries(HELD.map((key) => [key, caseForm.value(key)]));
  for (const key of HELD) {
    caseForm.setUnreadable(key, false);
    caseForm.set(key, was ? null : (aside.held[key] ?? null));
  }
}

/** What the fields of the case say to "Is there an attorney?"; null: not answered yet. */
export function attorneyAnswer({ caseForm }: Intake): AttorneyAnswer | null {
  if (caseForm.value('referralUnderWay') === true) return 'Looking';
  if (caseForm.value('attorney') !== null) return 'Yes';
  return caseForm.value('referralUnderWay') === false ? 'No' : null;
}

export function answerAttorney({ caseForm }: Intake, answer: AttorneyAnswer): void {
  for (const [key, value] of Object.entries(attorneyFields(answer, ''))) caseForm.set(key, value);
}

/** The name as it is being typed; null while only that there is one is known. */
export function attorneyName({ caseForm }: Intake): string | null {
  const attorney = caseForm.value('attorney');
  return typeof attorney === 'string' && attorney !== ATTORNEY_UNKNOWN ? attorney : null;
}

export function nameAttorney({ caseForm }: Intake, name: string | null): void {
  caseForm.set('attorney', name ?? ATTORNEY_UNKNOWN);
}
