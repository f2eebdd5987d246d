import type { CodeSeries } from '../tables/defineTable';

/**
 * A code of the product's, such as C-001: the next one follows the highest in use, so that a code is never given
 * twice while its row stands.
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
