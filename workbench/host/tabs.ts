import type { Engine } from './engine';
import { GoogleException, NotInWorkbench } from './exception';
import { plainCopy } from './plainCopy';
import { afterDeletion, afterInsertion, type Protection } from './protection';

export interface Tab {
  /** The engine's name for it; never changes. */
  readonly id: string;
  /** Google's number for it (gid); never changes. */
  readonly gid: number;
  name: string;
  rows: number;
  cols: number;
  hidden: boolean;
  frozenRows: number;
  frozenCols: number;
  protection?: Protection;
}

/** The tabs as plain JSON, with what the engine does not know of them. */
export interface SavedTabs {
  tabs: Tab[];
  gids: [id: string, gid: number][];
  made: number;
}

export type Dimension = 'ROW' | 'COL';

/** Rows or columns of a tab, counted from 1. */
export interface Lines {
  dimension: Dimension;
  first: number;
  count: number;
}

interface Insertion {
  dimension: Dimension;
  after: number;
  count: number;
  /** `before`: said of the line that comes next. */
  side?: 'before' | 'after';
}

export const NEW_TAB_ROWS = 1000;
export const NEW_TAB_COLS = 26;
const MAX_CELLS = 10_000_000;

/**
 * The tabs and their sizes, known without asking the engine: most checks need no more, and asking it would
 * apply (and evaluate) every write that waits.
 */
export class Tabs {
  readonly #engine: Engine;
  readonly #gids: Map<string, number>;
  #tabs: Tab[];
  /** Every tab that was here: one whose deletion is undone in the grid is what it was. */
  readonly #known = new Map<string, Tab>();
  #stale = true;
  #made: number;

  constructor(engine: Engine, saved?: SavedTabs) {
    this.#engine = engine;
    this.#gids = new Map(saved?.gids);
    this.#made = saved?.made ?? 0;
    this.#tabs = plainCopy(saved?.tabs ?? []);
    engine.onOutsideChange(() => {
      this.#stale = true;
    });
  }

  /** Made tabs stay counted when they are gone: neither their ids nor their gids come again. */
  save(): SavedTabs {
    return { tabs: plainCopy([...this.all()]), gids: [...this.#gids], made: this.#made };
  }

  all(): readonly Tab[] {
    if (this.#stale) this.#reload();
    return this.#tabs;
  }

  byName(name: string): Tab | undefined {
    return this.all().find((tab) => tab.name === name);
  }

  byGid(gid: number): Tab | undefined {
    return this.all().find((tab) => tab.gid === gid);
  }

  has(id: string): boolean {
    return this.all().some((tab) => tab.id === id);
  }

  byId(id: string): Tab {
    const tab = this.all().find((candidate) => candidate.id === id);
    if (!tab) throw new NotInWorkbench('using a tab that was deleted');
    return tab;
  }

  /** A new tab before the one at `index` (from 0), blank or a copy of `template`. */
  insert(name: string, index: number, template?: Tab): Tab {
    this.#checkName(name);
    if (index < 0 || index > this.#tabs.length) throw new NotInWorkbench(`a tab at index ${index}`);
    const rows = template?.rows ?? NEW_TAB_ROWS;
    const cols = template?.cols ?? NEW_TAB_COLS;
    this.#checkCells(rows * cols);
    this.#made += 1;
    const id = `tab-${this.#made}`;
    const tab: Tab = {
      id,
      gid: this.#gidOf(id),
      name,
      rows,
      cols,
      hidden: false,
      frozenRows: template?.frozenRows ?? 0,
      frozenCols: template?.frozenCols ?? 0,
    };
    if (template) this.#duplicate(template, tab, index);
    else this.#command('CREATE_SHEET', { sheetId: id, name, position: index, rows, cols });
    this.#tabs.splice(index, 0, tab);
    return tab;
  }

  remove(tab: Tab): void {
    if (this.#isOnlyVisible(tab)) throw new GoogleException("You can't remove all the sheets in a document.");
    // The engine wants two visible tabs, whichever of all is deleted.
    this.setHidden(tab, false);
    this.#command('DELETE_SHEET', { sheetId: tab.id, sheetName: tab.name });
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
  }

  rename(tab: Tab, name: string): void {
    if (name === tab.name) return;
    this.#checkName(name, tab);
    this.#command('RENAME_SHEET', { sheetId: tab.id, oldName: tab.name, newName: name });
    tab.name = name;
  }

  setHidden(tab: Tab, hidden: boolean): void {
    if (tab.hidden === hidden) return;
    if (hidden && this.#isOnlyVisible(tab))
      throw new GoogleException("You can't hide all the sheets in a document.");
    this.#command(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: tab.id });
    tab.hidden = hidden;
  }

  freezeRows(tab: Tab, rows: number): void {
    if (rows === tab.frozenRows) return;
    if (rows > 0) this.#command('FREEZE_ROWS', { sheetId: tab.id, quantity: rows });
    else this.#command('UNFREEZE_ROWS', { sheetId: tab.id });
    tab.frozenRows = rows;
  }

  freezeColumns(tab: Tab, columns: number): void {
    if (columns === tab.frozenCols) return;
    if (columns > 0) this.#command('FREEZE_COLUMNS', { sheetId: tab.id, quantity: columns });
    else this.#command('UNFREEZE_COLUMNS', { sheetId: tab.id });
    tab.frozenCols = columns;
  }

  /** Inserts `count` rows or columns after the `after`-th (from 1); they look like their neighbour on that `side`. */
  insertLines(tab: Tab, { dimension, after, count, side = 'after' }: Insertion): void {
    this.#checkCells(count * (dimension === 'ROW' ? tab.cols : tab.rows));
    const place =
      side === 'before'
        ? { position: 'before', base: after, quantity: count }
        : { position: 'after', base: after - 1, quantity: count };
    this.#command('ADD_COLUMNS_ROWS', { sheetId: tab.id, sheetName: tab.name, dimension, ...place });
    if (dimension === 'ROW') tab.rows += count;
    else tab.cols += count;
    // Lines in the midst of frozen ones are frozen too, as in the engine.
    if (dimension === 'ROW' && after < tab.frozenRows) tab.frozenRows += count;
    if (dimension === 'COL' && after < tab.frozenCols) tab.frozenCols += count;
    this.#leaveOpen(tab, (open) => afterInsertion(open, { dimension, first: after, count }));
  }

  deleteLines(tab: Tab, { dimension, first, count }: Lines): void {
    const frozen =
      dimension === 'COL' ? Math.max(0, Math.min(first - 1 + count, tab.frozenCols) - (first - 1)) : 0;
    const left =
      dimension === 'ROW' ? tab.rows - tab.frozenRows - count : tab.cols - tab.frozenCols - (count - frozen);
    const touchesFrozen = dimension === 'ROW' && first <= tab.frozenRows;
    if (left < 1 && !touchesFrozen) {
      const lines = dimension === 'ROW' ? 'rows' : 'columns';
      throw new GoogleException(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
    }
    if (touchesFrozen) throw new NotInWorkbench('deleting frozen rows');
    const elements = Array.from({ length: count }, (_, offset) => first - 1 + offset);
    this.#command('REMOVE_COLUMNS_ROWS', { sheetId: tab.id, sheetName: tab.name, dimension, elements });
    if (dimension === 'ROW') tab.rows -= count;
    else tab.cols -= count;
    tab.frozenCols -= frozen;
    this.#leaveOpen(tab, (open) => afterDeletion(open, { dimension, first, count }));
  }

  #leaveOpen(tab: Tab, moved: (open: Protection['open']) => Protection['open']): void {
    if (tab.protection) tab.protection.open = moved(tab.protection.open);
  }

  /** The engine puts a copy right after its original, hidden if the original is, and moves it past visible tabs only. */
  #duplicate(template: Tab, copy: Tab, index: number): void {
    this.#command('DUPLICATE_SHEET', { sheetId: template.id, sheetIdTo: copy.id, sheetNameTo: copy.name });
    if (template.hidden) this.#command('SHOW_SHEET', { sheetId: copy.id });
    const delta = index - (this.#tabs.indexOf(template) + 1);
    if (delta === 0) return;
    const hidden = this.#tabs.filter((tab) => tab.hidden);
    for (const { id } of hidden) this.#command('SHOW_SHEET', { sheetId: id });
    this.#command('MOVE_SHEET', { sheetId: copy.id, delta });
    for (const { id } of hidden) this.#command('HIDE_SHEET', { sheetId: id });
  }

  #isOnlyVisible(tab: Tab): boolean {
    return this.all().every((other) => other === tab || other.hidden);
  }

  #checkName(name: string, except?: Tab): void {
    const taken = this.all().some((tab) => tab !== except && tab.name.toLowerCase() === name.toLowerCase());
    if (taken) {
      throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name.trim() === '' || /['*?/\\[\]]/.test(name)) throw new NotInWorkbench(`the tab name "${name}"`);
  }

  #checkCells(added: number): void {
    const cells = this.all().reduce((sum, tab) => sum + tab.rows * tab.cols, added);
    if (cells <= MAX_CELLS) return;
    throw new GoogleException(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }

  #command(type: string, payload: object): void {
    this.#engine.defer((grid) => grid.command(type, payload));
  }

  #reload(): void {
    const getters = this.#engine.settle();
    this.#stale = false;
    for (const tab of this.#tabs) this.#known.set(tab.id, tab);
    this.#tabs = getters.getSheetIds().map((id) => {
      const seen = {
        id,
        gid: this.#gidOf(id),
        name: getters.getSheetName(id),
        rows: getters.getNumberRows(id),
        cols: getters.getNumberCols(id),
        hidden: !getters.isSheetVisible(id),
        frozenRows: getters.getPaneDivisions(id).ySplit,
        frozenCols: getters.getPaneDivisions(id).xSplit,
      };
      // A running script holds on to the tabs it has fetched.
      return Object.assign(this.#known.get(id) ?? seen, seen);
    });
  }

  #gidOf(id: string): number {
    let gid = this.#gids.get(id);
    if (gid === undefined) {
      // The first tab of a new spreadsheet is 0; the others look random in Google and repeat from run to run here.
      gid = this.#gids.size === 0 ? 0 : (this.#gids.size * 1_597_334_677) % 2_147_483_647;
      this.#gids.set(id, gid);
    }
    return gid;
  }
}
