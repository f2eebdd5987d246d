import type { Block, Section } from '../planModel';
import type { PlanNotes, Whom } from '../planNotes';

/** Every gap of the sections before, by whom it is put to. Comes after all that ask. */
export function questionsSection(notes: PlanNotes): Section {
  const words = notes.words.questions;
  const groups: readonly Whom[] = ['family', 'attorney', 'group'];
  const parts = groups.flatMap((whom): readonly Block[] => {
    const items = notes.questions(whom);
    if (items.length === 0) return [];
    return [{ kind: 'part', title: words[whom], blocks: [{ kind: 'list', mark: 'box', items }] }];
  });
  return {
    key: 'questions',
    title: notes.words.titles.questions,
    blocks: [{ kind: 'paragraph', text: parts.length > 0 ? words.intro : words.none }, ...parts],
  };
}
