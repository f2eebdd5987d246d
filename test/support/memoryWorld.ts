import { AppError } from '../../src/app/appError';
import type { Documents, Drafts, Ports, StoredDocument } from '../../src/app/ports';
import { type CivilDateTime, dayOf, toSerial } from '../../src/domain/civilDate';
import { MemoryFile, type MemoryFileOptions } from './memoryFile';
import { type Computed, memoryWorkbook } from './memoryWorkbook';
import { Meter } from './meter';

export interface MemoryDocument extends StoredDocument {
  readonly title: string;
  readonly html: string;
  readonly rowId: string;
}

export interface MemoryWorldOptions extends MemoryFileOptions {
  readonly now?: CivilDateTime;
  /** Google makes so many documents a day and refuses the next. */
  readonly docsPerDay?: number;
}

export interface MemoryRun<T> {
  /** What the work returned; undefined when it was stopped or failed. */
  readonly value: T | undefined;
  readonly error: unknown;
  readonly stopped: boolean;
  readonly calls: number;
  readonly labels: readonly string[];
}

/** A file, its owner's documents, a clock and the lock, all in memory; runs come and go. */
export class MemoryWorld {
  readonly file: MemoryFile;
  readonly documents: MemoryDocument[];
  /** Of the one person who works here. */
  readonly drafts = new Map<string, string>();
  now: CivilDateTime;
  /** The run that holds the lock. */
  lockedBy: Meter | null = null;
  readonly #docsPerDay: number;
  #ids = 0;

  constructor(
    options: MemoryWorldOptions = {},
    file = new MemoryFile(options),
    documents: MemoryDocument[] = [],
  ) {
    this.file = file;
    this.documents = documents;
    this.now = options.now ?? ('2026-03-10 09:30' as CivilDateTime);
    this.#docsPerDay = options.docsPerDay ?? 250;
  }

  /** One execution. An error of the work's own is in the result; the lock is given back at the end, as Google does. */
  run<T>(work: (ports: Ports) => T, stopAfter?: number): MemoryRun<T> {
    return this.#run(work, new Meter(stopAfter));
  }

  /**
   * The worlds that runs leave which are stopped before each of the work's calls, or every so many, in one run of a copy:
   * once a run is stopped, each of its calls throws, so that nothing of it comes after.
   */
  stoppedBeforeEach(work: (ports: Ports) => unknown, every = 1): MemoryWorld[] {
    const left: MemoryWorld[] = [];
    const copy = this.clone();
    const keep = (calls: number) => {
      if (calls % every === 0) left.push(copy.clone());
    };
    copy.#run(work, new Meter(undefined, keep));
    return left;
  }

  #run<T>(work: (ports: Ports) => T, meter: Meter): MemoryRun<T> {
    let outcome: { value: T | undefined; error: unknown };
    try {
      outcome = { value: work(this.ports(meter)), error: undefined };
    } catch (error) {
      outcome = { value: undefined, error: meter.stopped ? undefined : error };
    }
    if (this.lockedBy === meter) this.lockedBy = null;
    const { stopped, calls, labels } = meter;
    return stopped
      ? { value: undefined, error: undefined, stopped, calls, labels }
      : { ...outcome, stopped, calls, labels };
  }

  /** A run that must end well. @throws what it threw. */
  done<T>(work: (ports: Ports) => T): T {
    const { value, error } = this.run(work);
    if (error !== undefined) throw error;
    return value as T;
  }

  ports(meter: Meter): Ports {
    return {
      newId: () => `id-${++this.#ids}`,
      workbook: memoryWorkbook(this.file, meter, this.#computed),
      documents: this.#documents(meter),
      drafts: this.#drafts(meter),
      clock: { now: () => this.now },
      lock: {
        acquire: () =>
          meter.call('acquire', () => {
            if (this.lockedBy && this.lockedBy !== meter) throw new AppError('busy', 'busy');
            this.lockedBy = meter;
          }),
        release: () =>
          meter.call('release', () => {
            this.lockedBy = null;
          }),
      },
    };
  }

  clone(): MemoryWorld {
    const options = { now: this.now, docsPerDay: this.#docsPerDay };
    const copy = new MemoryWorld(options, this.file.clone(), [...this.documents]);
    for (const [kind, text] of this.drafts) copy.drafts.set(kind, text);
    copy.#ids = this.#ids;
    return copy;
  }

  /** The one formula that every use case reads from. */
  readonly #computed: Computed = (formula) => (formula === 'TODAY()' ? toSerial(dayOf(this.now)) : null);

  #drafts(meter: Meter): Drafts {
    return {
      read: (kind) => meter.call('readDraft', () => this.drafts.get(kind) ?? null),
      keep: (kind, text) => meter.call('keepDraft', () => void this.drafts.set(kind, text)),
      drop: (kind) => meter.call('dropDraft', () => void this.drafts.delete(kind)),
    };
  }

  #documents(meter: Meter): Documents {
    return {
      create: ({ title, html, rowId }) =>
        meter.call('create', () => {
          if (this.documents.length >= this.#docsPerDay) {
            throw new AppError(
              'docs.refused',
              'Service invoked too many times for one day: document create.',
            );
          }
          const id = `doc-${this.documents.length + 1}`;
          const stored = { id, link: `https://docs.example/${id}` };
          this.documents.push({ ...stored, title, html, rowId });
          return stored;
        }),
      find: (rowIds) =>
        meter.call('find', () => {
          const found = this.documents.filter(({ rowId }) => rowIds.includes(rowId));
          return new Map(found.map(({ id, link, rowId }) => [rowId, { id, link }]));
        }),
    };
  }
}
