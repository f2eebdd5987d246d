import { fromSerial } from '../../domain/civilDate';
import type { CellValue } from '../../tables/cell';
import { isPage } from '../../tables/defineTable';
import type { ColumnKey } from '../../tables/tableKey';
import { columnWords } from '../../tables/tables';
import { formulaKeys } from '../tableView';
import type { CheckedSheet, CheckedTab } from './checkedSheet';
import { declaredFormula } from './declaredFormulas';
import type { Found } from './finding';
import { formulaSpelling, isError, isUnread, rowlessSpelling } from './formulaSpelling';
import type { FormulaCell, Mend } from './mend';

/** Formulas in computed columns that are gone, changed or failing (F4). */
export function findFormulas(sheet: CheckedSheet): Found[] {
  return sheet.read.flatMap((own) => (isPage(own.view.table) ? [] : findInTab(own, sheet)));
}

type Trouble = 'formulaGone' | 'formulaChanged' | 'formulaFails';
const TROUBLES: readonly Trouble[] = ['formulaGone', 'formulaChanged', 'formulaFails'];

interface Troubled {
  readonly row: number;
  readonly trouble: Trouble;
  readonly isRecord: boolean;
  /** How to write it again; null while something that it names is missing. */
  readonly cell: FormulaCell | null;
}

/** One finding a column and kind, at the first of its rows; rows that hold no record are said once for the tab. */
function findInTab(own: CheckedTab, sheet: CheckedSheet): Found[] {
  const { tab } = own;
  const computed = formulaKeys(own.view).map((key) => ({ key, troubled: troubledRows(own, key, sheet) }));
  const found = computed.flatMap(({ key, troubled }) =>
    TROUBLES.flatMap((kind): Found[] => {
      const rows = troubled.filter(({ trouble, isRecord }) => trouble === kind && isRecord);
      const [first] = rows;
      if (!first) return [];
      const words = sheet.messages.check;
      const { says, todo } = words[kind];
      const { header } = columnWords(sheet.messages, tab.table, key);
      const at = { kind, tab, row: first.row, column: key, says: says(rows.length), todo };
      const cells = rows.flatMap(({ cell }) => cell ?? []);
      if (cells.length < rows.length) return [at];
      const hasTyped = cells.some(({ typed }) => typed !== null);
      const mend = formulasMend(
        own,
        words.mends[hasTyped ? 'formulasOver' : 'formulas'](header, rows.length),
        cells,
      );
      return [{ ...at, mend }];
    }),
  );
  const bare = computed.flatMap(({ troubled }) => troubled.filter(({ isRecord }) => !isRecord));
  const cells = bare.flatMap(({ cell }) => cell ?? []);
  if (bare.length === 0 || cells.length < bare.length) return found;
  const rows = new Set(bare.map(({ row }) => row));
  const { says, todo } = sheet.messages.check.rowsBare;
  const mend = formulasMend(own, sheet.messages.check.mends.rowsBare(rows.size), cells);
  return [
    ...found,
    { kind: 'rowsBare', tab, row: Math.min(...rows), column: null, says: says(rows.size), todo, mend },
  ];
}

function formulasMend({ tab }: CheckedTab, says: string, cells: readonly FormulaCell[]): Mend {
  return { says, steps: [{ does: 'formulas', tab, cells }] };
}

function troubledRows(own: CheckedTab, key: ColumnKey, sheet: CheckedSheet): Troubled[] {
  const { view, formulaAt } = own;
  const column = view.columns.get(key);
  if (column === undefined) return [];
  const declared = declaredFormula(sheet, own, key);
  const model = declared(view.firstRow);
  const usual = model === null ? null : rowlessSpelling(model, view.firstRow);
  const records = new Set(view.rows.map(({ row }) => row));
  const troubled: Troubled[] = [];
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const formula = formulaAt(row, column);
    // One that was written with a separator that the Sheet does not take is the same text, and no formula to it (F2).
    const isRefused = isUnread(view.grid.at(row, column));
    const isSame =
      !isRefused &&
      formula !== null &&
      (rowlessSpelling(formula, row) === usual || isSpelling(formula, declared(row)));
    const fails = formula !== null && isError(view.grid.at(row, column));
    // Where a formula is right and fails, what it reads is wrong: the finding there says so.
    const trouble =
      formula === null ? 'formulaGone' : isSame ? null : fails ? 'formulaFails' : 'formulaChanged';
    if (trouble === null) {
      if (fails && records.has(row))
        troubled.push({ row, trouble: 'formulaFails', isRecord: true, cell: null });
      continue;
    }
    const right = declared(row);
    // What it should be is known only when all that it names is there.
    if (right === null && trouble === 'formulaChanged') continue;
    const typed = formula === null ? typedText(view.grid.at(row, column), own, key) : null;
    const cell = right === null ? null : { row, column, formula: right, typed };
    troubled.push({ row, trouble, isRecord: records.has(row), cell });
  }
  return troubled;
}

function isSpelling(formula: string, declared: string | null): boolean {
  return declared !== null && formulaSpelling(formula) === formulaSpelling(declared);
}

/** As people would read it; a formula that stands there as its own text is nothing that somebody typed. */
function typedText(value: CellValue, { view }: CheckedTab, key: ColumnKey): string | null {
  const text = String(value ?? '').trim();
  if (text === '' || text.startsWith('=')) return null;
  const column = view.table.columns[key];
  const isDate = column?.kind === 'formula' && column.shows === 'date';
  return (isDate && typeof value === 'number' ? fromSerial(value) : null) ?? text;
}
