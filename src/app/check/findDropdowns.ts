import { isFormula } from '../../tables/column';
import { columnWords } from '../../tables/tables';
import type { CheckedSheet } from './checkedSheet';
import type { Found } from './finding';

/** Cells of records that lost their dropdown: pasting takes it along. One finding a column. */
export function findDropdowns(sheet: CheckedSheet): Found[] {
  const { messages } = sheet;
  const words = messages.check;
  return sheet.read.flatMap(({ tab, view, inspected }) =>
    Object.entries(view.table.columns).flatMap(([key, column]): Found[] => {
      const place = view.columns.get(key);
      const isChosen = !isFormula(column) && !column.hidden && column.choices !== undefined;
      if (!isChosen || place === undefined) return [];
      const rows = view.rows.filter(({ row }) => !inspected.hasDropdown(row, place)).map(({ row }) => row);
      const [row] = rows;
      if (row === undefined) return [];
      const { says, todo } = words.dropdownGone;
      const mend = {
        says: words.mends.dropdowns(columnWords(messages, tab.table, key).header, rows.length),
        steps: [{ does: 'dropdowns' as const, tab, key, rows }],
      };
      return [{ kind: 'dropdownGone', tab, row, column: key, says: says(rows.length), todo, mend }];
    }),
  );
}
