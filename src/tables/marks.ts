import { STOP_SHAPE, URGENCY_SHAPES } from '../domain/plan/urgencyMark';
import { URGENCIES } from '../domain/vocabulary';
import { type Language, MESSAGES, type Messages } from '../messages/messages';
import { type ChoiceSet, choiceLabel } from './choices';
import { isFormula } from './column';
import { firstRow, type Table } from './defineTable';
import type { Tone } from './looks';
import type { ColumnKey } from './tableKey';

/** Cells of one column, 1-based; without `last`, down to the end of the grid. */
export interface CellRun {
  readonly column: number;
  readonly first: number;
  readonly last?: number;
}

/** Cells that take a colour when their text is this one, or has it in it. */
export interface Mark {
  readonly cells: readonly CellRun[];
  /** The cell whose text is meant, when it is not their own: `$D$2`. It must be the text, whole. */
  readonly of?: string;
  readonly match: 'is' | 'has';
  readonly text: string;
  readonly tone: Tone;
}

/** Which answers of the rules have a colour, wherever a computed column shows them; the rest stay calm. */
const TONES_OF_CHOICES: Partial<Record<ChoiceSet, Readonly<Record<string, Tone>>>> = {
  urgency: { Emergency: 'emergency', Urgent: 'urgent', Active: 'active', Watch: 'watch' },
  escalation: { Yes: 'emergency', 'Ask the attorney today': 'urgent' },
  datesCheck: { Verify: 'urgent' },
  callState: { Stop: 'stop', 'Ask first': 'urgent' },
  timeAnswer: { No: 'emergency', Tight: 'urgent' },
  taskState: { Late: 'emergency', Today: 'urgent' },
};

/** Sentences that formulas show, and the columns they show them in; a sentence that goes on is known by how it begins. */
function tonesOfSentences({
  callDesk,
  copies,
  formulas,
}: Messages): { text: string; tone: Tone; in: readonly ColumnKey[] }[] {
  const says = ['todo', 'statusLine'];
  const labels = ['caseLabel', 'targetLabel', 'toWhomLabel', 'petitionLabel'];
  return [
    { text: formulas.stopAsked, tone: 'stop', in: says },
    { text: copies.takeBack, tone: 'emergency', in: says },
    { text: formulas.planExpired, tone: 'emergency', in: says },
    { text: formulas.ringFirst, tone: 'emergency', in: says },
    { text: formulas.askFirst, tone: 'urgent', in: says },
    { text: formulas.dateUnreadable, tone: 'urgent', in: says },
    { text: formulas.neverCalled, tone: 'stop', in: says },
    ...[formulas.consulateUnasked, callDesk.checkFirst, callDesk.noNumber].map((text) => {
      return { text, tone: 'urgent' as const, in: says };
    }),
    { text: formulas.planTakenBack, tone: 'watch', in: ['statusLine'] },
    ...[formulas.noSuchCase, formulas.noSuchTarget, formulas.noSuchPetition].map((text) => {
      return { text, tone: 'urgent' as const, in: labels };
    }),
  ];
}

/** The colours of a table's computed columns, each beside the word or the shape that it repeats. */
export function tableMarks(table: Table, language: Language): Mark[] {
  const cellsOf = (isMeant: (key: ColumnKey, shows: string) => boolean): CellRun[] =>
    Object.entries(table.columns).flatMap(([key, column], index) =>
      isFormula(column) && !column.hidden && isMeant(key, column.shows)
        ? [{ column: index + 1, first: firstRow(table) }]
        : [],
    );
  const ofChoices = Object.entries(TONES_OF_CHOICES).flatMap(([set, tones]) =>
    Object.entries(tones).map(
      ([value, tone]): Mark => ({
        cells: cellsOf((_, shows) => shows === set),
        match: 'is',
        text: choiceLabel(set as ChoiceSet, value, language),
        tone,
      }),
    ),
  );
  const ofSentences = tonesOfSentences(MESSAGES[language]).map(
    ({ text, tone, in: keys }): Mark => ({
      cells: cellsOf((column) => keys.includes(column)),
      match: 'has',
      text,
      tone,
    }),
  );
  const shapes = [
    ...URGENCIES.flatMap((urgency) => {
      const tone = TONES_OF_CHOICES.urgency?.[urgency];
      return tone ? [{ text: URGENCY_SHAPES[urgency], tone }] : [];
    }),
    { text: STOP_SHAPE, tone: 'stop' as const },
  ];
  const ofShapes = shapes.map(
    (shape): Mark => ({ ...shape, match: 'has', cells: cellsOf((column) => column === 'mark') }),
  );
  return [...ofChoices, ...ofSentences, ...ofShapes].filter(({ cells }) => cells.length > 0);
}
