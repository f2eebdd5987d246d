import type { CaseName, LoggedCall } from './callLog';
import { nameKey } from './words';

/** Finds the case that a log names by alias or code, trimmed, case ignored. */
export class CaseNames {
  private readonly codesOf = new Map<string, Set<string>>();

  constructor(cases: readonly CaseName[]) {
    for (const { code, alias } of cases) {
      for (const name of [code, alias]) {
        const key = nameKey(name);
        if (key === '') continue;
        this.codesOf.set(key, (this.codesOf.get(key) ?? new Set()).add(code));
      }
    }
  }

  /** Null and the reason when no case has the name, or more than one. */
  find(name: string): Pick<LoggedCall, 'code' | 'reason'> {
    const [code, ...others] = this.codesOf.get(nameKey(name)) ?? [];
    if (code === undefined) return { code: null, reason: 'case.unknown' };
    return others.length > 0 ? { code: null, reason: 'case.ambiguous' } : { code, reason: null };
  }
}
