import { type DateOrder, dateOrderOf } from '../domain/readDate';
import type { CaseRecord } from '../domain/records';
import { casesGiven } from './casesGiven';
import { type ListCorrections, NO_CORRECTIONS } from './import/listCorrections';
import { type ListRead, readList } from './import/readList';
import { caseCodesOf, type ImportMark, isBroughtIn, readImportMark } from './importMark';
import { type ListSource, listFingerprint, readSource } from './listSource';
import type { Ports } from './ports';
import { openTable, readRecords, type TableView, tabOf } from './tableView';
import { openSettings, openTracker, type Tracker } from './tracker';

/** A list, read beside the tracker it is meant for. */
export interface OpenList {
  readonly tracker: Tracker;
  readonly settings: TableView;
  readonly cases: TableView;
  readonly order: DateOrder;
  readonly corrections: ListCorrections;
  readonly codesOnly: boolean;
  readonly hash: string;
  /** Of the last import, this list's or another's. */
  readonly mark: ImportMark | null;
  /** Codes of cases that count as in use, their rows gone or not. */
  readonly given: readonly string[];
  /** The list was brought in before, to its end. */
  readonly isThere: boolean;
  readonly read: ListRead;
}

/**
 * Four calls, and those of the list's source.
 * @throws AppError when the list cannot be read, means nothing, or does not take the corrections.
 */
export function openList(
  ports: Pick<Ports, 'workbook'>,
  source: ListSource,
  corrections: ListCorrections = NO_CORRECTIONS,
): OpenList {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const list = readSource(ports, tracker, source);
  const { view, settings, today } = openSettings(ports, tracker);
  const cases = openTable(workbook, tabOf(tracker.tabs, 'cases'));
  const hash = listFingerprint(list);
  const mark = readImportMark(settings.lastImport);
  // Rows of this list, or rows that go: nobody in this list is a double of them.
  const current = mark?.hash === hash || mark?.state === 'writing' ? mark : null;
  const notCounted = new Set(current ? caseCodesOf(current) : []);
  const others = readRecords<CaseRecord>(cases).records.filter((c) => !notCounted.has(c.code));
  const order = dateOrderOf(workbook.locale());
  const codesOnly = settings.codesOnly === true;
  const { messages } = tracker;
  const known = others.map((c) => c.alias ?? '');
  const read = readList(list, { messages, order, today, known, corrections, codesOnly });
  const isThere = isBroughtIn(mark, hash);
  const given = casesGiven(settings);
  return { tracker, settings: view, cases, order, corrections, codesOnly, hash, mark, given, isThere, read };
}
