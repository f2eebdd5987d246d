import { type Fields, type SheetRow, writeFields } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import type { Workbook } from './ports';
import { blocksOf, type TableView } from './tableView';

/** The row that a code names, as formulas compare codes. */
export function findRow(view: TableView, codeKey: ColumnKey, code: string): SheetRow | undefined {
  const tidy = (value: unknown) =>
    String(value ?? '')
      .trim()
      .toUpperCase();
  return view.rows.find((row) => tidy(row.cell(codeKey)) === tidy(code));
}

/**
 * Writes these fields of a row and leaves all other cells as they are, so that what somebody types meanwhile
 * stays. One call for each run of columns, and one to see that text stayed text (S1).
 */
export function changeRow(
  workbook: Workbook,
  view: TableView,
  { row, fields }: { row: number; fields: Partial<Fields> },
): void {
  const cells = [writeFields(view.table, fields, view.tab.language)];
  const blocks = blocksOf(view, Object.keys(fields), { row, cells });
  if (blocks.length > 0) workbook.writeTexts([{ tab: view.tab, blocks }]);
}
