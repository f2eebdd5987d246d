import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Spot } from '../host/host';
import type { FromPage, FromServer, StateMessage, Welcome } from '../server/protocol';

type Done = Extract<FromServer, { kind: 'done' }>;

export interface ConnectionEvents {
  lost(): void;
  back(): void;
  working(): void;
  askConsent(scopes: readonly string[]): void;
}

/** What a run that was under way gets when the connection breaks: the words google.script.run has for it. */
const BROKEN: Done['outcome'] = {
  ok: false,
  name: 'NetworkError',
  message: 'NetworkError: Connection failure due to HTTP 0',
};
const FIRST_RETRY_MS = 300;
const LONGEST_RETRY_MS = 5000;

/** The window's one socket to the server: revisions of the spreadsheet, and runs of the script. */
export class Connection {
  readonly #events: ConnectionEvents;
  readonly #runs = new Map<number, (done: Done) => void>();
  #socket: WebSocket | undefined;
  #lastRun = 0;
  #world: string | null = null;
  #clientId: string | null = null;
  /** The last revision this window has. */
  #revision: string | null = null;
  /** A revision of this window's that the server has not accepted yet. */
  #unconfirmed: StateMessage | undefined;
  #listener: ((message: CollaborationMessage) => void) | undefined;
  #early: CollaborationMessage[] = [];

  constructor(events: ConnectionEvents) {
    this.#events = events;
  }

  /** Connects for the first time. Rejects when there is no server. */
  open(): Promise<Welcome> {
    return new Promise((resolve, reject) => {
      this.#connect({
        welcome: (welcome) => {
          this.#world = welcome.world;
          this.#clientId = welcome.clientId;
          this.#revision = welcome.messages.at(-1)?.nextRevisionId ?? welcome.data.revisionId;
          resolve(welcome);
        },
        failed: reject,
      });
    });
  }

  /** The library's end: it sends one revision at a time and waits until that comes back. */
  transport(): TransportService<CollaborationMessage> {
    return {
      sendMessage: async (message) => {
        if ('nextRevisionId' in message) this.#unconfirmed = message;
        this.#send({ kind: 'revision', message });
      },
      onNewMessage: (_, callback) => {
        this.#listener = callback;
        for (const message of this.#early.splice(0)) callback(message);
      },
      leave: () => {
        this.#listener = undefined;
      },
    };
  }

  runMenuItem(functionName: string, at: Spot | null): Promise<Done> {
    return this.#run((id) => ({ kind: 'menu', id, functionName, at }));
  }

  call(functionName: string, args: unknown[], at: Spot | null): Promise<Done> {
    return this.#run((id) => ({ kind: 'call', id, functionName, args, at }));
  }

  answerConsent(isGiven: boolean): void {
    this.#send({ kind: 'consent', isGiven });
  }

  startAgain(withSample: boolean): void {
    this.#send({ kind: 'startAgain', withSample });
  }

  #run(message: (id: number) => FromPage): Promise<Done> {
    this.#lastRun += 1;
    const id = this.#lastRun;
    return new Promise((resolve) => {
      this.#runs.set(id, resolve);
      if (!this.#send(message(id))) this.#finish(broken(id));
    });
  }

  #finish(done: Done): void {
    const resolve = this.#runs.get(done.id);
    this.#runs.delete(done.id);
    resolve?.(done);
  }

  #send(message: FromPage): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  #connect(first?: { welcome: (welcome: Welcome) => void; failed: (error: Error) => void }): void {
    const socket = new WebSocket(`ws://${location.host}/socket${location.search}`);
    this.#socket = socket;
    socket.onopen = () =>
      this.#send({
        kind: 'hello',
        world: this.#world,
        revision: this.#revision,
        clientId: this.#clientId,
      });
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as FromServer, first?.welcome);
    socket.onclose = () => {
      if (this.#world === null) {
        first?.failed(new Error('The workbench does not answer.'));
        return;
      }
      for (const id of [...this.#runs.keys()]) this.#finish(broken(id));
      this.#events.lost();
      this.#tryAgain(FIRST_RETRY_MS);
    };
  }

  #tryAgain(wait: number): void {
    setTimeout(() => {
      const probe = new WebSocket(`ws://${location.host}/socket${location.search}`);
      probe.onerror = () => this.#tryAgain(Math.min(wait * 2, LONGEST_RETRY_MS));
      probe.onopen = () => {
        probe.onerror = null;
        probe.close();
        this.#connect();
      };
    }, wait);
  }

  #hear(message: FromServer, welcome: ((welcome: Welcome) => void) | undefined): void {
    switch (message.kind) {
      case 'welcome':
        welcome?.(message);
        break;
      case 'missed':
        this.#catchUp(message.messages);
        break;
      case 'reload':
        location.reload();
        break;
      case 'working':
        this.#events.working();
        break;
      case 'revision':
        this.#deliver(message.message);
        break;
      case 'done':
        this.#finish(message);
        break;
      case 'askConsent':
        this.#events.askConsent(message.scopes);
        break;
    }
  }

  #catchUp(messages: readonly StateMessage[]): void {
    this.#events.back();
    // Told of anything missed, the library sends again by itself; told of nothing, it would wait for ever.
    if (messages.length === 0 && this.#unconfirmed)
      this.#send({ kind: 'revision', message: this.#unconfirmed });
    for (const message of messages) this.#deliver(message);
  }

  #deliver(message: CollaborationMessage): void {
    if ('nextRevisionId' in message) {
      this.#revision = message.nextRevisionId;
      if (this.#unconfirmed?.nextRevisionId === message.nextRevisionId) this.#unconfirmed = undefined;
    }
    if (this.#listener) this.#listener(message);
    else this.#early.push(message);
  }
}

function broken(id: number): Done {
  return { kind: 'done', id, outcome: BROKEN, shown: [], broughtTo: null, documents: [] };
}
