import { cells, gridBeside } from './gridBeside';
import { hostOf, resultOf } from './scriptHost';

const NOTED = "sheet.getRange('B2:C2').setNotes([['first', 'second']]);";

describe('notes', () => {
  it('are set, read and taken away beside what the cells hold', () => {
    const body = `${NOTED}
      sheet.getRange('B2').setValue(1);
      const before = sheet.getRange('B2:D2').getNotes();
      sheet.getRange('B2').setNote(null);
      sheet.getRange('C2').clearNote();
      return [before, sheet.getRange('B2:C2').getNotes(), sheet.getRange('B2').getValue(), sheet.getRange('C2').getNote()];`;
    expect(resultOf(body)).toEqual([[['first', 'second', '']], [['', '']], 1, '']);
  });

  it('move with rows and columns, go with them, and are in copies', () => {
    const body = `${NOTED}
      sheet.insertRowsBefore(1, 1);
      sheet.insertColumnsBefore(1, 1);
      sheet.deleteColumns(4, 1);
      sheet.getRange('C3').copyTo(sheet.getRange('A1'));
      const copy = file.insertSheet('Copy', 1, { template: sheet });
      return [sheet, copy].map((tab) => tab.getRange('A1:D3').getNotes().map((row) => row.join('|')));`;
    const noted = ['first|||', '|||', '||first|'];
    expect(resultOf(body)).toEqual([noted, noted]);
  });

  it('stay with their cells in a file that was put away or copied', () => {
    const host = hostOf(`${NOTED.replace(';', '')}; return sheet.getRange('B2').getNote()`);
    host.run('go');
    const again = hostOf("return sheet.getRange('C2').getNote()", {
      saved: JSON.parse(JSON.stringify(host.save())),
    });
    expect(again.run('go').value).toBe('second');
  });

  it('move when a person inserts rows in the grid, and come back when that is undone', () => {
    const { host, act } = gridBeside(`
      if (sheet.getRange('B2').getNote() === '' && sheet.getRange('B4').getNote() === '') ${NOTED}
      return sheet.getRange('B2:B4').getNotes().flat()`);
    host.run('go');
    const lines = { dimension: 'ROW', position: 'before', base: 0, quantity: 2, sheetName: 'Sheet1' };
    act('ADD_COLUMNS_ROWS', { sheetId: 'tab-0', ...lines });
    expect(host.run('go').value).toEqual(['', '', 'first']);
    act('REQUEST_UNDO', {});
    expect(host.run('go').value).toEqual(['first', '', '']);
  });
});

describe('conditional formats that are read', () => {
  const READ = `return sheet.getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    return [condition && condition.getCriteriaType(), condition && condition.getCriteriaValues(), rule.getRanges().map((range) => range.getA1Notation())];
  });`;

  it('are those that a script set', () => {
    const body = `
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setBold(true).setRanges([sheet.getRange('A3:B')]).build();
      sheet.setConditionalFormatRules([rule]); ${READ}`;
    expect(resultOf(body)).toEqual([['CUSTOM_FORMULA', ['=$A1="x"'], ['A3:B1000']]]);
  });

  it('and those that a person set in the grid, which can be set again', () => {
    const { host, act } = gridBeside(
      `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules()); ${READ}`,
    );
    const add = (id: string, rule: object) =>
      act('ADD_CONDITIONAL_FORMAT', {
        sheetId: 'tab-0',
        cf: { id, rule },
        ranges: cells({ top: 0, bottom: 4, left: 0 }),
      });
    const style = { fillColor: '#ff0000' };
    add('a', { type: 'CellIsRule', operator: 'customFormula', values: ['=IMPORTDATA("x")'], style });
    add('b', { type: 'CellIsRule', operator: 'isEqual', values: ['5'], style });
    add('c', { type: 'CellIsRule', operator: 'isEqual', values: ['five'], style });
    const color = (value: number) => ({ type: 'value', color: value });
    add('d', { type: 'ColorScaleRule', minimum: color(0xff0000), maximum: color(0x00ff00) });
    const read = [
      ['CUSTOM_FORMULA', ['=IMPORTDATA("x")'], ['A1:A5']],
      ['NUMBER_EQUAL_TO', [5], ['A1:A5']],
      ['TEXT_EQUAL_TO', ['five'], ['A1:A5']],
      [null, null, ['A1:A5']],
    ];
    expect(host.run('go').value).toEqual(read);
    expect(host.run('go').value).toEqual(read);
  });
});
