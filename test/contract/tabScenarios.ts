import type { Scenario } from './contractWorld';
import { CASES, SMALL, smallTab } from './layouts';

/** Tabs: their tags, names, copies, and what a stopped run left. */
export const TAB_SCENARIOS: readonly Scenario[] = [
  {
    name: 'a tab is ours from its tag on, whatever it is called and wherever it stands',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      const before = workbook.tabs();
      const tab = workbook.startTab('… cases', 0);
      const untagged = workbook.tabs();
      workbook.tagTab(tab, { table: 'dates', language: 'es' });
      people.rename('… cases', 'Fechas de todos');
      const again = ports().workbook;
      return [
        before,
        untagged,
        again.tabs().map(({ id, ...rest }) => [id === tab.id, rest]),
        again.tabName(tab),
      ];
    },
    expected: [[], [], [[true, { table: 'dates', language: 'es', isCopy: false }]], 'Fechas de todos'],
  },
  {
    name: 'a copy carries its original’s tag, cells and size, and is known as a copy, by whomever it was made',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      const original = smallTab(workbook, 'Log');
      workbook.write(original, { row: 3, column: 1, cells: [['first']] });
      const { tab, name } = workbook.copyTab(original, 'Log C-001');
      people.duplicate('Log', 'Copy of Log');
      workbook.write(original, { row: 3, column: 1, cells: [['later']] });
      const again = ports().workbook;
      const tabs = again.tabs();
      const grid = again.read(tab, 4);
      return {
        made: [tab.isCopy, tab.table, tab.id === original.id, name],
        found: tabs.map((t) => `${again.tabName(t)}: ${t.table} ${t.isCopy}`).sort(),
        copied: [
          grid.rows,
          grid.at(1, 1),
          grid.at(3, 1),
          again.readFormulas(tab, { row: 8, column: 4, rows: 1, columns: 1 }),
        ],
      };
    },
    expected: {
      made: [true, 'cases', false, 'Log C-001'],
      found: ['Copy of Log: cases true', 'Log C-001: cases true', 'Log: cases false'],
      copied: [8, 'name', 'first', [['$B8*2']]],
    },
  },
  {
    name: 'a name that is taken is never taken away: ours gets the next free one, case ignored',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      people.addTab('Cases');
      people.addTab('log');
      people.addTab('Log 2');
      const tab = smallTab(workbook, 'Cases');
      const { name } = workbook.copyTab(tab, 'Log');
      workbook.nameTab(tab, 'Cases');
      return [ports().workbook.tabName(tab), name, people.tabNames().filter((n) => n === 'Cases').length];
    },
    expected: ['Cases 2', 'Log 3', 1],
  },
  {
    name: 'a tab may be given the name it has',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.nameTab(tab, 'Cases');
      return people.tabNames();
    },
    expected: ['Cases', 'Sheet1'],
  },
  {
    name: '[S5] startTab picks up the tab that a stopped run left, and puts a new one at its place',
    run: ({ ports, people }) => {
      const left = ports().workbook.startTab('Casebook … cases', 1);
      const { workbook } = ports();
      const again = workbook.startTab('Casebook … cases', 0);
      const other = workbook.startTab('Casebook … dates', 1);
      return [
        left.isNew,
        again.isNew,
        again.id === left.id,
        other.isNew,
        other.id === left.id,
        people.tabNames(),
      ];
    },
    expected: [true, false, true, true, false, ['Sheet1', 'Casebook … dates', 'Casebook … cases']],
  },
  {
    name: '[S5] laid out twice, from whatever a stopped run left, a tab ends the same',
    run: ({ ports }) => {
      const { workbook } = ports();
      const started = workbook.startTab('… cases', 0);
      workbook.resizeTab(started, { ...SMALL, rows: 5, columns: SMALL.columns.slice(0, 2) });
      const again = workbook.startTab('… cases', 0);
      for (let time = 0; time < 2; time++) {
        workbook.resizeTab(again, SMALL);
        workbook.layOut(again, SMALL);
      }
      workbook.tagTab(again, CASES);
      const grid = workbook.read({ ...CASES, id: again.id, isCopy: false }, 'all');
      const area = { row: 3, column: 4, rows: 6, columns: 1 };
      return [
        grid.rows,
        grid.columns,
        grid.at(2, 4),
        workbook.readFormulas({ ...CASES, id: again.id, isCopy: false }, area).flat(),
      ];
    },
    expected: [8, 4, 'Double', ['$B3*2', '$B4*2', '$B5*2', '$B6*2', '$B7*2', '$B8*2']],
  },
  {
    name: 'a tab, and a row of it, is brought before the person who asks',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      const log = smallTab(workbook, 'Log');
      smallTab(workbook, 'Cases');
      workbook.showTab(log);
      const tab = people.shown();
      workbook.showTab(log, 5);
      return [tab, people.shown()];
    },
    expected: [
      { name: 'Log', row: 1 },
      { name: 'Log', row: 5 },
    ],
  },
  {
    name: 'a tab’s new name goes into every formula that refers to it',
    run: ({ ports, people }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Log');
      const other = smallTab(workbook, 'Cases');
      workbook.write(other, { row: 3, column: 4, cells: [[{ formula: "'Log'!$B$3+'Cases'!$B3" }]] });
      people.rename('Log', 'Calls of Maria');
      workbook.nameTab(other, 'People');
      const formulas = workbook.readFormulas(other, { row: 3, column: 4, rows: 1, columns: 1 });
      return [
        // Google leaves quotes out where a name needs none.
        String(formulas[0]?.[0]).replace(/'People'/, 'People'),
        workbook.tabName(tab),
      ];
    },
    expected: ["'Calls of Maria'!$B$3+People!$B3", 'Calls of Maria'],
  },
];
