import { helpers } from '@odoo/o-spreadsheet';
import { localDateNames } from './dateNames';
import type { Getters, Grid } from './engine';
import { NotInWorkbench } from './exception';
import type { FormulaText } from './formulaText';
import { googlePattern, isDateFormat, isPlainText, PLAIN_TEXT, PLAIN_TEXT_HELD } from './numberFormats';
import { parseTyped, type TypingManners } from './typedText';

export interface Position {
  sheetId: string;
  /** From 0. */
  row: number;
  col: number;
}

/** A number in a cell that shows a date or a time; scripts get it as a Date. */
export class SheetDate {
  readonly serial: number;
  constructor(serial: number) {
    this.serial = serial;
  }
}

/** What a cell holds; '' is blank, an error is its text (#N/A). */
export type CellValue = string | number | boolean | SheetDate;
/** What a script or a person puts into a cell; null and undefined clear it. */
export type CellInput = CellValue | null | undefined;

/** Writes cells in the midst of a batch. */
export interface Pen {
  grid: Grid;
  manners: WritingManners;
}

export interface WritingManners extends TypingManners {
  formulas: FormulaText;
  /** Whether a plain text cell keeps what starts with `=` as text, or runs it. Sources differ. */
  textFormat: 'holds' | 'runsFormulas';
  /** What a plain text cell makes of a leading apostrophe. Sources differ. */
  apostrophe: 'stripped' | 'kept';
}

/** Google's spelling of the engine's errors. */
const ERRORS: Record<string, string> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
};

export function valueAt(getters: Getters, position: Position): CellValue {
  const cell = getters.getCell(position);
  if (cell && !cell.isFormula && cell.content !== '') {
    if (isPlainText(cell.format)) return textOf(cell.content);
    // The engine shows the label of a text that looks like a link; a cell holds the text itself.
    const literal = cell.parsedValue;
    return typeof literal === 'number' && isDateFormat(cell.format)
      ? new SheetDate(literal)
      : (literal ?? '');
  }
  const { type, value, format } = getters.getEvaluatedCell(position);
  if (value === null) return '';
  if (type === 'error') return ERRORS[String(value)] ?? String(value);
  return typeof value === 'number' && isDateFormat(format) ? new SheetDate(value) : value;
}

export function displayAt(getters: Getters, position: Position): string {
  const value = valueAt(getters, position);
  if (typeof value === 'string') return value;
  const { formattedValue } = getters.getEvaluatedCell(position);
  return value instanceof SheetDate
    ? localDateNames(formattedValue, getters.getLocale().code)
    : formattedValue;
}

/** The formula as the engine spells it, '' without one. */
export function formulaAt(getters: Getters, position: Position): string {
  const cell = getters.getCell(position);
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
}

export function patternAt(getters: Getters, position: Position): string {
  return googlePattern(getters.getCell(position)?.format);
}

/** Whether the cell counts as content: a formula that shows nothing does. */
export function hasContent(getters: Getters, position: Position): boolean {
  const cell = getters.getCell(position);
  if (cell && (cell.isFormula || cell.content !== '')) return true;
  return getters.getEvaluatedCell(position).type !== 'empty';
}

/** Puts a value into a cell; a string is read as if typed. */
export function writeCell({ grid, manners }: Pen, position: Position, input: CellInput): void {
  const format = grid.getters.getCell(position)?.format;
  const stored = isPlainText(format) ? storedAsText(input, manners) : storedByKind(input, format, manners);
  grid.command('UPDATE_CELL', { ...position, ...stored });
  manners.formulas.remember(stored.content, () => formulaAt(grid.getters, position));
}

/** Changes how a cell shows; what it holds stays text or number, except that plain text makes text of a number. */
export function writeFormat(grid: Grid, position: Position, format: string): void {
  const cell = grid.getters.getCell(position);
  if (!cell || cell.isFormula || cell.content === '') {
    if (cell || format !== '') grid.command('UPDATE_CELL', { ...position, format });
    return;
  }
  const wasText = isPlainText(cell.format) || typeof cell.parsedValue === 'string';
  if (format === PLAIN_TEXT) {
    const how = { locale: grid.getters.getLocale(), ...(cell.format ? { format: cell.format } : {}) };
    const text = wasText ? textOf(cell.content) : helpers.formatValue(cell.parsedValue, how);
    grid.command('UPDATE_CELL', { ...position, ...plainText(text) });
  } else {
    const content = wasText ? `'${textOf(cell.content)}` : cell.content;
    grid.command('UPDATE_CELL', { ...position, content, format });
  }
}

interface Stored {
  content: string;
  format?: string;
}

function storedAsText(input: CellInput, manners: WritingManners): Stored {
  if (input === null || input === undefined || input === '') return { content: '', format: PLAIN_TEXT };
  if (input instanceof SheetDate) throw new NotInWorkbench('a Date written into a plain text cell');
  if (typeof input !== 'string') return plainText(String(input).toUpperCase());
  if (input.startsWith('=') && input.length > 1 && manners.textFormat === 'runsFormulas') {
    return { content: manners.formulas.toEngine(input), format: PLAIN_TEXT };
  }
  return plainText(input.startsWith("'") && manners.apostrophe === 'stripped' ? input.slice(1) : input);
}

function storedByKind(input: CellInput, format: string | undefined, manners: WritingManners): Stored {
  if (input === null || input === undefined) return { content: '' };
  if (input instanceof SheetDate) return number(input.serial, format, dateFormatFor(input.serial, manners));
  if (typeof input === 'boolean') return { content: input ? 'TRUE' : 'FALSE' };
  if (typeof input === 'number') return number(input, format);
  const typed = parseTyped(input, manners);
  switch (typed.kind) {
    case 'blank':
      return { content: '' };
    case 'boolean':
      return { content: typed.value ? 'TRUE' : 'FALSE' };
    case 'number':
      return number(typed.value, format, typed.format);
    case 'formula':
      return { content: manners.formulas.toEngine(typed.text) };
    case 'text':
      return { content: `'${typed.text}` };
  }
}

function number(value: number, format: string | undefined, wanted?: string): Stored {
  if (!Number.isFinite(value)) throw new NotInWorkbench(`writing ${value} into a cell`);
  return { content: String(value), ...(format || !wanted ? {} : { format: wanted }) };
}

function dateFormatFor(serial: number, { locale }: WritingManners): string {
  return Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
}

function plainText(text: string): Stored {
  const held = text.startsWith('=') || text.startsWith("'");
  return held ? { content: `'${text}`, format: PLAIN_TEXT_HELD } : { content: text, format: PLAIN_TEXT };
}

function textOf(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}
