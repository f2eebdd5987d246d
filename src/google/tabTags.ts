import type { Tab } from '../app/ports';
import { LANGUAGES, type Language } from '../messages/messages';
import { TABLE_KEYS, type TableKey } from '../tables/tableKey';

/** The developer metadata on each of our tabs, seen by every script that is bound to the Sheet. */
export const TAG_KEY = 'casebook.tab';

/** 'cases.es.1234': what the tab is, its language, and the id it had when it was tagged. */
export function tagOf(as: { table: TableKey; language: Language }, sheetId: number): string {
  return `${as.table}.${as.language}.${sheetId}`;
}

/** A tab whose tag names another id was copied from that one, tag and all. Null for a tag of nobody's. */
export function tabOfTag(tag: string, sheetId: number): Tab | null {
  const [table, language, id] = tag.split('.');
  const knownTable = TABLE_KEYS.find((key) => key === table);
  const knownLanguage = LANGUAGES.find((l) => l === language);
  if (!knownTable || !knownLanguage) return null;
  return { id: sheetId, table: knownTable, language: knownLanguage, isCopy: id !== String(sheetId) };
}
