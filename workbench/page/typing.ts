import { DispatchResult, type Model, stores } from '@odoo/o-spreadsheet';
import { type Position, type WritingManners, writeCell } from '../host/cells';
import { dispatchBatch } from '../host/engineBatch';
import { type FormulaText, formulaTextOf } from '../host/formulaText';
import { isPlainText } from '../host/numberFormats';
import { sheetLocale } from '../host/sheetLocale';
import { parseTyped } from '../host/typedText';
import type { FileFacts } from '../server/protocol';
import type { PageClock } from './pageClock';
import { readPastedText } from './pastedText';

/**
 * What a person types or pastes is read here by the host's own code, so that a cell holds what Google would make
 * of it: the library's reading of dates, signs, apostrophes and plain text cells differs. The revision is the
 * person's own all the same, so taking the step back works.
 */
export function readTypingAsGoogle(model: Model, file: FileFacts, clock: PageClock): void {
  const pen = new PersonPen(model, file, clock);
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const contentShown = composer.getComposerContent;
  composer.confirmEdition = function (content) {
    if (content.startsWith('=')) this.addHeadersForSpreadingFormula(content);
    pen.type(this.currentEditedCell, typedText(this, content));
    this.setContent('');
  };
  composer.getComposerContent = function (position, selection) {
    const shown = contentShown.call(this, position, selection);
    return { ...shown, text: pen.withoutMark(position, shown.text) };
  };
  const { dispatch } = model;
  model.dispatch = ((type: string, payload: unknown) => {
    const paste = type === 'PASTE_FROM_OS_CLIPBOARD' ? (payload as Paste) : undefined;
    const text = paste?.clipboardContent.data ? undefined : paste?.clipboardContent.text;
    if (!paste || text === undefined || !paste.target[0])
      return (dispatch as (type: string, payload: unknown) => DispatchResult)(type, payload);
    pen.paste(paste.target[0], readPastedText(text));
    return DispatchResult.Success;
  }) as Model['dispatch'];
}

/** The library's store behind the cell a person types in, as far as it is changed here. */
interface Composer {
  currentEditedCell: Position;
  _currentContent: string;
  getCurrentCanonicalContent(): string;
  confirmEdition(content: string): void;
  getComposerContent(position: Position, selection?: unknown): { text: string };
  addHeadersForSpreadingFormula(content: string): void;
  setContent(text: string): void;
}

interface Zone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Paste {
  target: readonly Zone[];
  clipboardContent: { text?: string; data?: unknown };
}

/** The text as typed, with the brackets that the library closed at its end. */
function typedText(composer: Composer, content: string): string {
  return composer._currentContent + content.slice(composer.getCurrentCanonicalContent().length);
}

class PersonPen {
  readonly #model: Model;
  readonly #file: FileFacts;
  readonly #clock: PageClock;
  readonly #formulas: FormulaText;

  constructor(model: Model, file: FileFacts, clock: PageClock) {
    this.#model = model;
    this.#file = file;
    this.#clock = clock;
    this.#formulas = formulaTextOf(sheetLocale(file.locale), file.separators);
  }

  type(position: Position, text: string): void {
    const manners = this.#manners();
    dispatchBatch(this.#model, (dispatch) => {
      const grid = { getters: this.#model.getters, command: dispatch };
      writeCell({ grid, manners }, position, text);
    });
  }

  /** Fills the selection as often as the text fits whole into it, and grows the tab where it reaches past its edge. */
  paste(zone: Zone, rows: readonly (readonly string[])[]): void {
    const { getters, selection } = this.#model;
    const sheetId = getters.getActiveSheetId();
    const size = { rows: rows.length, cols: Math.max(...rows.map((row) => row.length)) };
    const height = timesOf(zone.bottom - zone.top + 1, size.rows);
    const width = timesOf(zone.right - zone.left + 1, size.cols);
    const filled = { ...zone, bottom: zone.top + height - 1, right: zone.left + width - 1 };
    const manners = this.#manners();
    dispatchBatch(this.#model, (dispatch) => {
      const grid = { getters, command: dispatch };
      const sheetName = getters.getSheetName(sheetId);
      const grow = (dimension: 'ROW' | 'COL', have: number, need: number) => {
        const place = { position: 'after', base: have - 1, quantity: need - have };
        if (need > have) dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, ...place });
      };
      grow('ROW', getters.getNumberRows(sheetId), filled.bottom + 1);
      grow('COL', getters.getNumberCols(sheetId), filled.right + 1);
      for (let row = 0; row < height; row += 1) {
        for (let col = 0; col < width; col += 1) {
          const text = rows[row % size.rows]?.[col % size.cols] ?? '';
          writeCell({ grid, manners }, { sheetId, row: zone.top + row, col: zone.left + col }, text);
        }
      }
    });
    selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: filled });
  }

  /**
   * The engine marks a text with a leading apostrophe, and a formula it cannot read with `=;`. A person who
   * edits the cell sees neither, unless the text would turn into something else without it.
   */
  withoutMark(position: Position, shown: string): string {
    const cell = this.#model.getters.getCell(position);
    if (shown.startsWith('=;')) return `=${shown.slice(2)}`;
    if (!cell || cell.isFormula || !shown.startsWith("'")) return shown;
    const text = shown.slice(1);
    const isSafe = isPlainText(cell.format)
      ? !text.startsWith("'")
      : parseTyped(text, this.#manners()).kind === 'text' && !text.startsWith("'");
    return isSafe ? text : shown;
  }

  #manners(): WritingManners {
    return {
      locale: sheetLocale(this.#file.locale),
      year: new Date((this.#clock.serial() - 25_569) * 86_400_000).getUTCFullYear(),
      formulas: this.#formulas,
      textFormat: 'holds',
      apostrophe: 'stripped',
      signs: 'formula',
    };
  }
}

/** The room a repeated block takes: whole times the selection, or once. */
function timesOf(selected: number, size: number): number {
  return Math.max(1, Math.floor(selected / size)) * size;
}
