import { kindOf } from '../../timeline';
import { comingDates, dateText, passedDates } from '../planDates';
import type { Block } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { isHarm } from '../reason';

/**
 * "What happened?": for each open date that has passed, and for today's check-in from the same evening
 * on (T4), with whom to call first. No answer on a date of harm is an emergency.
 */
export function happenedPart(notes: PlanNotes): readonly Block[] {
  const words = notes.words.timeline;
  const passed = passedDates(notes);
  const tonight = comingDates(notes).filter((d) => d.date === notes.source.today && kindOf(d) === 'Check-in');
  if (passed.length + tonight.length === 0) return [];
  const items = [
    ...passed.map((d) => {
      const what = dateText(notes, d);
      return d.whatHappened === null ? words.happenedPassed(what) : words.happenedOpen(what);
    }),
    ...tonight.map((d) => words.happenedTonight(dateText(notes, d))),
  ];
  const urgent = tonight.length > 0 || passed.some((d) => isHarm(kindOf(d)) && d.whatHappened === null);
  const title = words.happenedTitle;
  return [
    {
      kind: 'part',
      title,
      blocks: [
        { kind: 'list', mark: 'box', items },
        { kind: 'paragraph', text: [{ strong: urgent ? words.happenedUrgent : words.happenedRing }] },
        { kind: 'list', mark: 'number', items: callOrder(notes) },
      ],
    },
  ];
}

/** The people first, then the attorney, then the office. */
function callOrder(notes: PlanNotes): readonly string[] {
  const { ring } = notes.words.timeline;
  return [
    ring.family(notes.read('lead') ?? ring.lead),
    ring.attorney(notes.read('attorney') ?? ring.noAttorney),
    ring.office(notes.read('office') ?? ring.noOffice),
  ];
}
