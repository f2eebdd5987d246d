import { FACT_SUBJECTS, STRATEGIES, type Subject } from '../../vocabulary';
import { usesText } from '../decisionText';
import type { Block, Section, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';

/** Decided or not, a plan has no place for these. */
const NEVER_IN_A_PLAN: readonly Subject[] = ['A-number', 'Photo'];

/**
 * P3: what is left out and why, for the team only. Comes after every section that reads free text,
 * because it lists what the leak check found there.
 */
export function leftOutSection(notes: PlanNotes): readonly Section[] {
  if (notes.source.audience !== 'Team') return [];
  const words = notes.words.leftOut;
  const rows = [...subjectRows(notes), ...codesOnlyRows(notes), ...leakRows(notes)];
  const notAsked = FACT_SUBJECTS.filter((s) => notes.source.decisionStates[s].state === 'Not asked');
  const names = notAsked.map((s) => notes.choices.subject[s]);
  if (names.length > 0) notes.ask('family', notes.words.questions.facts(names.join(', ')));
  const list: Block =
    rows.length > 0
      ? { kind: 'table', head: words.columns, rows }
      : { kind: 'paragraph', text: words.nothing };
  return [
    {
      key: 'leftOut',
      title: notes.words.titles.leftOut,
      blocks: [{ kind: 'paragraph', text: words.intro }, list, { kind: 'paragraph', text: words.never }],
    },
  ];
}

function subjectRows(notes: PlanNotes): readonly (readonly Text[])[] {
  return [...STRATEGIES, ...FACT_SUBJECTS].flatMap((subject) => {
    const reason = reasonFor(notes, subject);
    return reason === null ? [] : [[notes.choices.subject[subject], reason]];
  });
}

function reasonFor(notes: PlanNotes, subject: Subject): string | null {
  const words = notes.words.leftOut;
  const { state, forWhom } = notes.source.decisionStates[subject];
  if (state === 'Not asked') return words.askFirst;
  if (state === 'Refused') return words.refused;
  if (NEVER_IN_A_PLAN.includes(subject)) return words.neverInPlan;
  const elsewhereOnly = subject === 'Public facts' && !forWhom.includes('Officials and callers');
  return elsewhereOnly ? words.otherUse(usesText(notes, subject)) : null;
}

function codesOnlyRows({ source, words }: PlanNotes): readonly (readonly Text[])[] {
  if (!source.settings.codesOnly) return [];
  return (['alias', 'realName'] as const)
    .filter((field) => source.mayShow(field))
    .map((field) => [words.fields[field].term, words.leftOut.codesOnly]);
}

function leakRows({ findings, words }: PlanNotes): readonly (readonly Text[])[] {
  return findings().map(({ place, kinds }) => [place, words.leftOut.leak(kinds)]);
}
