import { findLeaks, LEAK_KINDS } from '../../src/domain/leakCheck';
import { inputsOf } from '../../src/tables/formFields';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import { words } from '../words';

/**
 * A soft question beside a text that looks like something private (L2 to L6). Help, not a guarantee, and
 * never a refusal; an A-number is refused elsewhere (P5).
 */
export function leakNote(text: string, { table, key }: { table: TableKey; key: ColumnKey }): string | null {
  const column = inputsOf(table).find((input) => input.key === key)?.column;
  const mayHold = ['aNumber', ...(column?.mayHold ?? [])];
  const kinds = LEAK_KINDS.filter((kind) => !mayHold.includes(kind));
  const found = new Set(findLeaks(text, { kinds }).map(({ kind }) => kind));
  if (found.size === 0) return null;
  const names = kinds.filter((kind) => found.has(kind)).map((kind) => words.value.leakKinds[kind]);
  return words.value.sidebar.page.leak(names.join(', '));
}
