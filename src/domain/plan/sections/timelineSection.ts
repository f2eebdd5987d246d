import { daysBetween } from '../../civilDate';
import { kindOf } from '../../timeline';
import type { DateKind } from '../../vocabulary';
import { sayDay } from '../calendarWords';
import { kindText } from '../planDates';
import type { Block, FactRow, Section, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { isHarm } from '../reason';
import { backwardsPart } from './backwardsPart';
import { datesPart } from './datesPart';
import { happenedPart } from './happenedPart';
import { timelineBar } from './timelineBar';
import { timePart } from './timePart';
import { verifyPart } from './verifyPart';

/** M12: how long, how soon, is there time, what must be asked today. Figures are the Sheet's own. */
export function timelineSection(notes: PlanNotes): Section {
  const words = notes.words.timeline;
  const closed = notes.source.figures.urgency === 'Closed';
  const figures: Block = { kind: 'facts', rows: figureRows(notes) };
  return {
    key: 'timeline',
    title: notes.words.titles.timeline,
    blocks: [
      ...(closed
        ? [{ kind: 'paragraph', text: words.closed } as const]
        : [{ kind: 'paragraph', text: words.intro } as const, figures]),
      ...happenedPart(notes),
      ...decisionPart(notes),
      ...(closed ? [] : [{ kind: 'part', title: words.barTitle, blocks: [timelineBar(notes)] } as const]),
      datesPart(notes),
      ...(closed ? [] : [verifyPart(notes), timePart(notes), backwardsPart(notes)]),
    ],
  };
}

function figureRows(notes: PlanNotes): readonly FactRow[] {
  const words = notes.words.timeline;
  const { figures, mayShow } = notes.source;
  const detained = figures.daysDetained;
  if (figures.escalate === null) notes.ask('group', notes.words.questions.checkSheet);
  return [
    ...(detained === null || !mayShow('detainedSince')
      ? []
      : [{ term: words.figures.detained, value: String(detained) }]),
    { term: words.figures.harm, value: harmText(notes) },
    { term: words.figures.escalate, value: [{ strong: escalateText(notes) }] },
  ];
}

/** T7; where we were asked to stop, it is the attorney and the family who hear of it, nobody else. */
function escalateText({ source, words }: PlanNotes): string {
  const { escalate, calls } = source.figures;
  if (escalate === null) return words.timeline.notComputed;
  const stopped = escalate === 'Yes' && calls.state === 'Stop';
  return stopped ? words.timeline.escalateStopped : words.timeline.escalate[escalate];
}

function harmText(notes: PlanNotes): Text {
  const words = notes.words.timeline;
  const { figures, dates } = notes.source;
  if (figures.harmDate === null || figures.harmDays === null) {
    notes.ask('attorney', words.dateQuestion.harm);
    return words.figures.noHarm;
  }
  const date = dates.find((d) => d.date === figures.harmDate && isHarm(kindOf(d)));
  const kind = date ? kindText(notes, date) : words.figures.harm;
  const when = notes.words.when.inDays(figures.harmDays);
  return [{ strong: words.figures.harmIs(kind, sayDay(figures.harmDate, notes.source), when) }];
}

const DECISION_KINDS: readonly DateKind[] = [
  'Stay decision',
  'Bond hearing',
  'Individual hearing',
  'Custody review',
];
/** A reminder for a decision that may just have come, not a deadline. */
const REMIND_FOR_DAYS = 30;

/** No deadline is ever worked out here: a decision, or a day that may have brought one, opens a question. */
function decisionPart(notes: PlanNotes): readonly Block[] {
  const { source, words } = notes;
  const recent = source.dates.some(
    (d) =>
      d.date !== null &&
      d.status !== 'Cancelled' &&
      d.date <= source.today &&
      daysBetween(d.date, source.today) <= REMIND_FOR_DAYS &&
      DECISION_KINDS.includes(kindOf(d)),
  );
  const denied = source.case.stay === 'Denied' && source.mayShow('stay');
  if (source.case.stage === 'Closed' || (!recent && !denied)) return [];
  notes.ask('attorney', words.timeline.decision);
  const text = [{ strong: words.timeline.decision }];
  return [
    { kind: 'part', title: words.timeline.decisionTitle, blocks: [{ kind: 'callout', tone: 'ask', text }] },
  ];
}
