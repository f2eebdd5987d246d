import type { Act } from './act';
import { featuresOf } from './features';
import { block, columnAt, firstRowOf, nameOf, stored, type TrackerGrid } from './trackerGrid';

type Table = Parameters<typeof nameOf>[0];

const rename = (grid: TrackerGrid, table: Table, newName: string) =>
  grid.onTab('RENAME_SHEET', table, { newName, oldName: nameOf(table) });
const insert = (grid: TrackerGrid, table: Table, dimension: 'ROW' | 'COL', base: number) =>
  grid.onTab('ADD_COLUMNS_ROWS', table, { dimension, base, position: 'before', quantity: 1 });
const remove = (grid: TrackerGrid, table: Table, dimension: 'ROW' | 'COL', element: number) =>
  grid.onTab('REMOVE_COLUMNS_ROWS', table, { dimension, elements: [element] });
const rowOf = (table: Table, record: number) => firstRowOf(table) + record - 2;

const EVERYTHING = featuresOf(0).map(([name]) => name);

/** What people do to rows, columns and tabs. */
export const TAB_ACTS: readonly Act[] = [
  { name: 'Dates is renamed', does: (grid) => rename(grid, 'dates', 'Our dates') },
  { name: 'Cases is renamed with marks', does: (grid) => rename(grid, 'cases', 'Our people (2026)') },
  { name: 'a call log is renamed', does: (grid) => rename(grid, 'log', 'Rosa, calls') },
  { name: 'Settings is renamed', does: (grid) => rename(grid, 'settings', 'Ajustes') },
  { name: 'Cases is hidden', does: (grid) => grid.onTab('HIDE_SHEET', 'cases') },
  {
    name: 'Settings is moved to the front',
    does: (grid) => grid.onTab('MOVE_SHEET', 'settings', { delta: -1 }),
  },
  {
    name: 'a tab is given a color',
    does: (grid) => grid.onTab('COLOR_SHEET', 'dates', { color: '#00ff00' }),
  },
  {
    name: 'a call log is duplicated',
    does: (grid) =>
      grid.onTab('DUPLICATE_SHEET', 'log', { sheetIdTo: 'copy', sheetNameTo: 'Copy of Calls C-001' }),
    finds: ['logDoubled'],
  },
  {
    name: 'a tab of somebody’s own is added',
    does: (grid) => grid.do('CREATE_SHEET', { sheetId: 'own', name: 'Ideas', position: 1 }),
  },
  {
    name: 'a tab of somebody’s own fetches a page',
    does: (grid) => {
      grid.do('CREATE_SHEET', { sheetId: 'own', name: 'Ideas', position: 1 });
      grid.host.type('Ideas', 'A1', '=IMAGE("https://example.org/a.png")');
    },
    finds: ['formulaSends'],
  },
  {
    name: 'Volunteers is deleted',
    does: (grid) => grid.onTab('DELETE_SHEET', 'volunteers'),
    finds: ['formulaFails', 'tabMissing'],
    loses: 'volunteers',
  },
  {
    name: 'the Dashboard is deleted',
    does: (grid) => grid.onTab('DELETE_SHEET', 'dashboard'),
    finds: ['tabMissing'],
    refuses: ['readDashboard'],
  },
  {
    name: 'a call log is deleted',
    does: (grid) => grid.onTab('DELETE_SHEET', 'log'),
    // The first call after it begins a new log, as Activity says.
    loses: 'log',
  },
  {
    name: 'Cases is sorted by name',
    does: (grid) =>
      grid.onCells('SORT_CELLS', 'cases', block('cases', 'code', 1, { to: 'askKey', records: 4 }), {
        ...{ col: columnAt('cases', 'alias'), row: rowOf('cases', 1), sortDirection: 'desc' },
      }),
  },
  {
    name: 'Dates is sorted by date, the latest first',
    does: (grid) =>
      grid.onCells('SORT_CELLS', 'dates', block('dates', 'caseLabel', 1, { to: 'verifyKey', records: 4 }), {
        ...{ col: columnAt('dates', 'date'), row: rowOf('dates', 1), sortDirection: 'desc' },
      }),
  },
  {
    name: 'a call log is sorted by caller',
    does: (grid) =>
      grid.onCells('SORT_CELLS', 'log', block('log', 'when', 1, { to: 'id', records: 2 }), {
        ...{ col: columnAt('log', 'caller'), row: rowOf('log', 1), sortDirection: 'asc' },
      }),
  },
  {
    name: 'one column alone is sorted',
    does: (grid) =>
      grid.onCells('SORT_CELLS', 'cases', block('cases', 'notes', 1, { records: 4 }), {
        sortDirection: 'asc',
      }),
  },
  {
    name: 'Dates gets a filter that hides two kinds',
    does: (grid) => {
      const { left, right, bottom } = block('dates', 'caseLabel', 4, { to: 'verifyKey' });
      const zone = { left, right, bottom, top: rowOf('dates', 1) - 1 };
      grid.onCells('CREATE_TABLE', 'dates', zone, {
        tableType: 'static',
        config: {
          ...{ hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1 },
          ...{ bandedRows: false, bandedColumns: false, automaticAutofill: false, styleId: 'None' },
        },
      });
      grid.onTab('UPDATE_FILTER', 'dates', {
        ...{ col: columnAt('dates', 'kind'), row: zone.top },
        value: { filterType: 'values', hiddenValues: ['Check-in', 'Removal'] },
      });
    },
  },
  { name: 'a column of somebody’s own is put into Cases', does: (grid) => insert(grid, 'cases', 'COL', 2) },
  {
    name: 'a column of somebody’s own is put into Dates, with words',
    does: (grid) => {
      insert(grid, 'dates', 'COL', 4);
      grid.onTab('UPDATE_CELL', 'dates', { col: 4, row: rowOf('dates', 1), content: 'ask Bea' });
    },
  },
  { name: 'a column is put into a call log', does: (grid) => insert(grid, 'log', 'COL', 2) },
  {
    name: 'a row is put between two cases',
    does: (grid) => insert(grid, 'cases', 'ROW', rowOf('cases', 2)),
    finds: ['rowsBare'],
  },
  {
    name: 'the row of a case is deleted',
    does: (grid) => remove(grid, 'cases', 'ROW', rowOf('cases', 4)),
    finds: ['caseUnknown'],
    loses: ['Wilmer', 'Intake', 'came through the parish'],
    changes: ['C-004'],
  },
  {
    name: 'the row of a date is deleted',
    does: (grid) => remove(grid, 'dates', 'ROW', rowOf('dates', 4)),
    loses: ['D-0004', stored('2026-05-02'), stored('2026-03-07')],
    changes: ['C-004'],
  },
  {
    name: 'the hidden first row of Decisions is deleted',
    does: (grid) => remove(grid, 'decisions', 'ROW', 0),
    finds: ['keyRowGone'],
    refuses: ['readCase', 'readCallDesk', 'exportPlan'],
  },
  {
    name: 'the column of urgency is deleted',
    does: (grid) => remove(grid, 'cases', 'COL', columnAt('cases', 'urgency')),
    finds: ['columnMissing', 'formulaFails'],
    misleads: true,
  },
  {
    name: 'the column of notes is deleted',
    does: (grid) => remove(grid, 'cases', 'COL', columnAt('cases', 'notes')),
    finds: ['columnMissing'],
    loses: ['sister in Albany', 'likes mornings', 'two children', 'came through the parish'],
  },
  {
    name: 'a hidden step of Dates is deleted',
    does: (grid) => remove(grid, 'dates', 'COL', columnAt('dates', 'openDay')),
    finds: ['columnMissing', 'formulaFails'],
    misleads: true,
  },
  {
    name: 'the notes are moved to the front of Cases',
    does: (grid) =>
      grid.onTab('MOVE_COLUMNS_ROWS', 'cases', {
        ...{ dimension: 'COL', base: 2, elements: [columnAt('cases', 'notes')], position: 'before' },
      }),
  },
  {
    name: 'the last case is moved to the top',
    does: (grid) =>
      grid.onTab('MOVE_COLUMNS_ROWS', 'cases', {
        ...{ dimension: 'ROW', base: rowOf('cases', 1), elements: [rowOf('cases', 4)], position: 'before' },
      }),
  },
  {
    name: 'columns of Cases are hidden',
    does: (grid) => grid.onTab('HIDE_COLUMNS_ROWS', 'cases', { dimension: 'COL', elements: [3, 4, 5] }),
  },
  {
    name: 'a row of Cases is hidden',
    does: (grid) =>
      grid.onTab('HIDE_COLUMNS_ROWS', 'cases', { dimension: 'ROW', elements: [rowOf('cases', 2)] }),
  },
  {
    name: 'the hidden first row is shown',
    does: (grid) => grid.onTab('UNHIDE_COLUMNS_ROWS', 'cases', { dimension: 'ROW', elements: [0] }),
  },
  {
    name: 'columns are made wider',
    does: (grid) =>
      grid.onTab('RESIZE_COLUMNS_ROWS', 'cases', { dimension: 'COL', elements: [1, 2], size: 300 }),
  },
  {
    name: 'rows are grouped',
    does: (grid) =>
      grid.onTab('GROUP_HEADERS', 'cases', {
        dimension: 'ROW',
        start: rowOf('cases', 1),
        end: rowOf('cases', 2),
      }),
  },
  {
    name: 'four more columns are frozen',
    does: (grid) => grid.onTab('FREEZE_COLUMNS', 'cases', { quantity: 6 }),
  },
  { name: 'nothing is frozen any more', does: (grid) => grid.onTab('UNFREEZE_COLUMNS_ROWS', 'cases') },
  {
    name: 'rows are added at the end of Cases',
    does: (grid) =>
      grid.onTab('ADD_COLUMNS_ROWS', 'cases', {
        dimension: 'ROW',
        base: rowOf('cases', 12),
        position: 'after',
        quantity: 5,
      }),
    finds: ['rowsBare'],
  },
  {
    name: 'deleting a column is undone',
    does: (grid) => {
      remove(grid, 'cases', 'COL', columnAt('cases', 'urgency'));
      grid.do('REQUEST_UNDO');
    },
  },
  {
    name: 'Cases is duplicated',
    does: (grid) =>
      grid.onTab('DUPLICATE_SHEET', 'cases', { sheetIdTo: 'copy', sheetNameTo: 'Copy of Cases' }),
    finds: ['tabDoubled'],
  },
  {
    name: 'a row is put above the headers of Cases',
    does: (grid) => insert(grid, 'cases', 'ROW', 0),
  },
  {
    name: 'a row is put into the band of a call log',
    does: (grid) => insert(grid, 'log', 'ROW', 3),
    finds: ['bandMoved'],
  },
  {
    name: 'Settings is deleted',
    does: (grid) => grid.onTab('DELETE_SHEET', 'settings'),
    finds: ['formulaFails', 'tabMissing'],
    misleads: true,
    loses: 'settings',
    refuses: EVERYTHING,
  },
];
