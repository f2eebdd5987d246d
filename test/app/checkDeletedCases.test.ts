import { checkSheet } from '../../src/app/checkSheet';
import { logCall } from '../../src/app/logCall';
import type { CivilDateTime } from '../../src/domain/civilDate';
import { MESSAGES } from '../../src/messages/messages';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const CALL = {
  ...{
    id: 'call-0001',
    tabId: null,
    when: '2026-03-10 09:15' as CivilDateTime,
    caller: 'Mari',
    target: null,
  },
  ...{
    numberDialled: null,
    outcome: 'No answer or busy' as const,
    howMany: null,
    language: null,
    note: null,
  },
  followUpOn: null,
};
const findings = (world: MemoryWorld) => world.done(checkSheet).findings;

/** C-001 stands; of C-007, whose row somebody deleted, everything else is left. */
function afterDeletion(): MemoryWorld {
  const world = memoryTracker();
  typeRow(world, 'cases', 1, { code: 'C-001' });
  typeRow(world, 'cases', 2, { code: 'C-007' });
  world.done((ports) => logCall(ports, { ...CALL, caseCode: 'C-007' }));
  typeRow(world, 'cases', 2, { code: null, callsTab: null });
  typeRow(world, 'tasks', 1, { id: 'TK-0001', what: 'Ask the attorney', case: 'C-007' });
  typeRow(world, 'plans', 1, { id: 'P-0001', case: 'C-007', state: 'Ready', audience: 'Attorney' });
  typeRow(world, 'plans', 2, { id: 'P-0002', case: 'C-007', state: 'Ready', takenBackOn: 46_000 });
  typeRow(world, 'plans', 3, { id: 'P-0003', case: 'C-001', state: 'Ready' });
  typeRow(world, 'activity', 1, { what: 'Erased', case: 'C-007' });
  return world;
}

describe('[F4] what a deleted case leaves behind', () => {
  it('its calls, its tasks and copies that are out are each found; what may outlive it is not', () => {
    const left = findings(afterDeletion()).filter(({ kind }) => kind !== 'sharingDue');
    expect(
      left
        .filter(({ kind }) => !/^formula|^rowsBare/.test(kind))
        .map(({ kind, tab, row }) => [kind, tab, row]),
    ).toEqual([
      ['caseUnknown', 'Tasks', 3],
      ['logOfNobody', 'Calls C-007', null],
      ['copyOfNobody', 'Plans', 3],
    ]);
  });

  it.each([
    ['tasks', { id: 'TK-0002', what: 'x', case: 'c-040' }],
    ['plans', { id: 'P-0009', case: 'C-040' }],
    ['groups', { code: 'G-01', case: 'C-040' }],
    ['activity', { what: 'x', case: 'C-040' }],
  ] as const)('[P2] its code is offered to no other case, since %s name it', (table, row) => {
    const world = memoryTracker();
    typeRow(world, table, 1, row);
    typeRow(world, 'cases', 1, { alias: 'Ben' });
    const offered = findings(world).find(({ kind }) => kind === 'codeMissing');
    expect(offered?.mend?.says).toBe(MESSAGES.en.check.mends.code('C-041'));
  });

  it('[P2] nor while its call log is there', () => {
    const world = afterDeletion();
    for (const [table, record] of [
      ['tasks', 1],
      ['plans', 1],
      ['plans', 2],
      ['activity', 1],
    ] as const)
      typeRow(world, table, record, { case: null });
    typeRow(world, 'cases', 3, { alias: 'Ben' });
    const offered = findings(world).find(({ kind }) => kind === 'codeMissing');
    expect(offered?.mend?.says).toBe(MESSAGES.en.check.mends.code('C-008'));
  });
});
