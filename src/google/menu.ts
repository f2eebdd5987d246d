import { raiseTasks } from '../app/raiseTasks';
import { MESSAGES, type Messages } from '../messages/messages';
import { googlePorts } from './ports';
import { sheetLanguage } from './sheetLanguage';

interface MenuItem {
  readonly message: keyof Messages['menu']['items'];
  /** A name that main.ts exports: an item that would call nothing does not compile. */
  readonly entryPoint: keyof typeof import('./main');
}

/** The custom menu, top to bottom. */
export const MENU: readonly MenuItem[] = [
  { message: 'openCasebook', entryPoint: 'openCasebook' },
  { message: 'setUpThisSheet', entryPoint: 'setUpThisSheet' },
  { message: 'bringInAList', entryPoint: 'bringInAList' },
  { message: 'newCase', entryPoint: 'newCase' },
  { message: 'logACall', entryPoint: 'logACall' },
  { message: 'callTabOfThisRow', entryPoint: 'callTabOfThisRow' },
  { message: 'exportAPlan', entryPoint: 'exportAPlan' },
  { message: 'checkThisSheet', entryPoint: 'checkThisSheet' },
  { message: 'showAbout', entryPoint: 'showAbout' },
];

/**
 * Runs by itself when the Sheet opens, for people who authorized nothing yet: in that mode only the bound
 * file may be read, and anything that asks for more would cost them the menu.
 */
export function onOpen(): void {
  const words = MESSAGES[sheetLanguage()].menu;
  const menu = SpreadsheetApp.getUi().createMenu(words.name);
  for (const { message, entryPoint } of MENU) menu.addItem(words.items[message].label, entryPoint);
  menu.addToUi();
  raiseTasksOfToday();
}

/** What became due over night is a task when somebody opens the Sheet; what cannot be done now, the next edit does. */
function raiseTasksOfToday(): void {
  try {
    raiseTasks(googlePorts());
  } catch {
    // The menu is there whatever happens: before set-up, without authorization, while others hold the lock.
  }
}
