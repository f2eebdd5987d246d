import type { CivilDateTime } from '../domain/civilDate';
import { dateOrderOf } from '../domain/readDate';
import { MESSAGES } from '../messages/messages';
import { CODE_COLUMN } from '../tables/callsBand';
import { columnWords, TABLES } from '../tables/tables';
import { type CheckedSheet, isCallLog, readForCheck } from './check/checkedSheet';
import { findCodes } from './check/findCodes';
import { findFormulas } from './check/findFormulas';
import { FINDING_KINDS, type FindingKind, type Found, type Severity } from './check/finding';
import { findLeaks } from './check/findLeaks';
import { findLogs } from './check/findLogs';
import { findStale } from './check/findStale';
import { findTabs } from './check/findTabs';
import { findValues } from './check/findValues';
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
  /** What was found, without a word of what stands in the cell. */
  readonly sentence: string;
  readonly todo: string;
}

/** More than anybody mends in one sitting. */
const MOST = 200;

/**
 * Looks through the whole tracker and changes nothing (F4). Calls: three for the Sheet, two for each tab, and one
 * more for each tab in which something was found: at most sixty with ten call logs.
 * @throws AppError 'notSetUp'.
 */
export function checkSheet(ports: Pick<Ports, 'workbook' | 'clock'>): SheetReport {
  const { workbook, clock } = ports;
  const sheet = readForCheck(ports);
  const checks = [findTabs, findFormulas, findLogs, findCodes, findValues, findLeaks, findStale];
  const found = checks.flatMap((check) => check(sheet)).sort(byWeight(sheet));
  const words = sheet.messages.check;
  const example = dateOrderOf(workbook.locale()) === 'month first' ? words.monthFirst : words.dayFirst;
  const tabName = namesOf(ports);
  const count = (severity: Severity) => found.filter(({ kind }) => FINDING_KINDS[kind] === severity).length;
  return {
    checkedAt: clock.now(sheet.zone),
    findings: found.slice(0, MOST).map((one) => ({
      kind: one.kind,
      severity: FINDING_KINDS[one.kind],
      tabId: one.tab?.id ?? null,
      tab: one.tab && tabName(one.tab.id),
      row: one.row,
      column: headerOf(one, sheet),
      sentence: one.says,
      todo: one.todo,
    })),
    more: Math.max(0, found.length - MOST),
    counts: { mend: count('mend'), look: count('look') },
    note: words.note(sheet.zone, example),
  };
}

/** By weight, then by tab in the order of a new tracker, then by row. */
function byWeight({ read }: CheckedSheet): (a: Found, b: Found) => number {
  const tables = Object.keys(TABLES);
  const weight = ({ kind }: Found) => (FINDING_KINDS[kind] === 'mend' ? 0 : 1);
  const place = ({ tab }: Found) =>
    tab === null
      ? -1
      : isCallLog(tab)
        ? tables.length + read.findIndex((one) => one.tab.id === tab.id)
        : tables.indexOf(tab.table);
  return (a, b) => weight(a) - weight(b) || place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0);
}

/** Each tab is asked once. */
function namesOf({ workbook }: Pick<Ports, 'workbook'>): (id: number) => string {
  const names = new Map<number, string>();
  return (id) => {
    const name = names.get(id) ?? workbook.tabName({ id });
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
  if (!view || at === undefined || (tab.table === 'calls' && column === CODE_COLUMN)) return header;
  const shown = view.grid.at(view.firstRow - 1, at);
  return typeof shown === 'string' && shown.trim() !== '' ? shown.trim() : header;
}
