import { declaredPlaces } from '../../src/tables/places';
import { tabLayout } from '../../src/tables/tabLayout';
import { TABLES } from '../../src/tables/tables';
import type { Scenario } from './contractWorld';
import { smallTab } from './layouts';

/** What "Check this Sheet" reads and mends with. */
export const MEND_SCENARIOS: readonly Scenario[] = [
  {
    name: 'everything that computes in a tab is told, ours or not, and null of a tab that is gone',
    run: ({ ports, people, cost }) => {
      const made = smallTab(ports().workbook, 'Cases');
      people.addTab('Scratch');
      people.type('Scratch', { row: 2, column: 2 }, 7);
      const { workbook } = ports();
      workbook.tabs();
      const [scratch] = workbook.otherTabs().filter(({ name }) => name === 'Scratch');
      const whole = cost('inspect', () => workbook.inspect(made.id, { rules: true }));
      const bare = cost('withoutRules', () => workbook.inspect(made.id, { rules: false }));
      const other = cost('other', () => workbook.inspect(scratch?.id ?? 0, { rules: true }));
      const formulaIn = (row: number, column: number) => whole?.formulas[row - 1]?.[column - 1];
      return [
        [formulaIn(3, 4), formulaIn(3, 3), bare?.formulas[2]?.[3]],
        [whole?.rules, bare?.hasDropdown(3, 1), other?.formulas.flat().every((one) => one === null)],
        workbook.inspect(1, { rules: false }),
        workbook.fileId() === ports().workbook.fileId(),
      ];
    },
    expected: [['$B3*2', null, '$B3*2'], [[], true, true], null, true],
    costs: { inspect: 4, withoutRules: 2, other: 5 },
  },
  {
    name: 'columns are put in with their keys and headers, beside those that are there or before them all',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      const whole = tabLayout(TABLES.lessons, {
        language: 'en',
        places: declaredPlaces('en'),
        separator: ',',
      });
      const cut = <T>(row: readonly T[]) => row.slice(0, 2);
      const layout = {
        ...whole,
        cells: whole.cells.map(cut),
        looks: whole.looks.map(cut),
        bandFormats: whole.bandFormats.map(cut),
        columns: cut(whole.columns),
      };
      const grid = workbook.read(tab, 'all');
      const put = { layout, rows: grid.rows, keyRow: 1, pushedDown: 0 };
      workbook.addColumns(tab, { ...put, column: 3, insert: true });
      const after = workbook.read(tab, 'all');
      const keys = Object.keys(TABLES.lessons.columns).slice(0, 2);
      return [
        after.columns - grid.columns,
        [after.at(1, 3), after.at(1, 4)].join() === keys.join(),
        after.at(1, 6) === grid.at(1, 4),
        workbook.readFormulas(tab, { row: 3, column: 6, rows: 1, columns: 1 }),
      ];
    },
    expected: [2, true, true, [['$B3*2']]],
  },
  {
    name: 'keys are written again, also into a row of their own; notes, formats and a probe anywhere cost what the port says',
    run: ({ ports, cost }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      const [layout] = tabLayout(TABLES.cases, {
        language: 'en',
        places: declaredPlaces('en'),
        separator: ',',
      }).columns;
      if (!layout) throw new Error('no columns');
      cost('noteCells', () => workbook.noteCells(tab, [{ row: 3, column: 1, text: 'here stood calm' }]));
      cost('noNotes', () => workbook.noteCells(tab, []));
      cost('dress', () => workbook.dress(tab, [{ row: 3, rows: 2, column: 1, layout }]));
      cost('keys', () =>
        workbook.writeKeys(tab, ['one', null, 'three', 'four'], { above: false, keyRow: 1, headerRow: 2 }),
      );
      const first = workbook.read(tab, 4);
      workbook.writeKeys(tab, ['a', 'b', 'c', 'd'], { above: true, keyRow: 1, headerRow: 3 });
      const second = workbook.read(tab, 4);
      const separator = workbook.probeSeparator({ id: tab.id, row: 5, column: 2 });
      return [
        [first.at(1, 1), first.at(1, 2), first.at(1, 3)],
        [second.at(1, 1), second.at(2, 1), second.rows - first.rows],
        separator,
      ];
    },
    expected: [['one', null, 'three'], ['a', 'one', 1], ','],
    costs: { noteCells: 2, noNotes: 0, dress: 2, keys: 1 },
  },
];
