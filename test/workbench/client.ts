import { Model } from '@odoo/o-spreadsheet';
import { createHost } from '../../workbench/host/host';
import { serialOf } from '../../workbench/host/zone';
import type { FromPage, FromServer, Welcome } from '../../workbench/server/protocol';
import { Workbench, type WorkbenchWindow } from '../../workbench/server/workbench';

export const NOW = new Date('2026-03-10T14:00:00Z'); // 10:00 in New York

interface Setting {
  source: string;
  isAuthorized?: boolean;
  latency?: number;
}

/** A workbench around a script of a few lines. */
export function workbenchOf({ source, isAuthorized = true, latency = 0 }: Setting): Workbench {
  return new Workbench({
    world: { latency, host: { source, html: { Page: '<p>page</p>' }, now: () => NOW } },
    sample: (host) => host.type('Sheet1', 'A1', 'sample'),
    withSample: false,
    isAuthorized,
    file: { name: 'Untitled spreadsheet', zone: 'America/New_York', locale: 'en_US', separators: 'comma' },
    now: () => NOW,
  });
}

/** A person's window without a browser: the library's model, as the page has it. */
export class Client {
  readonly window: WorkbenchWindow;
  readonly heard: FromServer[] = [];
  /** While it is away, what it sends is lost. */
  isAway = false;
  #model: Model | undefined;
  #listener: ((message: never) => void) | undefined;

  constructor(workbench: Workbench, user: string) {
    this.window = workbench.open(user, (message) => this.#hear(asSent(message)));
    this.send({ kind: 'hello', world: null, revision: null, clientId: null });
    const { data, messages, clientId } = this.welcome();
    const transportService = {
      sendMessage: async (message: Extract<FromPage, { kind: 'revision' }>['message']) => {
        if (!this.isAway) this.send({ kind: 'revision', message });
      },
      onNewMessage: (_: string, listener: (message: never) => void) => {
        this.#listener = listener;
      },
      leave: () => {},
    };
    const custom = { casebookClock: () => serialOf(NOW.getTime(), 'America/New_York') };
    this.#model = new Model(
      data,
      { transportService, client: { id: clientId, name: user }, custom },
      messages,
    );
  }

  get model(): Model {
    if (!this.#model) throw new Error('the window has not been greeted');
    return this.#model;
  }

  welcome(): Welcome {
    return this.last('welcome');
  }

  last<K extends FromServer['kind']>(kind: K): Extract<FromServer, { kind: K }> {
    const found = this.heard.findLast((message) => message.kind === kind);
    if (!found) throw new Error(`heard no ${kind}: ${this.heard.map((message) => message.kind).join(', ')}`);
    return found as Extract<FromServer, { kind: K }>;
  }

  send(message: FromPage): void {
    this.window.receive(asSent(message));
  }

  /** Writes as the library itself does. */
  write(cell: { col: number; row: number }, content: string): void {
    this.model.dispatch('UPDATE_CELL', { sheetId: this.model.getters.getActiveSheetId(), ...cell, content });
  }

  shows(cell: { col: number; row: number }): string {
    const sheetId = this.model.getters.getActiveSheetId();
    return this.model.getters.getEvaluatedCell({ sheetId, ...cell }).formattedValue;
  }

  #hear(message: FromServer): void {
    this.heard.push(message);
    if (message.kind === 'revision') this.#listener?.(message.message as never);
    if (message.kind === 'missed') for (const missed of message.messages) this.#listener?.(missed as never);
  }
}

/** What the socket makes of a message. */
function asSent<T>(message: T): T {
  return JSON.parse(JSON.stringify(message)) as T;
}

/** Until what was put off until later is done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The library, made ready as the host makes it. */
export function prepare(): void {
  createHost({ source: '' });
  jest.spyOn(console, 'debug').mockImplementation(() => {});
}
