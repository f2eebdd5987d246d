import { randomUUID } from 'node:crypto';
import { createHost, type Edit, type Host, type HostOptions, type Spot } from '../host/host';
import type { Place } from '../host/place';
import type { Shown } from '../host/screen';
import { EditQueue } from './editQueue';
import type { DocumentLine, ShownItem } from './protocol';
import { Revisions } from './revisions';

/** Pages of the script's that a browser may still ask for. */
const MOST_FRAMES = 200;

export interface WorldOptions {
  host: HostOptions;
  latency: number;
  /** Fills a new spreadsheet. */
  furnish?: ((host: Host) => void) | undefined;
}

/** One spreadsheet with its script, from its making until everybody starts again. */
export class World {
  readonly id = randomUUID();
  readonly host: Host;
  readonly revisions = new Revisions();
  readonly edits: EditQueue<{ edit: Edit; user: string }>;
  readonly #frames = new Map<string, string>();

  constructor({ host, latency, furnish }: WorldOptions) {
    this.host = createHost({ ...host, transport: this.revisions.hostTransport() });
    this.edits = new EditQueue(({ edit, user }) => {
      const result = this.host.edited(edit, user);
      if (result?.error) console.error(`onEdit: ${result.error.message}`);
    }, latency);
    furnish?.(this.host);
  }

  /** A page of the script's, by the name in its address. */
  frame(id: string): string | undefined {
    return this.#frames.get(id);
  }

  documents(): DocumentLine[] {
    return this.host.documents().map(({ id, name }) => ({ id, name }));
  }

  /** What a run showed, as its person's window gets it: `from` is how much had been shown before. */
  shownSince(from: number): ShownItem[] {
    return this.host
      .shown()
      .slice(from)
      .map((item) => this.#shown(item));
  }

  #shown(item: Shown): ShownItem {
    if (!('html' in item)) return item;
    const { kind, title, html, width, height } = item;
    const frame = randomUUID();
    this.#frames.set(frame, html);
    const [oldest] = this.#frames.keys();
    if (this.#frames.size > MOST_FRAMES && oldest !== undefined) this.#frames.delete(oldest);
    return { kind, title, frame, width, height };
  }
}

/** Where a script brought its person, as the page's engine names it. */
export function spotOf(place: Place | undefined): Spot | null {
  if (!place) return null;
  return { tabId: place.tab.id, row: place.block.row - 1, col: place.block.col - 1 };
}
