import { readChoice } from '../../tables/choices';
import { type InputColumn, isFormula, type ReferredTable } from '../../tables/column';
import type { ColumnKey } from '../../tables/tableKey';
import { columnWords, TABLES } from '../../tables/tables';
import { type CheckedSheet, type CheckedTab, tabOfTable } from './checkedSheet';
import type { Found } from './finding';

/**
 * Cells of records that lost their dropdown, since pasting takes it along; dropdowns that offer what Casebook does not
 * know; and columns of codes that offer the wrong ones or none, also to the rows that come next. One finding a column.
 */
export function findDropdowns(sheet: CheckedSheet): Found[] {
  return sheet.read.flatMap((own) => {
    return Object.entries(own.view.table.columns).flatMap(([key, column]): Found[] => {
      const place = own.view.columns.get(key);
      if (isFormula(column) || column.hidden || place === undefined) return [];
      if (column.choices === undefined && column.refersTo === undefined) return [];
      const wrong = wrongRows(own, { column, place, sheet });
      if (wrong.length > 0) return [inRows('dropdownWrong', own, { key, rows: wrong, sheet })];
      const bare = own.view.rows.filter(({ row }) => !own.inspected.hasDropdown(row, place));
      if (bare.length === 0) return [];
      return [inRows('dropdownGone', own, { key, rows: bare.map(({ row }) => row), sheet })];
    });
  });
}

/**
 * Rows that offer a choice the column does not have, or other codes than those of its table. A row without a record
 * speaks for all below it. People may offer fewer choices; and in place of codes, a list of their own.
 */
function wrongRows(
  { tab, view, inspected }: CheckedTab,
  { column, place, sheet }: { column: InputColumn; place: number; sheet: CheckedSheet },
): number[] {
  const { choices } = column;
  const codes = column.refersTo && codesOf(column.refersTo, sheet);
  if (!codes && !choices) return [];
  const isWrong = (row: number) => {
    const from = inspected.choicesFrom(row, place);
    if (from === null) return false;
    if (from === 'gone') return true;
    if ('values' in from)
      return (
        choices !== undefined && from.values.some((text) => readChoice(choices, text, tab.language) === null)
      );
    return codes !== undefined && (from.tabId !== codes.tabId || from.column !== codes.column);
  };
  const { nextRow, lastRow } = view;
  const isBare = (row: number) => codes !== undefined && !inspected.hasDropdown(row, place);
  const isNextWrong = nextRow <= lastRow && (isWrong(nextRow) || isBare(nextRow));
  const isColumn = isNextWrong || view.rows.some(({ row }) => isWrong(row));
  const records = view.rows.filter(({ row }) => isWrong(row) || (isColumn && isBare(row)));
  const free = isNextWrong ? Array.from({ length: lastRow - nextRow + 1 }, (_, i) => nextRow + i) : [];
  return [...records.map(({ row }) => row), ...free];
}

/** Where a table's codes stand now; undefined while that is missing itself. */
function codesOf(table: ReferredTable, sheet: CheckedSheet) {
  const found = tabOfTable(sheet, table);
  const column = found?.view.columns.get(TABLES[table].codes.column);
  return found && column !== undefined ? { tabId: found.tab.id, column } : undefined;
}

function inRows(
  kind: 'dropdownGone' | 'dropdownWrong',
  { tab }: CheckedTab,
  { key, rows, sheet }: { key: ColumnKey; rows: readonly number[]; sheet: CheckedSheet },
): Found {
  const { check } = sheet.messages;
  const { says, todo } = check[kind];
  const { header } = columnWords(sheet.messages, tab.table, key);
  const mend = {
    says: check.mends.dropdowns(header, rows.length),
    steps: [{ does: 'dropdowns' as const, tab, key, rows }],
  };
  return { kind, tab, row: rows[0] ?? null, column: key, says: says(rows.length), todo, mend };
}
