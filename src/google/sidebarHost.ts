import { MESSAGES } from '../messages/messages';
import { sheetLanguage } from './sheetLanguage';

/** Shows dist/Sidebar.html beside the Sheet. It is a plain file and no template: no word of the Sheet goes into its markup (S2). */
export function openCasebook(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(MESSAGES[sheetLanguage()].menu.name);
  SpreadsheetApp.getUi().showSidebar(page);
}
