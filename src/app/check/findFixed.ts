import type { BandCell } from '../../tables/bandCell';
import type { CheckedSheet, CheckedTab } from './checkedSheet';
import { declaredFixedRows, isPushed } from './declaredFormulas';
import type { Found } from './finding';
import { formulaSpelling, isError, isUnread } from './formulaSpelling';
import type { FormulaCell } from './mend';

/** The fixed cells above a call log, and those of the Dashboard: formulas that are gone, changed or failing (F3, F4). */
export function findFixed(sheet: CheckedSheet): Found[] {
  return sheet.read.flatMap((own) => findInTab(own, sheet));
}

interface FixedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: BandCell;
}

function findInTab(own: CheckedTab, sheet: CheckedSheet): Found[] {
  const { tab, view, formulaAt } = own;
  const words = sheet.messages.check;
  const declared = declaredFixedRows(sheet, own);
  if (declared === null || declared.length === 0) return [];
  const cells = placed(own, declared);
  if (isMoved(own, cells)) return [{ kind: 'bandMoved', tab, row: null, column: null, ...words.bandMoved }];
  const troubled = cells.flatMap(({ row, column, cell }) => {
    if (!('formula' in cell)) return [];
    const formula = formulaAt(row, column);
    const value = view.grid.at(row, column);
    const isRight =
      formula !== null && !isUnread(value) && formulaSpelling(formula) === formulaSpelling(cell.formula);
    const kind =
      formula === null
        ? ('bandFormulaGone' as const)
        : isRight
          ? isError(value)
            ? ('formulaFails' as const)
            : null
          : ('bandFormulaChanged' as const);
    if (kind === null) return [];
    const text = formula === null ? String(value ?? '').trim() : '';
    const typed = text === '' || text.startsWith('=') ? null : text;
    return [
      {
        kind,
        right: isRight ? null : ({ row, column, formula: cell.formula, typed } satisfies FormulaCell),
        row,
      },
    ];
  });
  return (['bandFormulaGone', 'bandFormulaChanged', 'formulaFails'] as const).flatMap((kind): Found[] => {
    const own = troubled.filter((one) => one.kind === kind);
    const [first] = own;
    if (!first) return [];
    const right = own.flatMap((one) => one.right ?? []);
    const hasTyped = right.some(({ typed }) => typed !== null);
    const says = kind === 'formulaFails' ? words.formulaFails.says(own.length) : words[kind].says;
    const mend = {
      says: words.mends[hasTyped ? 'fixedOver' : 'fixed'](own.length),
      steps: [{ does: 'formulas' as const, tab, cells: right }],
    };
    return [
      {
        kind,
        tab,
        row: first.row,
        column: null,
        says,
        todo: words[kind].todo,
        ...(right.length === own.length && { mend }),
      },
    ];
  });
}

/** In the columns whose declared places they have, in the rows above the header as it stands. */
function placed({ view }: CheckedTab, rows: readonly (readonly BandCell[])[]): FixedCell[] {
  const keys = Object.keys(view.table.columns);
  const top = view.firstRow - 1 - rows.length;
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, place): FixedCell[] => {
      const column = view.columns.get(keys[place] ?? '');
      return column === undefined ? [] : [{ row: top + index, column, cell }];
    }),
  );
}

/** Somebody put rows among them, or took some out: formulas went along, and nobody can tell which is which. */
function isMoved({ view }: CheckedTab, cells: readonly FixedCell[]): boolean {
  if (isPushed(view)) return true;
  const labels = cells.flatMap(({ cell, ...at }) => ('text' in cell ? [{ ...at, text: cell.text }] : []));
  const there = (by: number) =>
    labels.filter(({ row, column, text }) => view.grid.at(row + by, column) === text).length;
  const here = there(0);
  return [-2, -1, 1, 2].some((by) => there(by) > here);
}
