import type { CollaborationMessage, TransportService, WorkbookData } from '@odoo/o-spreadsheet';
import type { StateMessage } from './protocol';

type Listener = (message: CollaborationMessage) => void;

/** A joining client would replay these one by one; a snapshot is quicker beyond that. */
const MANY_COMMANDS = 2000;

/**
 * Puts the revisions of all clients into one order, as the library asks of a server: one that builds on the last
 * revision is accepted and goes to everybody, its sender included; any other is dropped, and its sender sends it
 * again on top of what it has not seen. Knows no network and no spreadsheet.
 */
export class Revisions {
  readonly #listeners = new Map<string, Listener>();
  #head = 'START_REVISION';
  #snapshot: WorkbookData | undefined;
  #since: StateMessage[] = [];
  #snapshots = 0;

  /** The host's own end: it is in this process, so its revisions are accepted at once and always. */
  hostTransport(): TransportService<CollaborationMessage> {
    return {
      sendMessage: async (message) => {
        // It is nobody in the grid: where its own cursor stands is not told.
        if (isState(message)) this.receive(message);
      },
      onNewMessage: (_, callback) => this.#listeners.set('host', callback),
      leave: () => this.#listeners.delete('host'),
    };
  }

  join(clientId: string, listener: Listener): void {
    this.#listeners.set(clientId, listener);
  }

  leave(clientId: string): void {
    this.#listeners.delete(clientId);
    this.#tellAll({ type: 'CLIENT_LEFT', version: 1, clientId });
  }

  /** Whether a message was accepted; one that changes nothing, such as where a client stands, always is. */
  receive(message: CollaborationMessage): boolean {
    if (isState(message)) {
      if (message.serverRevisionId !== this.#head) return false;
      this.#head = message.nextRevisionId;
      this.#since.push(message);
    }
    this.#tellAll(message);
    return true;
  }

  /** What a joining client starts from. `take` gives the spreadsheet as it is now, its last revision the head. */
  start(take: () => WorkbookData): { data: WorkbookData; messages: StateMessage[] } {
    const commands = this.#since.reduce((sum, message) => sum + sizeOf(message), 0);
    if (!this.#snapshot || commands > MANY_COMMANDS || this.#listeners.size <= 1) {
      // Whoever is here keeps their history for undo as long as it does not reach back before the snapshot.
      if (this.#since.length > 0) this.#announceSnapshot();
      this.#snapshot = take();
      this.#since = [];
    }
    return { data: this.#snapshot, messages: [...this.#since] };
  }

  /** The revisions after one that a client has; undefined when they are no longer known. */
  after(revisionId: string): StateMessage[] | undefined {
    if (revisionId === this.#head) return [];
    const at = this.#since.findIndex(({ nextRevisionId }) => nextRevisionId === revisionId);
    if (at >= 0) return this.#since.slice(at + 1);
    return this.#snapshot?.revisionId === revisionId ? [...this.#since] : undefined;
  }

  /** Clients drop the steps they could undo: one that joins later could not follow an undo of something older. */
  #announceSnapshot(): void {
    this.#snapshots += 1;
    this.receive({
      type: 'SNAPSHOT_CREATED',
      version: 1,
      serverRevisionId: this.#head,
      nextRevisionId: `snapshot-${this.#snapshots}`,
    });
  }

  #tellAll(message: CollaborationMessage): void {
    // The host first: what the windows show must be in it already.
    if (isState(message)) this.#listeners.get('host')?.(message);
    for (const [id, listener] of this.#listeners) if (id !== 'host') listener(message);
  }
}

function isState(message: CollaborationMessage): message is StateMessage {
  return 'nextRevisionId' in message;
}

function sizeOf(message: StateMessage): number {
  return 'commands' in message ? message.commands.length : 1;
}
