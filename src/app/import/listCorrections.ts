import type { LeakKind } from '../../domain/leakCheck';
import type { ListField } from './listFields';

/** What a column is taken for. The field 'notes' takes any column: its words go there, under its header. */
export type ColumnUse = ListField | 'leaveOut';

/** Finding of this kind in this column: '4.phone'. */
export type LeakKey = `${number}.${LeakKind}`;

/** What a person says about a list instead of what Casebook guessed. Plain JSON; the same for preview and import. */
export interface ListCorrections {
  /** By 0-based column. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /**
   * By field and by the key that the preview gives for words: the value that they mean, or 'notes' for words
   * that mean none and go there as they are.
   */
  readonly values: Readonly<Partial<Record<ListField, Readonly<Record<string, string>>>>>;
  /** Findings of the leak check that may come in (L8); all others are left out, A-numbers always (P5). */
  readonly leaks: Readonly<Record<string, 'keep'>>;
}

export const NO_CORRECTIONS: ListCorrections = { columns: {}, values: {}, leaks: {} };

export function leakKey(column: number, kind: LeakKind): LeakKey {
  return `${column}.${kind}`;
}
