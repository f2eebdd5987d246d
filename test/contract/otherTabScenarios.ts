import type { ContractWorld, Scenario } from './contractWorld';
import { smallTab } from './layouts';

/** People's own tabs: which they are, what stands in them, and that only they can be deleted. */
export const OTHER_TAB_SCENARIOS: readonly Scenario[] = [
  {
    name: 'otherTabs are those without our tag, from left to right, hidden ones too',
    run: ({ ports, people }) => {
      smallTab(ports().workbook, 'Cases');
      people.addTab('Old list');
      people.addTab('Older list');
      people.hide('Old list');
      people.duplicate('Cases', 'Copy of Cases');
      return ports()
        .workbook.otherTabs()
        .map(({ name, hidden }) => [name, hidden]);
    },
    expected: [
      ['Sheet1', false],
      ['Old list', true],
      ['Older list', false],
    ],
  },
  {
    name: 'readOther gives a tab’s cells up to the last ones that hold something, its dates told from its numbers',
    run: (world) => {
      const id = listTab(world);
      const cells = world.ports().workbook.readOther(id) ?? [];
      // A time of day is a part of a day, which no two machines round alike.
      const rounded = (serial: number) => Math.round(serial * 1440) / 1440;
      return cells.map((row) =>
        row.map((cell) =>
          cell !== null && typeof cell === 'object' ? { serial: rounded(cell.serial) } : cell,
        ),
      );
    },
    expected: [
      ['Name', 'Next date', null, 'Calls'],
      ['Mari', { serial: 46093 }, null, 40],
      ['one more', { serial: 46093.4375 }, null, true],
      [null, null, null, 46093],
    ],
  },
  {
    name: 'readOther of a tab that is gone is null, of an empty one a blank cell',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      people.addTab('Old list');
      const id = idOf(workbook.otherTabs(), 'Old list');
      const empty = ports().workbook.readOther(id);
      people.deleteTab('Old list');
      return [empty, ports().workbook.readOther(id)];
    },
    expected: [[[null]], null],
  },
  {
    name: 'deleteOther deletes people’s own tab and never one of ours',
    run: ({ ports, people }) => {
      const ours = smallTab(ports().workbook, 'Cases');
      people.addTab('Old list');
      const { workbook } = ports();
      workbook.deleteOther(idOf(workbook.otherTabs(), 'Old list'));
      try {
        ports().workbook.deleteOther(ours.id);
        return 'deleted';
      } catch {
        return people.tabNames();
      }
    },
    expected: ['Cases', 'Sheet1'],
  },
  {
    name: 'people’s own tabs cost what the port says',
    run: (world) => {
      smallTab(world.ports().workbook, 'Cases');
      world.people.addTab('Another');
      const id = listTab(world);
      const { workbook } = world.ports();
      world.cost('otherTabs', () => workbook.otherTabs());
      world.cost('readOther', () => workbook.readOther(id));
      const again = world.ports().workbook;
      again.zone();
      again.tabs();
      world.cost('readOtherInAKnownZone', () => again.readOther(id));
      world.cost('deleteOther', () => again.deleteOther(id));
      return null;
    },
    expected: null,
    costs: { otherTabs: 8, readOther: 4, readOtherInAKnownZone: 3, deleteOther: 1 },
  },
];

/** A list as people keep it: texts, a date, a date with its time, numbers, a checkbox. */
function listTab({ ports, people }: ContractWorld): number {
  people.addTab('Old list');
  const rows = [
    ['Name', 'Next date', '', 'Calls'],
    ['Mari', 46093, '', 40],
    ['one more', 46093.4375, '', true],
    ['', '', '', 46093],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') people.type('Old list', { row: r + 1, column: c + 1 }, value);
    });
  });
  people.showAsDates('Old list', { row: 2, column: 2, rows: 2 });
  return idOf(ports().workbook.otherTabs(), 'Old list');
}

function idOf(tabs: readonly { id: number; name: string }[], name: string): number {
  const tab = tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab.id;
}
