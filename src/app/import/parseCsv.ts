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
/** What some programs write above the header to say how the rest is separated. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?\n/i;
const BLANK_LINES = /^(?:[^\S\n]*\n)+/;
const DELIMITERS = [',', ';', '\t'] as const;
/** Records that are looked at to tell the delimiter. */
const LOOKED_AT = 50;

/**
 * Reads CSV with commas, semicolons or tabs, whichever makes more of the list; the text is decoded
 * already. Line breaks of every kind, also within cells, come as \n.
 * @throws AppError 'list.empty', or 'list.quotes' when a quote is opened and not closed where its cell ends,
 * so that what follows would be one cell.
 */
export function parseCsv(text: string, words: ListWords): ListText {
  const lines = text.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
  const said = SEPARATOR_LINE.exec(lines);
  const body = said ? lines.slice(said[0].length) : lines;
  const parsed = parse(body, said?.[1] ?? delimiterOf(body));
  if (parsed.errors.some((error) => isLost(error, parsed.data)))
    throw new AppError('list.quotes', words.listQuotes);
  return listOf(parsed.data, words);
}

/**
 * Rows of cells as a list: the first that holds anything is the header.
 * @throws AppError 'list.empty' when there is no header, or nothing below it.
 */
export function listOf(
  rows: readonly (readonly string[])[],
  { listEmpty }: Pick<ListWords, 'listEmpty'>,
): ListText {
  const start = rows.findIndex((cells) => !isBlank(cells));
  const header = rows[start];
  if (!header) throw new AppError('list.empty', listEmpty);
  const records = rows.slice(start + 1).map((cells, index) => ({ row: index + 2, cells }));
  if (records.every(({ cells }) => isBlank(cells))) throw new AppError('list.empty', listEmpty);
  return { header: header.map((cell) => cell.trim()), records };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function parse(body: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(body, { delimiter, newline: '\n', preview, skipEmptyLines: false });
}

/** A quote within a quoted cell does no harm, unless the next rows went into that cell. */
function isLost(error: Papa.ParseError, records: readonly string[][]): boolean {
  if (error.code === 'MissingQuotes') return true;
  const cells = records[error.row ?? 0] ?? [];
  return error.code === 'InvalidQuotes' && cells.some((cell) => cell.includes('\n'));
}

/** The one that parts the header most, and the records as often as the header. */
function delimiterOf(body: string): string {
  const worth = (delimiter: string): number => {
    const looked = parse(body.replace(BLANK_LINES, ''), delimiter, LOOKED_AT).data.filter((c) => !isBlank(c));
    const width = looked[0]?.length ?? 0;
    const alike = looked.filter((cells) => cells.length === width).length / Math.max(1, looked.length);
    return width < 2 ? 0 : width * (0.2 + alike);
  };
  const worths = DELIMITERS.map((delimiter) => ({ delimiter, worth: worth(delimiter) }));
  return worths.reduce((best, next) => (next.worth > best.worth ? next : best)).delimiter;
}
