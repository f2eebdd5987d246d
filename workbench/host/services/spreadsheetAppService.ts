/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { SheetFile } from '../sheetFile';
import { ConditionalFormatRuleBuilderService } from './conditionalFormatService';
import { DataValidationBuilderService } from './dataValidationService';
import { SpreadsheetService } from './spreadsheetService';
import { TextStyleBuilderService } from './textStyleService';
import type { UiService } from './uiService';

const spec: ServiceSpec = {
  name: 'SpreadsheetApp',
  members: {
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
  readonly DataValidationCriteria = {
    VALUE_IN_LIST: 'VALUE_IN_LIST',
    DATE_IS_VALID_DATE: 'DATE_IS_VALID_DATE',
    NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  } as const;
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
    return new DataValidationBuilderService();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService();
  }

  newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService();
  }

  flush(): void {
    this.#file.settle();
  }
}
