/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';

/** What the engine knows of a text's style. */
export interface TextLook {
  readonly textColor?: string;
  readonly bold?: boolean;
}

const spec: ServiceSpec = {
  name: 'TextStyle',
  members: {
    getForegroundColor: 'free',
    isBold: 'free',
  } satisfies Members<TextStyleService, GoogleAppsScript.Spreadsheet.TextStyle>,
};

export class TextStyleService extends Service {
  override readonly spec = spec;
  readonly look: TextLook;

  constructor(look: TextLook) {
    super();
    this.look = look;
  }

  getForegroundColor(): string | null {
    return this.look.textColor ?? null;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }
}

const builderSpec: ServiceSpec = {
  name: 'TextStyleBuilder',
  members: {
    setForegroundColor: 'free',
    setBold: 'free',
    build: 'free',
  } satisfies Members<TextStyleBuilderService, GoogleAppsScript.Spreadsheet.TextStyleBuilder>,
};

export class TextStyleBuilderService extends Service {
  override readonly spec = builderSpec;
  #look: TextLook = {};

  setForegroundColor(colour: string): this {
    this.#look = { ...this.#look, textColor: colour };
    return this;
  }

  setBold(bold: boolean): this {
    this.#look = { ...this.#look, bold };
    return this;
  }

  build(): TextStyleService {
    return new TextStyleService(this.#look);
  }
}
