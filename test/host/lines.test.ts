import { errorOf, hostOf, resultOf } from './scriptHost';

const NUMBERED = "sheet.getRange('A1:F1').setValues([[1, 2, 3, 4, 5, 6]]);";
const FIRST_ROW = "sheet.getRange('A1:H1').getValues()[0].join(' ')";

describe('columns that come and go', () => {
  it.each([
    ['sheet.insertColumnsBefore(2, 2)', '1   2 3 4 5 6'],
    ['sheet.insertColumns(1)', ' 1 2 3 4 5 6 '],
    ['sheet.insertColumns(6, 1)', '1 2 3 4 5  6 '],
    ['sheet.insertColumnsAfter(6, 1)', '1 2 3 4 5 6  '],
    ['sheet.deleteColumns(3, 2)', '1 2 5 6    '],
  ])('%s', (act, row) => {
    expect(resultOf(`${NUMBERED} ${act}; return ${FIRST_ROW}`)).toBe(row);
  });

  it('stand where the sheet has columns', () => {
    expect(errorOf('sheet.insertColumnsBefore(27, 1)')).toMatch(/out of bounds/);
    expect(errorOf('sheet.insertRowsBefore(0, 1)')).toMatch(/out of bounds/);
  });

  it('in the midst of frozen ones leave the rest frozen, also in what is hidden', () => {
    const host = hostOf(`${NUMBERED}
      sheet.setFrozenColumns(3);
      sheet.setFrozenRows(2);
      sheet.hideColumns(5, 1);
      sheet.insertColumnsAfter(1, 1);
      sheet.insertRowsBefore(2, 1);
      sheet.deleteColumns(3, 3);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getMaxColumns()];`);
    expect(host.run('go').value).toEqual([3, 2, 24]);
    const [tab] = host.sheets();
    expect([tab?.frozenRows, tab?.frozenCols, tab?.hiddenCols]).toEqual([3, 2, [3]]);
    // What the engine has of it, read anew.
    const again = hostOf('return [sheet.getFrozenRows(), sheet.getFrozenColumns()]', { saved: host.save() });
    expect(again.run('go').value).toEqual([3, 2]);
  });

  it('are all there but the frozen ones: not all others may go', () => {
    expect(errorOf('sheet.setFrozenColumns(2); sheet.deleteColumns(3, 24)')).toMatch(
      /all non-frozen columns/,
    );
    expect(errorOf('sheet.setFrozenColumns(2); sheet.deleteColumns(1, 25)')).toBe('no error');
  });

  it('show again', () => {
    const host = hostOf(
      'sheet.hideColumns(2, 3); sheet.hideRows(4, 2); sheet.showColumns(3); sheet.showRows(1, 4);',
    );
    host.run('go');
    const [tab] = host.sheets();
    expect([tab?.hiddenCols, tab?.hiddenRows]).toEqual([[2, 4], [5]]);
  });
});

it('formulas are read on a hidden tab too', () => {
  const body = `
    const hidden = file.insertSheet('Hidden', 1).hideSheet();
    hidden.getRange('B2').setValue('=IMPORTDATA("https://x.example")');
    const found = file.getSheets()[1].getRange('A1:B2');
    return [found.getFormulas(), found.getValues()[1][1], sheet.getRange('A1').getFormula()];`;
  expect(resultOf(body)).toEqual([
    [
      ['', ''],
      ['', '=IMPORTDATA("https://x.example")'],
    ],
    '#N/A',
    '',
  ]);
});
