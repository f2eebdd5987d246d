/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { ConditionalFormat, FormatCriterion } from '../conditionalFormats';
import { GoogleException, NotInWorkbench } from '../exception';
import { RangeService } from './rangeService';

const spec: ServiceSpec = {
  name: 'ConditionalFormatRule',
  members: {
    getRanges: 'free',
  } satisfies Members<ConditionalFormatRuleService, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>,
};

export class ConditionalFormatRuleService extends Service {
  override readonly spec = spec;
  readonly format: ConditionalFormat;
  readonly #ranges: readonly RangeService[];

  constructor(format: ConditionalFormat, ranges: readonly RangeService[]) {
    super();
    this.format = format;
    this.#ranges = ranges;
  }

  getRanges(): RangeService[] {
    return [...this.#ranges];
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
  #condition: { criterion: FormatCriterion; value: string } | undefined;
  #style: ConditionalFormat['style'] = {};
  #ranges: readonly RangeService[] = [];

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
    return new ConditionalFormatRuleService({ ...this.#condition, style: this.#style }, this.#ranges);
  }

  #with(style: ConditionalFormat['style']): this {
    this.#style = { ...this.#style, ...style };
    return this;
  }
}
