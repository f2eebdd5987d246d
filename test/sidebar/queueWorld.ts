import { type CallQueue, createCallQueue, type WaitingCall } from '../../sidebar/calls/callQueue';
import { type BrowserStorage, createKeptCalls } from '../../sidebar/calls/keptCalls';
import { ServerError } from '../../sidebar/server/serverError';
import { MINUTE } from './time';

/** What happens to the next call that goes to the Sheet. */
export type Luck = 'arrives' | 'lost before' | 'lost after' | 'busy' | 'refused';

/** A browser, a Sheet that knows ids again, and a connection with a will of its own. */
export class QueueWorld {
  /** Rows of the log, by id, in the order in which they were written. */
  readonly rows: string[] = [];
  readonly sent: { id: string; caller: string; note: string | null }[] = [];
  readonly storage = new MemoryStorage();
  now = Date.UTC(2026, 2, 10);
  caller: string | null = 'Mari';
  isShared = false;
  private lucks: Luck[] = [];
  private timers: (() => void)[] = [];
  private pages = 0;

  /** A page that is opened; the one before it was closed, whatever it was doing. */
  open(): CallQueue {
    this.timers = [];
    const page = ++this.pages;
    const travel = <T>(arrive: () => T) => this.travel(page, arrive);
    return createCallQueue({
      send: (call) => {
        this.sent.push({ id: call.id, caller: call.caller, note: call.note });
        return travel(() => {
          if (!this.rows.includes(call.id)) this.rows.push(call.id);
          return { tabId: 71 };
        });
      },
      undo: ({ id }) =>
        travel(() => {
          if (this.rows.includes(id)) this.rows.splice(this.rows.indexOf(id), 1);
        }),
      kept: createKeptCalls(() => (this.isShared ? null : this.storage)),
      caller: () => this.caller,
      now: () => this.now,
      later: (run) => {
        this.timers.push(run);
        return () => {
          this.timers = this.timers.filter((one) => one !== run);
        };
      },
    });
  }

  /** In this order; when they are used up, everything arrives. */
  luck(...lucks: Luck[]): void {
    this.lucks.push(...lucks);
  }

  /** Whatever can happen now has happened; no timer has rung. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  }

  /** Timers ring until nothing waits for one. */
  async letTimePass(): Promise<void> {
    await this.settle();
    for (let rings = 0; this.timers.length > 0 && rings < 100; rings++) {
      this.now += MINUTE;
      const ringing = this.timers.splice(0);
      for (const ring of ringing) ring();
      await this.settle();
    }
  }

  private async travel<T>(page: number, arrive: () => T): Promise<T> {
    await Promise.resolve();
    const luck = this.lucks.shift() ?? 'arrives';
    // Nobody hears what becomes of the call of a closed page.
    const isClosed = () => page !== this.pages;
    const error = (code: string) => new ServerError({ code, message: `${code}.` });
    if (isClosed() && luck !== 'arrives') return new Promise<never>(() => {});
    if (luck === 'busy') throw error('busy');
    if (luck === 'refused') throw error('case.unknown');
    if (luck === 'lost before') throw error('connection.lost');
    const reply = arrive();
    if (isClosed()) return new Promise<never>(() => {});
    if (luck === 'lost after') throw error('connection.lost');
    return reply;
  }
}

export function aCall(id: string): Omit<WaitingCall, 'keptAt' | 'isUndone'> {
  return { id, caseCode: 'C-001', target: 'T-01', outcome: 'Left a message', when: '2026-03-10 19:40' };
}

export const DETAILS = {
  caller: 'Mari',
  tabId: 71,
  numberDialled: '212-555-0100',
  howMany: null,
  language: 'en',
  note: 'asked for the supervisor',
  followUpOn: null,
};

class MemoryStorage implements BrowserStorage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  /** All that stands in it, keys and values. */
  text(): string {
    return JSON.stringify([...this.items]);
  }
}
