import type { Table } from '../../tables/defineTable';
import { SCHEMA_VERSION } from '../../tables/schemaVersion';
import { TABLE_KEYS, type TableKey } from '../../tables/tableKey';
import { TABLES } from '../../tables/tables';
import { type CheckedSheet, type CheckedTab, tabOfTable } from './checkedSheet';
import type { Found } from './finding';
import type { MendStep } from './mend';
import { declaredKeysSince } from './sinceVersion';

const WHOLE = { tab: null, row: null, column: null } as const;

/** Which version of the tracker this is, and whether it is still the file, the zone and the locale it was made in. */
export function findVersion(sheet: CheckedSheet): Found[] {
  const words = sheet.messages.check;
  if (isNewer(sheet)) return [{ kind: 'newer', ...WHOLE, ...words.newer }];
  if (isOlder(sheet)) return [findOlder(sheet)];
  return findMadeIn(sheet);
}

/** A tracker without Settings says nothing of its version; set-up makes that tab again. */
export function isOlder(sheet: CheckedSheet): boolean {
  return tabOfTable(sheet, 'settings') !== undefined && versionOf(sheet.settings) < SCHEMA_VERSION;
}

export function isNewer({ settings }: CheckedSheet): boolean {
  return versionOf(settings) > SCHEMA_VERSION;
}

/** The first version wrote its own number; whatever holds none is taken for one. */
export function versionOf(settings: CheckedSheet['settings']): number {
  return settings.schemaVersion ?? 1;
}

/** What came since: tabs, columns, dropdowns; formulas follow. The version is written last, so that a stopped run goes on (S5). */
function findOlder(sheet: CheckedSheet): Found {
  const { says, todo } = sheet.messages.check.older;
  const version = versionOf(sheet.settings);
  const missing = TABLE_KEYS.filter((key) => isNewTable(key, version) && !tabOfTable(sheet, key));
  const columns = sheet.read.flatMap((own): MendStep[] => {
    const keys = newKeys(own, version);
    return keys.length === 0 ? [] : [{ does: 'columns', tab: own.tab, keys }];
  });
  const steps: MendStep[] = [
    ...columns,
    ...(missing.length > 0 ? [{ does: 'tabs' as const, tables: missing }] : []),
    { does: 'settings', fields: { ...madeInNow(sheet), schemaVersion: SCHEMA_VERSION } },
  ];
  const columnCount = columns.reduce(
    (sum, step) => sum + (step.does === 'columns' ? step.keys.length : 0),
    0,
  );
  const mend = { says: sheet.messages.check.mends.upgrade(missing.length, columnCount), steps };
  return { kind: 'older', ...WHOLE, says: says(version, SCHEMA_VERSION), todo, mend };
}

export function isNewTable(key: TableKey, version: number): boolean {
  const { since = 1 }: Table = TABLES[key];
  return since > version;
}

/** Columns that the tracker's version does not have yet. */
export function newKeys({ view }: CheckedTab, version: number): string[] {
  return declaredKeysSince(view.table, version).filter((key) => !view.columns.has(key));
}

function madeInNow({ fileId, zone, locale }: CheckedSheet) {
  return { madeIn: fileId, madeInZone: zone, madeInLocale: locale };
}

function findMadeIn(sheet: CheckedSheet): Found[] {
  const { settings, messages } = sheet;
  const words = messages.check;
  const now = madeInNow(sheet);
  const found: Found[] = [];
  const note = (fields: Record<string, string | null>, says: string) => ({
    says,
    steps: [{ does: 'settings' as const, fields }],
  });
  if (settings.madeIn != null && settings.madeIn !== now.madeIn) {
    const fields = { madeIn: now.madeIn, sharingCheckedOn: null, sharingCheckedBy: null };
    found.push({ kind: 'copied', ...WHOLE, ...words.copied, mend: note(fields, words.mends.ownCopy) });
  }
  const { madeInZone, madeInLocale } = settings;
  if (madeInZone != null && madeInZone !== now.madeInZone) {
    const { says, todo } = words.zoneChanged;
    const mend = note({ madeInZone: now.madeInZone }, words.mends.noteZone(now.madeInZone));
    found.push({ kind: 'zoneChanged', ...WHOLE, says: says(madeInZone, now.madeInZone), todo, mend });
  }
  if (madeInLocale != null && madeInLocale !== now.madeInLocale) {
    const { says, todo } = words.localeChanged;
    const mend = note({ madeInLocale: now.madeInLocale }, words.mends.noteLocale(now.madeInLocale));
    found.push({ kind: 'localeChanged', ...WHOLE, says: says(madeInLocale, now.madeInLocale), todo, mend });
  }
  return found;
}
