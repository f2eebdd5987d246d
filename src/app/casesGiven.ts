import { TABLES } from '../tables/tables';
import { codeOf, nextNumber } from './codes';
import { readImportMark } from './importMark';
import type { Workbook } from './ports';
import { blocksOf, type TableView } from './tableView';
import type { OpenSettings } from './tracker';

/**
 * The last codes that cases were given, as Settings remembers them. They count as in use when the row is gone: tasks,
 * copies, calls and Activity still name it, and would be another's (P2). What an import gave stands in its mark.
 */
export function casesGiven({
  lastCaseNumber,
  lastImport,
}: Partial<Pick<OpenSettings['settings'], 'lastCaseNumber' | 'lastImport'>>): string[] {
  const mark = readImportMark(lastImport ?? null);
  const imported = mark?.state === 'done' ? mark.firstCase + mark.cases - 1 : 0;
  return [lastCaseNumber ?? 0, imported].flatMap((number) =>
    Number.isInteger(number) && number > 0 ? [codeOf(TABLES.cases.codes, number)] : [],
  );
}

/** Under the lock. One call; none for a code that was given before, or where a tracker has no place for it yet. */
export function noteCaseGiven(workbook: Workbook, settings: TableView, code: string): void {
  const key = 'lastCaseNumber';
  const number = nextNumber(TABLES.cases.codes, [code]) - 1;
  const [first] = settings.rows;
  const noted = first?.cell(key) ?? 0;
  if (!settings.columns.has(key) || (typeof noted === 'number' && noted >= number)) return;
  const row = first?.row ?? settings.nextRow;
  for (const block of blocksOf(settings, [key], { row, cells: [{ [key]: number }] }))
    workbook.write(settings.tab, block);
}
