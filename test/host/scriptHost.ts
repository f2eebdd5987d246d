import { createHost, type Host, type HostOptions, type RunOptions } from '../../workbench/host/host';

export const NOON = new Date('2026-03-10T16:00:00Z'); // 12:00 in New York

/** A host whose script is the body of one function, `go`, with `sheet` and `file` at hand. */
export function hostOf(body: string, options: HostOptions = {}): Host {
  const source = `function go(...args) {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.getSheets()[0];
    ${body}
  }`;
  return createHost({ now: () => NOON, source, ...options });
}

/** What the body returns; its error fails the test. */
export function resultOf(body: string, options: HostOptions = {}, how: RunOptions = {}): unknown {
  const result = hostOf(body, options).run('go', [], how);
  if (result.error) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}

/** The error the body ends with: 'Exception: ...'. */
export function errorOf(body: string, options: HostOptions = {}, how: RunOptions = {}): string {
  const { error } = hostOf(body, options).run('go', [], how);
  return error ? `${error.name}: ${error.message}` : 'no error';
}
