import type { ChoicesFrom, RuleFormula, TabFormulas } from '../app/ports';
import type { Sheet } from './ranges';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Everything in a tab that computes: two calls, four with the rules. */
export function tabFormulas(sheet: Sheet, { rules }: { rules: boolean }): TabFormulas {
  const range = sheet.getDataRange();
  const formulas = range
    .getFormulas()
    .map((row) => row.map((formula) => (formula === '' ? null : withoutEquals(formula))));
  if (!rules) return { formulas, rules: [], hasDropdown: () => true, choicesFrom: () => null };
  const validations = range.getDataValidations();
  return {
    formulas,
    rules: [
      ...validations.flatMap((row, r) =>
        row.flatMap((validation, c): RuleFormula[] => {
          const formula = validation && validationFormula(validation);
          return formula === null ? [] : [{ kind: 'validation', row: r + 1, column: c + 1, formula }];
        }),
      ),
      ...sheet.getConditionalFormatRules().flatMap((rule): RuleFormula[] => {
        const formula = ruleFormula(rule);
        const first = rule.getRanges()[0];
        if (formula === null || !first) return [];
        return [{ kind: 'format', row: first.getRow(), column: first.getColumn(), formula }];
      }),
    ],
    hasDropdown: (row, column) => {
      const found = validations[row - 1]?.[column - 1];
      return found === undefined || found !== null;
    },
    choicesFrom: (row, column) => {
      const found = validations[row - 1]?.[column - 1];
      return found ? choicesOf(found) : null;
    },
  };
}

/** Formats go all at once, since a tab's rules are set as a whole. */
export function removeRules(sheet: Sheet, rules: readonly RuleFormula[]): void {
  for (const { kind, row, column } of rules) {
    if (kind === 'validation') sheet.getRange(row, column).setDataValidation(null);
  }
  const gone = rules.filter(({ kind }) => kind === 'format').map(({ formula }) => formula);
  if (gone.length === 0) return;
  const stay = sheet.getConditionalFormatRules().filter((rule) => !gone.includes(ruleFormula(rule) ?? ''));
  sheet.setConditionalFormatRules(stay);
}

/** Only a rule of people's own has a formula: a dropdown's values are texts or a range. */
function validationFormula(validation: Validation): string | null {
  if (String(validation.getCriteriaType()) !== 'CUSTOM_FORMULA') return null;
  const [formula] = validation.getCriteriaValues() as unknown[];
  return typeof formula === 'string' ? withoutEquals(formula) : null;
}

/** What a dropdown lists, or its range; whatever Google gives in place of a range that is gone is none. */
function choicesOf(validation: Validation): ChoicesFrom | null {
  const type = String(validation.getCriteriaType());
  if (type !== 'VALUE_IN_RANGE' && type !== 'VALUE_IN_LIST') return null;
  const [range] = validation.getCriteriaValues() as unknown[];
  if (type === 'VALUE_IN_LIST') return Array.isArray(range) ? { values: range.map(String) } : null;
  return isRange(range) ? { tabId: range.getSheet().getSheetId(), column: range.getColumn() } : 'gone';
}

function isRange(value: unknown): value is GoogleAppsScript.Spreadsheet.Range {
  return typeof value === 'object' && value !== null;
}

function ruleFormula(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'CUSTOM_FORMULA') return null;
  const [formula] = condition.getCriteriaValues() as unknown[];
  return typeof formula === 'string' ? withoutEquals(formula) : null;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}
