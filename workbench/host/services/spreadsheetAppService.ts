/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { FORMAT_CRITERIA } from '../conditionalFormats';
import { COPY_TYPES } from '../copyBlock';
import type { SheetFile } from '../sheetFile';
import { CRITERIA } from '../validation';
import { ConditionalFormatRuleBuilderService } from './conditionalFormatService';
import { DataValidationBuilderService } from './dataValidationService';
import { SpreadsheetService } from './spreadsheetService';
import { TextStyleBuilderService } from './textStyleService';
import type { UiService } from './uiService';

const spec: ServiceSpec = {
  name: 'SpreadsheetApp',
  members: {
    BooleanCriteria: 'constant',
    CopyPasteType: 'constant',
    DataValidationCriteria: 'constant',
    DeveloperMetadataLocationType: 'constant',
    DeveloperMetadataVisibility: 'constant',
    WrapStrategy: 'constant',
    getActive: 'free',
    getActiveSpreadsheet: 'free',
    getUi: 'free',
    newConditionalFormatRule: 'free',
    newDataValidation: 'free',
    newTextStyle: 'free',
    flush: 'other',
  } satisfies Members<SpreadsheetAppService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
};

/** Enumerations are plain strings here; Google's are objects that print as these strings. */
export class SpreadsheetAppService extends Service {
  override readonly spec = spec;
  readonly BooleanCriteria = named(FORMAT_CRITERIA);
  readonly CopyPasteType = named(COPY_TYPES);
  readonly DataValidationCriteria = named(CRITERIA);
  readonly DeveloperMetadataLocationType = { SHEET: 'SHEET', SPREADSHEET: 'SPREADSHEET' } as const;
  readonly DeveloperMetadataVisibility = { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' } as const;
  readonly WrapStrategy = { WRAP: 'WRAP', OVERFLOW: 'OVERFLOW', CLIP: 'CLIP' } as const;
  readonly #file: SheetFile;
  readonly #ui: UiService;

  constructor(file: SheetFile, ui: UiService) {
    super();
    this.#file = file;
    this.#ui = ui;
  }

  getActive(): SpreadsheetService {
    return new SpreadsheetService(this.#file);
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return new SpreadsheetService(this.#file);
  }

  getUi(): UiService {
    return this.#ui;
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.#file);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.#file.formulas);
  }

  newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService();
  }

  flush(): void {
    this.#file.settle();
  }
}

function named<T extends string>(names: readonly T[]): { readonly [Name in T]: Name } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Name in T]: Name };
}
