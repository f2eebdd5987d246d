import { gap } from '../caseRows';
import type { Block, Section } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** The demands, the moral crisis, why this case (M7). */
export function whySection(notes: PlanNotes): Section {
  const parts = (['demand', 'moralCrisis', 'whyThisCase'] as const)
    .filter((field) => notes.source.mayShow(field))
    .map(
      (field): Block => ({
        kind: 'part',
        title: notes.words.fields[field].term,
        blocks: [{ kind: 'paragraph', text: notes.read(field) ?? gap(notes, field) }],
      }),
    );
  const blocks: readonly Block[] =
    parts.length > 0 ? parts : [{ kind: 'paragraph', text: notes.words.alignment.otherCopy }];
  return { key: 'why', title: notes.words.titles.why, blocks };
}
