import { MESSAGES } from '../../src/messages/messages';
import { dispatch } from '../../src/rpc/dispatch';
import type { MemoryWorld } from '../support/memoryWorld';

/** What happens to a page's next call: nothing special, or its connection goes before or after the Sheet heard it. */
export type Luck = 'arrives' | 'lost before' | 'lost after';

/** Serves pages of this test file with the use cases themselves, over a Sheet in memory. */
export class PageServer {
  readonly called: string[] = [];
  /** Of the next calls, in their order; those after them arrive. */
  luck: Luck[] = [];
  private readonly world: MemoryWorld;

  constructor(world: MemoryWorld) {
    this.world = world;
    (globalThis as { google?: unknown }).google = { script: { run: this.runner() } };
  }

  /** How often a procedure was asked for. */
  count(name: string): number {
    return this.called.filter((one) => one === name).length;
  }

  private runner(succeed?: (value: unknown) => void, fail?: (error: unknown) => void): unknown {
    return {
      withSuccessHandler: (handler: (value: unknown) => void) => this.runner(handler, fail),
      withFailureHandler: (handler: (error: unknown) => void) => this.runner(succeed, handler),
      rpc: (name: string, payload: unknown) => {
        this.called.push(name);
        const luck = this.luck.shift() ?? 'arrives';
        const reply = luck === 'lost before' ? null : this.reply(name, payload);
        queueMicrotask(() => (luck === 'arrives' ? succeed?.(reply) : fail?.(new Error('lost'))));
      },
    };
  }

  private reply(name: string, payload: unknown): unknown {
    const errors = () => MESSAGES.en.errors;
    const report = (error: unknown) => {
      throw error;
    };
    return this.world.done((ports) => dispatch({ name, payload }, () => ports, { errors, report }));
  }
}
