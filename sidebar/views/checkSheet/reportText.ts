import type { SheetReport } from '../../server/types';
import type { Words } from '../../words';
import { groupFindings } from './groupFindings';
import { placeOf } from './placeOf';

/** The report as plain text, to send to whoever mends it: places and sentences, never what stands in a cell. */
export function reportText(report: SheetReport, words: Words): string {
  const say = words.sidebar.checkSheet;
  const groups = groupFindings(report.findings);
  const part = (severity: 'mend' | 'look', title: string) => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ sentence, todo, places }) => [
      `- ${sentence}`,
      `  ${say.todo}: ${todo}`,
      ...places.map((place) => `  · ${placeOf(place, say)}`),
    ]);
    return ['', title, ...lines];
  };
  return [
    `${say.title} · ${report.checkedAt}`,
    report.note,
    ...part('mend', say.mend(report.counts.mend)),
    ...part('look', say.look(report.counts.look)),
    ...(report.findings.length === 0 ? ['', say.allWell] : []),
    ...(report.more > 0 ? ['', say.more(report.more)] : []),
    '',
  ].join('\n');
}
