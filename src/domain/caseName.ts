import { visibleText } from './plan/visibleText';
import type { CaseRecord } from './records';

/** What screens call the person: the alias; the code where there is none, or where no names are kept (P7). */
export function caseName(
  { code, alias }: Pick<CaseRecord, 'code' | 'alias'>,
  { codesOnly }: { codesOnly: boolean },
): string {
  return (codesOnly ? null : visibleText(alias)) ?? code;
}
