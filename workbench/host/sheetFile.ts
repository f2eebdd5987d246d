import type { TransportService, WorkbookData } from '@odoo/o-spreadsheet';
import type { Block } from './a1Notation';
import type { WritingManners } from './cells';
import { Engine, type Getters, type Write } from './engine';
import { type FormulaText, formulaTextOf, type SavedFormulaTexts, type Separators } from './formulaText';
import { DeveloperMetadata, type SavedMetadata } from './metadata';
import type { Place } from './place';
import { Screen } from './screen';
import { type SheetLocale, sheetLocale } from './sheetLocale';
import { type SavedTabs, type Tab, Tabs } from './tabs';
import { type SavedValidations, Validations } from './validation';
import { serialOf } from './zone';

export interface SheetFileOptions {
  /** As in the address of a file; two files never have the same. */
  id?: string | undefined;
  name: string;
  locale: string;
  zone: string;
  now: () => Date;
  separators?: Separators;
  textFormat: 'holds' | 'runsFormulas';
  apostrophe: 'stripped' | 'kept';
  signs: 'formula' | 'text';
  copiedTabKeepsMetadata: boolean;
  transport?: TransportService;
  saved?: SavedFile | undefined;
}

/**
 * A spreadsheet file as plain JSON, part by part: whoever keeps something of the file has a save() and begins with
 * what that gave. Only what people see of it in a window, the screen, is not of the file.
 */
export interface SavedFile {
  id: string;
  locale: string;
  zone: string;
  workbook: WorkbookData;
  tabs: SavedTabs;
  metadata: SavedMetadata[];
  validations: SavedValidations;
  formulas: SavedFormulaTexts;
  active: { tabId: string; block: Block } | null;
}

/** One spreadsheet file, as it outlives executions. */
export class SheetFile {
  readonly id: string;
  readonly options: SheetFileOptions;
  readonly locale: SheetLocale;
  readonly tabs: Tabs;
  readonly metadata: DeveloperMetadata;
  readonly validations: Validations;
  readonly formulas: FormulaText;
  readonly screen = new Screen();
  readonly #engine: Engine;
  #active: Place | undefined;

  constructor({ saved, ...options }: SheetFileOptions) {
    if (saved && (saved.locale !== options.locale || saved.zone !== options.zone))
      throw new Error(
        `the saved spreadsheet is in ${saved.locale}, ${saved.zone}, and is asked for in another`,
      );
    this.options = options;
    this.id = options.id ?? saved?.id ?? 'workbench-spreadsheet';
    this.locale = sheetLocale(options.locale);
    this.validations = new Validations(saved?.validations);
    this.formulas = formulaTextOf(this.locale, options.separators ?? null, saved?.formulas);
    this.#engine = new Engine({
      locale: { ...this.locale, formulaSeparator: this.formulas.shown },
      clock: () => serialOf(options.now().getTime(), options.zone),
      firstTab: {
        id: 'tab-0',
        name: this.locale.language === 'es' ? 'Hoja 1' : 'Sheet1',
        rows: 1000,
        cols: 26,
      },
      ...(options.transport ? { transport: options.transport } : {}),
      saved: saved?.workbook,
    });
    this.tabs = new Tabs(this.#engine, saved?.tabs);
    this.metadata = new DeveloperMetadata((tabId) => this.tabs.has(tabId), saved?.metadata);
    this.#engine.onOutsideCopy(({ from, to }) => this.#copyMetadata(from, to));
    this.#engine.onOutsideChange(() => this.validations.lookAgain());
    if (saved?.active) this.activate(this.tabs.byId(saved.active.tabId), saved.active.block);
  }

  defer(write: Write): void {
    this.#engine.defer(write);
  }

  settle(): Getters {
    return this.#engine.settle();
  }

  /** What opening the file does to TODAY and NOW. */
  refreshTime(): void {
    this.#engine.refreshTime();
  }

  snapshot(): WorkbookData {
    return this.#engine.snapshot();
  }

  save(): SavedFile {
    const { locale, zone } = this.options;
    const place = this.active();
    const active = place ? { tabId: place.tab.id, block: place.block } : null;
    return {
      id: this.id,
      locale,
      zone,
      workbook: this.#engine.save(),
      tabs: this.tabs.save(),
      metadata: this.metadata.save(),
      validations: this.validations.save(),
      formulas: this.formulas.save(),
      active,
    };
  }

  exportXlsx(): Promise<Uint8Array> {
    return this.#engine.exportXlsx();
  }

  /** How a write is read at this moment. */
  manners(): WritingManners {
    const { zone, now, textFormat, apostrophe, signs } = this.options;
    const year = new Date((serialOf(now().getTime(), zone) - 25_569) * 86_400_000).getUTCFullYear();
    return { locale: this.locale, year, formulas: this.formulas, textFormat, apostrophe, signs };
  }

  /** The tab, and the cells in it, that the person whose script runs is brought to. */
  activate(tab: Tab, block = { row: 1, col: 1, rows: 1, cols: 1 }): void {
    this.#active = { tab, block };
  }

  /** Undefined where nobody stands anywhere, or in a tab that was deleted in the grid. */
  active(): Place | undefined {
    return this.#active && this.tabs.has(this.#active.tab.id) ? this.#active : undefined;
  }

  /** A copy of a tab, or a blank one, before the tab at `index` (from 0), else after the active one. */
  insertTab(name: string, index?: number, template?: Tab): Tab {
    const tabs = this.tabs.all();
    const active = this.active();
    const place = index ?? (active ? tabs.indexOf(active.tab) : 0) + 1;
    const tab = this.tabs.insert(name, place, template);
    this.activate(tab);
    if (template) this.#copyMetadata(template.id, tab.id);
    return tab;
  }

  removeTab(tab: Tab): void {
    this.tabs.remove(tab);
    this.metadata.dropTab(tab.id);
    if (this.#active?.tab === tab) this.#active = undefined;
  }

  #copyMetadata(from: string, to: string): void {
    if (this.options.copiedTabKeepsMetadata) this.metadata.copy(from, to);
  }
}
