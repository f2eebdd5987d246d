export type PropertyStore = Map<string, string>;
export type CacheStore = Map<string, { value: string; until: number }>;

/** Properties and caches, which outlive executions: shared ones, and one of each for every user. */
export class Stores {
  readonly documentProperties: PropertyStore = new Map();
  readonly scriptProperties: PropertyStore = new Map();
  readonly documentCache: CacheStore = new Map();
  readonly #userProperties = new Map<string, PropertyStore>();
  readonly #userCaches = new Map<string, CacheStore>();

  userProperties(user: string): PropertyStore {
    return own(this.#userProperties, user);
  }

  userCache(user: string): CacheStore {
    return own(this.#userCaches, user);
  }
}

function own<T>(stores: Map<string, Map<string, T>>, user: string): Map<string, T> {
  const store = stores.get(user) ?? new Map<string, T>();
  stores.set(user, store);
  return store;
}
