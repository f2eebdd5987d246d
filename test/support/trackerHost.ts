import { createHost, type Host, type HostOptions, type RunResult } from '../../workbench/host/host';
import type { ContractPeople } from '../contract/contractWorld';
import { hostScript } from './hostScript';

/** 9:30 in New York. */
export const NOW = new Date('2026-03-10T13:30:00Z');

let source: string | undefined;

/** The product as a script, but that its tabs have few rows: a set-up is some ten times faster. */
export function smallSource(): string {
  source ??= hostScript('test/support/hostEntry.ts', ['rpc', 'onEdit', 'person'], {
    CASEBOOK_VERSION: '"test"',
  });
  return source;
}

/** The small product in a new spreadsheet; setUpHost.ts has one that is set up. */
export function smallHost(options: HostOptions = {}): Host {
  return createHost({ source: smallSource(), now: () => NOW, ...options });
}

export interface HostCall<T> {
  readonly value: T;
  readonly run: RunResult;
}

/** A procedure as a page calls it. @throws what it refused. */
export function call<T>(host: Host, name: string, payload: unknown): HostCall<T> {
  const run = host.run('rpc', [name, payload], { asPage: true });
  if (run.error) throw new Error(`${run.error.name}: ${run.error.message}`);
  const reply = run.value as { ok: true; value: T } | { ok: false; error: { code: string; message: string } };
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message} ${run.console.join('\n')}`);
  return { value: reply.value, run };
}

/** A person does something to the file. */
export function person(host: Host, act: keyof ContractPeople, ...args: readonly unknown[]): unknown {
  const { value, error } = host.run('person', [act, args]);
  if (error) throw new Error(`${act}: ${error.message}`);
  return value;
}
