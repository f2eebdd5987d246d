import type { Issue } from '../domain/issue';
import type { Fields } from '../tables/rowCodec';
import { AppError } from './appError';
import { holdingLock } from './holdingLock';
import { type ImportSummary, importSummary, importSummaryText } from './import/importSummary';
import type { ListCorrections } from './import/listCorrections';
import type { ListPerson } from './import/listPerson';
import { caseCodesOf, dateCodesOf, type ImportMark, writeImportMark } from './importMark';
import type { ListSource } from './listSource';
import { type OpenList, openList } from './openList';
import { ownPlan, planImport } from './planImport';
import type { Ports } from './ports';
import { openTable, tabOf } from './tableView';
import { noteActivity } from './tracker';
import { clearRows, writeRows } from './writeRows';

/** `text` alone is CSV that nobody looked through before. */
export type ImportListInput = { readonly who: string | null } & (
  | { readonly text: string }
  | {
      readonly source: ListSource;
      readonly corrections?: ListCorrections | undefined;
      /** Of the list that was looked through: another one is not brought in. */
      readonly fingerprint?: string | undefined;
    }
);

export interface ImportListResult {
  /** Always: its calls are as many for 1,000 people as for one, so that one execution is enough. */
  readonly done: true;
  /** How many people of the list became cases. */
  readonly added: number;
  /** Of the new cases, in the order of the list. */
  readonly codes: readonly string[];
  /** The list had been brought in before, whole, and nothing was added. */
  readonly alreadyThere: boolean;
  readonly issues: readonly Issue[];
  readonly summary: ImportSummary;
  /** CSV to download, in the tracker's language. */
  readonly summaryText: string;
  readonly fingerprint: string;
  /** What still holds everything. */
  readonly original:
    | { readonly kind: 'tab'; readonly tabId: number; readonly name: string }
    | { readonly kind: 'text' };
}

/**
 * Brings a group's list in: a case for each person, a row in Dates for each next date. The codes are noted
 * before the first row is written, so that an import that was stopped anywhere ends the same when the list
 * is brought in again; half-written rows of another list, or of this one with other corrections, are taken
 * out first (S5). A list that is in already adds nothing, whatever was corrected in it since.
 * @throws AppError when the list holds no rows, no column means anything, a correction does not fit, or the list
 * has changed since it was looked through; nothing is written then.
 */
export function importList(ports: Ports, input: ImportListInput): ImportListResult {
  const { source, corrections, looked } = asked(input);
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const list = openList(ports, source, corrections);
    const { tracker, mark, cases, read, isThere } = list;
    const { people } = read;
    if (looked !== undefined && looked !== list.hash)
      throw new AppError('list.changed', tracker.messages.bringIn.errors.listChanged);
    const dates = openTable(workbook, tabOf(tracker.tabs, 'dates'));
    if (isThere) return result(ports, list, { source, codes: [] });

    const own = ownPlan(list);
    if (mark?.state === 'writing' && !own) {
      clearRows(workbook, cases, caseCodesOf(mark));
      clearRows(workbook, dates, dateCodesOf(mark));
    }
    const decisions = openTable(workbook, tabOf(tracker.tabs, 'decisions'));
    const plan = own ?? planImport(list, { dates, decisions });
    writeImportMark(ports, list.settings, plan);
    writeRows(workbook, cases, { records: caseRows(people, plan) });
    writeRows(workbook, dates, { records: dateRows(people, plan) });
    writeImportMark(ports, list.settings, { ...plan, state: 'done' });
    const done = result(ports, list, { source, codes: caseCodesOf(plan) });
    noteActivity(ports, tracker, { who: input.who, what: activityOf(list, done.summary) });
    return done;
  });
}

function asked(input: ImportListInput) {
  if ('text' in input) return { source: { kind: 'text', text: input.text } as const };
  return { source: input.source, corrections: input.corrections, looked: input.fingerprint };
}

function caseRows(people: readonly ListPerson[], mark: ImportMark): Partial<Fields>[] {
  const codes = caseCodesOf(mark);
  return people.map(({ fields }, index) => ({ ...fields, code: codes[index] ?? null }));
}

function dateRows(people: readonly ListPerson[], mark: ImportMark): Partial<Fields>[] {
  const codes = caseCodesOf(mark);
  const ids = dateCodesOf(mark);
  const dated = people.flatMap(({ date }, index) => (date ? [{ ...date, case: codes[index] ?? null }] : []));
  return dated.map((date, index) => ({ ...date, id: ids[index] ?? null }));
}

/** What was kept of the leak check's findings is said without content (L8). */
function activityOf({ tracker }: OpenList, { added, kept }: ImportSummary): string {
  const { activity, bringIn } = tracker.messages;
  const choices = kept.map(({ label, columns }) => bringIn.keptInColumns(label, columns));
  return [activity.listImported(added), ...choices].join('; ');
}

function result(
  { workbook }: Ports,
  { read, hash, isThere }: OpenList,
  { source, codes }: { source: ListSource; codes: readonly string[] },
): ImportListResult {
  const summary = importSummary(read, { isThere });
  return {
    done: true,
    added: summary.added,
    codes,
    alreadyThere: isThere,
    issues: read.issues,
    summary,
    summaryText: importSummaryText(read, { summary, codes, isThere }),
    fingerprint: hash,
    original:
      source.kind === 'text'
        ? { kind: 'text' }
        : { kind: 'tab', tabId: source.tabId, name: workbook.tabName({ id: source.tabId }) },
  };
}
