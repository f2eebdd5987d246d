import { languageOf } from '../messages/languageOf';
import { LANGUAGES, type Language } from '../messages/messages';
import { TAG_KEY, tabOfTag } from './tabTags';

/**
 * The tracker's language, which people chose at set-up; before there is a tracker, by the Sheet's locale. A
 * menu in English is better than none, so no failure gets out.
 */
export function sheetLanguage(): Language {
  return quietly(trackerLanguage) ?? quietly(localeLanguage) ?? 'en';
}

function trackerLanguage(): Language | null {
  const [tag] = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(TAG_KEY).find();
  return tabOfTag(tag?.getValue() ?? '', 0)?.language ?? null;
}

function localeLanguage(): Language {
  return languageOf([SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()], LANGUAGES);
}

function quietly(read: () => Language | null): Language | null {
  try {
    return read();
  } catch {
    return null;
  }
}
