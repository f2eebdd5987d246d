import type { CivilDateTime } from '../domain/civilDate';
import type { Language } from '../messages/messages';
import type { CellInput, CellValue } from '../tables/cell';
import type { Separator } from '../tables/separator';
import type { ColumnLayout, TabLayout } from '../tables/tabLayout';
import type { ColumnKey, TableKey } from '../tables/tableKey';

/** A tab that Casebook made: known by its tag, so that people may rename and move it. */
export interface Tab {
  /** Stays when people rename or move the tab. */
  readonly id: number;
  readonly table: TableKey;
  /** Copied from a tab that Casebook laid out: a case's call log, or what a person duplicated. */
  readonly isCopy: boolean;
  /** The language its headers, choices and formulas were written in. */
  readonly language: Language;
}

/** A tab that Casebook did not make: people's own. */
export interface OtherTab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** A cell of people's own tab: a date or a time of day, whatever its format, is told from a number. */
export type OtherCell = CellValue | { readonly serial: number };

/** The cells of a tab from A1 on, all its rows, the empty ones at the end too. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** 1-based; null when blank or outside. Dates and times come as serial numbers: the first costs a call. */
  at(row: number, column: number): CellValue;
  /** Whether the cell holds anything; costs nothing. */
  has(row: number, column: number): boolean;
}

/** A rectangle of cells whose first one stands at a 1-based row and column. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface TabWrite {
  readonly tab: Tab;
  readonly blocks: readonly Block[];
  /**
   * Rows to insert in the same breath, for the blocks to stand in: whatever somebody appends meanwhile moves
   * down instead of being written over. One call more.
   */
  readonly insert?: { readonly after: number; readonly count: number };
}

export interface Area {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Columns that stand side by side. */
export interface ColumnRun {
  /** 1-based. */
  readonly column: number;
  readonly width: number;
}

/** A formula of a rule: what a validation holds cells against, or when a format colours them. */
export interface RuleFormula {
  readonly kind: 'validation' | 'format';
  /** 1-based: the first cell that it is about. */
  readonly row: number;
  readonly column: number;
  /** Without its `=`. */
  readonly formula: string;
}

/** All that computes in a tab, whoever wrote it. */
export interface TabFormulas {
  /** From A1 to the last cell that holds something, without their `=`, as this spreadsheet separates; null elsewhere. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** None unless they were asked for. */
  readonly rules: readonly RuleFormula[];
  /** Whether a cell, 1-based, has a dropdown or another validation; true where nobody asked. */
  hasDropdown(row: number, column: number): boolean;
  /** Where a dropdown has its choices from; null where there is none, or nobody asked. */
  choicesFrom(row: number, column: number): ChoicesFrom | null;
}

/** A column of a tab, or a list of its own; 'gone' where somebody deleted the cells. */
export type ChoicesFrom =
  | { readonly tabId: number; readonly column: number }
  | { readonly values: readonly string[] }
  | 'gone';

/** Columns that stand side by side, to be laid out as they are declared; without formulas. */
export interface NewColumns {
  /** 1-based: where the first of them will stand. */
  readonly column: number;
  /** False where a run that was stopped inserted them already: they stand there empty. */
  readonly insert: boolean;
  /** The tab's layout, cut down to these columns. */
  readonly layout: TabLayout;
  /** Rows of the grid, the row of the keys, and how far down people pushed the header. */
  readonly rows: number;
  readonly keyRow: number;
  readonly pushedDown: number;
}

/** A run of cells in one column, to be given the format and the dropdown that the column is declared with. */
export interface DressedCells {
  /** 1-based. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly layout: ColumnLayout;
}

export interface CellNote {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The Sheet that Casebook is bound to. A string that is written stays text, whatever it starts with (S1).
 * Each method says what it costs: the calls that leave for Google's servers, whatever the number of rows.
 */
export interface Workbook {
  /** 'en_US', the file's own, never changed. One call. */
  locale(): string;
  /** 'America/New_York', the file's own, never changed. One call. */
  zone(): string;
  /** The file's own: a copy of the file has another. No call. */
  fileId(): string;
  /** The finished tabs Casebook made. One call. */
  tabs(): Tab[];
  /** What people call the tab now. One call. */
  tabName(tab: Pick<Tab, 'id'>): string;
  /**
   * A new empty tab under a provisional name, at a 0-based place; the one that an interrupted run left, if there is
   * one. One or two calls; a run's first new tab gets the looks that the others are copied with, at some ten.
   */
  startTab(provisionalName: string, index: number): { id: number; isNew: boolean };
  /** Which separator this spreadsheet takes (F2), tried in a cell, the first one unless said. Two to four calls. */
  probeSeparator(scratch: { id: number; row?: number; column?: number }): Separator | null;
  /** Gives the grid its size. At most two calls for a new tab, some ten for another, which gets its looks again. */
  resizeTab(tab: { id: number; isNew: boolean }, layout: TabLayout): void;
  /** All but the size; done again, it ends the same. From five calls to some twenty. */
  layOut(tab: { id: number }, layout: TabLayout): void;
  /** From here on it is one of `tabs()`. One call. */
  tagTab(tab: { id: number }, as: { table: TableKey; language: Language; copyOf?: number }): void;
  /** Gives the tab the name, or the next free one like it. One call. */
  nameTab(tab: { id: number }, name: string): void;
  /** A copy of a tab, its tag too, under the name, or the next free one like it. One call, two for a run's first. */
  copyTab(template: Tab, name: string): { tab: Tab; name: string };
  /** The first columns, or all of them. One call; three for all, or where people deleted columns. */
  read(tab: Tab, columns: number | 'all'): Grid;
  /** The tabs that Casebook did not make, from left to right. One call, two for each of them, and that of `tabs()` before it was asked. */
  otherTabs(): OtherTab[];
  /** All cells of people's own tab, from A1 to the last ones that hold something; null when it is gone. Three calls, four where there are dates. */
  readOther(tabId: number): OtherCell[][] | null;
  /** Deletes people's own tab. @throws for one of ours. One call, and that of `tabs()` before it was asked; one more before the tab was read. */
  deleteOther(tabId: number): void;
  /** The formulas of a rectangle, without their `=`, as this spreadsheet separates them; null elsewhere. One call. */
  readFormulas(tab: Tab, area: Area): (string | null)[][];
  /**
   * What computes in any tab, ours or people's own; null when it is gone. Two calls; two more for the rules, and one
   * for a tab that nobody named before.
   */
  inspect(tabId: number, ask: { rules: boolean }): TabFormulas | null;
  /** Takes rules out again: a validation of its cells, a format of the whole tab. One call for each validation, two for all formats. */
  removeRules(tabId: number, rules: readonly RuleFormula[]): void;
  /** Inserts columns and lays them out, their keys last (S5). Some twelve calls, whatever their number. */
  addColumns(tab: Tab, columns: NewColumns): void;
  /** Writes the hidden keys again into their row, or into one of their own `above` all others. One call, three above. */
  writeKeys(
    tab: Tab,
    keys: readonly (ColumnKey | null)[],
    where: { above: boolean; keyRow: number; headerRow: number },
  ): void;
  /** Two calls for each run of cells. */
  dress(tab: Tab, cells: readonly DressedCells[]): void;
  /** Adds a text to the note of each cell, below what stands there. Two calls. */
  noteCells(tab: Tab, notes: readonly CellNote[]): void;
  /** Product-made cells: codes, numbers, formulas. One call. */
  write(tab: Tab, block: Block): void;
  /**
   * People's own text: all of it written, then read back, and mended where it did not stay as it was. A call
   * a block, and one a tab.
   */
  writeTexts(writes: readonly TabWrite[]): void;
  /** One row below everything in the tab, safe against others doing the same at once. One call. */
  append(tab: Tab, cells: readonly CellInput[]): void;
  /** Rows after the last one, with its formats and dropdowns, but empty. One call. */
  growTab(tab: Tab, lastRow: number, by: number): void;
  /** Copies one row's columns to other rows, below it or above: formulas, formats, dropdowns, notes. A call for each run of columns. */
  fillDown(tab: Tab, rows: { from: number; first: number; last: number }, runs: readonly ColumnRun[]): void;
  /** Copies the formats and dropdowns of one row to other rows; what stands in them stays. Two calls. */
  dressRows(tab: Tab, rows: { from: number; first: number; last: number }): void;
  /** Brings the tab, and a row of it if one is named, before the person who asks. One call, two with a row. */
  showTab(tab: Pick<Tab, 'id'>, row?: number): void;
  /** Sends what is pending. One call. */
  flush(): void;
}

/** A document in the Drive of whoever exports. */
export interface StoredDocument {
  readonly id: string;
  readonly link: string;
}

export interface Documents {
  /** Makes a document from HTML in one call; it carries the id of the row that announced it (S5). */
  create(document: { title: string; html: string; rowId: string }): StoredDocument;
  /** The documents that carry one of the row ids, by row id. One call. */
  find(rowIds: readonly string[]): ReadonlyMap<string, StoredDocument>;
}

/** Unfinished forms of whoever asks, for nobody else to see (S8). Each method is one call. */
export interface Drafts {
  /** Null when there is none. */
  read(kind: string): string | null;
  /** Takes the place of the one before; at most 8,000 bytes. */
  keep(kind: string, text: string): void;
  drop(kind: string): void;
}

export interface Clock {
  /** Now, on the wall clock of the zone. */
  now(zone: string): CivilDateTime;
}

export interface Lock {
  /** @throws AppError 'busy' when others hold it for too long. One call. */
  acquire(): void;
  /** One call. */
  release(): void;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly lock: Lock;
  /** A new id that no other row has. */
  newId(): string;
}
