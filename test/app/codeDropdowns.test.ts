import { checkSheet, type SheetReport } from '../../src/app/checkSheet';
import type { MendResult } from '../../src/app/mendSheet';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { hostTab } from '../support/hostTracker';
import type { MemoryWorld } from '../support/memoryWorld';
import { mendWhole } from '../support/mendWhole';
import { setUpHost } from '../support/setUpHost';
import { makeTablesSmall, SMALL_ROWS } from '../support/smallTables';
import { call, person } from '../support/trackerHost';
import { memoryTracker, sheetOfTable, tabName } from '../support/trackers';
import { typeRow } from '../support/typedRows';

beforeAll(makeTablesSmall);

const FIRST = firstRow(TABLES.dates);
const at = (row: number, key: ColumnKey = 'case', table: TableKey = 'dates') =>
  `${row},${declaredColumn(table, key)}`;
const dropdowns = (world: MemoryWorld) =>
  world
    .done(checkSheet)
    .findings.filter(({ kind }) => kind.startsWith('dropdown'))
    .map(({ kind, tab, row, column, mend }) => [kind, tab, row, column, mend?.says]);

function tracker(language: 'en' | 'es' = 'en'): MemoryWorld {
  const world = memoryTracker({ language });
  typeRow(world, 'cases', 1, { code: 'C-001' });
  for (const record of [1, 2]) typeRow(world, 'dates', record, { id: `D-000${record}`, case: 'C-001' });
  return world;
}

describe('[F4] dropdowns of codes', () => {
  it('that pasting took away come back in the rows that lost them', () => {
    const world = tracker();
    sheetOfTable(world, 'dates').withoutDropdown = [at(FIRST + 1)];
    const says = 'Puts the dropdown of "Case" back in 1 row. The words stay.';
    expect(dropdowns(world)).toEqual([['dropdownGone', 'Dates', FIRST + 1, 'Case', says]]);
    world.done((ports) => mendWhole(ports));
    expect(dropdowns(world)).toEqual([]);
  });

  it.each([
    ['en', 'Case'],
    ['es', 'Caso'],
  ] as const)(
    'in %s: that offer other cells, or deleted ones, are put right down to the last row',
    (language, header) => {
      const world = tracker(language);
      const dates = sheetOfTable(world, 'dates');
      const rows = Array.from({ length: SMALL_ROWS }, (_, index) => FIRST + index);
      dates.choicesFrom = {
        ...Object.fromEntries(rows.map((row) => [at(row), 'gone' as const])),
        [at(FIRST)]: { tabId: sheetOfTable(world, 'targets').id, column: declaredColumn('targets', 'code') },
      };
      expect(dropdowns(world)).toEqual([
        [
          'dropdownWrong',
          tabName(language, 'dates'),
          FIRST,
          header,
          expect.stringContaining(`${SMALL_ROWS} `),
        ],
      ]);
      world.done((ports) => mendWhole(ports));
      expect([dates.choicesFrom, dropdowns(world)]).toEqual([{}, []]);
    },
  );

  it('are right wherever people moved the column of the codes, and theirs where they choose from no cells', () => {
    const world = tracker();
    world.file.insertColumn('Cases', 1);
    const cases = { tabId: sheetOfTable(world, 'cases').id, column: declaredColumn('cases', 'code') + 1 };
    sheetOfTable(world, 'dates').choicesFrom = { [at(FIRST)]: cases };
    expect(dropdowns(world)).toEqual([]);
  });
});

describe('[F4] dropdowns of choices', () => {
  const stage = at(FIRST, 'kind');
  const offering = (language: 'en' | 'es', values: readonly string[]) => {
    const world = tracker(language);
    sheetOfTable(world, 'dates').choicesFrom = { [stage]: { values } };
    return world;
  };

  it('that offer a choice which Casebook does not know are put right', () => {
    const world = offering('en', ['Check-in', 'Fingerprints']);
    const says = 'Puts the dropdown of "What it is" back in 1 row. The words stay.';
    expect(dropdowns(world)).toEqual([['dropdownWrong', 'Dates', FIRST, 'What it is', says]]);
    world.done((ports) => mendWhole(ports));
    expect(dropdowns(world)).toEqual([]);
  });

  it('are theirs where people offer fewer', () => {
    expect(dropdowns(offering('en', ['Check-in', 'Removal']))).toEqual([]);
  });
});

describe('[F4] on the host', () => {
  const host = () => setUpHost({ sharingCheckedBy: 'Ana' });

  it('dropdowns of a tab that was deleted offer its codes again once the tab is made anew', () => {
    const running = host();
    const [targets, cases] = ['Who we call', 'People we stand by'];
    person(running, 'rename', tabName('en', 'cases'), cases);
    person(running, 'insertColumn', cases, 2);
    person(running, 'deleteTab', targets);
    const checked = () => call<SheetReport>(running, 'checkSheet', {}).value.findings;
    const wrong = checked().filter(({ kind }) => kind === 'dropdownWrong');
    // What is missing is said once: the tab.
    expect(wrong).toEqual([]);
    let goOn: MendResult['goOn'] = null;
    do goOn = call<MendResult>(running, 'mendSheet', { ids: 'all', who: 'Ana', goOn }).value.goOn;
    while (goOn !== null);
    expect(checked()).toEqual([]);
    const source = (key: TableKey, column: ColumnKey) => {
      const tab = hostTab(running, key);
      const place = (tab.values()[0] ?? []).indexOf(column) + 1;
      return JSON.stringify(tab.validation(firstRow(TABLES[key]), place));
    };
    expect(source('cases', 'whoWeCall1')).toContain(targets);
    expect(source('dates', 'case')).toContain(cases);
  });
});
