import { MESSAGES } from '../messages/messages';
import { sheetLanguage } from './sheetLanguage';

/** Filled in by the build from package.json. */
declare const CASEBOOK_VERSION: string;

export function showAbout(): void {
  const { title, text } = MESSAGES[sheetLanguage()].menu.about;
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text(CASEBOOK_VERSION), ui.ButtonSet.OK);
}
