import type { Workbook } from '../../src/app/ports';
import type { CellInput } from '../../src/tables/cell';
import type { TabLayout } from '../../src/tables/tabLayout';

export const CASES = { table: 'cases', language: 'en' } as const;

/** A small tab: text, number, date and formula columns, a key row, a header, records to row 8. */
export const SMALL: TabLayout = {
  cells: [
    ['name', 'count', 'day', 'double'],
    ['Name', 'Count', 'Day', 'Double'],
    [null, null, null, { formula: '$B3*2' }],
  ],
  looks: [
    ['key', 'key', 'key', 'key'],
    ['header', 'header', 'header', 'formulaHeader'],
    ['record', 'record', 'record', 'formula'],
  ],
  bandFormats: [],
  columns: [
    { format: 'text', width: 130, help: 'What we call them', hidden: false, isFormula: false, isLong: false },
    { format: 'number', width: 130, help: '', hidden: true, isFormula: false, isLong: false },
    { format: 'date', width: 130, help: '', hidden: false, isFormula: false, isLong: false },
    { format: 'number', width: 75, help: '', hidden: false, isFormula: true, isLong: false },
  ],
  marks: [{ cells: [{ column: 1, first: 3 }], match: 'is', text: 'Stop', tone: 'stop' }],
  charts: [],
  rows: 8,
  frozenRows: 2,
  frozenColumns: 1,
  warning: 'Casebook computes the grey cells.',
  headerRow: 2,
};

/** The small tab, finished, under the name. */
export function smallTab(workbook: Workbook, name: string) {
  const started = workbook.startTab(`… ${name}`, 0);
  workbook.resizeTab(started, SMALL);
  workbook.layOut(started, SMALL);
  workbook.tagTab(started, CASES);
  workbook.nameTab(started, name);
  return { ...CASES, id: started.id, isCopy: false };
}

/** A column of cells as a block. */
export function down(row: number, column: number, cells: readonly CellInput[]) {
  return { row, column, cells: cells.map((cell) => [cell]) };
}
