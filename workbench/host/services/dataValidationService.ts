/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { ValidationRule } from '../validation';

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

  constructor(rule: ValidationRule) {
    super();
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    return criteria === 'VALUE_IN_LIST' ? [values, showDropdown] : [...values];
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

const builderSpec: ServiceSpec = {
  name: 'DataValidationBuilder',
  members: {
    requireValueInList: 'free',
    requireDate: 'free',
    requireNumberGreaterThanOrEqualTo: 'free',
    setAllowInvalid: 'free',
    setHelpText: 'free',
    build: 'free',
  } satisfies Members<DataValidationBuilderService, GoogleAppsScript.Spreadsheet.DataValidationBuilder>,
};

export class DataValidationBuilderService extends Service {
  override readonly spec = builderSpec;
  #rule: ValidationRule = {
    criteria: 'DATE_IS_VALID_DATE',
    values: [],
    showDropdown: false,
    allowInvalid: true,
    helpText: null,
  };

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.#with({ criteria: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
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
    return new DataValidationService(this.#rule);
  }

  #with(change: Partial<ValidationRule>): this {
    this.#rule = { ...this.#rule, ...change };
    return this;
  }
}
