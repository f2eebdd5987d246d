/// <reference types="google-apps-script" />
import { a1Of, type Block } from '../a1Notation';
import { type Members, Service, type ServiceSpec } from '../boundary';
import { displayAt, formulaAt, type Position, patternAt, writeCell, writeFormat } from '../cells';
import { COPY_TYPES, type CopyType, copyBlock } from '../copyBlock';
import type { Getters } from '../engine';
import { GoogleException, NotInWorkbench } from '../exception';
import { noteAt, writeNote } from '../notes';
import { engineFormat } from '../numberFormats';
import { refuseInvalid } from '../refusal';
import { cellInput, matrixOf, scriptValueAt } from '../scriptValues';
import type { SheetFile } from '../sheetFile';
import type { Tab } from '../tabs';
import { zonesByRule } from '../validation';
import {
  type CellLook,
  horizontalAlignment,
  textLook,
  verticalAlignment,
  wrapping,
  wrapStrategy,
} from './cellLook';
import { DataValidationService } from './dataValidationService';
import { SheetService } from './sheetService';
import type { TextStyleService } from './textStyleService';

const spec: ServiceSpec = {
  name: 'Range',
  members: {
    getValues: 'read',
    getValue: 'read',
    getDisplayValues: 'read',
    getFormula: 'read',
    getFormulas: 'read',
    getNumberFormats: 'read',
    getDataValidation: 'read',
    getDataValidations: 'read',
    getNote: 'read',
    getNotes: 'read',
    setValues: 'write',
    setValue: 'write',
    setNumberFormat: 'write',
    setNumberFormats: 'write',
    setDataValidation: 'write',
    setDataValidations: 'write',
    clearDataValidations: 'write',
    setNote: 'write',
    setNotes: 'write',
    clearNote: 'write',
    setBackground: 'write',
    setBackgrounds: 'write',
    setFontColor: 'write',
    setFontWeight: 'write',
    setTextStyle: 'write',
    setTextStyles: 'write',
    setWrap: 'write',
    setWrapStrategies: 'write',
    setVerticalAlignment: 'write',
    setVerticalAlignments: 'write',
    setHorizontalAlignments: 'write',
    copyTo: 'write',
    clearContent: 'write',
    activate: 'other',
    getRow: 'free',
    getColumn: 'free',
    getNumRows: 'free',
    getNumColumns: 'free',
    getLastRow: 'free',
    getLastColumn: 'free',
    getSheet: 'free',
    getA1Notation: 'free',
  } satisfies Members<RangeService, GoogleAppsScript.Spreadsheet.Range>,
};

/** A block of cells of one tab. */
export class RangeService extends Service {
  override readonly spec = spec;
  readonly file: SheetFile;
  readonly tab: Tab;
  readonly block: Block;

  constructor(file: SheetFile, tab: Tab, block: Block) {
    super();
    const outside = block.row + block.rows - 1 > tab.rows || block.col + block.cols - 1 > tab.cols;
    if (outside)
      throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
    this.file = file;
    this.tab = tab;
    this.block = block;
  }

  activate(): this {
    this.file.activate(this.tab, this.block);
    return this;
  }

  getValues(): unknown[][] {
    return this.#read((getters, position) => scriptValueAt(getters, position, this.file.options.zone));
  }

  getValue(): unknown {
    return scriptValueAt(this.file.settle(), this.#position(0, 0), this.file.options.zone);
  }

  getDisplayValues(): string[][] {
    return this.#read(displayAt);
  }

  getFormula(): string {
    return this.#formula(this.file.settle(), this.#position(0, 0));
  }

  getFormulas(): string[][] {
    return this.#read((getters, position) => this.#formula(getters, position));
  }

  getNumberFormats(): string[][] {
    return this.#read(patternAt);
  }

  getDataValidation(): DataValidationService | null {
    return this.#rule(this.file.settle(), this.#position(0, 0));
  }

  getDataValidations(): (DataValidationService | null)[][] {
    // One object for each rule of the engine: a tab of rules has thousands of cells.
    const byId = new Map<string, DataValidationService | null>();
    return this.#read((getters, position) => {
      const id = getters.getValidationRuleForCell(position)?.id;
      if (id === undefined) return null;
      if (!byId.has(id)) byId.set(id, this.#rule(getters, position));
      return byId.get(id) ?? null;
    });
  }

  getNote(): string {
    return noteAt(this.file.settle(), this.#position(0, 0));
  }

  getNotes(): string[][] {
    return this.#read(noteAt);
  }

  setValues(values: unknown): this {
    this.#writeInputs(this.#matrix(values, 'data'));
    return this;
  }

  setValue(value: unknown): this {
    const isSeveral = this.block.rows * this.block.cols > 1;
    // Whether Google moves its references along from cell to cell is not known for sure.
    if (isSeveral && typeof value === 'string' && value.startsWith('=')) {
      throw new NotInWorkbench('Range.setValue of a formula into several cells');
    }
    this.#writeInputs(this.#filled(value));
    return this;
  }

  setNumberFormat(pattern: string): this {
    return this.#writePatterns(this.#filled(pattern));
  }

  setNumberFormats(patterns: unknown): this {
    return this.#writePatterns(this.#matrix(patterns, 'number formats'));
  }

  setDataValidation(rule: DataValidationService | null): this {
    return this.#writeRules(this.#filled(rule));
  }

  setDataValidations(rules: unknown): this {
    return this.#writeRules(this.#matrix(rules, 'data validations'));
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  setNote(note: string | null): this {
    return this.#writeNotes(this.#filled(note));
  }

  setNotes(notes: unknown): this {
    return this.#writeNotes(this.#matrix(notes, 'notes'));
  }

  clearNote(): this {
    return this.setNote(null);
  }

  setBackground(colour: string | null): this {
    return this.#style({ fillColor: colour ?? '' });
  }

  setBackgrounds(colours: unknown): this {
    return this.#styles(this.#matrix(colours, 'data'), (colour) => ({ fillColor: colour ?? '' }));
  }

  setFontColor(colour: string | null): this {
    return this.#style({ textColor: colour ?? '' });
  }

  setFontWeight(weight: string | null): this {
    if (weight !== 'bold' && weight !== 'normal' && weight !== null)
      throw new NotInWorkbench(`font weight ${weight}`);
    return this.#style({ bold: weight === 'bold' });
  }

  setTextStyle(style: TextStyleService): this {
    return this.#style(textLook(style));
  }

  setTextStyles(styles: unknown): this {
    const looks = this.#matrix(styles, 'data').map((line) =>
      line.map((style) => JSON.stringify(textLook(style))),
    );
    return this.#styles(looks, (look) => JSON.parse(look));
  }

  setWrap(wrap: boolean): this {
    return this.#style({ wrapping: wrapping(wrap) });
  }

  setWrapStrategies(strategies: unknown): this {
    const wrapped = this.#matrix(strategies, 'data').map((line) => line.map(wrapStrategy));
    return this.#styles(wrapped, (wrapping) => ({ wrapping }));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#style({ verticalAlign: verticalAlignment(alignment) });
  }

  setVerticalAlignments(alignments: unknown): this {
    const aligned = this.#matrix(alignments, 'data').map((line) => line.map(verticalAlignment));
    return this.#styles(aligned, (verticalAlign) => ({ verticalAlign }));
  }

  setHorizontalAlignments(alignments: unknown): this {
    const aligned = this.#matrix(alignments, 'data').map((line) => line.map(horizontalAlignment));
    return this.#styles(aligned, (align) => ({ align }));
  }

  /** copyTo(destination), copyTo(destination, type, transposed) */
  copyTo(destination: RangeService, type: CopyType = 'PASTE_NORMAL', transposed = false): void {
    if (transposed || !COPY_TYPES.includes(type)) throw new NotInWorkbench(`Range.copyTo as ${type}`);
    const to = { tab: destination.tab, block: destination.block };
    copyBlock(this.file, { from: { tab: this.tab, block: this.block }, to, type });
  }

  clearContent(): this {
    this.#writeInputs(this.#filled(null));
    return this;
  }

  getRow(): number {
    return this.block.row;
  }

  getColumn(): number {
    return this.block.col;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.cols;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn(): number {
    return this.block.col + this.block.cols - 1;
  }

  getSheet(): SheetService {
    return new SheetService(this.file, this.tab);
  }

  getA1Notation(): string {
    return a1Of(this.block);
  }

  #position(row: number, col: number): Position {
    return { sheetId: this.tab.id, row: this.block.row - 1 + row, col: this.block.col - 1 + col };
  }

  #read<T>(at: (getters: Getters, position: Position) => T): T[][] {
    const getters = this.file.settle();
    const { rows, cols } = this.block;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (__, col) => at(getters, this.#position(row, col))),
    );
  }

  #formula(getters: Getters, position: Position): string {
    const stored = formulaAt(getters, position);
    return stored === '' ? '' : this.file.formulas.toGoogle(stored);
  }

  #rule(getters: Getters, position: Position): DataValidationService | null {
    const rule = this.file.validations.at(getters, position);
    if (!rule) return null;
    const choices =
      rule.criteria === 'VALUE_IN_RANGE'
        ? rangeNamed(this.file, position.sheetId, String(rule.values[0]))
        : null;
    return new DataValidationService(rule, { file: this.file, choices });
  }

  #writeNotes(given: readonly (readonly unknown[])[]): this {
    this.file.defer((grid) => {
      given.forEach((line, row) => {
        line.forEach((note, col) => {
          writeNote(grid, this.#position(row, col), note === null || note === undefined ? '' : String(note));
        });
      });
    });
    return this;
  }

  #filled<T>(value: T): T[][] {
    return Array.from({ length: this.block.rows }, () => new Array<T>(this.block.cols).fill(value));
  }

  #matrix(given: unknown, what: string): unknown[][] {
    return matrixOf(given, this.block, what);
  }

  #writeInputs(values: readonly (readonly unknown[])[]): void {
    const inputs = values.map((line) => line.map((value) => cellInput(value, this.file.options.zone)));
    refuseInvalid(this.file, { tab: this.tab, block: this.block }, inputs);
    const manners = this.file.manners();
    this.file.defer((grid) => {
      inputs.forEach((line, row) => {
        line.forEach((input, col) => {
          writeCell({ grid, manners }, this.#position(row, col), input);
        });
      });
    });
  }

  #writePatterns(patterns: readonly (readonly unknown[])[]): this {
    const formats = patterns.map((line) => line.map((pattern) => engineFormat(String(pattern))));
    this.file.defer((grid) => {
      formats.forEach((line, row) => {
        line.forEach((format, col) => {
          writeFormat(grid, this.#position(row, col), format);
        });
      });
    });
    return this;
  }

  #writeRules(given: readonly (readonly unknown[])[]): this {
    const rules = given.map((line) =>
      line.map((item) => (item instanceof DataValidationService ? item.rule : null)),
    );
    for (const line of rules) for (const rule of line) this.file.validations.announce(rule);
    const zones = zonesByRule(rules, this.block.row - 1, this.block.col - 1);
    this.file.defer((grid) => {
      for (const [rule, target] of zones)
        this.file.validations.apply(grid, this.tab.id, { rule, zones: target });
    });
    return this;
  }

  /** One command for all cells that get the same style. */
  #styles<T>(cells: readonly (readonly T[])[], styleOf: (cell: T) => CellLook): this {
    const zones = zonesByRule(cells, this.block.row - 1, this.block.col - 1);
    this.file.defer((grid) => {
      for (const [cell, target] of zones)
        grid.command('SET_FORMATTING', { sheetId: this.tab.id, target, style: styleOf(cell) });
    });
    return this;
  }

  #style(style: CellLook): this {
    const { row, col, rows, cols } = this.block;
    const target = [{ top: row - 1, bottom: row + rows - 2, left: col - 1, right: col + cols - 2 }];
    this.file.defer((grid) => grid.command('SET_FORMATTING', { sheetId: this.tab.id, target, style }));
    return this;
  }
}

/** A range as the engine writes it in rules and charts, seen from a tab: null when it was deleted. */
export function rangeNamed(file: SheetFile, sheetId: string, reference: string): RangeService | null {
  const { sheetId: found, zone, invalidXc } = file.settle().getRangeFromSheetXC(sheetId, reference);
  if (invalidXc) return null;
  const block = {
    row: zone.top + 1,
    col: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    cols: zone.right - zone.left + 1,
  };
  return new RangeService(file, file.tabs.byId(found), block);
}
