import type { BandCell } from '../../tables/bandCell';
import type { CellInput } from '../../tables/cell';
import { isFormula } from '../../tables/column';
import { firstRow } from '../../tables/defineTable';
import { fixedRows } from '../../tables/fixedRows';
import type { Places } from '../../tables/formula';
import { formulaContext } from '../../tables/formulaContext';
import type { ColumnKey } from '../../tables/tableKey';
import { TABLES } from '../../tables/tables';
import { codeIn, LINK_KEYS, linkCells } from '../callTabs';
import { type CheckedSheet, type CheckedTab, codeKey, isCallLog, tabOfTable } from './checkedSheet';
import { isError } from './formulaSpelling';

/** A formula names something that is not there. */
class Missing extends Error {}

/** Where the tables stand, seen from a tab: a call log's own columns are its own. */
function placesIn(sheet: CheckedSheet, own: CheckedTab): Places {
  const of = (table: Parameters<Places['tabName']>[0]) =>
    table === own.tab.table ? own : tabOfTable(sheet, table);
  return {
    tabName: (table) => of(table)?.name() ?? missing(),
    columnNumber: (table, key) => of(table)?.view.columns.get(key) ?? missing(),
  };
}

function missing(): never {
  throw new Missing();
}

/** Null where it names something that is missing. */
function unlessMissing<T>(write: () => T): T | null {
  try {
    return write();
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}

/**
 * The formula that a column is declared with, by row, as it reads where everything stands now; with commas. Null where
 * it names a tab or a column that is missing.
 */
export function declaredFormula(
  sheet: CheckedSheet,
  own: CheckedTab,
  key: ColumnKey,
): (row: number) => string | null {
  const column = own.view.table.columns[key];
  if (!column || !isFormula(column)) throw new Error(`${own.tab.table}.${key} is no formula`);
  const places = placesIn(sheet, own);
  const { language } = own.tab;
  const links = isLink(own, key) ? linksByRow(sheet, own, key) : null;
  return (row) => {
    const link = links?.get(row);
    if (link !== undefined) return link;
    return unlessMissing(() =>
      column.formula(formulaContext({ table: own.view.table, row, places, language, tables: TABLES })),
    );
  };
}

/** The fixed cells above a tab's header, from the row below the hidden keys on. */
export function declaredFixedRows(sheet: CheckedSheet, own: CheckedTab): BandCell[][] | null {
  const { language, table } = own.tab;
  return unlessMissing(() => fixedRows(TABLES[table], { language, places: placesIn(sheet, own) }));
}

/** Rows stand among the hidden keys, the fixed cells and the header that nobody declared, or some are gone. */
export function isPushed({ firstRow: first, table }: CheckedTab['view']): boolean {
  return first !== firstRow(table);
}

/** What Cases takes over from a case's own log differs from row to row (F3). */
export function isLink({ tab }: CheckedTab, key: ColumnKey): boolean {
  return tab.table === 'cases' && (LINK_KEYS as readonly ColumnKey[]).includes(key);
}

/** Null for a log whose fixed cells moved: what refers to them moved along, and nobody can tell which is which. */
function linksByRow(
  sheet: CheckedSheet,
  cases: CheckedTab,
  key: ColumnKey,
): ReadonlyMap<number, string | null> {
  const logs = sheet.read.filter(({ tab }) => isCallLog(tab));
  const said = namesSaid(cases);
  return new Map(
    cases.view.rows.flatMap((row): [number, string | null][] => {
      const log = logs.find(({ tab }) => tab.id === row.cell('callsTab'));
      if (!log || codeKey(codeIn(log.view)) !== codeKey(String(row.cell('code') ?? ''))) return [];
      if (isPushed(log.view)) return [[row.row, null]];
      const cells = linkCells(log.view, said.get(row.row) ?? log.name());
      const cell = new Map<string, CellInput>(Object.entries(cells)).get(key) ?? null;
      return typeof cell === 'object' && cell !== null ? [[row.row, cell.formula]] : [];
    }),
  );
}

/** What a link begins with: `'Calls C-001'!$A$4`, or `Log!$A$4`. */
const NAME_IN_LINK = /^(?:'((?:[^']|'')+)'|([^'!(]+))!/;

/**
 * The name of each row's log, as its first link says: whoever renames a tab renames it there. Where a link fails, or
 * two rows say the same, the tab is asked instead; asking each would cost a call for every log.
 */
function namesSaid({ view, formulaAt }: CheckedTab): ReadonlyMap<number, string> {
  const column = view.columns.get('attemptsToday');
  if (column === undefined) return new Map();
  const said = view.rows.flatMap(({ row }): [number, string][] => {
    if (isError(view.grid.at(row, column))) return [];
    const [, quoted, bare] = NAME_IN_LINK.exec(formulaAt(row, column) ?? '') ?? [];
    const name = quoted?.replace(/''/g, "'") ?? bare;
    return name === undefined ? [] : [[row, name]];
  });
  const times = (name: string) => said.filter(([, other]) => other === name).length;
  return new Map(said.filter(([, name]) => times(name) === 1));
}
