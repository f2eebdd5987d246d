import { GoogleException } from './exception';

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

export interface MetadataEntry {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: MetadataVisibility;
  /** The tab it hangs on; undefined for the spreadsheet itself. */
  readonly tabId: string | undefined;
}

/** An entry as plain JSON. */
export type SavedMetadata = Omit<MetadataEntry, 'tabId'> & { readonly tabId: string | null };

/** Google allows 30,000 characters on the spreadsheet and 30,000 on each tab. */
const MAX_CHARACTERS = 30_000;

/** The developer metadata of a spreadsheet. The engine has none, so it is kept beside it. */
export class DeveloperMetadata {
  readonly #stands: (tabId: string) => boolean;
  #entries: MetadataEntry[];

  /**
   * @param stands whether a tab is there. Entries of one that a person deleted in the grid are as good as gone, and
   * there again once the deletion is undone.
   * @param saved what save() gave, through JSON or not.
   */
  constructor(stands: (tabId: string) => boolean, saved: readonly SavedMetadata[] = []) {
    this.#stands = stands;
    this.#entries = saved.map((entry) => ({ ...entry, tabId: entry.tabId ?? undefined }));
  }

  save(): SavedMetadata[] {
    return this.all().map((entry) => ({ ...entry, tabId: entry.tabId ?? null }));
  }

  all(): readonly MetadataEntry[] {
    return this.#entries.filter(({ tabId }) => tabId === undefined || this.#stands(tabId));
  }

  add(entry: MetadataEntry): void {
    const beside = this.#entries.filter(({ tabId }) => tabId === entry.tabId);
    const size = [...beside, entry].reduce(
      (sum, { key, value }) => sum + key.length + (value?.length ?? 0),
      0,
    );
    if (size > MAX_CHARACTERS) throw new GoogleException('Developer metadata storage quota exceeded.');
    this.#entries.push(entry);
  }

  remove(entry: MetadataEntry): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
  }

  copy(fromTab: string, toTab: string): void {
    const copies = this.#entries.filter(({ tabId }) => tabId === fromTab);
    this.#entries.push(...copies.map((entry) => ({ ...entry, tabId: toTab })));
  }

  dropTab(tabId: string): void {
    this.#entries = this.#entries.filter((entry) => entry.tabId !== tabId);
  }
}
