import type { Host } from '../host/host';
import type { ServiceCalls } from '../host/ledger';
import { Refusal } from './refusal';
import type { InParts, Reply } from './replies';

/** What a use case cost, all its executions together. */
export interface UseCaseCost extends ServiceCalls {
  executions: number;
  /** The longest of them, in seconds of Google's as the workbench models them; Google ends each after 360. */
  longestSeconds: number;
}

/** A product that never says that it is done would hold the run forever. */
const MOST_PARTS = 1_000;

/** The bundle's procedures, called as a page calls them, and what they cost by name. */
export class Script {
  readonly serviceCalls: Record<string, UseCaseCost> = {};
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** @throws Refusal with the product's own sentence. */
  call<T>(name: string, payload: object): T {
    const { value, error, calls, seconds } = this.#host.run('rpc', [name, payload], { asPage: true });
    const before = this.serviceCalls[name] ?? NOTHING;
    this.serviceCalls[name] = {
      all: before.all + calls.all,
      reads: before.reads + calls.reads,
      writes: before.writes + calls.writes,
      executions: before.executions + 1,
      longestSeconds: Math.max(before.longestSeconds, Math.round(seconds * 10) / 10),
    };
    if (error) throw new Error(`${name}: ${error.message}`);
    const reply = value as Reply<T>;
    if (!reply.ok) throw new Refusal(reply.error.message);
    return reply.value;
  }

  /** Asks again, as a page would, until the product says that it is done. @throws Refusal. */
  untilDone<T extends InParts>(name: string, payload: object): T {
    for (let part = 1; part <= MOST_PARTS; part++) {
      const reply = this.call<T>(name, payload);
      if (reply.done) return reply;
    }
    throw new Error(`${name} is not done after ${MOST_PARTS} executions`);
  }
}

const NOTHING: UseCaseCost = { all: 0, reads: 0, writes: 0, executions: 0, longestSeconds: 0 };
