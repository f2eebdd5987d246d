import { firstRow, type Table } from '../../src/tables/defineTable';
import { columnLetters } from '../../src/tables/formulaContext';
import { declaredColumn } from '../../src/tables/places';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { Host } from '../../workbench/host/host';
import { hostErrors, hostTab } from '../support/hostTracker';
import { setUpHost } from '../support/setUpHost';

const NEVER_AUTHORIZED = 'teo@example.org';

/**
 * The tables whose rows others count, with a column of words, and one without formulas. stampRows.test.ts has every
 * table; on the host each takes two seconds or three.
 */
const TYPED: readonly (readonly [TableKey, string])[] = [
  ['cases', 'alias'],
  ['tasks', 'what'],
  ['lessons', 'lesson'],
];

const table = (key: TableKey): Table => TABLES[key];
const columnIn = (key: TableKey, column: string) => columnLetters(declaredColumn(key, column));
const formulasOf = (key: TableKey) =>
  Object.entries(table(key).columns).flatMap(([name, { kind }]) => (kind === 'formula' ? [name] : []));

/** By row of the tab from the first record on: the code, and the computed columns without a formula. */
function rowsOf(host: Host, key: TableKey, textKey: string) {
  const tab = hostTab(host, key);
  const values = tab.values();
  const formulas = tab.formulas();
  const at = <T>(cells: readonly T[] | undefined, column: string) => cells?.[declaredColumn(key, column) - 1];
  return values.slice(firstRow(table(key)) - 1).flatMap((cells, index) => {
    if (at(cells, textKey) === '') return [];
    const own = formulas[firstRow(table(key)) - 1 + index];
    const lacks = formulasOf(key).filter((column) => (at(own, column) ?? '') === '');
    return [{ code: at(cells, table(key).codes?.column ?? 'id'), text: at(cells, textKey), lacks }];
  });
}

describe('[F1] typing straight into a tab, for somebody who authorized nothing:', () => {
  let host: Host;
  beforeAll(() => {
    host = setUpHost();
  });

  it.each(TYPED)('a row typed into %s, and rows pasted past the end of its grid, are whole', (key, text) => {
    const tab = hostTab(host, key);
    const first = firstRow(table(key));
    const typed = host.type(tab.name, `${columnIn(key, text)}${first}`, 'typed', NEVER_AUTHORIZED);
    expect([typed?.error, typed?.console]).toEqual([undefined, []]);
    const count = key === 'tasks' ? 200 : 14;
    const pasted = host.paste(
      tab.name,
      `${columnIn(key, text)}${first + 1}`,
      Array.from({ length: count }, (_, index) => [`pasted ${index}`]),
    );
    expect([pasted?.error, pasted?.console]).toEqual([undefined, []]);
    const rows = rowsOf(host, key, text);
    expect(rows).toHaveLength(count + 1);
    expect(rows.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(count + 1);
    expect(rows.map(({ code }) => code)).not.toContain('');
    const { rows: last } = hostTab(host, key);
    const column = declaredColumn(key, text);
    const looks = (row: number) => [
      hostTab(host, key).validation(row, column),
      hostTab(host, key).style(row, column),
    ];
    expect(looks(first + count)).toEqual(looks(first));
    // Where formulas are copied down, a row without a record stays to copy them from.
    if (formulasOf(key).length > 0) expect(last).toBeGreaterThan(first + count);
  });

  it('nothing of it shows an error', () => {
    expect(hostErrors(host)).toEqual([]);
  });

  it('references are dropdowns of the codes that are there; another code is kept', () => {
    const dates = hostTab(host, 'dates');
    const row = firstRow(TABLES.dates);
    const cell = `${columnIn('dates', 'case')}${row}`;
    expect(dates.validation(row, declaredColumn('dates', 'case'))).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      allowInvalid: true,
    });
    const shows = () => hostTab(host, 'dates').values()[row - 1]?.[declaredColumn('dates', 'caseLabel') - 1];
    host.type(dates.name, cell, 'C-001', NEVER_AUTHORIZED);
    expect(shows()).toContain('typed');
    host.type(dates.name, cell, 'C-999', NEVER_AUTHORIZED);
    expect(shows()).toBe('? No case has this code');
  });

  it('[F3] a case typed into Cases gets its call tab when its calls begin', () => {
    const edit = host.type(
      hostTab(host, 'cases').name,
      `${columnIn('cases', 'callsBegin')}${firstRow(TABLES.cases)}`,
      'Yes',
      NEVER_AUTHORIZED,
    );
    expect([edit?.error, edit?.console]).toEqual([undefined, []]);
    expect(host.sheets().map(({ name }) => name)).toContain('Calls C-001');
  });
});
