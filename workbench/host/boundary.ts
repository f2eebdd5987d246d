import { types } from 'node:util';
import { GoogleException, NotInWorkbench, Stopped } from './exception';
import type { CallKind, Ledger } from './ledger';
import type { Realm } from './realm';

export type AuthMode = 'FULL' | 'LIMITED';

/** Which members of a Google class exist here, each with what a call costs; `constant` is a plain property. */
export type Members<Ours, Googles> = { readonly [K in keyof Ours & keyof Googles]: CallKind | 'constant' };

export interface ServiceSpec {
  /** As Google names it in messages: Range, Ui, drive.files. */
  readonly name: string;
  readonly members: Readonly<Record<string, CallKind | 'constant'>>;
  /** The scope a member needs, hence a person's consent; '*' stands for every member. */
  readonly scopes?: Readonly<Record<string, string>>;
}

/** An object of Google's, on the host's side. Scripts get a stand-in that knows only the members of its spec. */
export abstract class Service {
  abstract readonly spec: ServiceSpec;
}

export interface BoundaryOptions {
  realm: Realm;
  ledger: Ledger;
  mode: AuthMode;
  /** The scopes of the manifest; undefined asks for none to be listed. */
  scopes: readonly string[] | undefined;
}

/** Everything between a script and the host's services passes here, in both directions. */
export class Boundary {
  readonly #options: BoundaryOptions;
  readonly #standIns = new WeakMap<Service, object>();
  readonly #services = new WeakMap<object, Service>();
  /** The first thing the script asked for that the workbench does not imitate, or got wrong itself. */
  failure: unknown;

  constructor(options: BoundaryOptions) {
    this.#options = options;
  }

  /** A value of the host as the script may see it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.#standIn(value);
    const { realm } = this.#options;
    if (Array.isArray(value)) return realm.array(value.map((item) => this.toScript(item)));
    if (types.isDate(value)) return realm.date(value.getTime());
    return realm.record(Object.entries(value).map(([key, item]) => [key, this.toScript(item)]));
  }

  /** An argument of the script's: stand-ins become services, also inside arrays and an object of options. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.#services.get(value);
    if (service) return service;
    if (types.isDate(value) || types.isNativeError(value)) return value;
    // The engine takes arrays of this scope only.
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromScript(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.#services.get(item) ?? item]),
    );
  }

  /** An exception of the host as one of the script's. */
  raise(error: unknown): unknown {
    if (error instanceof Stopped) return error;
    if (!(error instanceof GoogleException)) this.failure ??= error;
    if (!(error instanceof Error)) return error;
    return this.#options.realm.error(error.name, error.message);
  }

  #standIn(service: Service): object {
    const known = this.#standIns.get(service);
    if (known) return known;
    const { name } = service.spec;
    const calls = new Map<string, unknown>();
    const standIn = new Proxy(Object.freeze({}), {
      get: (_, key) => {
        if (typeof key === 'symbol') return key === Symbol.toStringTag ? name : undefined;
        if (key === 'toString') return () => name;
        if (key === 'toJSON' || key === 'then' || key === 'constructor' || key === 'valueOf')
          return undefined;
        if (!calls.has(key)) calls.set(key, this.#member(service, key));
        return calls.get(key);
      },
      set: (_, key) => {
        throw this.raise(new NotInWorkbench(`setting ${name}.${String(key)}`));
      },
    });
    this.#standIns.set(service, standIn);
    this.#services.set(standIn, service);
    return standIn;
  }

  #member(service: Service, key: string): unknown {
    const { name, members } = service.spec;
    const kind = Object.hasOwn(members, key) ? members[key] : undefined;
    if (kind === undefined) throw this.raise(new NotInWorkbench(`${name}.${key}`));
    const label = `${name}.${key}`;
    const member: unknown = Reflect.get(service, key);
    if (kind === 'constant') {
      this.#demandScope(service.spec, key);
      return this.toScript(member);
    }
    if (typeof member !== 'function') throw new TypeError(`${label} is listed and not written`);
    return (...args: unknown[]) => {
      this.#demandScope(service.spec, key);
      this.#options.ledger.pass(label, kind);
      try {
        const given = args.map((arg) => this.fromScript(arg));
        const answer: unknown = Reflect.apply(member, service, given);
        if (kind !== 'free') this.#options.ledger.carry([...given, answer]);
        return this.toScript(answer);
      } catch (error) {
        throw this.raise(error);
      }
    };
  }

  #demandScope({ name, scopes = {} }: ServiceSpec, key: string): void {
    const scope = scopes[key] ?? scopes['*'];
    if (scope === undefined) return;
    const { mode, scopes: granted } = this.#options;
    if (mode === 'FULL' && (granted?.includes(scope) ?? true)) return;
    const message = `You do not have permission to call ${name}.${key}. Required permissions: ${scope}`;
    throw this.raise(new GoogleException(message));
  }
}
