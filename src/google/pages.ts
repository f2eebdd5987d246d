import { MESSAGES } from '../messages/messages';
import type { DialogScreen, Screen, SidebarScreen } from '../rpc/screens';
import { sheetLanguage } from './sheetLanguage';

/** Where the page finds out what it shows. The build leaves both blank. */
const PLACES = { screen: 'data-screen=""', language: 'data-language=""' };

/** Pixels; a dialog keeps within a small laptop's window. */
const DIALOG_SIZES: Readonly<Record<DialogScreen, { width: number; height: number }>> = {
  setUp: { width: 560, height: 600 },
  bringIn: { width: 760, height: 620 },
  about: { width: 520, height: 560 },
};

/** Opens the sidebar at a screen; one that is open already is replaced. */
export function showSidebar(screen: SidebarScreen): void {
  const { name } = MESSAGES[sheetLanguage()].menu;
  SpreadsheetApp.getUi().showSidebar(page(screen).setTitle(name));
}

export function showDialog(screen: DialogScreen): void {
  const { width, height } = DIALOG_SIZES[screen];
  const { label } = MESSAGES[sheetLanguage()].menu.items[DIALOG_ITEMS[screen]];
  SpreadsheetApp.getUi().showModalDialog(page(screen).setWidth(width).setHeight(height), label);
}

/** A dialog is called what its menu item is called. */
const DIALOG_ITEMS = {
  setUp: 'setUpThisSheet',
  bringIn: 'bringInAList',
  about: 'showAbout',
} as const satisfies Record<DialogScreen, string>;

/**
 * dist/Sidebar.html serves every screen. It is a plain file and no template: what is filled in comes from two
 * closed lists, so that no word of the Sheet goes into its markup (S2).
 */
function page(screen: Screen): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  return HtmlService.createHtmlOutput(
    html
      .replace(PLACES.screen, `data-screen="${screen}"`)
      .replace(PLACES.language, `data-language="${sheetLanguage()}"`),
  );
}
