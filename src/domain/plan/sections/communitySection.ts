import { caseRow, dayRow, factsOr, textRow } from '../caseRows';
import type { Section } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** M10: the organization, who could act, and whom to reach out to next. */
export function communitySection(notes: PlanNotes): Section {
  const words = notes.words.community;
  const { mobilizable, familySpokenOn } = notes.source.case;
  const people = mobilizable === null ? null : words.peopleCount(mobilizable);
  const rows = [
    ...textRow(notes, 'organization'),
    ...caseRow(notes, 'mobilizable', people),
    ...dayRow(notes, 'familySpokenOn', familySpokenOn),
  ];
  const organization = notes.read('organization');
  const first = organization === null ? words.nextNone : words.next(organization);
  return {
    key: 'community',
    title: notes.words.titles.community,
    blocks: [
      { kind: 'paragraph', text: words.intro },
      factsOr(rows, words.otherCopy),
      { kind: 'list', mark: 'box', items: [first, words.tell, words.support] },
    ],
  };
}
