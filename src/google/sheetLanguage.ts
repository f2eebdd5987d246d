import { languageOf } from '../messages/languageOf';
import { LANGUAGES, type Language } from '../messages/messages';

/** By the Sheet's locale. A menu in English is better than none, so no failure gets out. */
export function sheetLanguage(): Language {
  try {
    return languageOf([SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()], LANGUAGES);
  } catch {
    return 'en';
  }
}
