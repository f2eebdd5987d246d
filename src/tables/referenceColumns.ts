import { computed, type FormulaColumn, type ReferredTable } from './column';
import type { FormulaContext } from './formula';
import type { ColumnKey } from './tableKey';

/** What is shown for a code that no row of the table has: a broken reference is never hidden. */
const NOT_THERE = {
  cases: 'noSuchCase',
  targets: 'noSuchTarget',
  petitions: 'noSuchPetition',
} as const satisfies Record<ReferredTable, Parameters<FormulaContext['words']>[0]>;

/** A code as formulas compare it: capitals, and no spaces around. */
export function codeKey(column: ColumnKey): FormulaColumn {
  return computed('text', (f) => `UPPER(TRIM(${f.cell(column)}))`, { hidden: true });
}

/** The row of the case in Cases; 0 without one. A step of what follows from the case. */
export function caseRowOf(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="",0,IFERROR(MATCH(${f.cell('caseKey')},${f.column('cases', 'codeKey')},0),0))`;
}

/** Beside a reference, whom its code means: each table that is referred to has a `codeKey` and a `label`. */
export function labelOf(table: ReferredTable, key: ColumnKey): FormulaColumn {
  // An office is its role and its place.
  const width = table === 'targets' ? { width: 220 } : {};
  return computed('text', (f) => labelFormula(f, table, key), { since: 2, ...width });
}

/** Blank without a code; `key` is the column with the code as formulas compare it. */
export function labelFormula(f: FormulaContext, table: ReferredTable, key: ColumnKey): string {
  const row = `MATCH(${f.cell(key)},${f.column(table, 'codeKey')},0)`;
  const label = `INDEX(${f.column(table, 'label')},${row})`;
  return `IF(${f.cell(key)}="","",IFERROR(${label},${f.words(NOT_THERE[table])}))`;
}
