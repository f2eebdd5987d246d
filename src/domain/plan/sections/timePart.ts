import { STRATEGIES, type Strategy } from '../../vocabulary';
import { sayDay } from '../calendarWords';
import { leadDays } from '../leadDays';
import type { Block, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { startBy } from '../workBackwards';

/** T9 per strategy, as the Sheet answers it, with the last day to begin. */
export function timePart(notes: PlanNotes): Block {
  const words = notes.words.timeline;
  const rows = STRATEGIES.map((strategy): readonly Text[] => [
    notes.choices.subject[strategy],
    timeText(notes, strategy),
    startText(notes, strategy),
    words.may[notes.source.decisionStates[strategy].state],
  ]);
  return {
    kind: 'part',
    title: words.timeTitle,
    blocks: [{ kind: 'table', head: words.timeColumns, rows }],
  };
}

/** Yes, Tight, No or Unknown in words; No is never the end of it. */
export function timeText(notes: PlanNotes, strategy: Strategy): Text {
  const words = notes.words.timeline;
  const { figures } = notes.source;
  const answer = figures.time[strategy];
  if (answer === null) {
    if (figures.urgency === 'Closed') return words.closed;
    notes.ask('group', notes.words.questions.checkSheet);
    return words.notComputed;
  }
  return answer === 'Yes' ? words.time.Yes : [{ strong: words.time[answer] }];
}

function startText({ source, words }: PlanNotes, strategy: Strategy): Text {
  const anchor = source.figures.harmDate ?? source.figures.nextDate;
  if (anchor === null) return words.timeline.noStart;
  const lead = leadDays(source)[strategy];
  const start = startBy(anchor, lead);
  const day = sayDay(start, source);
  return start < source.today ? words.timeline.startPassed(day) : words.timeline.startBy(day, lead);
}
