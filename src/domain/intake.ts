import type { Custody } from './vocabulary';

/** Whether the person agreed that we act: their own answer, or that nobody could ask them yet (P1). */
export const MAY_ACT = ['Yes', 'No', 'Ask first'] as const;
export type MayAct = (typeof MAY_ACT)[number];

export const ATTORNEY_ANSWERS = ['Yes', 'No', 'Looking'] as const;
export type AttorneyAnswer = (typeof ATTORNEY_ANSWERS)[number];

/** Where the person is, as most calls say it; the other answers stand behind these. */
export const QUICK_CUSTODIES = [
  'Detained',
  'Detention threatened',
  'Not detained',
] as const satisfies readonly Custody[];

/** There is an attorney, and nobody who called knows the name. */
export const ATTORNEY_UNKNOWN = '?';

/** The fields of Cases that an answer about the attorney fills. `name` may be blank. */
export function attorneyFields(
  answer: AttorneyAnswer,
  name: string,
): { attorney: string | null; referralUnderWay: boolean } {
  const attorney = answer === 'Yes' ? name.trim() || ATTORNEY_UNKNOWN : null;
  return { attorney, referralUnderWay: answer === 'Looking' };
}
