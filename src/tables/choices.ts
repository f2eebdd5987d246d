import {
  ACTION_PLACES,
  ACTION_STATUSES,
  ANSWERS,
  AUDIENCES,
  CALL_STATES,
  CASE_OUTCOMES,
  CERTAINTIES,
  CUSTODIES,
  DATE_CHECKS,
  DATE_KINDS,
  DATE_STATUSES,
  DECIDERS,
  ESCALATIONS,
  GROUP_ANSWERS,
  GROUP_KINDS,
  ORDERS,
  OUTCOMES,
  PLAN_STATES,
  STAGES,
  STAY_KINDS,
  STAYS,
  STRATEGIES,
  SUBJECTS,
  TARGET_ROLES,
  TARGET_ZONES,
  TASK_STATES,
  TIME_ANSWERS,
  URGENCIES,
  USES,
} from '../domain/vocabulary';
import { CHOICE_WORDS } from '../messages/choiceWords';
import type { Language, Messages } from '../messages/messages';

const LANGUAGES = Object.keys(CHOICE_WORDS) as Language[];

/** The closed lists that columns choose from, by the key under which messages name their values. */
export const CHOICES = {
  stage: STAGES,
  custody: CUSTODIES,
  order: ORDERS,
  stay: STAYS,
  stayKind: STAY_KINDS,
  dateKind: DATE_KINDS,
  dateStatus: DATE_STATUSES,
  certainty: CERTAINTIES,
  strategy: STRATEGIES,
  subject: SUBJECTS,
  answer: ANSWERS,
  use: USES,
  decider: DECIDERS,
  outcome: OUTCOMES,
  targetRole: TARGET_ROLES,
  zone: TARGET_ZONES,
  audience: AUDIENCES,
  caseOutcome: CASE_OUTCOMES,
  planState: PLAN_STATES,
  groupKind: GROUP_KINDS,
  groupAnswer: GROUP_ANSWERS,
  actionPlace: ACTION_PLACES,
  actionStatus: ACTION_STATUSES,
  taskState: TASK_STATES,
  urgency: URGENCIES,
  escalation: ESCALATIONS,
  datesCheck: DATE_CHECKS,
  timeAnswer: TIME_ANSWERS,
  callState: CALL_STATES,
  yesNo: ['Yes', 'No'],
  language: LANGUAGES,
} as const satisfies Record<keyof Messages['choices'], readonly string[]>;

export type ChoiceSet = keyof typeof CHOICES;

/** What a reader of the language sees for a value, in cells and screens alike. */
export function choiceLabel(set: ChoiceSet, value: string, language: Language): string {
  const labels: Readonly<Record<string, string>> = CHOICE_WORDS[language][set];
  const label = labels[value];
  if (label === undefined) throw new Error(`${set} has no value ${value}`);
  return label;
}

/** Every label of a value, the tracker's language first: people type either, and formulas take both. */
export function choiceLabels(set: ChoiceSet, value: string, language: Language): string[] {
  const others = LANGUAGES.filter((other) => other !== language);
  return [...new Set([language, ...others].map((l) => choiceLabel(set, value, l)))];
}

/**
 * The value whose label, in any language, the text is, or the value's own canonical name; case and outer spaces
 * ignored as in formulas.
 */
export function readChoice(set: ChoiceSet, text: string, language: Language): string | null {
  const typed = text.trim().toLowerCase();
  const values: readonly string[] = CHOICES[set];
  return (
    values.find((v) => choiceLabel(set, v, language).toLowerCase() === typed) ??
    values.find((v) => choiceLabels(set, v, language).some((label) => label.toLowerCase() === typed)) ??
    values.find((v) => v.toLowerCase() === typed) ??
    null
  );
}
