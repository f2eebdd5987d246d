/** A Google Doc that a script made. `html` is what was uploaded; Google's own conversion is not imitated. */
export interface HostDocument {
  id: string;
  name: string;
  owner: string;
  mimeType: string;
  html: string;
  appProperties: Record<string, string>;
  createdAt: Date;
}

const DAY = 86_400_000;

/** A user's quota starts with the first Doc and is full again 24 hours later. */
interface Spent {
  since: number;
  made: number;
}

/** The Docs as plain JSON; a time is its milliseconds since 1970. */
export interface SavedDrive {
  documents: (Omit<HostDocument, 'createdAt'> & { createdAt: number })[];
  spent: [user: string, spent: Spent][];
}

export interface DriveOptions {
  /** Docs that each user may make in 24 hours. */
  perDay: number;
  now: () => Date;
  linkOf?: ((id: string) => string) | undefined;
  saved?: SavedDrive | undefined;
}

/** The Docs of all users, and how many each may still make. */
export class DriveStore {
  readonly documents: HostDocument[];
  readonly #perDay: number;
  readonly #now: () => Date;
  readonly #spent: Map<string, Spent>;
  /** Where people open a document. */
  readonly linkOf: (id: string) => string;

  constructor({ perDay, now, linkOf = googleLink, saved }: DriveOptions) {
    this.#perDay = perDay;
    this.#now = now;
    this.linkOf = linkOf;
    this.#spent = new Map(saved?.spent);
    this.documents = (saved?.documents ?? []).map((document) => ({
      ...document,
      createdAt: new Date(document.createdAt),
    }));
  }

  save(): SavedDrive {
    return {
      documents: this.documents.map((document) => ({
        ...document,
        createdAt: document.createdAt.getTime(),
      })),
      spent: [...this.#spent],
    };
  }

  /** Undefined when the user's quota of the day is used up. */
  create(draft: Omit<HostDocument, 'id' | 'createdAt'>): HostDocument | undefined {
    const createdAt = this.#now();
    const spent = this.#spent.get(draft.owner);
    const quota =
      spent && createdAt.getTime() - spent.since < DAY ? spent : { since: createdAt.getTime(), made: 0 };
    if (quota.made >= this.#perDay) return undefined;
    this.#spent.set(draft.owner, { ...quota, made: quota.made + 1 });
    const made = { ...draft, id: `doc-${this.documents.length + 1}`, createdAt };
    this.documents.push(made);
    return made;
  }

  /** Under drive.file a script sees what it made for this user, and nothing of a colleague's. */
  visibleTo(user: string): HostDocument[] {
    return this.documents.filter(({ owner }) => owner === user);
  }
}

function googleLink(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}
