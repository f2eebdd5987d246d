export type PropertyStore = Map<string, string>;
export type CacheStore = Map<string, { value: string; until: number }>;

/** The stores as plain JSON. */
export interface SavedStores {
  documentProperties: [string, string][];
  scriptProperties: [string, string][];
  documentCache: [string, CacheEntry][];
  userProperties: [user: string, entries: [string, string][]][];
  userCaches: [user: string, entries: [string, CacheEntry][]][];
}

type CacheEntry = CacheStore extends Map<string, infer Entry> ? Entry : never;

/** Properties and caches, which outlive executions: shared ones, and one of each for every user. */
export class Stores {
  readonly documentProperties: PropertyStore;
  readonly scriptProperties: PropertyStore;
  readonly documentCache: CacheStore;
  readonly #userProperties: Map<string, PropertyStore>;
  readonly #userCaches: Map<string, CacheStore>;

  constructor(saved?: SavedStores) {
    this.documentProperties = new Map(saved?.documentProperties);
    this.scriptProperties = new Map(saved?.scriptProperties);
    this.documentCache = new Map(saved?.documentCache);
    this.#userProperties = ownOf(saved?.userProperties);
    this.#userCaches = ownOf(saved?.userCaches);
  }

  userProperties(user: string): PropertyStore {
    return own(this.#userProperties, user);
  }

  userCache(user: string): CacheStore {
    return own(this.#userCaches, user);
  }

  save(): SavedStores {
    return {
      documentProperties: [...this.documentProperties],
      scriptProperties: [...this.scriptProperties],
      documentCache: [...this.documentCache],
      userProperties: [...this.#userProperties].map(([user, store]) => [user, [...store]]),
      userCaches: [...this.#userCaches].map(([user, store]) => [user, [...store]]),
    };
  }
}

function own<T>(stores: Map<string, Map<string, T>>, user: string): Map<string, T> {
  const store = stores.get(user) ?? new Map<string, T>();
  stores.set(user, store);
  return store;
}

function ownOf<T>(saved: readonly [string, [string, T][]][] = []): Map<string, Map<string, T>> {
  return new Map(saved.map(([user, entries]) => [user, new Map(entries)]));
}
