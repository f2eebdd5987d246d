import { cleanText } from '../cleanText';
import type { IssueList } from './issueList';
import { type DateField, isDateField, type ListField } from './listFields';
import type { ListPerson, ListReading } from './listPerson';
import type { HeaderMatch } from './matchHeaders';
import { readCase } from './readCase';
import type { CaseFields } from './readCaseField';
import { readNextDate } from './readNextDate';
import { type ListCell, RecordNotes } from './recordNotes';
import { plain } from './words';

export interface ListRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly match: HeaderMatch<ListField>;
}

/** Reads one record; its notes gather what no field can take. */
export function readListRecord(record: ListRecord, reading: ListReading): ListPerson {
  const notes = new RecordNotes(reading.issues);
  const cells = cellsOf(record, { notes, issues: reading.issues });
  const own = readCase(
    cells.filter((cell) => !isDateField(cell.field)),
    { ...reading, notes },
  );
  const dateCells = cells.filter((cell): cell is ListCell & { field: DateField } => isDateField(cell.field));
  const date = readNextDate(dateCells, { ...reading, notes });
  reportBeyondHeader(record, reading);
  // A list that has no word on the stage brings in people whom nobody has taken in yet.
  const stage: CaseFields = record.match.column.has('stage') ? {} : { stage: 'Intake' };
  const noted = notes.text();
  const fields: CaseFields = { ...stage, ...own, ...(noted !== null && { notes: noted }) };
  // Each field was read by the kind of its own column, so the fields are a case's.
  return { row: record.row, fields: fields as ListPerson['fields'], date };
}

/** The known columns' cells that hold something; a second column of one meaning fills what is blank. */
function cellsOf(
  record: ListRecord,
  { notes, issues }: { notes: RecordNotes; issues: IssueList },
): ListCell[] {
  const cellIn = (field: ListField, column: number): ListCell | null => {
    const at = { row: record.row, column: record.header[column] ?? '' };
    const clean = cleanText(record.cells[column] ?? '');
    issues.cleaned(clean, at);
    return clean.text === '' ? null : { field, text: clean.text, at };
  };
  const cells = [...record.match.column].flatMap(([field, column]) => cellIn(field, column) ?? []);
  for (const { field, column } of record.match.doubles) {
    const double = cellIn(field, column);
    if (!double) continue;
    const first = cells.find((cell) => cell.field === field);
    if (!first) cells.push(double);
    else if (plain(first.text) !== plain(double.text)) notes.keepWords(double);
  }
  return cells;
}

function reportBeyondHeader(record: ListRecord, { issues, messages }: ListReading): void {
  const beyond = record.cells.slice(record.header.length);
  if (beyond.every((cell) => cell.trim() === '')) return;
  issues.add('value.unknown', { row: record.row, column: null }, messages.issueDetails.beyondHeader);
}
