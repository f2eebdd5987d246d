import type { CellInput } from '../../tables/cell';
import type { ColumnKey, TableKey } from '../../tables/tableKey';
import type { RuleFormula, Tab } from '../ports';

/** A formula that is written again where it was declared. */
export interface FormulaCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** With commas, without its `=`. */
  readonly formula: string;
  /** What a person typed there, kept as a note; null when nothing stood there. */
  readonly typed: string | null;
}

export interface MendedCell {
  readonly row: number;
  readonly key: ColumnKey;
  readonly value: CellInput;
  /** Kept as a note on the cell. */
  readonly note?: string;
}

export interface PlacedKey {
  readonly column: number;
  /** Null: the column is people's own from then on. */
  readonly key: ColumnKey | null;
}

/** What puts right what was found: what would be written, and where. */
export type MendStep =
  /** The tabs that are missing are made again, empty. */
  | { readonly does: 'tabs'; readonly tables: readonly TableKey[] }
  /** Keys of the hidden first row, by 1-based column; `above`: in a row of their own, above all others. */
  | { readonly does: 'keys'; readonly tab: Tab; readonly keys: readonly PlacedKey[]; readonly above: boolean }
  /** Columns at their declared place. */
  | { readonly does: 'columns'; readonly tab: Tab; readonly keys: readonly ColumnKey[] }
  | { readonly does: 'formulas'; readonly tab: Tab; readonly cells: readonly FormulaCell[] }
  /** Cells that people or the product write; with `links`, formulas elsewhere follow from them. */
  | {
      readonly does: 'cells';
      readonly tab: Tab;
      readonly cells: readonly MendedCell[];
      readonly links?: boolean;
    }
  | {
      readonly does: 'dropdowns';
      readonly tab: Tab;
      readonly key: ColumnKey;
      readonly rows: readonly number[];
    }
  | { readonly does: 'rules'; readonly tabId: number; readonly rules: readonly RuleFormula[] }
  /** The call log of a case is opened. */
  | { readonly does: 'log'; readonly code: string }
  /** What is due becomes a task, and what is asked no more is done. */
  | { readonly does: 'tasks' }
  /** Fields of the one row of Settings. */
  | { readonly does: 'settings'; readonly fields: Readonly<Record<ColumnKey, string | number | null>> };

export interface Mend {
  /** What exactly would change, without a word of what stands in a cell. */
  readonly says: string;
  readonly steps: readonly MendStep[];
}

/** The tab's frame: formulas are looked at again once it stands. */
export function isFrame(step: MendStep): boolean {
  return (
    step.does === 'tabs' ||
    step.does === 'keys' ||
    step.does === 'columns' ||
    (step.does === 'cells' && step.links === true)
  );
}
