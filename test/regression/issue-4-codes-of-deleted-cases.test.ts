import { checkSheet } from '../../src/app/checkSheet';
import { importList } from '../../src/app/importList';
import { stampRows } from '../../src/app/stampRows';
import { takeInCase } from '../../src/app/takeInCase';
import { listOf } from '../support/lists';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, sheetOfTable, tableRows } from '../support/trackers';

beforeAll(makeTablesSmall);

/** C-001 stands; of C-002 and C-003, whose rows somebody deleted, a date and a Yes to calls are left. */
function afterDeletion(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', { code: 'C-001', alias: 'Ana L.' });
  putRow(world, 'dates', { id: 'D-0001', case: 'C-002', kind: 'Removal' });
  putRow(world, 'decisions', { id: 'DE-0001', case: ' c-003 ', subject: 'Calls', answer: 'Yes' });
  return world;
}

const codes = (world: MemoryWorld) => tableRows(world, 'cases').map(({ code }) => code);

describe('[P2, T2] no case gets a code under which dates or decisions of another stand', () => {
  it('when it is taken in', () => {
    const world = afterDeletion();
    const request = { id: 'intake-1', fields: { alias: 'Ben' }, date: null, who: null } as const;
    world.done((ports) => takeInCase(ports, { ...request, mayAct: 'Ask first', decidedBy: null }));
    expect(codes(world)).toEqual(['C-001', 'C-004']);
  });

  it('when a list is brought in', () => {
    const world = afterDeletion();
    world.done((ports) => importList(ports, { text: listOf(2), who: null }));
    expect(codes(world)).toEqual(['C-001', 'C-004', 'C-005']);
  });

  it('when somebody types it into Cases', () => {
    const world = afterDeletion();
    putRow(world, 'cases', { alias: 'Ben' });
    world.done((ports) => {
      const tab = ports.workbook.tabs().find(({ table }) => table === 'cases');
      return tab ? stampRows(ports, tab) : 0;
    });
    expect(codes(world)).toEqual(['C-001', 'C-004']);
  });

  it('when the check offers one', () => {
    const world = afterDeletion();
    putRow(world, 'cases', { alias: 'Ben' });
    const { findings } = world.done((ports) => checkSheet(ports));
    const offered = findings.find(({ kind }) => kind === 'codeMissing');
    expect(offered?.mend?.says).toContain('C-004');
  });
});

describe('[P2] a code that was given once is given to no other case, whatever is left of it', () => {
  const takeIn = (world: MemoryWorld, id: string) =>
    world.done((ports) =>
      takeInCase(ports, {
        ...{ id, fields: { alias: id }, date: null, who: null },
        ...{ mayAct: 'Ask first', decidedBy: null },
      }),
    ).code;
  const stamp = (world: MemoryWorld) =>
    world.done((ports) => {
      const tab = ports.workbook.tabs().find(({ table }) => table === 'cases');
      return tab ? stampRows(ports, tab) : 0;
    });
  /** Somebody deletes the row, and the rows of Decisions with it: calls, tasks and copies still name the case. */
  const deleteLast = (world: MemoryWorld) => {
    for (const table of ['cases', 'decisions'] as const) {
      const sheet = sheetOfTable(world, table);
      const column = sheet.cells[0]?.indexOf(table === 'cases' ? 'code' : 'id') ?? -1;
      const row = sheet.cells.findLastIndex(
        (cells) => typeof cells[column] === 'string' && cells[column] !== '',
      );
      sheet.cells[row]?.forEach((cell, index, cells) => {
        if (cell !== null && typeof cell !== 'object') cells[index] = null;
      });
    }
  };

  it('by the sidebar, by a list, and where somebody types', () => {
    const world = memoryTracker();
    expect([takeIn(world, 'a'), takeIn(world, 'b')]).toEqual(['C-001', 'C-002']);
    deleteLast(world);
    expect(takeIn(world, 'c')).toBe('C-003');
    deleteLast(world);
    world.done((ports) => importList(ports, { text: listOf(2), who: null }));
    expect(codes(world)).toEqual(['C-001', 'C-004', 'C-005']);
    deleteLast(world);
    putRow(world, 'cases', { alias: 'Ben' });
    stamp(world);
    expect(codes(world).at(-1)).toBe('C-006');
    deleteLast(world);
    putRow(world, 'cases', { alias: 'Eva' });
    const { findings } = world.done((ports) => checkSheet(ports));
    expect(findings.find(({ kind }) => kind === 'codeMissing')?.mend?.says).toContain('C-007');
    expect(takeIn(world, 'd')).toBe('C-007');
  });
});
