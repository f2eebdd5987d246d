import type { Language, Messages } from '../../messages/messages';
import type { CaseFigures } from '../caseFigures';
import type { CivilDate } from '../civilDate';
import type { DecisionState } from '../decisions';
import type { CaseRecord, DateRecord, SettingsRecord, TargetRecord } from '../records';
import type { Audience, Subject } from '../vocabulary';

export type CaseField = keyof CaseRecord;
/** The audiences a plan is written for so far; the others get a callers' page or a petition (P6). */
export type PlanAudience = Extract<Audience, 'Attorney' | 'Team'>;

/** Everything a plan is made from. The plan decides nothing about audiences or leaks itself: it asks. */
export interface PlanSource {
  readonly id: string;
  readonly version: number;
  readonly audience: PlanAudience;
  readonly createdOn: CivilDate;
  readonly useUntil: CivilDate | null;
  readonly today: CivilDate;
  readonly language: Language;
  /** In `language`. */
  readonly words: Messages;
  readonly settings: SettingsRecord;
  readonly case: CaseRecord;
  readonly figures: CaseFigures;
  /** The case's own dates, in any order. */
  readonly dates: readonly DateRecord[];
  /** At least those whose codes the case names in whoWeCall1..3. */
  readonly targets: readonly TargetRecord[];
  readonly decisionStates: Readonly<Record<Subject, DecisionState>>;
  /** Whether the plan's audience may see a field of the case (declared once, in src/tables). */
  readonly mayShow: (field: CaseField) => boolean;
  /**
   * The leak check (L): the text with findings left out, and what kinds of thing they were, in words of
   * `language`; never their content. `origin` is for fields that may hold what others may not, such as
   * the address of an office.
   */
  readonly leftOut: (
    text: string,
    origin: TextOrigin,
  ) => { readonly text: string; readonly found: readonly string[] };
}

/** Where a free text stands: table and field, as src/tables keys them. */
export type TextOrigin =
  | `cases.${TextField}`
  | `dates.${'kind' | 'place' | 'confirmedBy'}`
  | `targets.${'role' | 'office' | 'name' | 'verifiedBy'}`
  | `settings.${'groupName' | 'firstLine'}`;

/** The fields of a case that hold whatever somebody typed. No plan says who called, or which intake wrote the row. */
export type TextField = Exclude<
  { [F in CaseField]: string extends NonNullable<CaseRecord[F]> ? F : never }[CaseField],
  'code' | 'calledBy' | 'intakeId'
>;
