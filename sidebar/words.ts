import { menu as enMenu } from '../src/messages/en/menu';
import { sidebar as enSidebar } from '../src/messages/en/sidebar';
import { menu as esMenu } from '../src/messages/es/menu';
import { sidebar as esSidebar } from '../src/messages/es/sidebar';
import type { Language, Messages } from '../src/messages/messages';

/** Only the parts the sidebar shows: the whole of MESSAGES would go into the page with every plan's text. */
export type Words = Pick<Messages, 'menu' | 'sidebar'>;

export const WORDS: Readonly<Record<Language, Words>> = {
  en: { menu: enMenu, sidebar: enSidebar },
  es: { menu: esMenu, sidebar: esSidebar },
};

/** Each language's own name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };
export const SPOKEN = Object.keys(WORDS) as Language[];
