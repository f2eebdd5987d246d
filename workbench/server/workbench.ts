import { randomUUID } from 'node:crypto';
import type { Spot } from '../host/host';
import { languageOf } from '../page/words';
import { editsOf } from './editsOf';
import type { FileFacts, FromPage, FromServer, Hello, Outcome } from './protocol';
import { spotOf, World, type WorldOptions } from './world';

export interface WorkbenchSettings {
  world: Omit<WorldOptions, 'furnish'>;
  /** Brings the sample group into a new spreadsheet. */
  sample: NonNullable<WorldOptions['furnish']>;
  withSample: boolean;
  /** Nobody is asked whether the script may act for them. */
  isAuthorized: boolean;
  file: Omit<FileFacts, 'language'>;
  now: () => Date;
}

interface Run {
  id: number;
  functionName: string;
  args: unknown[];
  at: Spot | null;
  asPage: boolean;
}

/** One person's window, as the server holds it. */
export interface WorkbenchWindow {
  receive(message: FromPage): void;
  close(): void;
}

interface OpenWindow {
  readonly user: string;
  clientId: string;
  readonly send: (message: FromServer) => void;
  /** Runs that wait for the person's yes. */
  waiting: Run[];
}

const REFUSED: Outcome = {
  ok: false,
  name: 'ConsentRefused',
  message: 'Authorization is required to perform that action.',
};

/** The spreadsheet, its script and the people at it, without any network: windows send and get messages. */
export class Workbench {
  readonly #settings: WorkbenchSettings;
  readonly #windows = new Set<OpenWindow>();
  /** People who said yes to what the script asks for. */
  readonly #consented = new Set<string>();
  #world: World;

  constructor(settings: WorkbenchSettings) {
    this.#settings = settings;
    this.#world = this.#make(settings.withSample);
  }

  get world(): World {
    return this.#world;
  }

  /** A window of `user`'s opens; it is shown nothing before its hello. */
  open(user: string, send: (message: FromServer) => void): WorkbenchWindow {
    const window: OpenWindow = { user, clientId: randomUUID(), send, waiting: [] };
    this.#windows.add(window);
    return {
      receive: (message) => this.#receive(window, message),
      close: () => {
        this.#windows.delete(window);
        // A window that came back goes on under its name; its first connection may be missed only later.
        const isBack = [...this.#windows].some(({ clientId }) => clientId === window.clientId);
        if (!isBack) this.#world.revisions.leave(window.clientId);
      },
    };
  }

  #receive(window: OpenWindow, message: FromPage): void {
    switch (message.kind) {
      case 'hello':
        this.#greet(window, message);
        break;
      case 'revision':
        this.#takeRevision(window, message.message);
        break;
      case 'menu':
        this.#ask(window, { ...message, args: [], asPage: false });
        break;
      case 'call':
        this.#ask(window, { ...message, asPage: true });
        break;
      case 'consent':
        this.#hearConsent(window, message.isGiven);
        break;
      case 'startAgain':
        this.#startAgain(message.withSample);
        break;
    }
  }

  #greet(window: OpenWindow, hello: Hello): void {
    const { world, revision, clientId } = hello;
    if (world === null) {
      this.#welcome(window);
      return;
    }
    const { revisions, id } = this.#world;
    const messages = world === id && revision !== null ? revisions.after(revision) : undefined;
    if (!messages || clientId === null) {
      window.send({ kind: 'reload' });
      return;
    }
    window.clientId = clientId;
    window.send({ kind: 'missed', messages });
    this.#join(window);
  }

  #welcome(window: OpenWindow): void {
    const { host, revisions, id } = this.#world;
    const opened = host.open(window.user);
    const { locale } = this.#settings.file;
    const { data, messages } = revisions.start(() => host.snapshot());
    window.send({
      kind: 'welcome',
      world: id,
      clientId: window.clientId,
      file: { ...this.#settings.file, language: languageOf(locale) },
      now: this.#settings.now().getTime(),
      user: window.user,
      menus: [...host.menus()],
      functions: host.functions,
      documents: this.#world.documents(),
      data,
      messages,
      problem: opened?.error?.message ?? null,
    });
    this.#join(window);
  }

  #join(window: OpenWindow): void {
    this.#world.revisions.join(window.clientId, (message) => window.send({ kind: 'revision', message }));
  }

  #takeRevision(window: OpenWindow, message: Extract<FromPage, { kind: 'revision' }>['message']): void {
    const { revisions, edits } = this.#world;
    if (!revisions.receive(message) || !('nextRevisionId' in message)) return;
    for (const edit of editsOf(message)) edits.add({ edit, user: window.user });
  }

  #ask(window: OpenWindow, run: Run): void {
    if (this.#settings.isAuthorized || this.#consented.has(window.user)) {
      this.#start(window, run);
      return;
    }
    window.waiting.push(run);
    if (window.waiting.length === 1)
      window.send({ kind: 'askConsent', scopes: [...this.#world.host.scopes] });
  }

  #hearConsent(window: OpenWindow, isGiven: boolean): void {
    if (isGiven) this.#consented.add(window.user);
    for (const run of window.waiting.splice(0)) {
      if (isGiven) this.#start(window, run);
      else this.#tell(window, run, { outcome: REFUSED, shown: [], broughtTo: null });
    }
  }

  #start(window: OpenWindow, run: Run): void {
    setTimeout(() => this.#run(window, run), this.#settings.world.latency);
  }

  #run(window: OpenWindow, run: Run): void {
    const { host } = this.#world;
    const before = host.shown().length;
    const { value, error, broughtTo } = host.run(run.functionName, run.args, {
      user: window.user,
      asPage: run.asPage,
      ...(run.at ? { at: run.at } : {}),
    });
    this.#tell(window, run, {
      outcome: error ? { ok: false, name: error.name, message: error.message } : { ok: true, value },
      shown: this.#world.shownSince(before),
      broughtTo: spotOf(broughtTo),
    });
  }

  #tell(
    window: OpenWindow,
    { id }: Run,
    told: Pick<Extract<FromServer, { kind: 'done' }>, 'outcome' | 'shown' | 'broughtTo'>,
  ): void {
    window.send({ kind: 'done', id, ...told, documents: this.#world.documents() });
  }

  #startAgain(withSample: boolean): void {
    for (const { send } of this.#windows) send({ kind: 'working' });
    // The message leaves before the work begins, which keeps this process to itself.
    setTimeout(() => {
      this.#world = this.#make(withSample);
      for (const { send } of this.#windows) send({ kind: 'reload' });
    }, 50);
  }

  #make(withSample: boolean): World {
    const { world, sample } = this.#settings;
    return new World({ ...world, furnish: withSample ? sample : undefined });
  }
}
