import { en } from './en';
import { es } from './es';

export type { Messages } from './wording';

/** The languages the tracker, the sidebar and every plan exist in, whole. */
export const MESSAGES = { en, es } as const;
export type Language = keyof typeof MESSAGES;
export const LANGUAGES = Object.keys(MESSAGES) as Language[];
