import { cleanText } from '../cleanText';
import type { IssueList } from './issueList';
import { type DateField, isDateField, type ListField, placeOf } from './listFields';
import type { ListMatch } from './listMatch';
import type { ListPerson, ListReading } from './listPerson';
import { readCase } from './readCase';
import type { CaseFields } from './readCaseField';
import { readNextDate } from './readNextDate';
import { type ListCell, RecordNotes } from './recordNotes';
import { plain } from './words';

export interface ListRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly match: ListMatch;
}

/** Reads one record; its notes gather what no field can take. */
export function readListRecord(record: ListRecord, reading: ListReading): ListPerson {
  const notes = new RecordNotes(reading.issues, reading.decisions);
  const cells = cellsOf(record, { notes, issues: reading.issues });
  const noted = record.match.noted.flatMap(
    (column) => cellIn(record, { field: 'notes', column }, reading) ?? [],
  );
  const own = readCase(
    cells.filter((cell) => !isDateField(cell.field)),
    { ...reading, notes },
  );
  const dateCells = cells.filter((cell): cell is ListCell & { field: DateField } => isDateField(cell.field));
  const date = readNextDate(dateCells, { ...reading, notes });
  for (const cell of noted) notes.keepWords(cell);
  reportBeyondHeader(record, reading);
  // A list that has no word on the stage brings in people whom nobody has taken in yet.
  const stage: CaseFields = record.match.column.has('stage') ? {} : { stage: 'Intake' };
  const text = notes.text();
  const fields: CaseFields = { ...stage, ...own, ...(text !== null && { notes: text }) };
  // Each field was read by the kind of its own column, so the fields are a case's.
  return { row: record.row, fields: fields as ListPerson['fields'], date };
}

/** The known columns' cells that hold something; a second column of one meaning fills what is blank. */
function cellsOf(
  record: ListRecord,
  { notes, issues }: { notes: RecordNotes; issues: IssueList },
): ListCell[] {
  const { match } = record;
  const known = (field: ListField, column: number): ListCell | null => {
    const cell = cellIn(record, { field, column }, { issues });
    if (!cell || !match.moved.includes(column)) return cell;
    return { ...cell, text: notes.withoutLeaksUnder(cell, placeOf(field).column.mayHold) };
  };
  const cells = [...match.column].flatMap(([field, column]) => known(field, column) ?? []);
  for (const { field, column } of match.doubles) {
    const double = known(field, column);
    if (!double) continue;
    const first = cells.find((cell) => cell.field === field);
    if (!first) cells.push(double);
    else if (plain(first.text) !== plain(double.text)) notes.keepWords(double);
  }
  return cells;
}

/** The cell, cleaned; null when it holds nothing. */
function cellIn(
  record: ListRecord,
  { field, column }: { field: ListField; column: number },
  { issues }: { issues: IssueList },
): ListCell | null {
  const at = { row: record.row, column: record.match.header[column] ?? '', index: column };
  const clean = cleanText(record.cells[column] ?? '');
  issues.cleaned(clean, at);
  return clean.text === '' ? null : { field, text: clean.text, at };
}

function reportBeyondHeader(record: ListRecord, { issues, messages }: ListReading): void {
  const beyond = record.cells.slice(record.match.header.length);
  if (beyond.every((cell) => cell.trim() === '')) return;
  issues.add('value.unknown', { row: record.row, column: null }, messages.issueDetails.beyondHeader);
}
