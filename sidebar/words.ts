import { computed, signal } from '@preact/signals';
import { choices as enChoices } from '../src/messages/en/choices';
import { forms as enForms } from '../src/messages/en/forms';
import { leakKinds as enLeakKinds } from '../src/messages/en/issues';
import { menu as enMenu } from '../src/messages/en/menu';
import { sidebar as enSidebar } from '../src/messages/en/sidebar';
import { tables as enTables } from '../src/messages/en/tables';
import { choices as esChoices } from '../src/messages/es/choices';
import { forms as esForms } from '../src/messages/es/forms';
import { leakKinds as esLeakKinds } from '../src/messages/es/issues';
import { menu as esMenu } from '../src/messages/es/menu';
import { sidebar as esSidebar } from '../src/messages/es/sidebar';
import { tables as esTables } from '../src/messages/es/tables';
import type { Language, Messages } from '../src/messages/messages';

/** Only the parts the page shows: the whole of MESSAGES would go into it with every plan's text. */
export type Words = Pick<Messages, 'choices' | 'forms' | 'leakKinds' | 'menu' | 'sidebar' | 'tables'>;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    choices: enChoices,
    forms: enForms,
    leakKinds: enLeakKinds,
    menu: enMenu,
    sidebar: enSidebar,
    tables: enTables,
  },
  es: {
    choices: esChoices,
    forms: esForms,
    leakKinds: esLeakKinds,
    menu: esMenu,
    sidebar: esSidebar,
    tables: esTables,
  },
};

export const SPOKEN = Object.keys(WORDS) as Language[];

/** Each language's own name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The page's language: the tracker's, or while a Sheet is set up the one that is being chosen. */
export const language = signal<Language>('en');

/** What the page says now; a component that reads it is drawn anew in another language. */
export const words = computed<Words>(() => WORDS[language.value]);
