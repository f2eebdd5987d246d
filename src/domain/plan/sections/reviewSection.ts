import type { Section } from '../planModel';
import type { PlanNotes } from '../planNotes';

const ROWS_FOR_OTHERS = 2;

/** M5: who read it, when, what feels safe and what should change; the only cells left blank on purpose. */
export function reviewSection(notes: PlanNotes): Section {
  const words = notes.words.review;
  const named = words.readers.map((reader) => [reader, null, words.boxes, null]);
  const others = Array.from({ length: ROWS_FOR_OTHERS }, () => [null, null, words.boxes, null]);
  return {
    key: 'review',
    title: notes.words.titles.review,
    blocks: [
      { kind: 'paragraph', text: words.intro },
      { kind: 'paragraph', text: words.takeBack(notes.read('lead') ?? words.lead) },
      { kind: 'form', head: words.columns, rows: [...named, ...others] },
    ],
  };
}
