import { LEAK_KINDS, type LeakKind } from '../../domain/leakCheck';
import { AppError } from '../appError';
import { CHOICE_FIELDS, valuesOffered } from './choiceFields';
import type { IssueList } from './issueList';
import { type ListCorrections, leakKey } from './listCorrections';
import { type ListField, listFieldLabel } from './listFields';
import type { ListCell } from './recordNotes';
import { plain } from './words';

/** What a person decided about the words of a list, as its reader asks for it. */
export interface ListDecisions {
  /** The value that they said a cell's words mean, or 'notes'; null when they said nothing. */
  valueOf(cell: ListCell): string | null;
  /** Kinds of findings that may stay in a column (L8). */
  keptIn(column: number): readonly LeakKind[];
}

/** Longer words are told apart by their beginning. */
const LONGEST_KEY = 200;

/** What words are known by in corrections: without case, accents, signs, and whatever the leak check finds. */
export function valueKey(cell: ListCell, issues: IssueList): string {
  return plain(issues.masked(cell)).slice(0, LONGEST_KEY).trim();
}

/** @throws AppError 'list.correction' for a value that the field does not have, or a finding that no list may keep. */
export function listDecisions(
  { values, leaks }: ListCorrections,
  { header, issues }: { header: readonly string[]; issues: IssueList },
): ListDecisions {
  const said = new Map<ListField, ReadonlyMap<string, string>>();
  for (const [field, words] of Object.entries(values)) {
    const entries = Object.entries(words ?? {});
    for (const [, value] of entries) checkValue(field as ListField, value, issues);
    said.set(field as ListField, new Map(entries.map(([key, value]) => [plain(key), value])));
  }
  for (const key of Object.keys(leaks)) checkKept(key, header, issues);
  return {
    valueOf: (cell) => said.get(cell.field)?.get(valueKey(cell, issues)) ?? null,
    keptIn: (column) => LEAK_KINDS.filter((kind) => leaks[leakKey(column, kind)] === 'keep'),
  };
}

function checkValue(field: ListField, value: string, { messages }: IssueList): void {
  if (value === 'notes' && CHOICE_FIELDS.includes(field)) return;
  if (valuesOffered(field).includes(value)) return;
  const sentence = messages.bringIn.errors.valueNotOffered(listFieldLabel(field, messages));
  throw new AppError('list.correction', sentence);
}

function checkKept(key: string, header: readonly string[], issues: IssueList): void {
  const { messages } = issues;
  const [column = '', name = ''] = key.split('.');
  const text = header[Number(column)];
  const kind = LEAK_KINDS.find((candidate) => candidate === name);
  if (text === undefined || !kind) throw new AppError('list.correction', messages.bringIn.errors.columnGone);
  if (kind !== 'aNumber') return;
  const sentence = messages.bringIn.errors.cannotBeKept(issues.header(text), messages.leakKinds[kind]);
  throw new AppError('list.correction', sentence);
}
