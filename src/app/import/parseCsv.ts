import Papa from 'papaparse';
import { AppError } from '../appError';

/** A list as people kept it: a header and its records, blank ones included. */
export interface ListText {
  readonly header: readonly string[];
  /** `row` counts records, the header being 1; quoted line breaks do not count, blank records do. */
  readonly records: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Texts for what can be wrong with a list, in the language of whoever brings it in. */
export interface ListWords {
  readonly listEmpty: string;
  readonly listQuotes: string;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads CSV with commas, semicolons or tabs, whichever makes more of the header; the text is decoded
 * already. Line breaks within cells come as \n.
 * @throws AppError 'list.empty', or 'list.quotes' when a quote is opened and never closed: what follows
 * would be one cell.
 */
export function parseCsv(text: string, words: ListWords): ListText {
  const body = text.replace(BYTE_ORDER_MARK, '');
  const parsed = Papa.parse<string[]>(body, { delimiter: delimiterOf(body), skipEmptyLines: false });
  if (parsed.errors.some((error) => error.code === 'MissingQuotes'))
    throw new AppError('list.quotes', words.listQuotes);
  const records = parsed.data.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')));
  const start = records.findIndex((cells) => !isBlank(cells));
  const header = records[start];
  if (!header) throw new AppError('list.empty', words.listEmpty);
  const rest = records.slice(start + 1).map((cells, index) => ({ row: index + 2, cells }));
  if (rest.every(({ cells }) => isBlank(cells))) throw new AppError('list.empty', words.listEmpty);
  return { header: header.map((cell) => cell.trim()), records: rest };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function delimiterOf(body: string): string {
  const width = (delimiter: string) =>
    Papa.parse<string[]>(body, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce<string>((best, next) => (width(next) > width(best) ? next : best), DELIMITERS[0]);
}
