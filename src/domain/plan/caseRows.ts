import type { CivilDate } from '../civilDate';
import { sayDay } from './calendarWords';
import type { Block, FactRow, Text } from './planModel';
import type { PlanNotes, Whom } from './planNotes';
import type { CaseField, TextField } from './planSource';

/** Who is asked when a field is blank; the group itself finds out the rest. */
const WHOM_TO_ASK: Partial<Record<CaseField, Whom>> = {
  alias: 'family',
  pronouns: 'family',
  languages: 'family',
  custody: 'family',
  heldAt: 'family',
  detainedSince: 'family',
  organization: 'family',
  demand: 'family',
  moralCrisis: 'family',
  whyThisCase: 'family',
  publicFacts: 'family',
  mediaPosture: 'family',
  order: 'attorney',
  stay: 'attorney',
  stayKind: 'attorney',
  stayUntil: 'attorney',
  stayConfirmedOn: 'attorney',
  attorneyLimits: 'attorney',
  legalPosture: 'attorney',
  factsGoneThroughOn: 'attorney',
  authorizationTopics: 'attorney',
  authorizationTo: 'attorney',
};

/** A row for a field this audience may see: its value, or a gap that becomes an open question. */
export function caseRow(notes: PlanNotes, field: FieldWithWords, value: Text | null): readonly FactRow[] {
  if (!notes.source.mayShow(field)) return [];
  return [{ term: notes.words.fields[field].term, value: value ?? gap(notes, field) }];
}

export function textRow(notes: PlanNotes, field: TextField): readonly FactRow[] {
  return caseRow(notes, field, notes.read(field));
}

export function dayRow(notes: PlanNotes, field: FieldWithWords, day: CivilDate | null): readonly FactRow[] {
  return caseRow(notes, field, day === null ? null : sayDay(day, notes.source));
}

/** A gap in the text; the question it leaves behind stands at the end of the plan. */
export function gap(notes: PlanNotes, field: FieldWithWords): Text {
  askAbout(notes, field);
  return wasLeftOut(notes, field) ? [{ em: notes.words.nothingLegible }] : [{ em: notes.words.notKnown }];
}

export function askAbout(notes: PlanNotes, field: FieldWithWords): void {
  notes.ask(WHOM_TO_ASK[field] ?? 'group', notes.words.fields[field].ask);
}

/** The rows as a table; a sentence instead when this audience sees none of them. */
export function factsOr(rows: readonly FactRow[], sentence: string): Block {
  return rows.length > 0 ? { kind: 'facts', rows } : { kind: 'paragraph', text: sentence };
}

export type FieldWithWords = Exclude<keyof PlanNotes['words']['fields'], symbol | number> & CaseField;

function wasLeftOut(notes: PlanNotes, field: FieldWithWords): boolean {
  const place = notes.words.leftOut.inField(notes.words.fields[field].term);
  return notes.findings().some((finding) => finding.place === place);
}
