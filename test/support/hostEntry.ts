import type { ContractPeople } from '../contract/contractWorld';
import { hostPeople } from './hostPeople';
import { makeTablesSmall } from './smallTables';

makeTablesSmall();

export { rpc } from '../../src/google/rpc';
export { onEdit } from '../../src/google/triggers';

/** What people do to the file, from a test. */
export function person(act: keyof ContractPeople, args: readonly unknown[]): unknown {
  const people = hostPeople() as unknown as Record<string, (...given: unknown[]) => unknown>;
  const result = people[act]?.(...args);
  return act === 'tabNames' ? result : null;
}
