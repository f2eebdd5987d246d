import type { LeakKind } from '../domain/leakCheck';
import type { Audience } from '../domain/vocabulary';
import type { ChoiceSet } from './choices';
import type { FormulaContext } from './formula';

/** What a cell of the column holds, and so how it is formatted, validated, read and written. */
export type InputKind =
  | 'code' // given by the product: C-001, D-0001
  | 'text'
  | 'longText'
  | 'choice'
  | 'openChoice' // a choice that keeps the person's own words: "Other: appeal due"
  | 'yesNo'
  | 'date'
  | 'strictDate' // a date that is told apart from blank when it cannot be read
  | 'dateTime'
  | 'time'
  | 'count'
  | 'reference' // a code of another table
  | 'link';

/** How much a column says about a person: what codes-only mode leaves out (P7) and what a reviewer asks. */
export type Sensitivity = 'plain' | 'personal' | 'identifying';

export interface InputColumn {
  readonly kind: InputKind;
  readonly choices?: ChoiceSet;
  readonly sensitivity: Sensitivity;
  /** Who may see it beside the Team, which sees all (P6). */
  readonly audiences: readonly Audience[];
  /** Audiences that see it only while the decision on "Public facts" is in force. */
  readonly audiencesByDecision?: readonly Audience[];
  /** The part of the intake form that asks for it. */
  readonly form?: FormPart;
  /** Whose code it holds; people choose from the codes that are there. */
  readonly refersTo?: ReferredTable;
  /** Leaks that are in order here, such as the street address of an office. */
  readonly mayHold?: readonly LeakKind[];
  readonly hidden?: boolean;
  /** Pixels, where what the kind says is not right. */
  readonly width?: number;
  /** The version of the tracker that brought it; without one, that of its table. */
  readonly since?: number;
}

/** Tables whose rows others name by their code. */
export type ReferredTable = 'cases' | 'targets' | 'petitions';

export type FormPart =
  | 'person'
  | 'custody'
  | 'legal'
  | 'community'
  | 'campaign'
  | 'team'
  | 'date'
  | 'target'
  | 'decision'
  | 'call'
  | 'settings'
  | 'close';

/** A live formula: read by screens and plans, never recomputed by them. */
export interface FormulaColumn {
  readonly kind: 'formula';
  readonly shows: 'number' | 'date' | 'text' | ChoiceSet;
  /** The formula of one row, with commas (F2), without the leading `=`. */
  readonly formula: (f: FormulaContext) => string;
  /** A step on the way that people need not see (F1). */
  readonly hidden?: boolean;
  /** Pixels, where what it shows does not say it. */
  readonly width?: number;
  readonly since?: number;
}

export type Column = InputColumn | FormulaColumn;

/** P7: a tracker that keeps codes only neither shows, asks for nor takes what people are called by. */
export function isLeftOutInCodesOnly(column: Column): boolean {
  return !isFormula(column) && column.sensitivity === 'identifying';
}

export function isFormula(column: Column): column is FormulaColumn {
  return column.kind === 'formula';
}

type InputOptions = Partial<Omit<InputColumn, 'kind'>>;

/** An input column; plain, Team only and of no form unless said. */
export function input(kind: InputKind, options: InputOptions = {}): InputColumn {
  return { kind, sensitivity: 'plain', audiences: [], ...options };
}

export function choice(choices: ChoiceSet, options: InputOptions = {}): InputColumn {
  return input('choice', { choices, ...options });
}

export function computed(
  shows: FormulaColumn['shows'],
  formula: FormulaColumn['formula'],
  options: Pick<FormulaColumn, 'hidden' | 'width' | 'since'> = {},
): FormulaColumn {
  return { kind: 'formula', shows, formula, ...options };
}
