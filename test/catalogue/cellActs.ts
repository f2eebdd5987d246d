import type { Act } from './act';
import { block, stored, type TrackerGrid } from './trackerGrid';

const clear = (grid: TrackerGrid, ...[table, column, record, more]: Parameters<typeof block>) =>
  grid.onCells('DELETE_CONTENT', table, block(table, column, record, more));

/** What people do in cells: typing, clearing, pasting, filling, formats, rules. */
export const CELL_ACTS: readonly Act[] = [
  {
    name: 'a case is typed below the others',
    does: (grid) => grid.type('cases', 'alias', 'Marisol', 5),
  },
  {
    name: 'a name is typed over',
    does: (grid) => grid.type('cases', 'alias', 'Rosa M.', 1),
    loses: ['Rosa'],
  },
  { name: 'a note is cleared', does: (grid) => clear(grid, 'cases', 'notes', 2), loses: ['likes mornings'] },
  {
    name: 'a note is typed that looks like a formula',
    does: (grid) => grid.type('cases', 'notes', "'=see the other list", 3),
    loses: ['two children'],
  },
  {
    name: 'a formula is typed where words belong, and stays words',
    does: (grid) => grid.type('cases', 'lead', '=1+1', 4),
  },
  {
    name: 'a formula that fetches a page is typed where words belong, and stays words',
    does: (grid) => grid.type('cases', 'lead', '=IMPORTXML("https://example.org","//a")', 4),
  },
  {
    name: 'the urgency of a case is typed over',
    does: (grid) => grid.type('cases', 'urgency', 'calm', 3),
    finds: ['formulaGone'],
    misleads: true,
  },
  {
    name: 'the urgency of all cases is cleared',
    does: (grid) => clear(grid, 'cases', 'urgency', 1, { records: 4 }),
    finds: ['formulaGone'],
    misleads: true,
  },
  {
    name: 'days left is replaced by a formula of somebody’s own',
    does: (grid) => grid.type('cases', 'daysLeft', '=5+5', 2),
    finds: ['formulaChanged'],
    misleads: true,
  },
  {
    name: 'a whole row of a case is cleared',
    does: (grid) => clear(grid, 'cases', 'code', 4, { to: 'closedOn' }),
    finds: ['caseUnknown', 'rowsBare'],
    loses: ['Wilmer', 'Intake', 'came through the parish'],
    changes: ['C-004'],
  },
  {
    name: 'the hidden first row of Dates is cleared',
    does: (grid) => grid.onCells('DELETE_CONTENT', 'dates', { left: 0, right: 23, top: 0, bottom: 0 }),
    finds: ['keyRowGone'],
    refuses: ['readBoard', 'readCase', 'exportPlan'],
    misleads: true,
  },
  {
    name: 'the mark of one column is cleared',
    does: (grid) => {
      const { left, right } = block('dates', 'certainty');
      grid.onCells('DELETE_CONTENT', 'dates', { left, right, top: 0, bottom: 0 });
    },
    finds: ['columnMissing'],
  },
  {
    name: 'a header is reworded',
    does: (grid) => {
      const { left: col, top } = block('cases', 'notes');
      grid.onTab('UPDATE_CELL', 'cases', { col, row: top - 1, content: 'What else we know' });
    },
  },
  {
    name: 'a date is moved to another day',
    does: (grid) => grid.type('dates', 'date', '3/20/2026', 2),
    loses: [stored('2026-03-19')],
    changes: ['C-002'],
  },
  {
    name: 'a date is typed in words',
    does: (grid) => grid.type('dates', 'date', 'some day in May', 4),
    finds: ['dateUnreadable'],
    loses: [stored('2026-05-02')],
    changes: ['C-004'],
  },
  {
    name: 'a kind of date is typed that nobody declared',
    does: (grid) => grid.type('dates', 'kind', 'Fingerprints', 4),
  },
  {
    name: 'a stage is typed that is none of the choices',
    does: (grid) => grid.onTab('UPDATE_CELL', 'cases', cellOf('cases', 'stage', 4, 'resting')),
    finds: ['valueUnknown'],
    loses: ['Intake'],
  },
  {
    name: 'words are typed where a number belongs',
    does: (grid) => grid.onTab('UPDATE_CELL', 'volunteers', cellOf('volunteers', 'pledgedCalls', 1, 'a few')),
    finds: ['numberUnreadable'],
  },
  {
    name: 'a number is typed with a comma for a point',
    does: (grid) => grid.onTab('UPDATE_CELL', 'cases', cellOf('cases', 'mobilizable', 2, '2,5')),
    finds: ['numberUnreadable'],
  },
  {
    name: 'an hour is typed in words',
    does: (grid) => grid.onTab('UPDATE_CELL', 'dates', cellOf('dates', 'time', 2, 'in the morning')),
    finds: ['timeUnreadable'],
  },
  {
    name: 'a code is given twice',
    does: (grid) => grid.type('cases', 'code', 'C-001', 4),
    finds: ['caseUnknown', 'codeDoubled'],
    changes: ['C-001', 'C-004'],
  },
  {
    // Its dates still name the old code, which nobody is given again: they wait for somebody to say whose they are.
    name: 'the code of a case is cleared, and another is given at once',
    does: (grid) => clear(grid, 'cases', 'code', 4),
    finds: ['caseUnknown'],
    changes: ['C-004'],
  },
  {
    name: 'a date names a case that nobody has',
    does: (grid) => grid.type('dates', 'case', 'C-099', 4),
    finds: ['caseUnknown'],
    changes: ['C-004'],
  },
  {
    name: 'a date names no case any more',
    does: (grid) => clear(grid, 'dates', 'case', 4),
    finds: ['caseBlank'],
    changes: ['C-004'],
  },
  {
    name: 'a case names somebody to call who is not there',
    does: (grid) => grid.type('cases', 'whoWeCall1', 'T-77', 1),
    finds: ['targetUnknown'],
  },
  {
    name: 'an A-number is typed into a note',
    does: (grid) => grid.type('cases', 'stageReason', 'A 123 456 789', 2),
    finds: ['aNumber'],
  },
  {
    name: 'a judge is typed among those we call',
    does: (grid) => grid.type('targets', 'office', 'Immigration Judge, New York', 2),
    finds: ['targetNeverCalled'],
  },
  {
    name: 'a filing deadline is typed without the attorney’s name',
    does: (grid) => grid.paste('dates', 'case', [['C-004', '2026-05-01', '', 'Filing deadline']], 5),
    finds: ['deadlineUnconfirmed'],
    changes: ['C-004'],
  },
  {
    name: 'a lower-case code with spaces is typed',
    does: (grid) => grid.type('dates', 'case', ' c-004 ', 4),
  },
  {
    name: 'rows are pasted below the dates',
    does: (grid) =>
      grid.paste(
        'dates',
        'case',
        [
          ['C-004', '2026-06-01', '', 'Check-in'],
          ['C-004', '2026-07-01', '', 'Check-in'],
        ],
        5,
      ),
  },
  {
    name: 'forty rows are pasted below the tasks',
    does: (grid) =>
      grid.paste(
        'tasks',
        'what',
        Array.from({ length: 40 }, (_, i) => [`bring chairs ${i}`]),
      ),
  },
  {
    name: 'two hundred people are pasted below the cases',
    does: (grid) => {
      const people = Array.from({ length: 200 }, (_, i) => [`Person ${i + 1}`]);
      grid.paste('cases', 'alias', people, 5);
    },
  },
  {
    name: 'two hundred dates are pasted below the others',
    does: (grid) => {
      const dates = Array.from({ length: 200 }, () => ['C-004', '2026-09-01', '', 'Check-in']);
      grid.paste('dates', 'case', dates, 5);
    },
  },
  {
    name: 'a row is copied and pasted below, with its code',
    does: (grid) => {
      grid.take('COPY', 'dates', block('dates', 'caseLabel', 4, { to: 'verifyKey' }));
      grid.do('PASTE', { target: [block('dates', 'caseLabel', 5)] });
    },
    finds: ['codeDoubled'],
  },
  {
    name: 'a note is cut and pasted into another row',
    does: (grid) => {
      grid.take('CUT', 'cases', block('cases', 'notes', 2));
      grid.do('PASTE', { target: [block('cases', 'notes', 5)] });
    },
  },
  {
    name: 'plain cells are pasted over a dropdown',
    does: (grid) => {
      grid.take('COPY', 'cases', block('cases', 'organization', 2));
      grid.do('PASTE', { target: [block('cases', 'stay', 2)] });
    },
    finds: ['dropdownGone'],
  },
  {
    name: 'a formula cell is copied over the row below',
    does: (grid) => {
      grid.take('COPY', 'cases', block('cases', 'urgency', 1));
      grid.do('PASTE', { target: [block('cases', 'urgency', 2)] });
    },
  },
  {
    name: 'urgency is pasted as values only',
    does: (grid) => {
      grid.take('COPY', 'cases', block('cases', 'urgency', 1, { records: 4 }));
      grid.do('PASTE', { target: [block('cases', 'urgency', 1)], pasteOption: 'asValue' });
    },
    finds: ['formulaGone'],
  },
  {
    name: 'a word is filled down',
    does: (grid) => {
      grid.type('cases', 'lead', 'Bea', 1);
      grid.look('cases', 'lead', 1);
      const { left: col, bottom: row } = block('cases', 'lead', 4);
      grid.do('AUTOFILL_SELECT', { col, row });
      grid.do('AUTOFILL');
    },
  },
  {
    name: 'a code is filled down over the next',
    does: (grid) => {
      grid.look('dates', 'case', 3);
      const { left: col, bottom: row } = block('dates', 'case', 4);
      grid.do('AUTOFILL_SELECT', { col, row });
      grid.do('AUTOFILL');
    },
    changes: ['C-003', 'C-004'],
  },
  {
    name: 'a row is made bold and red',
    does: (grid) =>
      grid.onCells('SET_FORMATTING', 'cases', block('cases', 'code', 1, { to: 'notes' }), {
        style: { bold: true, textColor: '#ff0000' },
      }),
  },
  {
    name: 'dates are shown as plain numbers',
    does: (grid) =>
      grid.onCells('SET_FORMATTING', 'dates', block('dates', 'date', 1, { records: 4 }), { format: '0' }),
  },
  {
    name: 'all looks are taken off Cases',
    does: (grid) =>
      grid.onCells('CLEAR_FORMATTING', 'cases', block('cases', 'code', 1, { to: 'askKey', records: 8 })),
  },
  {
    name: 'two cells of a row are merged',
    does: (grid) =>
      grid.onCells('ADD_MERGE', 'cases', block('cases', 'legalPosture', 3, { to: 'mediaPosture' })),
  },
  {
    name: 'a dropdown of somebody’s own is put over the stages',
    does: (grid) =>
      grid.onCells('ADD_DATA_VALIDATION_RULE', 'cases', block('cases', 'stage', 1, { records: 4 }), {
        rule: {
          id: 'own',
          isBlocking: false,
          criterion: { type: 'isValueInList', values: ['hot', 'cold'], displayStyle: 'arrow' },
        },
      }),
    finds: ['dropdownWrong'],
  },
  {
    name: 'a color rule is added to Dates',
    does: (grid) =>
      grid.onCells('ADD_CONDITIONAL_FORMAT', 'dates', block('dates', 'place', 1, { records: 4 }), {
        cf: {
          id: 'own',
          rule: { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: { fillColor: '#ffff00' } },
        },
      }),
  },
  {
    name: 'a note is typed, undone and done again',
    does: (grid) => {
      grid.onTab('UPDATE_CELL', 'cases', cellOf('cases', 'lead', 1, 'Bea'));
      grid.do('REQUEST_UNDO');
      grid.do('REQUEST_REDO');
    },
  },
  {
    name: 'clearing a whole column of formulas is undone',
    does: (grid) => {
      clear(grid, 'cases', 'urgency', 1, { records: 12 });
      grid.do('REQUEST_UNDO');
    },
  },
  {
    name: 'the threshold of emergency is cleared in Settings',
    does: (grid) => clear(grid, 'settings', 'emergencyDays'),
  },
  {
    name: 'a threshold is typed in words',
    does: (grid) => grid.onTab('UPDATE_CELL', 'settings', cellOf('settings', 'urgentDays', 1, 'two weeks')),
    finds: ['numberUnreadable'],
    loses: ['14'],
  },
  {
    name: 'today is typed over in Settings',
    does: (grid) => grid.type('settings', 'today', '3/1/2026'),
    finds: ['dateAhead', 'formulaGone', 'sharingDue', 'targetNeverVerified'],
    misleads: true,
  },
  {
    name: 'the totals of a call log are typed over',
    does: (grid) => grid.onTab('UPDATE_CELL', 'log', { col: 0, row: 3, content: '7' }),
    finds: ['bandFormulaGone'],
  },
  {
    name: 'an outcome of a call is typed in other words',
    does: (grid) => grid.onTab('UPDATE_CELL', 'log', cellOf('log', 'outcome', 2, 'nobody there')),
    finds: ['callUnsorted'],
  },
  {
    name: 'the moment of a call is cleared',
    does: (grid) => clear(grid, 'log', 'when', 2),
    finds: ['callUntimed'],
    loses: [stored('2026-03-09', '11:10')],
  },
  {
    name: 'a call is typed into the template',
    does: (grid) => grid.type('calls', 'caller', 'Teo'),
    finds: ['callInTemplate'],
  },
  {
    name: 'something is typed on the Dashboard',
    does: (grid) =>
      grid.model.dispatch('UPDATE_CELL', {
        sheetId: grid.tab('dashboard'),
        col: 20,
        row: 60,
        content: 'hello',
      }),
  },
];

function cellOf(...[table, column, record, content]: [Parameters<typeof block>[0], string, number, string]) {
  const { left: col, top: row } = block(table, column, record);
  return { col, row, content };
}
