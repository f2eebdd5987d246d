import { isAllowedPhone } from './leaks/phone';
import type { CallRecord } from './records';

/** A target, and what people may write for it. */
export interface CallableTarget {
  readonly code: string;
  readonly line: string | null;
  /** Its label, role, office and name, in any language. */
  readonly names: readonly string[];
}

/**
 * The code of the target that a row of a call log means: by code, by the number dialled, or by what the target
 * is called, when no other is called so. A row that names nobody means `first`, whom the log's band names.
 * The row's own words when it means somebody we do not know.
 */
export function whoWasCalled(
  { target, numberDialled }: Pick<CallRecord, 'target' | 'numberDialled'>,
  targets: readonly CallableTarget[],
  first: string | null,
): string | null {
  const said = folded(target ?? '');
  const only = (is: (candidate: CallableTarget) => boolean) => {
    const found = targets.filter(is);
    return found.length === 1 ? found[0]?.code : undefined;
  };
  const byCode = said === '' ? undefined : only(({ code }) => folded(code) === said);
  const byNumber = () =>
    numberDialled === null ? undefined : only(({ line }) => isSameLine(numberDialled, line));
  const byName = () =>
    said === '' ? undefined : only(({ names }) => names.some((name) => folded(name) === said));
  const found = byCode ?? byName() ?? byNumber();
  if (found !== undefined) return found;
  return said === '' && (numberDialled ?? '').trim() === '' ? first : (target?.trim() ?? null);
}

/** One line in two spellings. */
export function isSameLine(number: string, line: string | null): boolean {
  return line !== null && isAllowedPhone(number, [line]);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
