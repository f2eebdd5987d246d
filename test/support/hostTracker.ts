import { type CellValue, readCell } from '../../src/tables/cell';
import { firstRow, type Table } from '../../src/tables/defineTable';
import { readFields, type SheetRow } from '../../src/tables/rowCodec';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { Host } from '../../workbench/host/host';
import { serialOf } from '../../workbench/host/zone';

type HostTab = ReturnType<Host['sheets']>[number];

/** Everything a person could see of the file, and the marks they cannot. */
export function hostFile(host: Host): object[] {
  return host.sheets().map((tab) => {
    const { name, id, rows, cols, frozenRows, frozenCols, hidden, hiddenRows, hiddenCols, metadata } = tab;
    const { conditionalFormats, protection } = tab;
    const formats = tab.numberFormats();
    return {
      ...{ name, id, rows, cols, frozenRows, frozenCols, hidden, hiddenRows, hiddenCols, metadata },
      ...{ conditionalFormats, protection },
      columns: (formats[0] ?? []).map((_, index) => ({
        width: tab.columnWidth(index + 1),
        header: differing(tab.style(frozenRows, index + 1), { ...PLAIN, align: 'left' }),
        record: differing(tab.style(formats.length, index + 1), PLAIN),
      })),
      values: tab.values(),
      formulas: tab.formulas().map((row) => row.map(bareNames)),
      formats,
      choices: (formats[0] ?? []).map((_, col) => tab.validation(formats.length, col + 1)),
    };
  });
}

/** How a cell looks that was given no looks; the engine's own file leaves these out. */
const PLAIN = { wrapping: 'overflow', bold: false };

/** Looks without those that a cell has anyway. */
function differing(looks: object, plain: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(looks).filter(([key, value]) => plain[key] !== value));
}

/** `'Cases'!$A:$A` as `Cases!$A:$A`: a spreadsheet quotes a tab's name where it must; we always do. */
export function bareNames(formula: string): string {
  return formula.replace(/'(\w+)'!/g, '$1!');
}

/** The tab of a table; of call logs, the one that is named so. */
export function hostTab(host: Host, table: TableKey, name?: string): HostTab {
  const tab = host
    .sheets()
    .find(
      (candidate) =>
        candidate.metadata.some(({ value }) => value?.startsWith(`${table}.`)) &&
        (name === undefined || candidate.name === name),
    );
  if (!tab) throw new Error(`no tab of ${table} ${name ?? ''}`);
  return tab;
}

/** Every record of a tab, read as the product reads it. */
export function hostRecords<R>(tab: HostTab, table: TableKey, zone = 'America/New_York'): R[] {
  const values = tab.values();
  const declared: Table = TABLES[table];
  const keys: unknown[] = values[0] ?? [];
  return values.slice(firstRow(declared) - 1).flatMap((cells, index) => {
    const cell = (key: ColumnKey): CellValue => {
      const value = cells[keys.indexOf(key)];
      if (value instanceof Date) return serialOf(value.getTime(), zone);
      return value === '' || value === undefined ? null : (value as CellValue);
    };
    const row: SheetRow = { row: index, cell };
    const isRecord = Object.entries(declared.columns).some(
      ([key, column]) => column.kind !== 'formula' && readCell(column, cell(key), 'en').value !== null,
    );
    return isRecord ? [readFields(declared, row, 'en').fields as unknown as R] : [];
  });
}

/** Cells that show an error, as 'tab!row,column value'. */
export function hostErrors(host: Host): string[] {
  return host
    .sheets()
    .flatMap((tab) =>
      tab
        .values()
        .flatMap((row, r) =>
          row.flatMap((value, c) =>
            typeof value === 'string' && /^#(REF|NAME|VALUE|ERROR|DIV|N\/A|NUM)/.test(value)
              ? [`${tab.name}!${r + 1},${c + 1} ${value}`]
              : [],
          ),
        ),
    );
}
