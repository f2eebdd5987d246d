import type { CivilDate } from '../../domain/civilDate';
import type { Issue } from '../../domain/issue';
import type { LeakKind } from '../../domain/leakCheck';
import type { DateOrder } from '../../domain/readDate';
import type { ColumnUse, LeakKey } from './listCorrections';
import type { ListField } from './listFields';
import type { HeaderGuess } from './matchHeaders';

/**
 * What would become of a list, to be looked through before anything is written. Plain JSON. All words are in
 * the tracker's language; whatever comes out of the list has been through the leak check.
 */
export interface ListPreview {
  /** The import is given it back, and refuses when the list has changed meanwhile. */
  readonly fingerprint: string;
  /** How many people the list holds: each record that is not blank. */
  readonly records: number;
  /** It was brought in before, whole: bringing it in again would add nothing. */
  readonly alreadyThere: boolean;
  /** In the order of the list; those without a header and without a word are not here. */
  readonly columns: readonly PreviewColumn[];
  /** What a column may be taken for, beside 'leaveOut'. */
  readonly fields: readonly Labelled<ListField>[];
  readonly values: readonly PreviewValues[];
  readonly dates: PreviewDates;
  /** Words that days, times and numbers could not take: they go into the notes as they are. */
  readonly unread: readonly PreviewUnread[];
  readonly leaks: readonly PreviewLeak[];
  /** That the Sheet keeps no names, and which columns stay out for it; null where names are kept (P7). */
  readonly codesOnly: string | null;
  /** The first few, as they would become cases. */
  readonly people: readonly PreviewPerson[];
  readonly issues: { readonly first: readonly Issue[]; readonly more: number };
}

export interface Labelled<Value> {
  readonly value: Value;
  readonly label: string;
}

export interface PreviewColumn {
  /** 0-based: what corrections call it. */
  readonly index: number;
  readonly header: string;
  /** Up to three. */
  readonly examples: readonly string[];
  /** How many records hold something here. */
  readonly filled: number;
  /** What the header alone says, and how surely; null when nobody knows the header. */
  readonly guess: HeaderGuess<ListField> | null;
  /** What it is taken for now. */
  readonly use: ColumnUse;
  readonly role: 'field' | 'notes' | 'leaveOut';
  /** What becomes of it, in words. */
  readonly becomes: string;
  /** Another column for the same field stands first: this one fills what is blank there. */
  readonly isDouble: boolean;
  /** It holds names and this Sheet does not: it can only be left out (P7). */
  readonly isLocked: boolean;
}

/** The words of a field that chooses from a few values. */
export interface PreviewValues {
  readonly field: ListField;
  readonly label: string;
  /** What words may be taken for, beside 'notes'. */
  readonly choices: readonly Labelled<string>[];
  /** Those that nobody knows first, then those that occur most. */
  readonly words: readonly PreviewWords[];
  /** How many others there are. */
  readonly more: number;
}

export interface PreviewWords {
  /** What corrections call them. */
  readonly key: string;
  readonly words: string;
  readonly count: number;
  /** The value they are taken for; null when they go into the notes, word for word. */
  readonly taken: string | null;
  readonly isCorrected: boolean;
  /** What else is to know: why they are not taken, what is left out of them. */
  readonly note: string | null;
}

export interface PreviewDates {
  /** Which of day and month comes first in 3/4/2026: the Sheet's locale decides. */
  readonly order: DateOrder;
  readonly sentence: string;
  /** Days of this list for which that matters. */
  readonly examples: readonly { readonly words: string; readonly day: CivilDate }[];
}

export interface PreviewUnread {
  readonly field: ListField;
  readonly label: string;
  readonly words: string;
  readonly count: number;
  readonly note: string;
}

/** What the leak check found of one kind in one column. */
export interface PreviewLeak {
  /** What corrections call it. */
  readonly key: LeakKey;
  readonly column: number;
  readonly header: string;
  readonly kind: LeakKind;
  readonly label: string;
  /** Cells that hold it. */
  readonly count: number;
  readonly choice: 'leaveOut' | 'keep';
  /** An A-number never can (P5). */
  readonly canBeKept: boolean;
  /** The first few, without what was found. */
  readonly places: readonly { readonly row: number; readonly suggestion: string }[];
}

export interface PreviewPerson {
  /** Record of the list, the header being 1. */
  readonly row: number;
  /** Null in a Sheet that keeps no names. */
  readonly alias: string | null;
  readonly stage: string | null;
  readonly custody: string | null;
  readonly nextDate: CivilDate | null;
  readonly nextKind: string | null;
}
