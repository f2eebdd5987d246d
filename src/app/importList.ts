import type { Issue } from '../domain/issue';
import { dateOrderOf } from '../domain/readDate';
import type { CaseRecord } from '../domain/records';
import type { Fields } from '../tables/rowCodec';
import { CASE_CODES, codeOf, DATE_CODES, nextNumber } from './codes';
import { fingerprint } from './fingerprint';
import { holdingLock } from './holdingLock';
import type { ListPerson } from './import/listPerson';
import { parseCsv } from './import/parseCsv';
import { readList } from './import/readList';
import { type ImportMark, readImportMark, writeImportMark } from './importMark';
import type { Ports } from './ports';
import { openTable, readRecords, type TableView, tabOf } from './tableView';
import { noteActivity, openSettings, openTracker } from './tracker';
import { clearRows, writeRows } from './writeRows';

export interface ImportListResult {
  /** How many people of the list became cases. */
  readonly added: number;
  /** The list had been brought in before, whole, and nothing was added. */
  readonly alreadyThere: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Brings a group's list in: a case for each person, a row in Dates for each next date. The codes are noted
 * before the first row is written, so that an import that was stopped anywhere ends the same when the list
 * is brought in again; the half-written rows of another list are taken out first (S5).
 * @throws AppError when the list holds no rows or no column means anything; nothing is written then.
 */
export function importList(
  ports: Ports,
  { text, who }: { text: string; who: string | null },
): ImportListResult {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const list = parseCsv(text, tracker.messages.errors);
    const { view: settingsView, settings, today } = openSettings(ports, tracker);
    const cases = openTable(workbook, tabOf(tracker.tabs, 'cases'));
    const dates = openTable(workbook, tabOf(tracker.tabs, 'dates'));
    const hash = fingerprint(text);
    const mark = readImportMark(settings.lastImport);
    const own = mark?.hash === hash ? mark : null;
    // Rows of this list, or rows that go: nobody in this list is a double of them.
    const current = own ?? (mark?.state === 'writing' ? mark : null);
    const notCounted = new Set(current ? caseCodes(current) : []);
    const others = readRecords<CaseRecord>(cases).records.filter((c) => !notCounted.has(c.code));
    const { people, issues } = readList(list, {
      messages: tracker.messages,
      order: dateOrderOf(workbook.locale()),
      today,
      known: others.map((c) => c.alias ?? ''),
    });
    const isThere = own?.state === 'done' || mark?.earlier.includes(hash) === true;
    if (isThere) return { added: 0, alreadyThere: true, issues };

    if (mark?.state === 'writing' && !own) {
      clearRows(workbook, cases, caseCodes(mark));
      clearRows(workbook, dates, dateCodes(mark));
    }
    const plan = own ?? { ...planImport(hash, people, { cases, dates }), earlier: doneBefore(mark) };
    writeImportMark(ports, settingsView, plan);
    writeRows(workbook, cases, { records: caseRows(people, plan) });
    writeRows(workbook, dates, { records: dateRows(people, plan) });
    writeImportMark(ports, settingsView, { ...plan, state: 'done' });
    noteActivity(ports, tracker, { who, what: tracker.messages.activity.listImported(people.length) });
    return { added: people.length, alreadyThere: false, issues };
  });
}

function planImport(
  hash: string,
  people: readonly ListPerson[],
  { cases, dates }: { cases: TableView; dates: TableView },
): Omit<ImportMark, 'earlier'> {
  const codes = (view: TableView, key: string) => view.rows.map((row) => String(row.cell(key) ?? ''));
  return {
    hash,
    state: 'writing',
    firstCase: nextNumber(CASE_CODES, codes(cases, 'code')),
    cases: people.length,
    firstDate: nextNumber(DATE_CODES, codes(dates, 'id')),
    dates: people.filter((person) => person.date !== null).length,
  };
}

/** So many lists are remembered: a group that brings in more has long changed the first ones. */
const REMEMBERED = 500;

function doneBefore(mark: ImportMark | null): string[] {
  if (!mark) return [];
  return [...mark.earlier, ...(mark.state === 'done' ? [mark.hash] : [])].slice(-REMEMBERED);
}

function caseCodes({ firstCase, cases }: ImportMark): string[] {
  return Array.from({ length: cases }, (_, index) => codeOf(CASE_CODES, firstCase + index));
}

function dateCodes({ firstDate, dates }: ImportMark): string[] {
  return Array.from({ length: dates }, (_, index) => codeOf(DATE_CODES, firstDate + index));
}

function caseRows(people: readonly ListPerson[], mark: ImportMark): Partial<Fields>[] {
  const codes = caseCodes(mark);
  return people.map(({ fields }, index) => ({ ...fields, code: codes[index] ?? null }));
}

function dateRows(people: readonly ListPerson[], mark: ImportMark): Partial<Fields>[] {
  const codes = caseCodes(mark);
  const ids = dateCodes(mark);
  const dated = people.flatMap(({ date }, index) => (date ? [{ ...date, case: codes[index] ?? null }] : []));
  return dated.map((date, index) => ({ ...date, id: ids[index] ?? null }));
}
