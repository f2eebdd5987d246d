import { choices as en } from './en/choices';
import { choices as es } from './es/choices';
import type { Language, Messages } from './messages';

/**
 * The words of every choice, apart from the rest of MESSAGES: the sidebar's page carries these and would
 * carry every plan's text with them otherwise.
 */
export const CHOICE_WORDS: Readonly<Record<Language, Messages['choices']>> = { en, es };
