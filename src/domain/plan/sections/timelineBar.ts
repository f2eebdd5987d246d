import { daysBetween } from '../../civilDate';
import { kindOf } from '../../timeline';
import { sayDay } from '../calendarWords';
import { comingDates, type KnownDate, kindText } from '../planDates';
import type { BarStop, Block } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { isHarm } from '../reason';

const DATES_SHOWN = 3;

/** The way so far and ahead: the detention, today, and the next dates; the date of harm always among them. */
export function timelineBar(notes: PlanNotes): Block {
  return { kind: 'bar', stops: [...detentionStop(notes), todayStop(notes), ...dateStops(notes)] };
}

function detentionStop(notes: PlanNotes): readonly BarStop[] {
  const { source, words } = notes;
  const { custody, detainedSince } = source.case;
  if (custody !== 'Detained' || detainedSince === null || detainedSince > source.today) return [];
  if (!source.mayShow('custody') || !source.mayShow('detainedSince')) return [];
  return [
    {
      head: words.timeline.barDetained,
      day: sayDay(detainedSince, source),
      distance: words.when.daysAgo(daysBetween(detainedSince, source.today)),
      shade: 'past',
    },
  ];
}

function todayStop({ source, words }: PlanNotes): BarStop {
  return {
    head: words.timeline.barToday,
    day: sayDay(source.today, source),
    distance: words.timeline.barHere,
    shade: 'today',
  };
}

function dateStops(notes: PlanNotes): readonly BarStop[] {
  const { source, words } = notes;
  const coming = comingDates(notes);
  if (coming.length === 0)
    return [
      {
        head: words.timeline.barNoDate,
        day: words.timeline.barNoDateKnown,
        distance: words.timeline.barNoDateAsk,
        shade: 'unknown',
      },
    ];
  const harm = coming.find((d) => d.date === source.figures.harmDate && isHarm(kindOf(d)));
  const first = coming.slice(0, DATES_SHOWN);
  const shown = harm && !first.includes(harm) ? [...first.slice(0, -1), harm] : first;
  return shown.map((date) => dateStop(notes, date, date === harm));
}

function dateStop(notes: PlanNotes, date: KnownDate, decides: boolean): BarStop {
  const { source, words } = notes;
  const distance = words.when.inDays(daysBetween(source.today, date.date));
  return {
    head: kindText(notes, date),
    day: sayDay(date.date, source),
    distance: decides ? `${distance} · ${words.timeline.harmMark}` : distance,
    shade: isHarm(kindOf(date)) ? 'harm' : 'date',
  };
}
