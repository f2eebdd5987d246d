import type { Language } from '../../messages/messages';
import type { Subject } from '../vocabulary';

/** What a plan says, as plain data. Nothing in it is markup; a renderer escapes every text (S2). */
export interface Plan {
  readonly language: Language;
  /** The case code and nothing else (S8). */
  readonly title: string;
  readonly heading: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Decided subjects this copy carries, for the day one of them is taken back (P4). */
  readonly carries: readonly Subject[];
}

export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type SectionKey =
  | 'glance'
  | 'person'
  | 'why'
  | 'limits'
  | 'timeline'
  | 'community'
  | 'alignment'
  | 'strategies'
  | 'script'
  | 'leftOut'
  | 'questions'
  | 'review';

/** Lists, rows and blocks are never empty: a section says in words that there is nothing. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly language?: Language }
  /** Something to see first: STOP, ask first, not privileged. */
  | { readonly kind: 'callout'; readonly tone: 'stop' | 'ask' | 'note'; readonly text: Text }
  | { readonly kind: 'list'; readonly mark: ListMark; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  /** The first cell of each row is its header. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  /** Stops on the way, side by side; the shade is a second sign beside the words. */
  | { readonly kind: 'bar'; readonly stops: readonly BarStop[] }
  /** To be said aloud. */
  | { readonly kind: 'speech'; readonly lines: readonly Text[]; readonly language: Language }
  /** A table to fill in by hand: each row begins with the given cells, the rest stays blank. */
  | { readonly kind: 'form'; readonly head: readonly string[]; readonly rows: readonly FormRow[] }
  | { readonly kind: 'part'; readonly title: string; readonly blocks: readonly Block[] };

/** A box is there to be ticked by hand. */
export type ListMark = 'bullet' | 'number' | 'box';

export type Run = string | { readonly strong: string } | { readonly em: string };
export type Text = string | readonly Run[];

export interface FactRow {
  readonly term: string;
  readonly value: Text;
}

export interface BarStop {
  readonly head: string;
  readonly day: string;
  readonly distance: string;
  readonly shade: 'past' | 'today' | 'date' | 'harm' | 'unknown';
}

/** null is a cell for the reader's pen. */
export type FormRow = readonly (string | null)[];
