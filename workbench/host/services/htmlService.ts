/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { GoogleException } from '../exception';
import type { Page } from '../screen';

const spec: ServiceSpec = {
  name: 'HtmlService',
  members: {
    createHtmlOutput: 'free',
    createHtmlOutputFromFile: 'free',
  } satisfies Members<HtmlServiceService, GoogleAppsScript.HTML.HtmlService>,
};

/** Gives the text of an HTML file of the project, by name without extension. */
export type HtmlFiles = (name: string) => string | undefined;

export class HtmlServiceService extends Service {
  override readonly spec = spec;
  readonly #files: HtmlFiles;

  constructor(files: HtmlFiles) {
    super();
    this.#files = files;
  }

  createHtmlOutput(html: string): HtmlOutputService {
    return new HtmlOutputService(html);
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    const html = this.#files(name);
    if (html === undefined) throw new GoogleException(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(html);
  }
}

const outputSpec: ServiceSpec = {
  name: 'HtmlOutput',
  members: {
    setContent: 'free',
    setTitle: 'free',
    setWidth: 'free',
    setHeight: 'free',
    getContent: 'free',
  } satisfies Members<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>,
};

export class HtmlOutputService extends Service {
  override readonly spec = outputSpec;
  #html: string;
  #title = '';
  #width: number | undefined;
  #height: number | undefined;

  constructor(html: string) {
    super();
    this.#html = html;
  }

  setContent(html: string): this {
    this.#html = html;
    return this;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  getContent(): string {
    return this.#html;
  }

  page(): Omit<Page, 'kind'> {
    return { title: this.#title, html: this.#html, width: this.#width, height: this.#height };
  }
}
