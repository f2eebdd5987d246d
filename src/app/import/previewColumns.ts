import type { Messages } from '../../messages/messages';
import { cleanText } from '../cleanText';
import type { ListField } from './listFields';
import { isNameField, LIST_FIELDS, listFieldLabel, placeOf } from './listFields';
import type { ListMatch } from './listMatch';
import type { Labelled, PreviewColumn } from './listPreview';
import type { ListRead } from './readList';

const EXAMPLES = 3;

/** Each column that has a header or a word below it, and what becomes of it. */
export function previewColumns({ list, match, report }: ListRead): PreviewColumn[] {
  return list.header.flatMap((text, index) => {
    const filled = list.records.filter(({ cells }) => (cells[index] ?? '').trim() !== '');
    if (text === '' && filled.length === 0) return [];
    const use = match.uses[index] ?? 'leaveOut';
    const isLocked = match.ofNames.includes(index);
    const mayHold = use === 'leaveOut' ? [] : placeOf(use).column.mayHold;
    // No name is shown where none is kept.
    const shown = isLocked ? [] : distinct(filled.map(({ cells }) => cells[index] ?? ''));
    const at = { row: 1, column: text, index };
    return [
      {
        index,
        header: report.header(text),
        examples: shown.map((cell) => report.masked({ text: cleanText(cell).text, at }, mayHold)),
        filled: filled.length,
        guess: match.guesses[index] ?? null,
        use,
        role: use === 'leaveOut' || use === 'notes' ? use : 'field',
        becomes: columnBecomes(match, index, report.messages),
        isDouble: match.doubles.some(({ column }) => column === index),
        isLocked,
      },
    ];
  });
}

/** What becomes of a column, for a reader. */
export function columnBecomes(match: ListMatch, index: number, messages: Messages): string {
  const { columnLeftOut, columnNoted, columnDouble, columnOfNames } = messages.bringIn;
  const use = match.uses[index] ?? 'leaveOut';
  if (match.ofNames.includes(index)) return columnOfNames;
  if (use === 'leaveOut') return columnLeftOut;
  if (match.noted.includes(index)) return columnNoted;
  const label = listFieldLabel(use, messages);
  return match.doubles.some(({ column }) => column === index) ? columnDouble(label) : label;
}

/** What a column may be taken for; no name where none is kept (P7). */
export function fieldsOffered(messages: Messages, codesOnly: boolean): Labelled<ListField>[] {
  return LIST_FIELDS.filter((field) => !(codesOnly && isNameField(field))).map((field) => ({
    value: field,
    label: listFieldLabel(field, messages),
  }));
}

function distinct(cells: readonly string[]): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    found.add(cell.trim());
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}
