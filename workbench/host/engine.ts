import * as spreadsheet from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { dispatchBatch, keepNoRevisions } from './engineBatch';
import { cellsWithNow, quarterOf, type SheetClock } from './engineFunctions';
import { prepareLibrary } from './engineLibrary';
import { plainCopy } from './plainCopy';
import { quietly } from './quietly';
import type { SheetLocale } from './sheetLocale';
import type { TabCopy } from './tabCopies';

export type Getters = spreadsheet.Model['getters'];

/** The spreadsheet while a batch is applied: what a write sees is what all earlier writes made. */
export interface Grid {
  readonly getters: Getters;
  /** Applies one command of the engine. A refused command is a bug of the host, unless it changes nothing. */
  command(type: string, payload: object): void;
}

/** What the library calls the state of a workbook before any revision. */
const FIRST_REVISION = 'START_REVISION';

export type Write = (grid: Grid) => void;

export interface EngineOptions {
  locale: SheetLocale;
  clock: SheetClock;
  firstTab: { id: string; name: string; rows: number; cols: number };
  /** A spreadsheet to begin with, as save() gave it, instead of one with an empty first tab. */
  saved?: spreadsheet.WorkbookData | undefined;
  /** Shares the spreadsheet with other clients of the library, such as a grid in a browser. */
  transport?: spreadsheet.TransportService;
}

/**
 * The formula engine. Writes wait in a queue and are applied as one batch, hence evaluated once, by the next
 * call that needs the outcome.
 */
export class Engine {
  readonly #model: spreadsheet.Model;
  readonly #clock: SheetClock;
  #queue: Write[] = [];
  #evaluatedAt: number;
  #applying = false;
  #hearCopy: ((copy: TabCopy) => void) | undefined;

  constructor(options: EngineOptions) {
    prepareLibrary();
    this.#clock = options.clock;
    this.#evaluatedAt = options.clock();
    const { id, name, rows, cols } = options.firstTab;
    const blank = {
      version: '19.3',
      sheets: [{ id, name, rowNumber: rows, colNumber: cols }],
      settings: { locale: engineLocale(options.locale) },
    };
    // The library mends what it is given in place.
    const data = options.saved ? plainCopy(options.saved) : blank;
    const config = {
      custom: {
        casebookClock: options.clock,
        casebookCopied: (copy: TabCopy) => {
          if (!this.#applying) this.#hearCopy?.(copy);
        },
      },
      ...(options.transport ? { transportService: options.transport } : {}),
    };
    this.#model = quietly(() => new spreadsheet.Model(data, config));
    if (!options.transport) keepNoRevisions(this.#model);
  }

  /** Queues a write. It must not throw for what a user did: checks belong before the call. */
  defer(write: Write): void {
    this.#queue.push(write);
  }

  /** Applies what waits and gives the evaluated spreadsheet. */
  settle(): Getters {
    if (this.#queue.length > 0) this.#apply();
    const now = this.#clock();
    if (quarterOf(now) !== quarterOf(this.#evaluatedAt)) this.#tellTime(now);
    return this.#model.getters;
  }

  /** As opening the spreadsheet does: TODAY and NOW are computed anew if time has passed at all. */
  refreshTime(): void {
    const now = this.#clock();
    if (now !== this.#evaluatedAt) this.#tellTime(now);
  }

  /** A new day touches most formulas; within a day only those that hang on NOW change. */
  #tellTime(now: number): void {
    const isSameDay = Math.floor(now) === Math.floor(this.#evaluatedAt);
    this.#evaluatedAt = now;
    const payload = isSameDay ? { cellIds: cellsWithNow(this.#model.getters) } : {};
    this.#change(() => this.#model.dispatch('EVALUATE_CELLS', payload));
  }

  /** Calls back after a change that did not come through defer: another client's. */
  onOutsideChange(listener: () => void): void {
    this.#model.on('update', this, () => {
      if (!this.#applying) listener();
    });
  }

  /** Calls back for a tab that another client duplicated, before anything else is done to either. */
  onOutsideCopy(listener: (copy: TabCopy) => void): void {
    this.#hearCopy = listener;
  }

  /** What another client of the library starts from; it carries the id of the last revision in it. */
  snapshot(): spreadsheet.WorkbookData {
    this.settle();
    // The library's own exportData compresses, and checks that against a second model, which takes seconds.
    return quietly(() => this.#model._exportData(false));
  }

  /** What another engine can begin with, the first revision of its own. */
  save(): spreadsheet.WorkbookData {
    return { ...this.snapshot(), revisionId: FIRST_REVISION };
  }

  /** The workbook as the bytes of an .xlsx file. */
  async exportXlsx(): Promise<Uint8Array> {
    this.settle();
    const { files } = await quietly(() => this.#model.exportXLSX());
    const entries: Record<string, Uint8Array> = {};
    for (const file of files) if ('content' in file) entries[file.path] = strToU8(withoutMarks(file));
    return zipSync(entries);
  }

  #apply(): void {
    const writes = this.#queue;
    this.#queue = [];
    let failure: unknown;
    this.#change(() =>
      dispatchBatch(this.#model, (dispatch) => {
        const command = (type: string, payload: object) => accept(type, payload, dispatch(type, payload));
        const grid: Grid = { getters: this.#model.getters, command };
        try {
          for (const write of writes) write(grid);
        } catch (error) {
          // An exception inside a dispatch would leave the model unusable; it is raised once the batch is closed.
          failure = error;
        }
      }),
    );
    if (failure !== undefined) throw failure;
  }

  #change(work: () => void): void {
    this.#applying = true;
    try {
      quietly(work);
    } finally {
      this.#applying = false;
    }
  }
}

/** Text is marked with a leading apostrophe in the engine, which its export takes for part of the text. */
function withoutMarks({ path, content }: { path: string; content: string }): string {
  return path === 'xl/sharedStrings.xml' ? content.replace(/(<t(?: [^>]*)?>)&apos;/g, '$1') : content;
}

function accept(type: string, payload: object, result: spreadsheet.DispatchResult): void {
  const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
  if (reasons.length > 0)
    throw new Error(`the engine refused ${type}: ${reasons.join(', ')} ${JSON.stringify(payload)}`);
}

const HARMLESS = new Set<string>(['NoChanges', 'ValuesNotChanged']);

function engineLocale(locale: SheetLocale): spreadsheet.Locale {
  return {
    name: locale.code,
    code: locale.code,
    thousandsSeparator: locale.group,
    decimalSeparator: locale.decimal,
    weekStart: locale.dateOrder === 'mdy' ? 7 : 1,
    dateFormat: locale.dateFormat,
    timeFormat: locale.timeFormat,
    formulaArgSeparator: locale.formulaSeparator,
  };
}
