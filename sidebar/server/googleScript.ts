/**
 * The little of google.script that pages use, and which only stands there when Google, or the workbench,
 * serves the page.
 */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(name: string, payload: unknown): void;
  openCasebook(): void;
  setUpThisSheet(): void;
  bringInAList(): void;
  newCase(): void;
  showAbout(): void;
}

/** The entry points beside rpc that a page calls: each opens a screen, as its menu item does. */
export type EntryPoint = 'openCasebook' | 'setUpThisSheet' | 'bringInAList' | 'newCase' | 'showAbout';

interface GoogleScript {
  readonly script?: {
    readonly run?: ScriptRun;
    readonly host?: { close(): void };
  };
}

/** Null in a page that stands alone. */
export function scriptRun(): ScriptRun | null {
  return google()?.script?.run ?? null;
}

/** Closes the dialog, or the sidebar. */
export function closePage(): void {
  google()?.script?.host?.close();
}

function google(): GoogleScript | undefined {
  return (globalThis as { google?: GoogleScript }).google;
}
