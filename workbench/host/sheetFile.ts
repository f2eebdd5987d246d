import type { TransportService, WorkbookData } from '@odoo/o-spreadsheet';
import type { WritingManners } from './cells';
import { Engine, type Getters, type Write } from './engine';
import { type FormulaText, formulaTextOf, type Separators } from './formulaText';
import { DeveloperMetadata } from './metadata';
import type { Place } from './place';
import { Screen } from './screen';
import { type SheetLocale, sheetLocale } from './sheetLocale';
import { type Tab, Tabs } from './tabs';
import { Validations } from './validation';
import { serialOf } from './zone';

export interface SheetFileOptions {
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
}

/** One spreadsheet file, as it outlives executions. */
export class SheetFile {
  readonly id = 'workbench-spreadsheet';
  readonly options: SheetFileOptions;
  readonly locale: SheetLocale;
  readonly tabs: Tabs;
  readonly metadata = new DeveloperMetadata();
  readonly validations = new Validations();
  readonly formulas: FormulaText;
  readonly screen = new Screen();
  readonly #engine: Engine;
  #active: Place | undefined;

  constructor(options: SheetFileOptions) {
    this.options = options;
    this.locale = sheetLocale(options.locale);
    this.formulas = formulaTextOf(this.locale, options.separators ?? null);
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
    });
    this.tabs = new Tabs(this.#engine);
  }

  defer(write: Write): void {
    this.#engine.defer(write);
  }

  settle(): Getters {
    return this.#engine.settle();
  }

  snapshot(): WorkbookData {
    return this.#engine.snapshot();
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

  active(): Place | undefined {
    return this.#active;
  }

  /** A copy of a tab, or a blank one, before the tab at `index` (from 0), else after the active one. */
  insertTab(name: string, index?: number, template?: Tab): Tab {
    const tabs = this.tabs.all();
    const place = index ?? (this.#active ? tabs.indexOf(this.#active.tab) : 0) + 1;
    const tab = this.tabs.insert(name, place, template);
    this.activate(tab);
    if (template && this.options.copiedTabKeepsMetadata) this.metadata.copy(template.id, tab.id);
    return tab;
  }

  removeTab(tab: Tab): void {
    this.tabs.remove(tab);
    this.metadata.dropTab(tab.id);
    if (this.#active?.tab === tab) this.#active = undefined;
  }
}
