import type { Finding } from '../../server/types';

/** The same thing found at several places: said once. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Finding['severity'];
  readonly sentence: string;
  readonly todo: string;
  /** What Casebook would do at each of the places; null where people have to. */
  readonly mend: string | null;
  readonly places: readonly Finding[];
}

/** In the order in which each was found first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, kind, sentence, todo, mend } = finding;
    const key = [severity, kind, sentence, todo, mend?.says].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, places]) => {
    const [first] = places;
    if (!first) return [];
    const { severity, sentence, todo, mend } = first;
    return [{ key, severity, sentence, todo, mend: mend?.says ?? null, places }];
  });
}
