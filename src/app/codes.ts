import type { CodeSeries } from '../tables/defineTable';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import type { TableView } from './tableView';

/**
 * Tables whose rows would come to be about somebody else if a case got the code that a deleted one had: another's
 * dates, another's Yes to calls. Their codes count as in use whenever a case gets its code; "Check this Sheet", which
 * reads every tab anyway, looks at all that names cases.
 */
export const NAME_CASES = ['dates', 'decisions'] as const satisfies readonly TableKey[];

/** What stands in a column of codes, or of references to them. */
export function codesIn(view: TableView, key: ColumnKey): string[] {
  return view.rows.map((row) => String(row.cell(key) ?? ''));
}

/**
 * A code of the product's, such as C-001: the next one follows the highest in use, so that a code is never given
 * twice while its row stands, or what is known of a case names it.
 */
export function codeOf({ prefix, digits }: CodeSeries, number: number): string {
  return `${prefix}-${String(number).padStart(digits, '0')}`;
}

/** The number of the next code; codes that people typed in another form do not count. */
export function nextNumber({ prefix }: CodeSeries, inUse: readonly (string | null)[]): number {
  const form = new RegExp(`^${prefix}-(\\d{1,9})$`, 'i');
  const numbers = inUse.map((code) => Number(form.exec(code?.trim() ?? '')?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
