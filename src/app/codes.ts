/**
 * Codes of the product's: C-001, D-0001, T-01, P-0001. The next one follows the highest in use, so that a
 * code is never given twice while its row stands.
 */
export interface CodeSeries {
  readonly prefix: string;
  readonly digits: number;
}

export const CASE_CODES: CodeSeries = { prefix: 'C', digits: 3 };
export const DATE_CODES: CodeSeries = { prefix: 'D', digits: 4 };
export const TARGET_CODES: CodeSeries = { prefix: 'T', digits: 2 };
export const DECISION_CODES: CodeSeries = { prefix: 'DE', digits: 4 };
export const PLAN_CODES: CodeSeries = { prefix: 'P', digits: 4 };

export function codeOf({ prefix, digits }: CodeSeries, number: number): string {
  return `${prefix}-${String(number).padStart(digits, '0')}`;
}

/** The number of the next code; codes that people typed in another form do not count. */
export function nextNumber({ prefix }: CodeSeries, inUse: readonly (string | null)[]): number {
  const form = new RegExp(`^${prefix}-(\\d{1,9})$`, 'i');
  const numbers = inUse.map((code) => Number(form.exec(code?.trim() ?? '')?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
