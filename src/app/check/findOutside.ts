import { readCell } from '../../tables/cell';
import { type InputColumn, isFormula } from '../../tables/column';
import type { RuleFormula, TabFormulas } from '../ports';
import type { CheckedSheet, CheckedTab } from './checkedSheet';
import type { Found } from './finding';
import { reachesOut } from './formulaSpelling';
import type { MendedCell } from './mend';

/** Formulas where people type (S1), and those that can send something out, wherever they stand (S3). */
export function findOutside(sheet: CheckedSheet): Found[] {
  return [
    ...sheet.read.flatMap((own) => [
      ...findTyped(own, sheet),
      ...findBeside(own, sheet),
      ...findRules(own, sheet),
    ]),
    ...sheet.others.flatMap((own): Found[] => {
      const at = { tab: null, other: own.tab, column: null };
      const { formulaSends, ruleSends } = sheet.messages.check;
      return [
        ...placesOut(own.inspected).map(({ row }) => ({
          kind: 'formulaSends' as const,
          ...at,
          row,
          ...formulaSends,
        })),
        ...rulesOut(own.inspected).map((rule) => ({
          kind: 'ruleSends' as const,
          ...at,
          row: rule.row,
          ...ruleSends,
          mend: rulesMend(own.tab.id, [rule], sheet),
        })),
      ];
    }),
  ];
}

/** Any formula in a column that people write in, also in rows that show nothing. */
function findTyped(own: CheckedTab, { messages }: CheckedSheet): Found[] {
  const { tab, view, formulaAt } = own;
  const words = messages.check;
  return Object.entries(view.table.columns).flatMap(([key, column]): Found[] => {
    const place = view.columns.get(key);
    if (isFormula(column) || place === undefined) return [];
    const rows = Array.from(
      { length: Math.max(0, view.lastRow - view.firstRow + 1) },
      (_, i) => view.firstRow + i,
    );
    return rows.flatMap((row): Found[] => {
      const formula = formulaAt(row, place);
      if (formula === null) return [];
      const cell = withoutFormula(column, `=${formula}`, view.grid.at(row, place));
      return [
        {
          kind: 'formulaTyped',
          tab,
          row,
          column: key,
          ...words.formulaTyped,
          mend: {
            says: words.mends[cell.note === undefined ? 'formulaAsText' : 'formulaAsValue'],
            steps: [{ does: 'cells', tab, cells: [{ row, key, ...cell }] }],
          },
        },
      ];
    });
  });
}

/** Its text; where that would mean nothing, what it shows now, and its text as a note. */
function withoutFormula(
  column: InputColumn,
  text: string,
  shown: Parameters<typeof readCell>[1],
): Pick<MendedCell, 'value' | 'note'> {
  const isText = ['text', 'longText', 'link', 'code', 'reference'].includes(column.kind);
  if (isText) return { value: text };
  const isReadable = shown !== null && readCell(column, shown, 'en').problem === undefined;
  return { value: isReadable ? shown : null, note: text };
}

/** In columns that people added to our tabs. */
function findBeside({ tab, view, inspected }: CheckedTab, { messages }: CheckedSheet): Found[] {
  const declared = new Set(Object.keys(view.table.columns).flatMap((key) => view.columns.get(key) ?? []));
  return placesOut(inspected)
    .filter(({ row, column }) => !declared.has(column) && row >= view.firstRow - 1)
    .map(({ row }) => ({ kind: 'formulaSends', tab, row, column: null, ...messages.check.formulaSends }));
}

function findRules({ tab, inspected }: CheckedTab, sheet: CheckedSheet): Found[] {
  return rulesOut(inspected).map((rule) => ({
    kind: 'ruleSends',
    tab,
    row: rule.row,
    column: null,
    ...sheet.messages.check.ruleSends,
    mend: rulesMend(tab.id, [rule], sheet),
  }));
}

function rulesMend(tabId: number, rules: readonly RuleFormula[], { messages }: CheckedSheet) {
  const [rule] = rules;
  const says = messages.check.mends[rule?.kind === 'format' ? 'formatOut' : 'validationOut'];
  return { says, steps: [{ does: 'rules' as const, tabId, rules }] };
}

function placesOut({ formulas }: TabFormulas): { row: number; column: number }[] {
  return formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c) =>
      formula !== null && reachesOut(formula) ? [{ row: r + 1, column: c + 1 }] : [],
    ),
  );
}

function rulesOut({ rules }: TabFormulas): RuleFormula[] {
  return rules.filter(({ formula }) => reachesOut(formula));
}
