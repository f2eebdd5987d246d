import { type Context, createContext, Script } from 'node:vm';

/**
 * The global scope of one execution: the language and nothing else. Objects handed to a script are made here,
 * so that `instanceof Array`, `instanceof Date` and `error instanceof Error` hold in it.
 */
export interface Realm {
  readonly context: Context;
  array(items: readonly unknown[]): unknown[];
  date(instant: number): Date;
  record(entries: Iterable<readonly [string, unknown]>): object;
  error(name: string, message: string): Error;
}

/**
 * Runs inside the new scope. Date there follows the host's clock; its local getters still follow the zone of
 * this process, where Google's follow the script's (docs/fidelity.md).
 */
const PREPARE = new Script(`(function (now) {
  const Native = Date;
  const clock = function now_() { return now(); };
  Object.defineProperty(clock, 'name', { value: 'now' });
  globalThis.Date = new Proxy(Native, {
    construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [clock()] : parts, made),
    apply: () => new Native(clock()).toString(),
    get: (target, key) => (key === 'now' ? clock : Reflect.get(target, key)),
  });
  Native.prototype.constructor = globalThis.Date;
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  const ScriptError = Error;
  return {
    array: (items) => Array.from(items),
    date: (instant) => new Native(instant),
    record: (entries) => Object.fromEntries(entries),
    error: (name, message) => Object.defineProperty(new ScriptError(message), 'name', { value: name, configurable: true, writable: true }),
  };
})`);

export function createRealm(now: () => number): Realm {
  const context = createContext({});
  const prepare: (clock: () => number) => Omit<Realm, 'context'> = PREPARE.runInContext(context);
  return { context, ...prepare(now) };
}
