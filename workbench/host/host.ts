import type { TransportService, WorkbookData } from '@odoo/o-spreadsheet';
import { type Block, parseA1 } from './a1Notation';
import type { AuthMode } from './boundary';
import { type Bundle, bundleOf, loadBundle } from './bundle';
import { displayAt, formulaAt } from './cells';
import { DriveStore, type HostDocument, type SavedDrive } from './driveStore';
import { describe, execute, type RunResult } from './execution';
import { copiedFile } from './fileCopy';
import type { Separators } from './formulaText';
import { globalServices } from './globalServices';
import { inspectTabs, type TabView } from './inspection';
import { pageArguments, pageReply } from './pageRules';
import { enterText } from './personTyping';
import type { Place } from './place';
import type { Menu, Shown } from './screen';
import { ConsoleService } from './services/consoleService';
import { RangeService } from './services/rangeService';
import { SpreadsheetService } from './services/spreadsheetService';
import type { AnswerAlert } from './services/uiService';
import { type SavedFile, SheetFile } from './sheetFile';
import { type SavedStores, Stores } from './stores';
import type { Tab } from './tabs';

export type { RunError, RunResult } from './execution';

export interface HostOptions {
  /** The built project: Code.js, appsscript.json, HTML files. */
  distDir?: string;
  /** A project of one text instead, with its HTML files by name. */
  source?: string;
  html?: Readonly<Record<string, string>>;
  fileName?: string;
  /** As in the file's address. */
  spreadsheetId?: string | undefined;
  locale?: string;
  zone?: string;
  now?: () => Date;
  /** Who runs, opens and types unless a call says otherwise. */
  user?: string;
  separators?: Separators;
  textFormat?: 'holds' | 'runsFormulas';
  apostrophe?: 'stripped' | 'kept';
  /** What typed text that begins with + or - and is no number becomes. */
  signs?: 'formula' | 'text';
  copiedTabKeepsMetadata?: boolean;
  docsPerDay?: number;
  answerAlert?: AnswerAlert;
  /** Shares the spreadsheet with other clients of the engine. */
  transport?: TransportService;
  /** Where people open a document; Google's own address unless said. */
  documentLink?: (id: string) => string;
  /** What save() gave, to go on from: a host of the same locale and zone. */
  saved?: SavedHost | undefined;
}

/** A host between two executions, as plain JSON. What people were shown is not in it, nor what calls cost. */
export interface SavedHost {
  file: SavedFile;
  drive: SavedDrive;
  stores: SavedStores;
}

export interface RunOptions {
  mode?: AuthMode;
  user?: string;
  /** Kills the execution at the call after this many. */
  stopAfter?: number;
  /** As google.script.run calls it: its rules for names, arguments and replies. */
  asPage?: boolean;
  /** Someone else holds the document lock. */
  lockBusy?: boolean;
  /** Where the person's own view of the spreadsheet stands. */
  at?: Spot;
}

/** A cell as the engine names it, counted from 0. */
export interface Spot {
  tabId: string;
  row: number;
  col: number;
}

/** What a person changed in another client of the engine: cells of one tab, as the engine took them. */
export interface Edit {
  tabId: string;
  cells: readonly { row: number; col: number; content: string }[];
}

/** Google's services on this machine, for one script bound to one spreadsheet. */
export class Host {
  readonly #options: HostOptions;
  readonly #bundle: Bundle;
  readonly #file: SheetFile;
  readonly #drive: DriveStore;
  readonly #now: () => Date;
  readonly #user: string;
  readonly #answer: AnswerAlert;
  readonly #stores: Stores;
  readonly #isShared: boolean;
  #copies = 0;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#bundle = bundleFrom(options);
    this.#now = options.now ?? (() => new Date());
    this.#user = options.user ?? 'person@example.org';
    this.#answer = options.answerAlert ?? (({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK'));
    this.#stores = new Stores(options.saved?.stores);
    this.#drive = new DriveStore({
      perDay: options.docsPerDay ?? 250,
      now: this.#now,
      linkOf: options.documentLink,
      saved: options.saved?.drive,
    });
    this.#isShared = options.transport !== undefined;
    this.#file = new SheetFile({
      id: options.spreadsheetId,
      name: options.fileName ?? 'Untitled spreadsheet',
      locale: options.locale ?? 'en_US',
      zone: options.zone ?? 'America/New_York',
      now: this.#now,
      textFormat: options.textFormat ?? 'holds',
      apostrophe: options.apostrophe ?? 'stripped',
      signs: options.signs ?? 'formula',
      copiedTabKeepsMetadata: options.copiedTabKeepsMetadata ?? true,
      ...(options.separators ? { separators: options.separators } : {}),
      ...(options.transport ? { transport: options.transport } : {}),
      saved: options.saved?.file,
    });
  }

  /** Calls a top-level function of the script in a fresh global scope. */
  run(functionName: string, args: readonly unknown[] = [], how: RunOptions = {}): RunResult {
    if (!how.asPage) return this.#execute(functionName, args, how);
    if (functionName.endsWith('_') || !this.#bundle.entryPoints.has(functionName)) {
      return refused('TypeError', `google.script.run.${functionName} is not a function`);
    }
    const given = pageArguments(args);
    if ('illegal' in given)
      return refused('Error', `Failed due to illegal value in property: ${given.illegal}`);
    const result = this.#execute(functionName, given.args, how);
    return result.error || result.stopped ? result : { ...result, value: pageReply(result.value) };
  }

  /** Someone opens the spreadsheet: onOpen runs as a simple trigger, if the script has one, and makes the menus. */
  open(user?: string): RunResult | undefined {
    this.#file.screen.menus.length = 0;
    this.#file.refreshTime();
    return this.#trigger('onOpen', {}, user);
  }

  /** A person types into one cell. onEdit runs as a simple trigger unless a rule refuses the input. */
  type(tabName: string, a1: string, text: string, user?: string): RunResult | undefined {
    const tab = this.#tab(tabName);
    const block = parseA1(a1, tab);
    if (!enterText(this.#file, { tab, block }, { rows: [[text]], how: 'typed' })) return undefined;
    return this.#edited({ tab, block }, { value: text }, user);
  }

  /** A person pastes rows of text with the top left corner at `a1`. */
  paste(tabName: string, a1: string, rows: readonly (readonly string[])[]): RunResult | undefined {
    const tab = this.#tab(tabName);
    const corner = parseA1(a1, tab);
    const block = { ...corner, rows: rows.length, cols: Math.max(...rows.map((row) => row.length)) };
    enterText(this.#file, { tab, block }, { rows, how: 'pasted' });
    return this.#edited({ tab, block });
  }

  /** A person changed cells in another client: onEdit runs for the block around them, with a value for one cell. */
  edited({ tabId, cells }: Edit, user?: string): RunResult | undefined {
    const tab = this.#file.tabs.all().find(({ id }) => id === tabId);
    const inside = tab && cells.filter(({ row, col }) => row < tab.rows && col < tab.cols);
    if (!tab || !inside?.[0]) return undefined;
    const getters = this.#file.settle();
    for (const { row, col, content } of inside) {
      const position = { sheetId: tabId, row, col };
      this.#file.formulas.remember(content, () => formulaAt(getters, position));
    }
    const block = blockAround(inside);
    const { row, col, content } = inside[0];
    const isOne = block.rows === 1 && block.cols === 1 && content !== '';
    const shown = isOne ? displayAt(getters, { sheetId: tabId, row, col }) : '';
    return this.#edited({ tab, block }, isOne ? { value: shown } : {}, user);
  }

  /** What a page can call by name. */
  get functions(): string[] {
    return [...this.#bundle.entryPoints].filter((name) => !name.endsWith('_'));
  }

  /** What the manifest says the script needs a person's consent for. */
  get scopes(): readonly string[] {
    return this.#bundle.scopes ?? [];
  }

  documents(): readonly HostDocument[] {
    return this.#drive.documents;
  }

  menus(): readonly Menu[] {
    return this.#file.screen.menus;
  }

  /** Sidebars, dialogs, alerts and toasts, oldest first. */
  shown(): readonly Shown[] {
    return this.#file.screen.shown;
  }

  /** The tabs as plain data, without counting a call. */
  sheets(): TabView[] {
    return inspectTabs(this.#file);
  }

  exportXlsx(): Promise<Uint8Array> {
    return this.#file.exportXlsx();
  }

  /** What another client of the engine starts from, with the id of the last revision in it. */
  snapshot(): WorkbookData {
    return this.#file.snapshot();
  }

  /** The spreadsheet, the documents and the properties, for another host to go on from. */
  save(): SavedHost {
    return { file: this.#file.save(), drive: this.#drive.save(), stores: this.#stores.save() };
  }

  /** File > Make a copy: a file of its own with the same script, shared with nobody's window. */
  makeCopy(changes: Partial<HostOptions> = {}): Host {
    const { transport: _, ...options } = this.#options;
    this.#copies += 1;
    return new Host({
      ...options,
      fileName: `Copy of ${this.#file.options.name}`,
      spreadsheetId: `${this.#file.id}-copy-${this.#copies}`,
      saved: copiedFile(this.save()),
      ...changes,
    });
  }

  #edited({ tab, block }: Place, more: object = {}, user?: string): RunResult | undefined {
    return this.#trigger('onEdit', { range: new RangeService(this.#file, tab, block), ...more }, user);
  }

  #trigger(functionName: string, event: object, user = this.#user): RunResult | undefined {
    if (!this.#bundle.entryPoints.has(functionName)) return undefined;
    const source = new SpreadsheetService(this.#file);
    return this.#execute(functionName, [{ authMode: 'LIMITED', source, ...event }], {
      mode: 'LIMITED',
      user,
    });
  }

  #execute(functionName: string, args: readonly unknown[], how: RunOptions): RunResult {
    const console = new ConsoleService();
    const now = () => this.#now().getTime();
    if (how.at) this.#stand(how.at);
    const before = this.#file.active();
    const result = execute({
      bundle: this.#bundle,
      functionName,
      args,
      mode: how.mode ?? 'FULL',
      stopAfter: how.stopAfter,
      now,
      globals: globalServices({
        bundle: this.#bundle,
        file: this.#file,
        drive: this.#drive,
        stores: this.#stores,
        user: how.user ?? this.#user,
        now,
        answerAlert: this.#answer,
        lockBusy: how.lockBusy ?? false,
        console,
      }),
      consoleLines: console.lines,
    });
    const settled = this.#isShared ? this.#settled(result) : result;
    const after = this.#file.active();
    return after && after !== before ? { ...settled, broughtTo: after } : settled;
  }

  /** Others see what was written, at once; a write that the engine refuses fails the run and not this process. */
  #settled(result: RunResult): RunResult {
    try {
      this.#file.settle();
      return result;
    } catch (error) {
      const { value: _, ...rest } = result;
      return { ...rest, error: describe(error) };
    }
  }

  #stand({ tabId, row, col }: Spot): void {
    const tab = this.#file.tabs.all().find(({ id }) => id === tabId);
    if (tab) this.#file.activate(tab, { row: row + 1, col: col + 1, rows: 1, cols: 1 });
  }

  #tab(name: string): Tab {
    const tab = this.#file.tabs.byName(name);
    if (!tab) throw new Error(`there is no tab named ${name}`);
    return tab;
  }
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}

function bundleFrom({ distDir, source, html }: HostOptions): Bundle {
  if (source !== undefined) return bundleOf(source, html);
  if (distDir === undefined) throw new Error('createHost needs distDir or source');
  return loadBundle(distDir);
}

function blockAround(cells: Edit['cells']): Block {
  const rows = cells.map(({ row }) => row);
  const cols = cells.map(({ col }) => col);
  const top = Math.min(...rows);
  const left = Math.min(...cols);
  return {
    row: top + 1,
    col: left + 1,
    rows: Math.max(...rows) - top + 1,
    cols: Math.max(...cols) - left + 1,
  };
}

function refused(name: string, message: string): RunResult {
  return {
    error: { name, message },
    stopped: false,
    calls: { all: 0, reads: 0, writes: 0 },
    seconds: 0,
    callLog: [],
    console: [],
  };
}
