import { dateTimeFromSerial, timeFromSerial } from '../domain/civilDate';
import { choiceLabel } from '../tables/choices';
import { AppError } from './appError';
import { fingerprint } from './fingerprint';
import { type ListText, listOf, parseCsv } from './import/parseCsv';
import type { OtherCell, OtherTab, Ports } from './ports';
import { openTracker, type Tracker } from './tracker';

/** Where a list comes from: CSV that was pasted or uploaded, or a tab that people keep in the Sheet. */
export type ListSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tab'; readonly tabId: number };

/** The tabs that could be a list. Two calls, and two for each of them. */
export function listSources(ports: Pick<Ports, 'workbook'>): { tabs: readonly OtherTab[] } {
  openTracker(ports);
  return { tabs: ports.workbook.otherTabs() };
}

/**
 * The list as rows of words. Of a tab the values count, not how they are shown: a date is its ISO day, whatever
 * its format. A text costs no call, a tab three or four.
 * @throws AppError 'list.empty', 'list.quotes', 'tab.unknown', or 'tab.ours'.
 */
export function readSource(
  { workbook }: Pick<Ports, 'workbook'>,
  { messages, language, tabs }: Tracker,
  source: ListSource,
): ListText {
  if (source.kind === 'text') return parseCsv(source.text, messages.errors);
  refuseOurs(source.tabId, { messages, tabs });
  const cells = workbook.readOther(source.tabId);
  if (!cells) throw new AppError('tab.unknown', messages.bringIn.errors.tabUnknown);
  const words = (cell: OtherCell): string =>
    typeof cell === 'boolean' ? choiceLabel('yesNo', cell ? 'Yes' : 'No', language) : wordsOf(cell);
  const rows = cells.map((row) => row.map(words));
  return listOf(rows, { listEmpty: messages.bringIn.errors.tabEmpty });
}

/** @throws AppError 'tab.ours' for a tab that Casebook made. */
export function refuseOurs(tabId: number, { messages, tabs }: Pick<Tracker, 'messages' | 'tabs'>): void {
  if (tabs.some(({ id }) => id === tabId)) throw new AppError('tab.ours', messages.bringIn.errors.tabIsOurs);
}

/**
 * What a list is known by, wherever it came from: the same words in the same columns are the same list, in
 * a tab as in the file it was downloaded to.
 */
export function listFingerprint({ header, records }: ListText): string {
  const rows = [header, ...records.map(({ cells }) => cells)].map((cells) => {
    const words = cells.map((cell) => cell.trim());
    while (words.length > 0 && words[words.length - 1] === '') words.pop();
    return words;
  });
  return fingerprint(JSON.stringify(rows.filter((words) => words.length > 0)));
}

function wordsOf(cell: Exclude<OtherCell, boolean>): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? dayOrTime(cell.serial) : String(cell).replace(/\r\n?/g, '\n');
}

/** A day alone, a day with its time, or a time of day, which is a part of day 0; a length of time is none of them. */
function dayOrTime(serial: number): string {
  const moment = dateTimeFromSerial(serial);
  if (moment === null) return timeFromSerial(serial) ?? String(serial);
  return moment.replace(/ 00:00$/, '');
}
