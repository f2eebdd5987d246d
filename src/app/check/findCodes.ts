import { isFormula, type ReferredTable } from '../../tables/column';
import type { ColumnKey, TableKey } from '../../tables/tableKey';
import { codeIn } from '../callTabs';
import { casesGiven } from '../casesGiven';
import { codeOf, codesIn, nextNumber } from '../codes';
import { type CheckedSheet, type CheckedTab, codeKey, isCallLog, tabOfTable } from './checkedSheet';
import type { FindingKind, Found } from './finding';

/** Rows that nothing finds without their code; the others still count. */
const LOST_WITHOUT: readonly TableKey[] = ['cases', 'targets'];
/** Rows that are of no use without the case they are of. */
const OF_A_CASE: readonly TableKey[] = ['dates', 'decisions'];
/** What stays behind when a case is erased may name it. */
const MAY_OUTLIVE: readonly TableKey[] = ['activity', 'plans'];

const UNKNOWN = {
  cases: 'caseUnknown',
  targets: 'targetUnknown',
  petitions: 'petitionUnknown',
} as const satisfies Record<ReferredTable, FindingKind>;

/** Codes that are missing or there twice, and references that lead nowhere. */
export function findCodes(sheet: CheckedSheet): Found[] {
  const known = {
    cases: knownCodes(sheet, 'cases'),
    targets: knownCodes(sheet, 'targets'),
    petitions: knownCodes(sheet, 'petitions'),
  };
  return sheet.read.flatMap((tab) => [...findOwnCodes(tab, sheet), ...findReferences(tab, known, sheet)]);
}

/** The first column of codes: what a row of the table is known by. */
function ownCode({ view }: CheckedTab): ColumnKey | undefined {
  const key = Object.keys(view.table.columns).find((k) => view.table.columns[k]?.kind === 'code');
  return key !== undefined && view.columns.has(key) ? key : undefined;
}

function knownCodes(sheet: CheckedSheet, table: ReferredTable): ReadonlySet<string> {
  const rows = tabOfTable(sheet, table)?.view.rows ?? [];
  return new Set(rows.map((row) => codeKey(String(row.cell('code') ?? ''))).filter((code) => code !== ''));
}

function findOwnCodes(checked: CheckedTab, sheet: CheckedSheet): Found[] {
  const { messages } = sheet;
  const { tab, view } = checked;
  const words = messages.check;
  const column = ownCode(checked);
  if (column === undefined) return [];
  const codes = codesIn(view, column);
  const named = tab.table === 'cases' ? casesNamed(sheet) : [];
  const series = view.table.codes;
  let next = series ? nextNumber(series, [...codes, ...named]) : 0;
  const freeCode = () => (series ? codeOf(series, next++) : '');
  const giving = (code: string, row: number) => ({
    says: words.mends.code(code),
    steps: [{ does: 'cells' as const, tab, cells: [{ row, key: column, value: code }] }],
  });
  const firstRows = new Map<string, number>();
  return view.rows.flatMap(({ row }, index): Found[] => {
    const code = codeKey(codes[index] ?? '');
    const at = { tab, row, column };
    if (code === '') {
      if (!series) return [];
      const kind = LOST_WITHOUT.includes(tab.table) ? 'codeMissing' : 'idMissing';
      const free = freeCode();
      return [{ kind, ...at, says: words[kind].says, todo: words[kind].todo(free), mend: giving(free, row) }];
    }
    const first = firstRows.get(code);
    firstRows.set(code, first ?? row);
    if (first === undefined) return [];
    if (tab.table === 'calls') {
      const { says, todo } = words.callDoubled;
      return [{ kind: 'callDoubled', tab, row, column: null, says: says(first), todo }];
    }
    if (!series) return [];
    const { says, todo } = words.codeDoubled;
    const free = freeCode();
    return [{ kind: 'codeDoubled', ...at, says: says(first), todo: todo(free), mend: giving(free, row) }];
  });
}

/** Wherever a case is named, by a row or above a call log: the code of one that is gone is given to no other. */
function casesNamed({ read, settings }: CheckedSheet): (string | null)[] {
  const named = read.flatMap(({ tab, view }) => {
    if (isCallLog(tab)) return [codeIn(view)];
    return Object.entries(view.table.columns).flatMap(([key, column]) =>
      !isFormula(column) && column.refersTo === 'cases' && view.columns.has(key) ? codesIn(view, key) : [],
    );
  });
  return [...named, ...casesGiven(settings)];
}

function findReferences(
  { tab, view }: CheckedTab,
  known: Readonly<Record<ReferredTable, ReadonlySet<string>>>,
  { messages }: CheckedSheet,
): Found[] {
  if (MAY_OUTLIVE.includes(tab.table)) return [];
  const words = messages.check;
  return Object.entries(view.table.columns).flatMap(([key, column]): Found[] => {
    const to = isFormula(column) ? undefined : column.refersTo;
    if (to === undefined || !view.columns.has(key)) return [];
    return view.rows.flatMap((row): Found[] => {
      const code = codeKey(String(row.cell(key) ?? ''));
      const at = { tab, row: row.row, column: key };
      if (code === '') {
        const isNeeded = to === 'cases' && OF_A_CASE.includes(tab.table);
        return isNeeded ? [{ kind: 'caseBlank', ...at, ...words.caseBlank }] : [];
      }
      if (known[to].has(code)) return [];
      const kind = UNKNOWN[to];
      return [{ kind, ...at, ...words[kind] }];
    });
  });
}
