import { sayDay } from '../calendarWords';
import { textRow } from '../caseRows';
import type { Block, FactRow, Section, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';
import type { CaseField } from '../planSource';
import { nextKindOf, type ReasonFacts, urgencyReason } from '../reason';
import { STOP_SHAPE, urgencyMark } from '../urgencyMark';

/** The first page: how urgent and why, may we call, the next date, what we ask and why (M7), who leads. */
export function glanceSection(notes: PlanNotes): Section {
  const words = notes.words.glance;
  const who = notes.person === notes.code ? notes.code : `${notes.person} (${notes.code})`;
  const rows: readonly FactRow[] = [
    { term: words.who, value: [{ strong: who }] },
    { term: words.nextDate, value: nextDate(notes) },
    ...textRow(notes, 'demand'),
    ...textRow(notes, 'moralCrisis'),
    ...textRow(notes, 'whyThisCase'),
    ...textRow(notes, 'lead').map((row) => ({ ...row, term: words.leads })),
    ...textRow(notes, 'attorney'),
    ...reachedRows(notes),
  ];
  return {
    key: 'glance',
    title: notes.words.titles.glance,
    blocks: [urgencyCallout(notes), callStateCallout(notes), { kind: 'facts', rows }],
  };
}

/** Shape and word, then the reason in one sentence; the tone only repeats them. */
function urgencyCallout(notes: PlanNotes): Block {
  const { figures, words } = notes.source;
  const reason = urgencyReason(shownFacts(notes), words);
  if (figures.urgency === null) {
    notes.ask('group', notes.words.questions.checkSheet);
    return { kind: 'callout', tone: 'ask', text: reason };
  }
  const tone = figures.urgency === 'Emergency' ? 'stop' : figures.urgency === 'Urgent' ? 'ask' : 'note';
  return { kind: 'callout', tone, text: [{ strong: urgencyMark(figures.urgency, words) }, `\n${reason}`] };
}

/** C9 in words: STOP, ask first, or go; with who asked to stop, where this audience may see it. */
export function callStateCallout(notes: PlanNotes): Block {
  const words = notes.words.glance;
  const { source } = notes;
  const { state } = source.figures.calls;
  if (state === null) {
    notes.ask('group', notes.words.questions.checkSheet);
    return { kind: 'callout', tone: 'stop', text: [{ strong: words.callStateUnknown }] };
  }
  if (state === 'Go') return { kind: 'callout', tone: 'note', text: words.callState.Go };
  if (state === 'Ask first')
    return { kind: 'callout', tone: 'ask', text: [{ strong: words.callState[state] }] };
  const stop: Text = [{ strong: `${STOP_SHAPE} ${words.callState.Stop}` }];
  const { stopOn } = source.case;
  const stopBy = notes.read('stopBy');
  if (!source.mayShow('stopOn') || (stopBy === null && stopOn === null))
    return { kind: 'callout', tone: 'stop', text: stop };
  const day = stopOn === null || stopOn === 'unreadable' ? words.dayUnknown : sayDay(stopOn, source);
  return {
    kind: 'callout',
    tone: 'stop',
    text: [...stop, `\n${words.stoppedBy(stopBy ?? words.someone, day)}`],
  };
}

function nextDate(notes: PlanNotes): Text {
  const words = notes.words.glance;
  const { figures } = notes.source;
  if (figures.nextDate === null || figures.daysLeft === null) {
    if (figures.urgency !== 'Closed') notes.ask('attorney', notes.words.questions.nextDate);
    return words.noNextDate;
  }
  return words.nextDateIs(
    notes.choices.dateKind[nextKindOf(notes.source)],
    sayDay(figures.nextDate, notes.source),
    notes.words.when.inDays(figures.daysLeft),
  );
}

/** Contacts, not dials; a goal is shown only while calls may be made (C9). */
function reachedRows(notes: PlanNotes): readonly FactRow[] {
  const words = notes.words.glance;
  const { calls, goal } = notes.source.figures;
  const reached = calls.contactsToday ?? 0;
  const attempts = calls.attemptsToday ?? 0;
  const week = calls.contacts7Days ?? 0;
  if (calls.state !== 'Go' && week === 0 && attempts === 0) return [];
  const today =
    calls.state !== 'Go' || !notes.source.mayShow('goal')
      ? []
      : [goal === null ? words.reachedNoGoal(reached) : words.reachedOf(reached, goal)];
  const last = calls.lastContact === null ? [] : [words.lastReached(sayDay(calls.lastContact, notes.source))];
  return [{ term: words.reached, value: [...today, words.reachedWeek(week, attempts), ...last].join(' ') }];
}

/** The facts of the reason, without what this audience may not see: unknown there, and so unsaid. */
function shownFacts(notes: PlanNotes): ReasonFacts {
  const { source } = notes;
  const shown = <F extends CaseField, V>(field: F, value: V, otherwise: V): V =>
    source.mayShow(field) ? value : otherwise;
  return {
    ...source,
    figures: { ...source.figures, daysDetained: shown('detainedSince', source.figures.daysDetained, null) },
    case: {
      custody: shown('custody', source.case.custody, null),
      order: shown('order', source.case.order, 'None known'),
      stay: shown('stay', source.case.stay, null),
      stayUntil: shown('stayUntil', source.case.stayUntil, null),
    },
  };
}
