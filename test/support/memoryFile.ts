import type { ChoicesFrom, RuleFormula } from '../../src/app/ports';
import type { Language } from '../../src/messages/messages';
import type { CellInput } from '../../src/tables/cell';
import type { Separator } from '../../src/tables/separator';
import type { TableKey } from '../../src/tables/tableKey';
import { renamedInFormulas, widenedFormula } from './movedFormula';

export interface MemoryTag {
  readonly table: TableKey;
  readonly language: Language;
  /** The tab it was given to; a copied tab carries it along. */
  readonly id: number;
}

export interface MemorySheet {
  readonly id: number;
  name: string;
  tag: MemoryTag | null;
  columns: number;
  hidden?: boolean;
  /** Rules with formulas, that somebody made. */
  rules?: readonly RuleFormula[];
  /** Cells that lost their dropdown, as 'row,column'; all others count as having theirs. */
  withoutDropdown?: readonly string[];
  /** Cells whose dropdown takes its choices from elsewhere than it was given, by 'row,column'. */
  choicesFrom?: Record<string, ChoicesFrom>;
  /** By 'row,column'. */
  notes?: Record<string, string>;
  /** Cells that show as a date or a time, as 'row,column'; of people's own tabs only. */
  dates?: readonly string[];
  /** Rows of cells, each as long as the tab is wide; what was written is kept as it was given. */
  cells: CellInput[][];
}

/** Google's has 1,000 rows; fewer are copied and compared faster, and are cut or added to in the same way. */
const NEW_TAB = { rows: 50, columns: 26 };

/** A spreadsheet file in memory, as it outlives runs, with what people do to it. */
export class MemoryFile {
  sheets: MemorySheet[] = [];
  /** Where the person who ran a script was brought to. */
  shown: { readonly name: string; readonly row: number } | null = null;
  /** What a copy of the file has another of. */
  id = 'file-1';
  locale: string;
  zone: string;
  readonly separators: readonly Separator[];
  #made = 0;

  constructor({ locale = 'en_US', zone = 'America/New_York', separators = [','] }: MemoryFileOptions = {}) {
    this.locale = locale;
    this.zone = zone;
    this.separators = separators;
    this.addTab('Sheet1');
  }

  addTab(name: string, index = this.sheets.length): MemorySheet {
    this.#checkName(name);
    const { rows, columns } = NEW_TAB;
    const sheet = { id: this.#nextId(), name, tag: null, columns, cells: blankRows(rows, columns) };
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  /** As Google copies a tab: its cells, its size and its tag. */
  copyTab(template: MemorySheet, name: string, index = this.sheets.length): MemorySheet {
    this.#checkName(name);
    const copy = { ...structuredClone(template), id: this.#nextId(), name };
    this.sheets.splice(index, 0, copy);
    return copy;
  }

  rename(sheet: MemorySheet, name: string): void {
    if (name === sheet.name) return;
    this.#checkName(name, sheet);
    const renamed = renamedInFormulas(sheet.name, name);
    for (const { cells } of this.sheets) {
      for (const row of cells) {
        row.forEach((cell, column) => {
          if (cell === null || typeof cell !== 'object') return;
          const formula = renamed(cell.formula);
          if (formula !== cell.formula) row[column] = { formula };
        });
      }
    }
    sheet.name = name;
  }

  byName(name: string): MemorySheet {
    const sheet = this.find(name);
    if (!sheet) throw new Error(`no tab ${name}`);
    return sheet;
  }

  find(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  deleteTab(name: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet !== this.byName(name));
  }

  moveTab(name: string, to: number): void {
    const sheet = this.byName(name);
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, to), sheet, ...others.slice(to)];
  }

  /** References move along, as they do at Google. */
  insertColumn(name: string, before: number, count = 1): void {
    const sheet = this.byName(name);
    for (const other of this.sheets) {
      for (const row of other.cells) {
        row.forEach((cell, index) => {
          if (cell === null || typeof cell !== 'object') return;
          const place = { name: sheet.name, isOwn: other === sheet, before, count };
          row[index] = { formula: widenedFormula(cell.formula, place) };
        });
      }
    }
    sheet.columns += count;
    for (const row of sheet.cells) row.splice(before - 1, 0, ...Array<CellInput>(count).fill(null));
  }

  moveColumn(name: string, from: number, to: number): void {
    for (const row of this.byName(name).cells) row.splice(to - 1, 0, ...row.splice(from - 1, 1));
  }

  type(name: string, { row, column }: { row: number; column: number }, cell: CellInput): void {
    const line = this.byName(name).cells[row - 1];
    if (!line || column > line.length) throw new Error(`${name} has no cell ${row}, ${column}`);
    line[column - 1] = cell;
  }

  clone(): MemoryFile {
    const { locale, zone, separators } = this;
    const copy = new MemoryFile({ locale, zone, separators });
    copy.id = this.id;
    copy.sheets = this.sheets.map(copyOf);
    copy.shown = this.shown;
    copy.#made = this.#made;
    return copy;
  }

  /** The file as plain data: tabs in order, each with its non-empty cells by 'row,column'. */
  snapshot(): MemorySnapshot {
    return this.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      rows: cells.length,
      cells: Object.fromEntries(
        cells.flatMap((row, r) =>
          row.flatMap((cell, c) => (cell === null ? [] : [[`${r + 1},${c + 1}`, cell] as const])),
        ),
      ),
    }));
  }

  #checkName(name: string, except?: MemorySheet): void {
    const taken = this.find(name);
    if (taken && taken !== except) throw new Error(`A sheet with the name "${name}" already exists.`);
  }

  /** Ids of Google's look random and are no positions. */
  #nextId(): number {
    this.#made += 1;
    return (this.#made * 7919) % 104_729;
  }
}

export interface MemoryFileOptions {
  readonly locale?: string;
  readonly zone?: string;
  /** Which separators a formula may have here. */
  readonly separators?: readonly Separator[];
}

export type MemorySnapshot = readonly (Omit<MemorySheet, 'cells'> & {
  readonly rows: number;
  readonly cells: Readonly<Record<string, CellInput>>;
})[];

/** Cells are replaced and never changed, so the copy may have the same. */
function copyOf(sheet: MemorySheet): MemorySheet {
  const { cells, notes } = sheet;
  return { ...sheet, ...(notes ? { notes: { ...notes } } : {}), cells: cells.map((row) => [...row]) };
}

export function blankRows(rows: number, columns: number): CellInput[][] {
  return Array.from({ length: rows }, () => Array<CellInput>(columns).fill(null));
}
