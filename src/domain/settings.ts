import { type CivilDate, daysBetween } from './civilDate';
import type { SettingsRecord } from './records';

/** What a new tracker starts with; the numbers in brackets in the spec. Days, but for capPerCaller. */
export const THRESHOLD_DEFAULTS = {
  emergencyDays: 3,
  urgentDays: 14,
  activeDays: 45,
  staleDays: 7,
  targetStaleDays: 30,
  leadCalls: 0,
  leadOnlineAction: 0,
  leadPetition: 1,
  leadMedia: 1,
  leadInPersonAction: 3,
  leadLetters: 5,
  capPerCaller: 2,
} as const satisfies Partial<Record<keyof SettingsRecord, number>>;

/** The group's own judgement, editable in Settings. */
export type Thresholds = Record<keyof typeof THRESHOLD_DEFAULTS, number>;

/** A Settings cell that holds no number falls back to the default, in code as in the formulas. */
export function thresholdsOf(settings: Partial<SettingsRecord>): Thresholds {
  const entries = Object.entries(THRESHOLD_DEFAULTS).map(([key, standard]) => [
    key,
    settings[key as keyof Thresholds] ?? standard,
  ]);
  return Object.fromEntries(entries) as Thresholds;
}

/** Days after which somebody looks at the Share button again: people are added quietly. */
export const SHARING_CHECK_DAYS = 30;

/** Never checked, checked too long ago, or on a day that is still to come. */
export function isSharingDue(checkedOn: CivilDate | null, today: CivilDate): boolean {
  if (checkedOn === null) return true;
  const age = daysBetween(checkedOn, today);
  return age < 0 || age >= SHARING_CHECK_DAYS;
}
