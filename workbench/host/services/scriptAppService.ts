/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';

const spec: ServiceSpec = {
  name: 'ScriptApp',
  members: { AuthMode: 'constant' } satisfies Members<ScriptAppService, GoogleAppsScript.Script.ScriptApp>,
};

export class ScriptAppService extends Service {
  override readonly spec = spec;
  readonly AuthMode = {
    NONE: 'NONE',
    LIMITED: 'LIMITED',
    FULL: 'FULL',
    CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  } as const;
}
