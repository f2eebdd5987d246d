/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { zoneOf } from '../conditionalFormats';
import { LOST_RANGE } from '../engineValidation';
import { GoogleException, NotInWorkbench } from '../exception';
import type { SheetFile } from '../sheetFile';
import type { ValidationRule } from '../validation';
import { RangeService } from './rangeService';

const spec: ServiceSpec = {
  name: 'DataValidation',
  members: {
    getAllowInvalid: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getHelpText: 'free',
  } satisfies Members<DataValidationService, GoogleAppsScript.Spreadsheet.DataValidation>,
};

export class DataValidationService extends Service {
  override readonly spec = spec;
  readonly rule: ValidationRule;
  readonly #file: SheetFile;
  /** The range of a VALUE_IN_RANGE: null when its tab or cells were deleted. */
  readonly #choices: RangeService | null;

  constructor(rule: ValidationRule, { file, choices }: { file: SheetFile; choices: RangeService | null }) {
    super();
    this.rule = rule;
    this.#file = file;
    this.#choices = choices;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [values, showDropdown];
    if (criteria === 'VALUE_IN_RANGE') return [this.#choices ?? LOST_RANGE, showDropdown];
    if (criteria.startsWith('DATE_') && values.length > 0)
      throw new NotInWorkbench(`DataValidation.getCriteriaValues of ${criteria}`);
    return values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? this.#file.formulas.toGoogle(value) : value,
    );
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

const builderSpec: ServiceSpec = {
  name: 'DataValidationBuilder',
  members: {
    requireValueInList: 'free',
    requireValueInRange: 'free',
    requireDate: 'free',
    requireNumberGreaterThanOrEqualTo: 'free',
    setAllowInvalid: 'free',
    setHelpText: 'free',
    build: 'free',
  } satisfies Members<DataValidationBuilderService, GoogleAppsScript.Spreadsheet.DataValidationBuilder>,
};

export class DataValidationBuilderService extends Service {
  override readonly spec = builderSpec;
  readonly #file: SheetFile;
  #choices: RangeService | null = null;
  #rule: ValidationRule = {
    criteria: 'DATE_IS_VALID_DATE',
    values: [],
    showDropdown: false,
    allowInvalid: true,
    helpText: null,
  };

  constructor(file: SheetFile) {
    super();
    this.#file = file;
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.#with({ criteria: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
  }

  /** A range that reaches to the end of the grid goes on with it when it grows. */
  requireValueInRange(range: RangeService, showDropdown = true): this {
    if (!(range instanceof RangeService))
      throw new GoogleException(
        `The parameters (${typeof range}) don't match the method signature for DataValidationBuilder.requireValueInRange.`,
      );
    this.#choices = range;
    const source = { sheetId: range.tab.id, zone: zoneOf(range.tab, range.block) };
    return this.#with({ criteria: 'VALUE_IN_RANGE', values: [], source, showDropdown });
  }

  requireDate(): this {
    return this.#with({ criteria: 'DATE_IS_VALID_DATE', values: [] });
  }

  requireNumberGreaterThanOrEqualTo(limit: number): this {
    return this.#with({ criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [limit] });
  }

  setAllowInvalid(allowInvalid: boolean): this {
    return this.#with({ allowInvalid });
  }

  setHelpText(helpText: string): this {
    return this.#with({ helpText });
  }

  build(): DataValidationService {
    return new DataValidationService(this.#rule, { file: this.#file, choices: this.#choices });
  }

  #with(change: Partial<ValidationRule>): this {
    const { source, ...rule } = this.#rule;
    const kept = source && !change.criteria ? { source } : {};
    this.#rule = { ...rule, ...kept, ...change };
    return this;
  }
}
