import { type CellValue, type Position, SheetDate } from './cells';
import type { Getters, Grid } from './engine';
import { NotInWorkbench } from './exception';

export type Criteria = 'VALUE_IN_LIST' | 'DATE_IS_VALID_DATE' | 'NUMBER_GREATER_THAN_OR_EQUAL_TO';

/** A data validation rule as Google describes it. */
export interface ValidationRule {
  criteria: Criteria;
  /** The list of a VALUE_IN_LIST, the limit of a number. */
  values: readonly (string | number)[];
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

interface RuleOnZones {
  rule: ValidationRule | null;
  zones: readonly Zone[];
}

export interface Zone {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const ENGINE_TYPES: Record<Criteria, string> = {
  VALUE_IN_LIST: 'isValueInList',
  DATE_IS_VALID_DATE: 'dateIsValid',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
};

/** The validation rules of a spreadsheet. They live in the engine, which has no place for a help text. */
export class Validations {
  readonly #helpTexts = new Map<string, string | null>();
  #made = 0;
  /** Whether any rule refuses what it does not accept, so that writes must be checked before they are made. */
  refusesAny = false;

  /** Notes a rule as soon as a script sets it. */
  announce(rule: ValidationRule | null): void {
    if (rule && !rule.allowInvalid) this.refusesAny = true;
  }

  /** Sets one rule on some zones of a tab, or takes all rules off them (null). */
  apply(grid: Grid, sheetId: string, { rule, zones }: RuleOnZones): void {
    this.#made += 1;
    const id = `rule-${this.#made}`;
    const criterion = rule
      ? {
          type: ENGINE_TYPES[rule.criteria],
          values: rule.values.map(String),
          ...(rule.criteria === 'VALUE_IN_LIST'
            ? { displayStyle: rule.showDropdown ? 'arrow' : 'plainText' }
            : {}),
        }
      : { type: 'dateIsValid', values: [] };
    const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: { ...zone } }));
    grid.command('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges,
      rule: { id, criterion, isBlocking: rule ? !rule.allowInvalid : false },
    });
    // The engine has no command to clear a zone, but a new rule takes the place of the old ones.
    if (rule) this.#helpTexts.set(id, rule.helpText);
    else grid.command('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  }

  at(getters: Getters, position: Position): ValidationRule | null {
    const rule = getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const { type, values } = rule.criterion;
    const criteria = (Object.keys(ENGINE_TYPES) as Criteria[]).find((name) => ENGINE_TYPES[name] === type);
    if (!criteria) throw new NotInWorkbench(`the validation criterion ${type}`);
    const isNumber = criteria === 'NUMBER_GREATER_THAN_OR_EQUAL_TO';
    return {
      criteria,
      values: isNumber ? values.map(Number) : values,
      showDropdown: 'displayStyle' in rule.criterion && rule.criterion.displayStyle === 'arrow',
      allowInvalid: !rule.isBlocking,
      helpText: this.#helpTexts.get(rule.id) ?? null,
    };
  }
}

/** Whether a rule accepts a value; a blank is always accepted. */
export function accepts(rule: ValidationRule, value: CellValue): boolean {
  if (value === '') return true;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return rule.values.includes(value instanceof SheetDate ? value.serial : String(value));
    case 'DATE_IS_VALID_DATE':
      return value instanceof SheetDate;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(rule.values[0]);
  }
}

/** Joins cells of equal rule into zones, column by column, so that one command serves each rule. */
export function zonesByRule<T>(rules: readonly (readonly T[])[], top: number, left: number): Map<T, Zone[]> {
  const zones = new Map<T, Zone[]>();
  const width = rules[0]?.length ?? 0;
  for (let col = 0; col < width; col += 1) {
    let run: { rule: T; zone: Zone } | undefined;
    rules.forEach((line, row) => {
      const rule = line[col] as T;
      if (run && run.rule === rule) {
        run.zone.bottom = top + row;
        return;
      }
      run = { rule, zone: { top: top + row, bottom: top + row, left: left + col, right: left + col } };
      const known = zones.get(rule);
      if (known) known.push(run.zone);
      else zones.set(rule, [run.zone]);
    });
  }
  return zones;
}
