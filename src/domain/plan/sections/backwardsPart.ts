import { daysBetween } from '../../civilDate';
import { kindOf } from '../../timeline';
import { type DateKind, STRATEGIES, type Strategy } from '../../vocabulary';
import { sayDay } from '../calendarWords';
import { isAtRest } from '../isAtRest';
import { leadDays } from '../leadDays';
import { comingDates, kindText } from '../planDates';
import type { Block, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { isHarm } from '../reason';
import { type Schedule, type ScheduleDay, workBackwards } from '../workBackwards';

/**
 * "Is there time?" day by day, counted back from the date of harm, else from the next date. What the
 * person said no to is not on it; what nobody asked about says so.
 */
export function backwardsPart(notes: PlanNotes): Block {
  const { source, words } = notes;
  const say = words.timeline;
  const anchor = source.figures.harmDate ?? source.figures.nextDate;
  const title = say.backTitle;
  if (isAtRest(source))
    return { kind: 'part', title, blocks: [{ kind: 'paragraph', text: say.backStopped }] };
  const schedule =
    anchor === null ? null : workBackwards(anchor, { today: source.today, leadDays: leadDays(source) });
  if (schedule === null) return { kind: 'part', title, blocks: [{ kind: 'paragraph', text: say.backNone }] };
  const kind = anchorKinds(notes, schedule).map((d) => d.text)[0] ?? say.figures.harm;
  const day = sayDay(schedule.anchor, source);
  const from = source.figures.harmDate === null ? say.backFromNext(kind, day) : say.backFrom(kind, day);
  const rows = schedule.days.map((row) => [dayText(notes, row), toDo(notes, schedule, row)]);
  return {
    kind: 'part',
    title,
    blocks: [
      { kind: 'paragraph', text: `${from} ${say.backOrder}` },
      { kind: 'table', head: say.backColumns, rows },
    ],
  };
}

function dayText({ source, words }: PlanNotes, { date }: ScheduleDay): Text {
  const day = sayDay(date, source);
  return date === source.today ? words.when.today(day) : day;
}

function toDo(notes: PlanNotes, schedule: Schedule, { date, lastDayFor }: ScheduleDay): Text {
  const { source } = notes;
  const say = notes.words.timeline.back;
  const left = daysBetween(date, schedule.anchor);
  const kinds = anchorKinds(notes, schedule);
  const lines: string[] = [];
  if (left === 0) lines.push(...kinds.map((d) => say.onDay(d.text)));
  if (date === source.today) lines.push(...todayLines(notes, schedule));
  const last = listed(notes, lastDayFor);
  if (last !== null && left > 0) lines.push(say.lastDay(last));
  if (left === 1) lines.push(dayBefore(notes, schedule));
  if (left === 0 && kinds.some((d) => isHarm(d.kind))) lines.push(say.stayClose);
  if (left === 0 && kinds.some((d) => d.kind === 'Check-in')) lines.push(say.checkIn);
  return lines.length === 0 ? say.nothingNew : lines.join('\n');
}

function todayLines(notes: PlanNotes, schedule: Schedule): readonly string[] {
  const say = notes.words.timeline.back;
  const possible = listed(notes, schedule.possible);
  const tooLate = listed(notes, schedule.tooLate);
  return [
    ...(notes.source.figures.datesCheck === 'Verify' ? [say.verifyToday] : []),
    ...(isAnyAgreed(notes) ? [] : [say.nothingPossible]),
    ...(possible === null ? [] : [say.possible(possible)]),
    ...(tooLate === null ? [] : [say.tooLate(tooLate)]),
  ];
}

function dayBefore(notes: PlanNotes, schedule: Schedule): string {
  const say = notes.words.timeline.back;
  const kinds = anchorKinds(notes, schedule).map((d) => d.kind);
  if (kinds.includes('Check-in')) return say.dayBeforeCheckIn;
  return kinds.some(isHarm) ? say.dayBefore : say.dayBeforeOther;
}

function isAnyAgreed(notes: PlanNotes): boolean {
  return STRATEGIES.some((s) => isAgreed(notes, s));
}

function isAgreed(notes: PlanNotes, strategy: Strategy): boolean {
  return notes.source.decisionStates[strategy].state === 'In force';
}

/**
 * What was refused is not planned; what nobody asked about says so, unless that holds for all of them and
 * stands in the first line. null when nothing is left.
 */
function listed(notes: PlanNotes, strategies: readonly Strategy[]): string | null {
  const { source, words, choices } = notes;
  const names = strategies
    .filter((s) => source.decisionStates[s].state !== 'Refused')
    .map((s) =>
      isAgreed(notes, s) || !isAnyAgreed(notes)
        ? choices.subject[s]
        : words.timeline.back.askFirst(choices.subject[s]),
    );
  return names.length === 0 ? null : words.listed(names);
}

function anchorKinds(notes: PlanNotes, { anchor }: Schedule): readonly { kind: DateKind; text: string }[] {
  return comingDates(notes)
    .filter((d) => d.date === anchor)
    .map((d) => ({ kind: kindOf(d), text: kindText(notes, d) }));
}
