import type { ContractWorld, Scenario } from './contractWorld';
import { down, smallTab } from './layouts';

/** Cells: what is read of them, formulas, rows that are added. */
export const CELL_SCENARIOS: readonly Scenario[] = [
  {
    name: 'read gives all rows to the end of the grid, blank cells as null, and nothing outside',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.write(tab, {
        row: 4,
        column: 1,
        cells: [
          ['a', 0],
          ['', 2.5],
        ],
      });
      workbook.write(tab, { row: 6, column: 1, cells: [[null, true]] });
      const two = workbook.read(tab, 2);
      const tooMany = workbook.read(tab, 9);
      const all = workbook.read(tab, 'all');
      return {
        two: [two.rows, two.columns, two.at(4, 1), two.at(4, 2), two.at(5, 1), two.at(5, 2), two.at(6, 2)],
        has: [two.has(4, 1), two.has(4, 2), two.has(5, 1), two.has(6, 1), two.has(6, 2), two.has(9, 1)],
        outside: [two.at(8, 1), two.at(9, 1), two.at(1, 3), two.at(0, 1)],
        whole: [tooMany.columns, tooMany.at(1, 4), all.columns, all.rows],
      };
    },
    expected: {
      two: [8, 2, 'a', 0, null, 2.5, true],
      has: [true, true, false, false, true, false],
      outside: [null, null, null, null],
      whole: [4, 'double', 4, 8],
    },
  },
  {
    name: 'what was read does not change when the Sheet does',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      const grid = workbook.read(tab, 4);
      workbook.write(tab, { row: 3, column: 1, cells: [['later']] });
      return [grid.at(3, 1), workbook.read(tab, 4).at(3, 1)];
    },
    expected: [null, 'later'],
  },
  {
    name: 'dates and times are serial numbers on the file’s own wall clock, on days that change the clock too',
    run: (world) => datesIn(world),
    // 45361 and 45599 are the days of the change in New York, 45382 and 45592 those in Madrid.
    expected: [46091, 46091.4375, 45361, 45361.5, 45599, 45599.75, 45382.125, 45592.125, 1.25, 60000.5],
  },
  {
    name: 'formulas are written and read back as they are, and null clears a cell',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.write(tab, { row: 4, column: 2, cells: [[3, null, { formula: 'IF($B4>2, "=a", $C4)' }]] });
      workbook.write(tab, { row: 5, column: 4, cells: [[null]] });
      const grid = workbook.read(tab, 4);
      return [
        workbook.readFormulas(tab, { row: 3, column: 3, rows: 3, columns: 2 }),
        grid.at(4, 2),
        grid.at(5, 4),
      ];
    },
    expected: [
      [
        [null, '$B3*2'],
        [null, 'IF($B4>2, "=a", $C4)'],
        [null, null],
      ],
      3,
      null,
    ],
  },
  {
    name: '[C7] append takes the row below everything in the tab, a formula being something, and grows a full tab',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Log');
      workbook.write(tab, down(3, 4, [null, null, null, null, null, null]));
      workbook.append(tab, ['a', 1]);
      workbook.write(tab, { row: 6, column: 3, cells: [[7]] });
      workbook.append(tab, ['b']);
      workbook.write(tab, { row: 8, column: 4, cells: [[{ formula: '""' }]] });
      workbook.append(tab, ['c', null, null, 5]);
      const grid = workbook.read(tab, 4);
      const rows = [3, 4, 5, 6, 7, 8, 9].map((row) => grid.at(row, 1));
      return [rows, grid.rows, grid.at(9, 4)];
    },
    expected: [['a', null, null, null, 'b', null, 'c'], 9, 5],
  },
  {
    name: '[F1] growTab adds empty rows, and fillDown brings each formula there, its own rows moved along',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.write(tab, { row: 3, column: 3, cells: [[{ formula: '$B3+B$2+$B$2' }]] });
      workbook.write(tab, down(3, 1, ['a', 'b', 'c', 'd', 'e', 'f']));
      workbook.growTab(tab, 8, 3);
      const grown = workbook.readFormulas(tab, { row: 8, column: 4, rows: 4, columns: 1 }).flat();
      workbook.fillDown(tab, { from: 3, first: 9, last: 11 }, [{ column: 3, width: 2 }]);
      const grid = workbook.read(tab, 4);
      return {
        rows: grid.rows,
        names: [grid.at(8, 1), grid.at(9, 1), grid.at(11, 1)],
        grown,
        filled: workbook.readFormulas(tab, { row: 8, column: 3, rows: 4, columns: 2 }),
      };
    },
    expected: {
      rows: 11,
      names: ['f', null, null],
      grown: ['$B8*2', null, null, null],
      filled: [
        [null, '$B8*2'],
        ['$B9+B$2+$B$2', '$B9*2'],
        ['$B10+B$2+$B$2', '$B10*2'],
        ['$B11+B$2+$B$2', '$B11*2'],
      ],
    },
  },
  {
    name: 'a column that people insert shows where it stands',
    run: ({ ports, people }) => {
      smallTab(ports().workbook, 'Cases');
      people.insertColumn('Cases', 2);
      people.type('Cases', { row: 2, column: 2 }, 'Our own');
      const { workbook } = ports();
      const [tab] = workbook.tabs();
      if (!tab) return 'no tab';
      const grid = workbook.read(tab, 'all');
      return [1, 2, 3, 4, 5].map((column) => [grid.at(1, column), grid.at(2, column)]);
    },
    expected: [
      ['name', 'Name'],
      [null, 'Our own'],
      ['count', 'Count'],
      ['day', 'Day'],
      ['double', 'Double'],
    ],
  },
];

function datesIn({ ports, people }: ContractWorld): unknown {
  const serials = [46091, 46091.4375, 45361, 45361.5, 45599, 45599.75, 45382.125, 45592.125, 1.25, 60000.5];
  const { workbook } = ports();
  const tab = smallTab(workbook, 'Dates');
  workbook.growTab(tab, 8, serials.length);
  workbook.write(tab, down(3, 3, serials));
  people.showAsDates('Dates', { row: 3, column: 3, rows: serials.length });
  const grid = ports().workbook.read(tab, 4);
  return serials.map((_, index) => Math.round(Number(grid.at(3 + index, 3)) * 86_400) / 86_400);
}
