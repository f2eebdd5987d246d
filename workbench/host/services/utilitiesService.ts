/// <reference types="google-apps-script" />
import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { type Members, Service, type ServiceSpec } from '../boundary';
import { GoogleException } from '../exception';
import { formatInstant } from '../zone';

const spec: ServiceSpec = {
  name: 'Utilities',
  members: {
    formatDate: 'free',
    getUuid: 'free',
    newBlob: 'free',
  } satisfies Members<UtilitiesService, GoogleAppsScript.Utilities.Utilities>,
};

export class UtilitiesService extends Service {
  override readonly spec = spec;

  formatDate(date: unknown, zone: string, pattern: string): string {
    if (!types.isDate(date)) {
      throw new GoogleException(
        `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    return formatInstant(date.getTime(), zone, pattern);
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(text: string, contentType = 'text/plain', name = ''): BlobService {
    return new BlobService(text, contentType, name);
  }
}

const blobSpec: ServiceSpec = {
  name: 'Blob',
  members: {
    getContentType: 'free',
    getDataAsString: 'free',
    getName: 'free',
  } satisfies Members<BlobService, GoogleAppsScript.Base.Blob>,
};

export class BlobService extends Service {
  override readonly spec = blobSpec;
  readonly #text: string;
  readonly #contentType: string;
  readonly #name: string;

  constructor(text: string, contentType: string, name: string) {
    super();
    this.#text = text;
    this.#contentType = contentType;
    this.#name = name;
  }

  getContentType(): string {
    return this.#contentType;
  }

  getDataAsString(): string {
    return this.#text;
  }

  getName(): string {
    return this.#name;
  }
}
