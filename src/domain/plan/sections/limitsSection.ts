import type { Section } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** M8: the same in every plan, whatever the case. */
export function limitsSection({ words }: PlanNotes): Section {
  return {
    key: 'limits',
    title: words.titles.limits,
    blocks: [{ kind: 'list', mark: 'bullet', items: words.limits }],
  };
}
