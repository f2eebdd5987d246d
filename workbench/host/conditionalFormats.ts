import type { Block } from './a1Notation';
import type { Getters, Grid } from './engine';
import { NotInWorkbench } from './exception';
import type { Tab } from './tabs';

export type FormatCriterion = 'TEXT_EQUAL_TO' | 'TEXT_CONTAINS' | 'CUSTOM_FORMULA';

/** A rule by which cells change their looks, as far as it is imitated. */
export interface ConditionalFormat {
  readonly criterion: FormatCriterion;
  /** The text, or the formula with its `=`, as the engine spells it. */
  readonly value: string;
  readonly style: { readonly textColor?: string; readonly fillColor?: string; readonly bold?: boolean };
}

const OPERATORS: Record<FormatCriterion, string> = {
  CUSTOM_FORMULA: 'customFormula',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
};

let made = 0;

/** Sheet.setConditionalFormatRules: these rules and no others; the first that holds wins, in both. */
export function setConditionalFormats(
  grid: Grid,
  tab: Tab,
  rules: readonly { format: ConditionalFormat; zones: readonly object[] }[],
): void {
  const sheetId = tab.id;
  for (const { id } of grid.getters.getConditionalFormats(sheetId))
    grid.command('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const { format, zones } of rules) {
    made += 1;
    const { criterion, value, style } = format;
    const rule = { type: 'CellIsRule', operator: OPERATORS[criterion], values: [value], style };
    const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }));
    grid.command('ADD_CONDITIONAL_FORMAT', { sheetId, cf: { id: `format-${made}`, rule }, ranges });
  }
}

/** A tab's rules, with their ranges in A1 notation. */
export function conditionalFormatsOf(
  getters: Getters,
  tab: Tab,
): (ConditionalFormat & { readonly ranges: readonly string[] })[] {
  return getters.getConditionalFormats(tab.id).map(({ rule, ranges }) => {
    const criterion =
      rule.type === 'CellIsRule' &&
      (Object.keys(OPERATORS) as FormatCriterion[]).find((name) => OPERATORS[name] === rule.operator);
    if (!criterion) throw new NotInWorkbench(`the conditional format ${rule.type}`);
    const { textColor, fillColor, bold } = rule.style;
    const style = {
      ...(textColor === undefined ? {} : { textColor }),
      ...(fillColor === undefined ? {} : { fillColor }),
      ...(bold === undefined ? {} : { bold }),
    };
    return { criterion, value: rule.values[0] ?? '', style, ranges };
  });
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
