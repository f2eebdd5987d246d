/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { DriveStore, HostDocument } from '../driveStore';
import { GoogleException, NotInWorkbench } from '../exception';
import { pickFields } from './driveFields';
import { parseDriveQuery } from './driveQuery';
import { BlobService } from './utilitiesService';

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

const spec: ServiceSpec = {
  name: 'Drive',
  members: { Files: 'constant' },
  scopes: { '*': DRIVE_FILE },
};

/** The Drive advanced service, version 3, under the scope drive.file. */
export class DriveService extends Service {
  override readonly spec = spec;
  readonly Files: FilesService;

  constructor(store: DriveStore, user: string) {
    super();
    this.Files = new FilesService(store, user);
  }
}

const filesSpec: ServiceSpec = {
  name: 'drive.files',
  members: {
    create: 'write',
    get: 'read',
    list: 'read',
  } satisfies Members<FilesService, GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>,
  scopes: { '*': DRIVE_FILE },
};

interface FileResource {
  name?: string;
  mimeType?: string;
  appProperties?: Record<string, string>;
}

class FilesService extends Service {
  override readonly spec = filesSpec;
  readonly #store: DriveStore;
  readonly #user: string;

  constructor(store: DriveStore, user: string) {
    super();
    this.#store = store;
    this.#user = user;
  }

  create(resource: FileResource, blob: unknown, options: { fields?: string } = {}): object {
    const { name = 'Untitled', mimeType, appProperties = {}, ...others } = resource;
    for (const other of Object.keys(others)) throw new NotInWorkbench(`the Drive file property ${other}`);
    if (mimeType !== GOOGLE_DOC || !(blob instanceof BlobService) || blob.getContentType() !== 'text/html') {
      throw new NotInWorkbench('Drive.Files.create of anything but HTML as a Google Doc');
    }
    const draft = {
      name,
      mimeType,
      owner: this.#user,
      html: blob.getDataAsString(),
      appProperties: { ...appProperties },
    };
    const made = this.#store.create(draft);
    if (!made) throw failure('create', 'User rate limit exceeded.');
    return pickFields(this.#resource(made), options.fields);
  }

  get(id: string, options: { fields?: string } = {}): object {
    const found = this.#store.visibleTo(this.#user).find((document) => document.id === id);
    if (!found) throw failure('get', `File not found: ${id}.`);
    return pickFields(this.#resource(found), options.fields);
  }

  list(options: { q?: string; fields?: string } = {}): object {
    const matches = parseDriveQuery(options.q ?? '');
    const files = this.#store.visibleTo(this.#user).filter(matches);
    const fields = /\bfiles\(([^)]*)\)/.exec(options.fields ?? '')?.[1];
    if (options.fields !== undefined && fields === undefined)
      throw new NotInWorkbench(`the fields ${options.fields}`);
    return { files: files.map((document) => pickFields(this.#resource(document), fields)) };
  }

  #resource({ id, name, mimeType, appProperties, createdAt }: HostDocument): Record<string, unknown> {
    return {
      kind: 'drive#file',
      id,
      name,
      mimeType,
      appProperties: { ...appProperties },
      createdTime: createdAt.toISOString(),
      webViewLink: this.#store.linkOf(id),
      trashed: false,
    };
  }
}

function failure(method: string, reason: string): GoogleException {
  return new GoogleException(
    `API call to drive.files.${method} failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );
}
