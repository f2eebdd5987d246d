import type { MemoryFile } from '../support/memoryFile';
import { MemoryWorld } from '../support/memoryWorld';
import { Meter } from '../support/meter';
import type { ContractPeople, ContractWorld } from './contractWorld';
import { describeContract } from './workbookContract';

function peopleOf(file: MemoryFile): ContractPeople {
  return {
    tabNames: () => file.sheets.map(({ name }) => name),
    addTab: (name) => file.addTab(name),
    deleteTab: (name) => file.deleteTab(name),
    rename: (name, to) => file.rename(file.byName(name), to),
    hide: (name) => Object.assign(file.byName(name), { hidden: true }),
    duplicate: (name, copy) => file.copyTab(file.byName(name), copy),
    insertColumn: (name, before) => file.insertColumn(name, before),
    type: (name, place, value) => file.type(name, place, value),
    shown: () => file.shown,
    showAsDates: (name, { row, column, rows }) => {
      const dates = Array.from({ length: rows }, (_, index) => `${row + index},${column}`);
      Object.assign(file.byName(name), { dates });
    },
  };
}

describeContract('the Workbook in memory', (scenario) => {
  const world = new MemoryWorld();
  const meter = new Meter();
  const costs: Record<string, number> = {};
  const contractWorld: ContractWorld = {
    ports: () => world.ports(meter),
    people: peopleOf(world.file),
    cost: (label, work) => {
      const before = meter.calls;
      const result = work();
      costs[label] = meter.calls - before;
      return result;
    },
  };
  return { result: scenario.run(contractWorld), costs };
});
