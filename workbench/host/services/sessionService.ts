/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';

const spec: ServiceSpec = {
  name: 'Session',
  members: { getScriptTimeZone: 'free' } satisfies Members<SessionService, GoogleAppsScript.Base.Session>,
};

export class SessionService extends Service {
  override readonly spec = spec;
  readonly #zone: string;

  constructor(zone: string) {
    super();
    this.#zone = zone;
  }

  getScriptTimeZone(): string {
    return this.#zone;
  }
}
