import { sayDay } from '../calendarWords';
import { askAbout, caseRow, dayRow, gap, textRow } from '../caseRows';
import type { Block, FactRow, Section, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** Who the person is, in what they agreed to; where they are only while they are detained (P8). */
export function personSection(notes: PlanNotes): Section {
  const { source, words } = notes;
  const { case: aCase } = source;
  const rows: readonly FactRow[] = [
    ...(source.settings.codesOnly ? [] : textRow(notes, 'alias')),
    ...realNameRow(notes),
    ...textRow(notes, 'pronouns'),
    ...textRow(notes, 'languages'),
    ...stageRows(notes),
    ...custodyRows(notes),
    ...textRow(notes, 'office'),
  ];
  const supported = aCase.custody === 'Deported' && source.mayShow('custody');
  return {
    key: 'person',
    title: words.titles.person,
    blocks: [
      { kind: 'paragraph', text: words.person.intro },
      ...(supported ? [{ kind: 'paragraph', text: words.person.support } as const] : []),
      ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
      ...storyPart(notes),
      ...notesPart(notes),
    ],
  };
}

/** Only for an audience that may see it, and only with its decision in force (P2). */
function realNameRow(notes: PlanNotes): readonly FactRow[] {
  const { source, words } = notes;
  const { state } = source.decisionStates['Real name'];
  if (source.settings.codesOnly) return caseRow(notes, 'realName', words.person.nameCodesOnly);
  if (state === 'Not asked') return caseRow(notes, 'realName', words.person.nameNotDecided);
  if (state === 'Refused') return caseRow(notes, 'realName', words.person.nameRefused);
  const name = notes.read('realName');
  if (name !== null) notes.carry('Real name');
  return caseRow(notes, 'realName', name);
}

function stageRows(notes: PlanNotes): readonly FactRow[] {
  const { stage, closedOn, outcome, stageReason } = notes.source.case;
  const needsReason = stage === 'Paused' || stageReason !== null;
  return [
    ...caseRow(notes, 'stage', stage === null ? null : notes.choices.stage[stage]),
    ...(needsReason ? textRow(notes, 'stageReason') : []),
    ...(stage === 'Closed'
      ? [
          ...caseRow(notes, 'outcome', outcome === null ? null : notes.choices.caseOutcome[outcome]),
          ...dayRow(notes, 'closedOn', closedOn),
        ]
      : []),
  ];
}

function custodyRows(notes: PlanNotes): readonly FactRow[] {
  const { custody, order } = notes.source.case;
  return [
    ...choiceRow(notes, 'custody', custody === null ? null : notes.choices.custody[custody]),
    ...(custody === 'Detained'
      ? [...textRow(notes, 'heldAt'), ...caseRow(notes, 'detainedSince', detainedSince(notes))]
      : []),
    ...choiceRow(notes, 'order', order === null ? null : notes.choices.order[order]),
  ];
}

/** 'Unknown' is an answer in the Sheet and an open question in the plan. */
function choiceRow(notes: PlanNotes, field: 'custody' | 'order', value: Text | null): readonly FactRow[] {
  const { source } = notes;
  if (source.case[field] === 'Unknown' && source.mayShow(field)) askAbout(notes, field);
  return caseRow(notes, field, value);
}

function detainedSince({ source, words }: PlanNotes): Text | null {
  const { detainedSince: since } = source.case;
  if (since === null) return null;
  const { daysDetained } = source.figures;
  const day = sayDay(since, source);
  return daysDetained === null ? words.person.daysUnclear(day) : words.person.daysSoFar(day, daysDetained);
}

function storyPart(notes: PlanNotes): readonly Block[] {
  if (!notes.source.mayShow('publicFacts')) return [];
  const story = notes.read('publicFacts');
  if (story !== null) notes.carry('Public facts');
  const title = notes.words.fields.publicFacts.term;
  return [{ kind: 'part', title, blocks: [{ kind: 'paragraph', text: story ?? gap(notes, 'publicFacts') }] }];
}

/** Notes need no question when blank: not every case has more to say. */
function notesPart(notes: PlanNotes): readonly Block[] {
  const text = notes.read('notes');
  if (text === null) return [];
  return [{ kind: 'part', title: notes.words.fields.notes.term, blocks: [{ kind: 'paragraph', text }] }];
}
