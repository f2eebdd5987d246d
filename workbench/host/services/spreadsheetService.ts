/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { SheetFile } from '../sheetFile';
import { MetadataFinderService, metadataEntry } from './metadataService';
import { RangeService } from './rangeService';
import { SheetService } from './sheetService';

const spec: ServiceSpec = {
  name: 'Spreadsheet',
  members: {
    getId: 'free',
    getUrl: 'free',
    createDeveloperMetadataFinder: 'free',
    getName: 'read',
    getSheets: 'read',
    getSheetByName: 'read',
    getSheetById: 'read',
    getSpreadsheetTimeZone: 'read',
    getSpreadsheetLocale: 'read',
    getActiveRange: 'read',
    insertSheet: 'write',
    deleteSheet: 'write',
    addDeveloperMetadata: 'write',
    toast: 'other',
    setActiveSheet: 'other',
  } satisfies Members<SpreadsheetService, GoogleAppsScript.Spreadsheet.Spreadsheet>,
};

export class SpreadsheetService extends Service {
  override readonly spec = spec;
  readonly file: SheetFile;

  constructor(file: SheetFile) {
    super();
    this.file = file;
  }

  getId(): string {
    return this.file.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.file.id}/edit`;
  }

  getName(): string {
    return this.file.options.name;
  }

  getSheets(): SheetService[] {
    return this.file.tabs.all().map((tab) => new SheetService(this.file, tab));
  }

  getSheetByName(name: string): SheetService | null {
    const tab = this.file.tabs.byName(name);
    return tab ? new SheetService(this.file, tab) : null;
  }

  getSheetById(gid: number): SheetService | null {
    const tab = this.file.tabs.byGid(gid);
    return tab ? new SheetService(this.file, tab) : null;
  }

  getSpreadsheetTimeZone(): string {
    return this.file.options.zone;
  }

  getSpreadsheetLocale(): string {
    return this.file.options.locale;
  }

  insertSheet(name: string, index?: number, options?: { template?: SheetService }): SheetService {
    return new SheetService(this.file, this.file.insertTab(name, index, options?.template?.tab));
  }

  deleteSheet(sheet: SheetService): void {
    this.file.removeTab(sheet.tab);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    this.file.metadata.add(metadataEntry(args, undefined));
    return this;
  }

  createDeveloperMetadataFinder(): MetadataFinderService {
    return new MetadataFinderService(this.file);
  }

  toast(message: string, title = ''): void {
    this.file.screen.shown.push({ kind: 'toast', title, message });
  }

  setActiveSheet(sheet: SheetService): SheetService {
    this.file.activate(sheet.tab);
    return sheet;
  }

  getActiveRange(): RangeService | null {
    const active = this.file.active();
    return active ? new RangeService(this.file, active.tab, active.block) : null;
  }
}
