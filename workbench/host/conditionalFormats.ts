import type { ConditionalFormatRule } from '@odoo/o-spreadsheet';
import type { Block } from './a1Notation';
import type { Getters, Grid } from './engine';
import type { Tab } from './tabs';

/** Google's criteria, each with what the engine calls it. A person may set any of them in the grid. */
const OPERATORS = {
  CUSTOM_FORMULA: 'customFormula',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_EQUAL_TO: 'dateIs',
  DATE_BEFORE: 'dateIsBefore',
  DATE_AFTER: 'dateIsAfter',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
} as const;

export type FormatCriterion = keyof typeof OPERATORS;
export const FORMAT_CRITERIA = Object.keys(OPERATORS) as readonly FormatCriterion[];

export interface FormatStyle {
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly bold?: boolean;
}

/** A rule by which cells change their looks. */
export interface ConditionalFormat {
  /** null for what Google has no such criterion for: colours by degree, icons, the top ten. */
  readonly criterion: FormatCriterion | null;
  /** The texts or numbers, or the formula with its `=`, as the engine spells them. */
  readonly values: readonly string[];
  readonly style: FormatStyle;
  /** The rule as the engine has it, so that one that was read can be set again. */
  readonly rule: object;
}

export function conditionalFormat(
  criterion: FormatCriterion,
  value: string,
  style: FormatStyle,
): ConditionalFormat {
  const rule = { type: 'CellIsRule', operator: OPERATORS[criterion], values: [value], style };
  return { criterion, values: [value], style, rule };
}

/** Sheet.setConditionalFormatRules: these rules and no others; the first that holds wins, in both. */
export function setConditionalFormats(
  grid: Grid,
  tab: Tab,
  rules: readonly { format: ConditionalFormat; zones: readonly object[] }[],
): void {
  const sheetId = tab.id;
  for (const { id } of grid.getters.getConditionalFormats(sheetId))
    grid.command('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const [index, { format, zones }] of rules.entries()) {
    const { rule } = format;
    const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }));
    grid.command('ADD_CONDITIONAL_FORMAT', { sheetId, cf: { id: `format-${index + 1}`, rule }, ranges });
  }
}

/** A tab's rules, with their ranges in A1 notation. */
export function conditionalFormatsOf(
  getters: Getters,
  tab: Tab,
): { format: ConditionalFormat; ranges: readonly string[] }[] {
  return getters
    .getConditionalFormats(tab.id)
    .map(({ rule, ranges }) => ({ format: readFormat(rule), ranges }));
}

function readFormat(rule: ConditionalFormatRule): ConditionalFormat {
  if (rule.type !== 'CellIsRule') return { criterion: null, values: [], style: {}, rule };
  const { values } = rule;
  const isNumber = values[0] !== undefined && values[0] !== '' && Number.isFinite(Number(values[0]));
  const named = FORMAT_CRITERIA.filter((name) => OPERATORS[name] === rule.operator);
  // The engine has one "equal" for texts and numbers.
  const criterion = (isNumber ? named.at(-1) : named[0]) ?? null;
  const { textColor, fillColor, bold } = rule.style;
  const style = {
    ...(textColor === undefined ? {} : { textColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(bold === undefined ? {} : { bold }),
  };
  return { criterion, values, style, rule };
}

/** Cells that reach to the end of the grid as it is now go on with it when it grows. */
export function zoneOf(tab: Tab, { row, col, rows, cols }: Block): object {
  const bottom = row + rows - 1;
  const isOpen = bottom === tab.rows && row > 1;
  return {
    top: row - 1,
    left: col - 1,
    right: col + cols - 2,
    bottom: isOpen ? undefined : bottom - 1,
    ...(isOpen ? { hasHeader: true } : {}),
  };
}
