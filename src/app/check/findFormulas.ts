import type { Messages } from '../../messages/messages';
import { bandRows } from '../../tables/callsBand';
import { declaredPlaces } from '../../tables/places';
import type { ColumnKey } from '../../tables/tableKey';
import { LINK_KEYS } from '../callTabs';
import { inputKeys } from '../tableView';
import type { CheckedSheet, CheckedTab } from './checkedSheet';
import type { Found } from './finding';

const IS_ERROR = /^#(?:REF|NAME|VALUE|ERROR|DIV|N\/A|NUM|NULL)/;

/** Formulas that are gone, changed or failing (F4), and formulas where people type. */
export function findFormulas({ read, messages }: CheckedSheet): Found[] {
  return read.flatMap((tab) => [
    ...findComputed(tab, messages.check),
    ...findBand(tab, messages.check),
    ...findTyped(tab, messages.check),
  ]);
}

/** One finding a column, at the first of its rows: a column that was typed over says so once. */
function findComputed(checked: CheckedTab, words: Messages['check']): Found[] {
  const { tab, view } = checked;
  return Object.keys(view.table.columns).flatMap((key): Found[] => {
    const column = view.columns.get(key);
    if (column === undefined || inputKeys(view.table).includes(key)) return [];
    const rows = view.rows.map(({ row }) => row);
    const usual = isOfOneCase(key) ? null : usualFormula(checked, column);
    const formula = (row: number) => checked.formulaAt(row, column);
    const broken = {
      formulaGone: rows.filter((row) => formula(row) === null),
      formulaChanged: rows.filter((row) => {
        const text = formula(row);
        return text !== null && usual !== null && rowless(text, row) !== usual;
      }),
      formulaFails: rows.filter((row) => formula(row) !== null && isError(view.grid.at(row, column))),
    };
    return (Object.keys(broken) as (keyof typeof broken)[]).flatMap((kind) => {
      const [row] = broken[kind];
      const { says, todo } = words[kind];
      return row === undefined
        ? []
        : [{ kind, tab, row, column: key, says: says(broken[kind].length), todo }];
    });
  });
}

/** What Cases takes over from a case's own log differs from row to row (F3). */
function isOfOneCase(key: ColumnKey): boolean {
  return (LINK_KEYS as readonly ColumnKey[]).includes(key);
}

/** The formula that most rows of the column have, whatever the engine made of its spelling; null without a majority. */
function usualFormula({ view, formulaAt }: CheckedTab, column: number): string | null {
  const times = new Map<string, number>();
  let all = 0;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const formula = formulaAt(row, column);
    if (formula === null) continue;
    all += 1;
    const text = rowless(formula, row);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return [...times].find(([, count]) => count > all / 2)?.[0] ?? null;
}

/** `$A3` -> `$A#` in row 3, so that the rows of a column can be compared; `$A$3` stays. Spelling does not count. */
function rowless(formula: string, row: number): string {
  return formula.replace(/[\s']/g, '').replace(new RegExp(`([A-Z])${row}(?!\\d)`, 'g'), '$1#');
}

/** The fixed cells above a log's header; they stand in the columns whose declared places they have. */
function findBand({ tab, view, formulaAt }: CheckedTab, words: Messages['check']): Found[] {
  if (tab.table !== 'calls') return [];
  const keys = Object.keys(view.table.columns);
  const band = bandRows(tab.language, declaredPlaces(tab.language));
  const top = view.firstRow - 1 - band.length;
  return band.flatMap((cells, index) =>
    cells.flatMap((cell, place): Found[] => {
      const key = keys[place];
      const column = key === undefined ? undefined : view.columns.get(key);
      if (!('formula' in cell) || column === undefined || key === undefined) return [];
      const row = top + index;
      const at = { tab, row, column: null };
      if (formulaAt(row, column) === null)
        return [{ kind: 'bandFormulaGone', ...at, ...words.bandFormulaGone }];
      if (!isError(view.grid.at(row, column))) return [];
      return [
        { kind: 'formulaFails', ...at, says: words.formulaFails.says(1), todo: words.formulaFails.todo },
      ];
    }),
  );
}

/** Any formula in a column that people write in (S1), also in rows that show nothing. */
function findTyped({ tab, view, formulaAt }: CheckedTab, words: Messages['check']): Found[] {
  const found: Found[] = [];
  for (const key of inputKeys(view.table)) {
    const column = view.columns.get(key);
    if (column === undefined) continue;
    for (let row = view.firstRow; row <= view.lastRow; row++) {
      if (formulaAt(row, column) === null) continue;
      found.push({ kind: 'formulaTyped', tab, row, column: key, ...words.formulaTyped });
    }
  }
  return found;
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && IS_ERROR.test(value);
}
