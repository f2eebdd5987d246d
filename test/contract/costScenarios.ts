import type { Scenario } from './contractWorld';
import { CASES, down, SMALL, smallTab } from './layouts';

/** What each method costs, as ports.ts says, however much is read or written. */
export const COST_SCENARIOS: readonly Scenario[] = [
  {
    name: 'reading costs what the port says',
    run: ({ ports, cost }) => {
      const made = smallTab(ports().workbook, 'Cases');
      const { workbook } = ports();
      cost('locale', () => workbook.locale());
      cost('zone', () => workbook.zone());
      cost('tabs', () => workbook.tabs());
      cost('tabName', () => workbook.tabName(made));
      cost('read', () => workbook.read(made, 3));
      cost('readFormulas', () => workbook.readFormulas(made, { row: 1, column: 1, rows: 8, columns: 4 }));
      return null;
    },
    expected: null,
    costs: { locale: 1, zone: 1, tabs: 1, tabName: 1, read: 1, readFormulas: 1 },
  },
  {
    name: 'writing costs what the port says',
    run: ({ ports, cost }) => {
      const made = smallTab(ports().workbook, 'Cases');
      const { workbook } = ports();
      workbook.tabs();
      cost('write', () => workbook.write(made, down(3, 1, ['a', 'b', 'c'])));
      cost('writeTexts', () =>
        workbook.writeTexts([{ tab: made, blocks: [down(3, 1, ['=a', "'b"]), down(3, 3, ['c', 'd'])] }]),
      );
      cost('append', () => workbook.append(made, ['a']));
      cost('growTab', () => workbook.growTab(made, 8, 5));
      cost('fillDown', () =>
        workbook.fillDown(made, { from: 3, first: 4, last: 12 }, [{ column: 4, width: 1 }]),
      );
      cost('nameTab', () => workbook.nameTab(made, 'People'));
      cost('copyTab', () => workbook.copyTab(made, 'Log'));
      cost('copyTabAgain', () => workbook.copyTab(made, 'Log of others'));
      cost('showTab', () => workbook.showTab(made));
      cost('showRow', () => workbook.showTab(made, 3));
      cost('flush', () => workbook.flush());
      return null;
    },
    expected: null,
    costs: {
      write: 1,
      writeTexts: 3,
      append: 1,
      growTab: 1,
      fillDown: 1,
      nameTab: 1,
      copyTab: 2,
      copyTabAgain: 1,
      showTab: 1,
      showRow: 2,
      flush: 1,
    },
  },
  {
    name: 'making a tab costs what the port says',
    run: ({ ports, cost }) => {
      const { workbook } = ports();
      const tab = cost('startTab', () => workbook.startTab('… cases', 0));
      cost('startAnother', () => workbook.startTab('… dates', 1));
      cost('resizeTab', () => workbook.resizeTab(tab, SMALL));
      cost('tagTab', () => workbook.tagTab(tab, CASES));
      return null;
    },
    expected: null,
    costs: { startTab: 10, startAnother: 1, resizeTab: 2, tagTab: 1 },
  },
  {
    name: 'the lock costs a call to take and one to give back',
    run: ({ ports, cost }) => {
      const { lock } = ports();
      cost('acquire', () => lock.acquire());
      cost('release', () => lock.release());
      return null;
    },
    expected: null,
    costs: { acquire: 1, release: 1 },
  },
];
