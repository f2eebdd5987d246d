import type { CivilDateTime } from '../domain/civilDate';
import { MESSAGES } from '../messages/messages';
import { CODE_COLUMN } from '../tables/callsBand';
import { isPage } from '../tables/defineTable';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import { columnWords, TABLES } from '../tables/tables';
import { type CheckedSheet, isCallLog, readForCheck } from './check/checkedSheet';
import { findAll } from './check/findAll';
import { FINDING_KINDS, type FindingKind, type Found, type Severity } from './check/finding';
import { fingerprint } from './fingerprint';
import type { Ports } from './ports';

/** What "Check this Sheet" says. */
export interface SheetReport {
  readonly checkedAt: CivilDateTime;
  /** Those to mend first, each group in the order of tabs and rows. */
  readonly findings: readonly Finding[];
  /** Findings that are not listed. */
  readonly more: number;
  /** Of all, the ones that are not listed too. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The Sheet's clock, and how it reads 3/4/2026. */
  readonly note: string;
  /** What somebody who helps has to know of the file. */
  readonly about: AboutSheet;
}

export interface AboutSheet {
  /** Of the tracker; null when Settings does not say. */
  readonly schemaVersion: number | null;
  readonly locale: string;
  readonly zone: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** For showTab; null where it concerns the whole Sheet. */
  readonly tabId: number | null;
  /** As people call it now; null where it concerns the whole Sheet. */
  readonly tab: string | null;
  readonly row: number | null;
  /** The column's header. */
  readonly column: string | null;
  /** The table and the column by their keys, which say nothing of anybody: for a report to be sent. */
  readonly place: { readonly table: TableKey | 'other' | null; readonly column: ColumnKey | null };
  /** What was found, without a word of what stands in the cell. */
  readonly sentence: string;
  readonly todo: string;
  /** What mendSheet can do about it: exactly what would change. Null where people have to. */
  readonly mend: OfferedMend | null;
}

export interface OfferedMend {
  /** For mendSheet; another one as soon as something else would be done. */
  readonly id: string;
  readonly says: string;
}

/** More than anybody mends in one sitting. */
const MOST = 200;

/**
 * Looks through the whole tracker and changes nothing (F4). Calls: those of readForCheck, some 130 with ten call logs,
 * and one more for each call log in which something was found.
 * @throws AppError 'notSetUp'.
 */
export function checkSheet(ports: Pick<Ports, 'workbook' | 'clock'>): SheetReport {
  const sheet = readForCheck(ports);
  const found = [...findAll(sheet)].sort(byWeight(sheet));
  const words = sheet.messages.check;
  const example = sheet.dateOrder === 'month first' ? words.monthFirst : words.dayFirst;
  const nameOf = namesOf(ports, sheet);
  const count = (severity: Severity) => found.filter(({ kind }) => FINDING_KINDS[kind] === severity).length;
  return {
    checkedAt: ports.clock.now(sheet.zone),
    findings: found.slice(0, MOST).map((one) => ({
      kind: one.kind,
      severity: FINDING_KINDS[one.kind],
      tabId: one.other?.id ?? one.tab?.id ?? null,
      tab: one.other?.name ?? (one.tab && nameOf(one.tab.id)),
      row: one.row,
      column: headerOf(one, sheet),
      place: { table: one.other ? 'other' : (one.tab?.table ?? null), column: one.column },
      sentence: one.says,
      todo: one.todo,
      mend: one.mend ? { id: mendId(one), says: one.mend.says } : null,
    })),
    more: Math.max(0, found.length - MOST),
    counts: { mend: count('mend'), look: count('look') },
    note: words.note(sheet.zone, example),
    about: { schemaVersion: sheet.settings.schemaVersion ?? null, locale: sheet.locale, zone: sheet.zone },
  };
}

/** The same for as long as the same would be done at the same place. */
export function mendId(found: Found): string {
  return fingerprint(`${placeKey(found)} ${found.mend?.says ?? ''}`);
}

/** What was found where, whatever would be done about it. */
export function placeId(found: Found): string {
  return fingerprint(placeKey(found));
}

/** What was found where: of tabs that are missing, each is known by its sentence. */
function placeKey({ kind, tab, other, row, column, says }: Found): string {
  const at = tab?.id ?? other?.id;
  return [kind, at ?? (kind === 'tabMissing' ? says : ''), row ?? says, column ?? ''].join(' ');
}

/** By weight, then by tab in the order of a new tracker, then by row. */
function byWeight({ read }: CheckedSheet): (a: Found, b: Found) => number {
  const tables = Object.keys(TABLES);
  const weight = ({ kind }: Found) => (FINDING_KINDS[kind] === 'mend' ? 0 : 1);
  const place = ({ tab, other }: Found) =>
    other
      ? tables.length + read.length
      : tab === null
        ? -1
        : isCallLog(tab)
          ? tables.length + read.findIndex((one) => one.tab.id === tab.id)
          : tables.indexOf(tab.table);
  return (a, b) => weight(a) - weight(b) || place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0);
}

/** Those that were read are known; a copy of a tab is asked once. */
function namesOf({ workbook }: Pick<Ports, 'workbook'>, { read }: CheckedSheet): (id: number) => string {
  const names = new Map<number, string>();
  return (id) => {
    const name = names.get(id) ?? read.find(({ tab }) => tab.id === id)?.name() ?? workbook.tabName({ id });
    names.set(id, name);
    return name;
  };
}

/** As people call it now; the declared one where the header is blank or holds a case's code. */
function headerOf({ tab, column }: Found, { read }: CheckedSheet): string | null {
  if (tab === null || column === null) return null;
  const { header } = columnWords(MESSAGES[tab.language], tab.table, column);
  const view = read.find((one) => one.tab.id === tab.id)?.view;
  const at = view?.columns.get(column);
  if (!view || at === undefined || isPage(view.table)) return header;
  if (tab.table === 'calls' && column === CODE_COLUMN) return header;
  const shown = view.grid.at(view.firstRow - 1, at);
  return typeof shown === 'string' && shown.trim() !== '' ? shown.trim() : header;
}
