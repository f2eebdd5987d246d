import type { Issue } from '../domain/issue';
import { type Language, MESSAGES } from '../messages/messages';
import { type CellInput, type CellValue, type FieldValue, readCell, writeCell } from './cell';
import { isFormula } from './column';
import type { Table } from './defineTable';
import type { ColumnKey } from './tableKey';
import { columnWords } from './tables';

/** A row of a tab that holds something, its cells by column key. */
export interface SheetRow {
  /** 1-based row in the tab. */
  readonly row: number;
  cell(key: ColumnKey): CellValue;
}

/** Fields by key, computed columns included: what a record type of src/domain is a part of. */
export type Fields = Readonly<Record<ColumnKey, FieldValue>>;

/** Reads every column of a row; what cannot be read is null and an Issue. */
export function readFields(
  table: Table,
  row: SheetRow,
  language: Language,
): { fields: Fields; issues: Issue[] } {
  const issues: Issue[] = [];
  const entries = Object.entries(table.columns).map(([key, column]) => {
    const read = readCell(column, row.cell(key), language);
    if (read.problem) {
      const { header } = columnWords(MESSAGES[language], table.key, key);
      issues.push({
        code: read.problem,
        path: { place: table.key, row: row.row, column: header },
        message: MESSAGES[language].issues[read.problem],
      });
    }
    return [key, read.value] as const;
  });
  return { fields: Object.fromEntries(entries), issues };
}

/** The cells of a record's input columns, by key; a field that is missing is written blank. */
export function writeFields(
  table: Table,
  fields: Partial<Fields>,
  language: Language,
): Record<ColumnKey, CellInput> {
  const entries = Object.entries(table.columns).flatMap(([key, column]) =>
    isFormula(column) ? [] : [[key, writeCell(column, fields[key] ?? null, language)] as const],
  );
  return Object.fromEntries(entries);
}
