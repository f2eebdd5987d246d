import { type CellValue, type Position, SheetDate } from './cells';
import type { Getters, Grid } from './engine';
import { LOST_RANGE } from './engineValidation';
import { NotInWorkbench } from './exception';

/** Google's criteria, each with what the engine calls it. A person may set any of them in the grid. */
const ENGINE_TYPES = {
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_EQUAL_TO: 'dateIs',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_AFTER: 'dateIsAfter',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
} as const;

export type Criteria = keyof typeof ENGINE_TYPES;
export const CRITERIA = Object.keys(ENGINE_TYPES) as readonly Criteria[];

/** A data validation rule as Google describes it. */
export interface ValidationRule {
  criteria: Criteria;
  /** The choices of a list, the limits of a number, a formula as the engine spells it, `Cases!A3:A` of a range. */
  values: readonly (string | number)[];
  /** The range of a rule that no cell has yet, so that it follows a tab that is renamed meanwhile. */
  source?: { readonly sheetId: string; readonly zone: object };
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

/** What the engine does not know of the rules, as plain JSON. */
export interface SavedValidations {
  helpTexts: [id: string, text: string | null][];
  made: number;
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

/** The validation rules of a spreadsheet. They live in the engine, which has no place for a help text. */
export class Validations {
  readonly #helpTexts: Map<string, string | null>;
  #made: number;
  /** Whether any rule refuses what it does not accept; undefined when the engine must be asked. */
  #refusesAny: boolean | undefined;

  constructor(saved?: SavedValidations) {
    this.#helpTexts = new Map(saved?.helpTexts);
    this.#made = saved?.made ?? 0;
    this.#refusesAny = saved ? undefined : false;
  }

  save(): SavedValidations {
    return { helpTexts: [...this.#helpTexts], made: this.#made };
  }

  /** Notes a rule as soon as a script sets it. */
  announce(rule: ValidationRule | null): void {
    if (rule && !rule.allowInvalid) this.#refusesAny = true;
  }

  /** Someone may have set rules in the grid. */
  lookAgain(): void {
    if (this.#refusesAny === false) this.#refusesAny = undefined;
  }

  /** Whether writes must be checked before they are made. Asks the engine (hence applies what waits) only when it must. */
  refuseAny(settle: () => Getters): boolean {
    if (this.#refusesAny === undefined) {
      const getters = settle();
      const rules = getters.getSheetIds().flatMap((id) => getters.getDataValidationRules(id));
      this.#refusesAny = rules.some(({ isBlocking }) => isBlocking);
    }
    return this.#refusesAny;
  }

  /** Sets one rule on some zones of a tab, or takes all rules off them (null). */
  apply(grid: Grid, sheetId: string, { rule, zones }: RuleOnZones): void {
    this.#made += 1;
    const id = `rule-${this.#made}`;
    const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: { ...zone } }));
    const criterion = rule ? criterionOf(grid.getters, rule) : { type: 'dateIsValid', values: [] };
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
    const criteria = CRITERIA.find((name) => ENGINE_TYPES[name] === type);
    if (!criteria) throw new NotInWorkbench(`the validation criterion ${type}`);
    return {
      criteria,
      values: criteria.startsWith('NUMBER_') ? values.map(numberOrFormula) : values,
      showDropdown: 'displayStyle' in rule.criterion && rule.criterion.displayStyle !== 'plainText',
      allowInvalid: !rule.isBlocking,
      helpText: this.#helpTexts.get(rule.id) ?? null,
    };
  }

  /** Whether the cell's rule accepts a value; a blank is always accepted, and a formula of the rule's never asked. */
  accept(getters: Getters, position: Position, value: CellValue): boolean {
    const rule = this.at(getters, position);
    if (!rule || value === '') return true;
    switch (rule.criteria) {
      case 'VALUE_IN_LIST':
        return rule.values.includes(value instanceof SheetDate ? value.serial : String(value));
      case 'VALUE_IN_RANGE':
        return choicesAt(getters, position).includes(value instanceof SheetDate ? value.serial : value);
      case 'DATE_IS_VALID_DATE':
        return value instanceof SheetDate;
      case 'CUSTOM_FORMULA':
        return true;
      default: {
        const plain = value instanceof SheetDate ? value.serial : value;
        return getters.getValidationResultForCellValue(plain, position).isValid;
      }
    }
  }
}

function criterionOf(getters: Getters, { criteria, values, source, showDropdown }: ValidationRule): object {
  const isChoice = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
  return {
    type: ENGINE_TYPES[criteria],
    values: source ? [referenceTo(getters, source)] : values.map(String),
    ...(isChoice ? { displayStyle: showDropdown ? 'arrow' : 'plainText' } : {}),
  };
}

/** `Cases!A3:A`, with the name of the tab also where the rule is on the same one. */
function referenceTo(getters: Getters, { sheetId, zone }: NonNullable<ValidationRule['source']>): string {
  if (!getters.tryGetSheet(sheetId)) return LOST_RANGE;
  const range = getters.getRangeFromRangeData({ _sheetId: sheetId, _zone: zone as Zone });
  return getters.getRangeString(range, '');
}

/** The values of the cells that a rule takes its choices from. */
function choicesAt(getters: Getters, position: Position): unknown[] {
  const reference = String(getters.getValidationRuleForCell(position)?.criterion.values[0]);
  const { sheetId, zone, invalidXc } = getters.getRangeFromSheetXC(position.sheetId, reference);
  if (invalidXc) return [];
  const choices: unknown[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1)
    for (let col = zone.left; col <= zone.right; col += 1)
      choices.push(getters.getEvaluatedCell({ sheetId, row, col }).value);
  return choices;
}

function numberOrFormula(value: string): string | number {
  return value.startsWith('=') ? value : Number(value);
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
