/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { GoogleException } from '../exception';
import type { PropertyStore } from '../stores';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

const spec: ServiceSpec = {
  name: 'PropertiesService',
  members: {
    getDocumentProperties: 'free',
    getScriptProperties: 'free',
    getUserProperties: 'free',
  } satisfies Members<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>,
};

export interface PropertyStores {
  document: PropertyStore;
  script: PropertyStore;
  user: PropertyStore;
}

export class PropertiesServiceService extends Service {
  override readonly spec = spec;
  readonly #stores: PropertyStores;

  constructor(stores: PropertyStores) {
    super();
    this.#stores = stores;
  }

  getDocumentProperties(): PropertiesHandleService {
    return new PropertiesHandleService(this.#stores.document);
  }

  getScriptProperties(): PropertiesHandleService {
    return new PropertiesHandleService(this.#stores.script);
  }

  getUserProperties(): PropertiesHandleService {
    return new PropertiesHandleService(this.#stores.user);
  }
}

const handleSpec: ServiceSpec = {
  name: 'Properties',
  members: {
    getKeys: 'read',
    getProperties: 'read',
    getProperty: 'read',
    deleteAllProperties: 'write',
    deleteProperty: 'write',
    setProperties: 'write',
    setProperty: 'write',
  } satisfies Members<PropertiesHandleService, GoogleAppsScript.Properties.Properties>,
};

class PropertiesHandleService extends Service {
  override readonly spec = handleSpec;
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    super();
    this.#store = store;
  }

  getKeys(): string[] {
    return [...this.#store.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store);
  }

  getProperty(key: string): string | null {
    return this.#store.get(key) ?? null;
  }

  deleteAllProperties(): this {
    this.#store.clear();
    return this;
  }

  deleteProperty(key: string): this {
    this.#store.delete(key);
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const entries = Object.entries(properties);
    const kept = deleteAllOthers ? [] : [...this.#store];
    const next = new Map([...kept, ...entries.map(([key, value]) => [key, String(value)] as const)]);
    for (const [, value] of next) if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw tooLarge();
    const size = [...next].reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (size > MAX_STORE_BYTES) {
      throw new GoogleException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.clear();
    for (const [key, value] of next) this.#store.set(key, value);
    return this;
  }

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }
}

function tooLarge(): GoogleException {
  return new GoogleException('Argument too large: value');
}
