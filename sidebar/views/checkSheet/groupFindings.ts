import type { Finding } from '../../server/types';

/** The same thing found at several places: said once. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Finding['severity'];
  readonly sentence: string;
  readonly todo: string;
  readonly places: readonly Finding[];
}

/** In the order in which each was found first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.kind, finding.sentence, finding.todo].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, places]) => {
    const [first] = places;
    return first
      ? [{ key, severity: first.severity, sentence: first.sentence, todo: first.todo, places }]
      : [];
  });
}
