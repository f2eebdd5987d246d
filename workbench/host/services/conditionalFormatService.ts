/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { type ConditionalFormat, conditionalFormat, type FormatCriterion } from '../conditionalFormats';
import { GoogleException, NotInWorkbench } from '../exception';
import type { FormulaText } from '../formulaText';
import { RangeService } from './rangeService';

const spec: ServiceSpec = {
  name: 'ConditionalFormatRule',
  members: {
    getRanges: 'free',
    getBooleanCondition: 'free',
  } satisfies Members<ConditionalFormatRuleService, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>,
};

export class ConditionalFormatRuleService extends Service {
  override readonly spec = spec;
  readonly format: ConditionalFormat;
  readonly #ranges: readonly RangeService[];
  readonly #formulas: FormulaText;

  constructor(format: ConditionalFormat, ranges: readonly RangeService[], formulas: FormulaText) {
    super();
    this.format = format;
    this.#ranges = ranges;
    this.#formulas = formulas;
  }

  /** null for colours by degree, and for what Google does not have. */
  getBooleanCondition(): BooleanConditionService | null {
    const { criterion, values } = this.format;
    return criterion && new BooleanConditionService(criterion, values, this.#formulas);
  }

  getRanges(): RangeService[] {
    return [...this.#ranges];
  }
}

const conditionSpec: ServiceSpec = {
  name: 'BooleanCondition',
  members: {
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
  } satisfies Members<BooleanConditionService, GoogleAppsScript.Spreadsheet.BooleanCondition>,
};

class BooleanConditionService extends Service {
  override readonly spec = conditionSpec;
  readonly #criterion: FormatCriterion;
  readonly #values: readonly string[];
  readonly #formulas: FormulaText;

  constructor(criterion: FormatCriterion, values: readonly string[], formulas: FormulaText) {
    super();
    this.#criterion = criterion;
    this.#values = values;
    this.#formulas = formulas;
  }

  getCriteriaType(): string {
    return this.#criterion;
  }

  getCriteriaValues(): unknown[] {
    if (this.#criterion.startsWith('DATE_'))
      throw new NotInWorkbench(`BooleanCondition.getCriteriaValues of ${this.#criterion}`);
    return this.#values.map((value) => {
      if (value.startsWith('=')) return this.#formulas.toGoogle(value);
      return this.#criterion.startsWith('NUMBER_') ? Number(value) : value;
    });
  }
}

const builderSpec: ServiceSpec = {
  name: 'ConditionalFormatRuleBuilder',
  members: {
    whenFormulaSatisfied: 'free',
    whenTextEqualTo: 'free',
    whenTextContains: 'free',
    setBackground: 'free',
    setFontColor: 'free',
    setBold: 'free',
    setRanges: 'free',
    build: 'free',
  } satisfies Members<
    ConditionalFormatRuleBuilderService,
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
  >,
};

export class ConditionalFormatRuleBuilderService extends Service {
  override readonly spec = builderSpec;
  readonly #formulas: FormulaText;
  #condition: { criterion: FormatCriterion; value: string } | undefined;
  #style: ConditionalFormat['style'] = {};
  #ranges: readonly RangeService[] = [];

  constructor(formulas: FormulaText) {
    super();
    this.#formulas = formulas;
  }

  /** Without a separator: which ones a rule's formula takes is not known. */
  whenFormulaSatisfied(formula: string): this {
    if (!formula.startsWith('=') || /[,;]/.test(formula.replace(/"[^"]*"/g, '')))
      throw new NotInWorkbench(`the conditional formula ${formula}`);
    this.#condition = { criterion: 'CUSTOM_FORMULA', value: formula };
    return this;
  }

  whenTextEqualTo(text: string): this {
    this.#condition = { criterion: 'TEXT_EQUAL_TO', value: text };
    return this;
  }

  whenTextContains(text: string): this {
    this.#condition = { criterion: 'TEXT_CONTAINS', value: text };
    return this;
  }

  setBackground(colour: string): this {
    return this.#with({ fillColor: colour });
  }

  setFontColor(colour: string): this {
    return this.#with({ textColor: colour });
  }

  setBold(bold: boolean): this {
    return this.#with({ bold });
  }

  setRanges(ranges: readonly unknown[]): this {
    this.#ranges = ranges.filter((range) => range instanceof RangeService);
    return this;
  }

  build(): ConditionalFormatRuleService {
    if (this.#ranges.length === 0)
      throw new GoogleException('Conditional format rule must have at least one range.');
    if (!this.#condition) throw new NotInWorkbench('a conditional format without a condition');
    const { criterion, value } = this.#condition;
    const format = conditionalFormat(criterion, value, this.#style);
    return new ConditionalFormatRuleService(format, this.#ranges, this.#formulas);
  }

  #with(style: ConditionalFormat['style']): this {
    this.#style = { ...this.#style, ...style };
    return this;
  }
}
