/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { MetadataEntry, MetadataVisibility } from '../metadata';
import type { SheetFile } from '../sheetFile';
import type { Tab } from '../tabs';
import { SheetService } from './sheetService';

const spec: ServiceSpec = {
  name: 'DeveloperMetadata',
  members: {
    getKey: 'free',
    getValue: 'free',
    getLocation: 'free',
    remove: 'write',
  } satisfies Members<MetadataService, GoogleAppsScript.Spreadsheet.DeveloperMetadata>,
};

export class MetadataService extends Service {
  override readonly spec = spec;
  readonly #file: SheetFile;
  readonly #entry: MetadataEntry;

  constructor(file: SheetFile, entry: MetadataEntry) {
    super();
    this.#file = file;
    this.#entry = entry;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string | null {
    return this.#entry.value;
  }

  getLocation(): LocationService {
    return new LocationService(this.#file, this.#entry.tabId);
  }

  remove(): void {
    this.#file.metadata.remove(this.#entry);
  }
}

const locationSpec: ServiceSpec = {
  name: 'DeveloperMetadataLocation',
  members: {
    getSheet: 'free',
    getLocationType: 'free',
  } satisfies Members<LocationService, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>,
};

type LocationType = 'SHEET' | 'SPREADSHEET';

class LocationService extends Service {
  override readonly spec = locationSpec;
  readonly #file: SheetFile;
  readonly #tabId: string | undefined;

  constructor(file: SheetFile, tabId: string | undefined) {
    super();
    this.#file = file;
    this.#tabId = tabId;
  }

  getSheet(): SheetService | null {
    return this.#tabId === undefined ? null : new SheetService(this.#file, this.#file.tabs.byId(this.#tabId));
  }

  getLocationType(): LocationType {
    return this.#tabId === undefined ? 'SPREADSHEET' : 'SHEET';
  }
}

const finderSpec: ServiceSpec = {
  name: 'DeveloperMetadataFinder',
  members: {
    withKey: 'free',
    withValue: 'free',
    withVisibility: 'free',
    withLocationType: 'free',
    find: 'read',
  } satisfies Members<MetadataFinderService, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>,
};

export class MetadataFinderService extends Service {
  override readonly spec = finderSpec;
  readonly #file: SheetFile;
  readonly #wanted: ((entry: MetadataEntry) => boolean)[] = [];

  /** Looks through one tab, or the whole spreadsheet with its tabs. */
  constructor(file: SheetFile, tab?: Tab) {
    super();
    this.#file = file;
    if (tab) this.#wanted.push((entry) => entry.tabId === tab.id);
  }

  withKey(key: string): this {
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string): this {
    return this.#where((entry) => entry.value === value);
  }

  withVisibility(visibility: MetadataVisibility): this {
    return this.#where((entry) => entry.visibility === visibility);
  }

  withLocationType(type: LocationType): this {
    return this.#where((entry) => (entry.tabId === undefined) === (type === 'SPREADSHEET'));
  }

  find(): MetadataService[] {
    const found = this.#file.metadata.all().filter((entry) => this.#wanted.every((test) => test(entry)));
    return found.map((entry) => new MetadataService(this.#file, entry));
  }

  #where(test: (entry: MetadataEntry) => boolean): this {
    this.#wanted.push(test);
    return this;
  }
}

/** addDeveloperMetadata(key), (key, visibility), (key, value), (key, value, visibility) */
export function metadataEntry(args: readonly unknown[], tabId: string | undefined): MetadataEntry {
  const [key, ...rest] = args;
  const isVisibility = (item: unknown): item is MetadataVisibility =>
    item === 'DOCUMENT' || item === 'PROJECT';
  const visibility = rest.find(isVisibility) ?? 'DOCUMENT';
  const [value] = rest.filter((item) => !isVisibility(item));
  return {
    key: String(key),
    value: value === undefined || value === null ? null : String(value),
    visibility,
    tabId,
  };
}
