/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { GoogleException } from '../exception';
import type { CacheStore } from '../stores';

const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

const spec: ServiceSpec = {
  name: 'CacheService',
  members: {
    getDocumentCache: 'free',
    getUserCache: 'free',
  } satisfies Members<CacheServiceService, GoogleAppsScript.Cache.CacheService>,
};

export interface CacheStores {
  document: CacheStore;
  user: CacheStore;
}

export class CacheServiceService extends Service {
  override readonly spec = spec;
  readonly #stores: CacheStores;
  readonly #now: () => number;

  constructor(stores: CacheStores, now: () => number) {
    super();
    this.#stores = stores;
    this.#now = now;
  }

  getDocumentCache(): CacheHandleService {
    return new CacheHandleService(this.#stores.document, this.#now);
  }

  getUserCache(): CacheHandleService {
    return new CacheHandleService(this.#stores.user, this.#now);
  }
}

const handleSpec: ServiceSpec = {
  name: 'Cache',
  members: {
    get: 'read',
    put: 'write',
    remove: 'write',
  } satisfies Members<CacheHandleService, GoogleAppsScript.Cache.Cache>,
};

class CacheHandleService extends Service {
  override readonly spec = handleSpec;
  readonly #store: CacheStore;
  readonly #now: () => number;

  constructor(store: CacheStore, now: () => number) {
    super();
    this.#store = store;
    this.#now = now;
  }

  get(key: string): string | null {
    const entry = this.#store.get(key);
    return entry && entry.until > this.#now() ? entry.value : null;
  }

  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): void {
    if (key.length > MAX_KEY_CHARACTERS) throw new GoogleException('Argument too large: key');
    const text = String(value);
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new GoogleException('Argument too large: value');
    this.#store.set(key, { value: text, until: this.#now() + Math.min(seconds, MAX_SECONDS) * 1000 });
  }

  remove(key: string): void {
    this.#store.delete(key);
  }
}
