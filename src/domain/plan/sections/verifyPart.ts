import { daysBetween } from '../../civilDate';
import { thresholdsOf } from '../../settings';
import { isStale } from '../../timeline';
import { comingDates, dateText, openDates, passedDates } from '../planDates';
import type { Block } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** T8 spelled out: which dates are to be verified again, and why. */
export function verifyPart(notes: PlanNotes): Block {
  const words = notes.words.timeline;
  const limits = thresholdsOf(notes.source.settings);
  const items = [...passedItems(notes), ...undatedItems(notes), ...staleItems(notes)];
  if (comingDates(notes).length === 0) items.push(words.verify.noNext);
  if (items.length === 0 && notes.source.figures.datesCheck !== 'OK') items.push(words.verify.unexplained);
  const blocks: readonly Block[] =
    items.length > 0
      ? [{ kind: 'list', mark: 'box', items }]
      : [{ kind: 'paragraph', text: words.verifyOk(limits.staleDays) }];
  return { kind: 'part', title: words.verifyTitle, blocks };
}

function passedItems(notes: PlanNotes): readonly string[] {
  return passedDates(notes).map((d) => notes.words.timeline.verify.passed(dateText(notes, d)));
}

function undatedItems(notes: PlanNotes): readonly string[] {
  const undated = openDates(notes).filter((d) => d.date === null);
  return undated.map((d) => notes.words.timeline.verify.undated(dateText(notes, d)));
}

function staleItems(notes: PlanNotes): readonly string[] {
  const { source } = notes;
  const { verify } = notes.words.timeline;
  const limits = thresholdsOf(source.settings);
  return comingDates(notes)
    .filter((d) => isStale(d.lastVerified, source.today, limits))
    .map((d) => {
      const what = dateText(notes, d);
      if (d.lastVerified === null) return verify.never(what);
      const age = daysBetween(d.lastVerified, source.today);
      return age < 0 ? verify.future(what) : verify.stale(what, age);
    });
}
