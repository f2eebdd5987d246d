import { errorOf, hostOf, resultOf } from './scriptHost';

describe('addressing cells', () => {
  it('takes row and column numbers, or A1 notation with open ends', () => {
    const body = `
      const names = [[2, 3], [2, 3, 4], [2, 3, 4, 5]].map((place) => sheet.getRange(...place).getA1Notation());
      return [...names, ...['B2', 'A5:K', 'B:C', '3:4'].map((name) => sheet.getRange(name).getA1Notation())];`;
    expect(resultOf(body)).toEqual(['C2', 'C2:C5', 'C2:G5', 'B2', 'A5:K1000', 'B1:C1000', 'A3:Z4']);
  });

  it('knows its place', () => {
    const body = `
      const range = sheet.getRange('B3:D7');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(),
        range.getLastColumn(), range.getSheet().getSheetId() === sheet.getSheetId()];`;
    expect(resultOf(body)).toEqual([3, 2, 5, 3, 7, 4, true]);
  });

  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('AA1')", 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('%s throws as Google does', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });

  it.each([
    [
      '[[1, 2, 3, 4, 5]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    [
      '[[1, 2, 3, 4], [1, 2, 3, 4]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ],
  ])('setValues(%s) into four cells throws and writes nothing', (values, message) => {
    const host = hostOf(`sheet.getRange(1, 1, 1, 4).setValues(${values})`);
    expect(host.run('go').error).toMatchObject({ name: 'Exception', message });
    expect(host.sheets()[0]?.values()).toEqual([]);
  });
});

describe('the last row', () => {
  it('counts a formula that shows nothing as content', () => {
    const body = `
      sheet.getRange('B7').setValue('=""');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(resultOf(body)).toEqual([7, 2, 'A1:B7']);
  });

  it('is 0 on an empty tab, whose formats do not count', () => {
    const body = `
      sheet.getRange('A1:C5').setNumberFormat('@').setBackground('#ffffff');
      return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`;
    expect(resultOf(body)).toEqual([0, 'A1']);
  });

  it('is where appendRow goes on, growing the grid when it is full', () => {
    const body = `
      sheet.deleteRows(4, 997);
      sheet.getRange('A1:A2').setValues([['a'], ['=""']]);
      sheet.appendRow(['b', '=1+1']);
      sheet.appendRow(["'=c"]);
      return [sheet.getMaxRows(), sheet.getDataRange().getValues()];`;
    const values = [
      ['a', ''],
      ['', ''],
      ['b', 2],
      ['=c', ''],
    ];
    expect(resultOf(body)).toEqual([4, values]);
  });
});

describe('copying a range', () => {
  it('moves relative references, keeps absolute ones, and repeats the source over the destination', () => {
    const body = `
      sheet.getRange('A1:B1').setValues([['=C1 + $D$1', 'x']]);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B4'));
      return sheet.getRange('A1:B4').getFormulas().map((row) => row[0]);`;
    expect(resultOf(body)).toEqual(['=C1 + $D$1', '=C2 + $D$1', '=C3 + $D$1', '=C4 + $D$1']);
  });

  it('takes along formats, styles, text and validation rules', () => {
    const host = hostOf(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('help').build();
      const source = sheet.getRange('A1:B1').setNumberFormats([['@', 'yyyy-mm-dd']]).setBackground('#dddddd');
      source.setValues([['=text', 46091]]).setDataValidations([[rule, null]]);
      source.copyTo(sheet.getRange('A2:B3'));
      return [sheet.getRange('A3:B3').getNumberFormats(), sheet.getRange('A3').getValue()];`);
    expect(host.run('go').value).toEqual([[['@', 'yyyy-mm-dd']], '=text']);
    const [tab] = host.sheets();
    expect(tab?.style(3, 2)).toEqual({ fillColor: '#dddddd' });
    expect(tab?.validation(3, 1)).toMatchObject({ values: ['a', 'b'], helpText: 'help', allowInvalid: true });
    expect(tab?.validation(3, 2)).toBeNull();
  });

  it('copies whole sources only, and a smaller destination gets the whole source', () => {
    const body = `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:A2').copyTo(sheet.getRange('B1:B5'));
      sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'));
      return sheet.getRange('B1:C5').getValues();`;
    expect(resultOf(body)).toEqual([
      [1, 1],
      [2, 2],
      [1, ''],
      [2, ''],
      ['', ''],
    ]);
  });

  it('reads the source before it writes, where the two overlap', () => {
    const body = `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A1:A2').copyTo(sheet.getRange('A2:A3'));
      return sheet.getRange('A1:A3').getValues();`;
    expect(resultOf(body)).toEqual([[1], [1], [2]]);
  });
});

describe('validation rules', () => {
  it('read back as they were set', () => {
    const body = `
      const rules = [
        SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(true).setHelpText('h').build(),
        SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build(),
        SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build(), null];
      const range = sheet.getRange('A1:D1').setDataValidations([rules]);
      return range.getDataValidations()[0].map((rule) => rule &&
        [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()]);`;
    expect(resultOf(body)).toEqual([
      ['VALUE_IN_LIST', [['a', 'b'], true], true, 'h'],
      ['DATE_IS_VALID_DATE', [], false, null],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], true, null],
      null,
    ]);
  });

  it('are taken off with null', () => {
    const body = `
      const range = sheet.getRange('A1:A3');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.getRange('A2').setDataValidation(null);
      return range.getDataValidations().map(([rule]) => rule !== null);`;
    expect(resultOf(body)).toEqual([true, false, true]);
  });

  const listed = (allowInvalid: boolean) => `
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(${allowInvalid}).build();
    sheet.getRange('A1:A2').setDataValidation(list).setValues([['a'], ['other']]);`;

  it('that refuse what they do not accept stop a script, which then writes nothing', () => {
    const host = hostOf(listed(false));
    expect(host.run('go').error?.message).toBe(
      'The data you entered in cell A2 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: a, b.',
    );
    expect(host.sheets()[0]?.values()).toEqual([]);
  });

  it('that only warn let anything pass', () => {
    const host = hostOf(listed(true));
    expect(host.run('go').error).toBeUndefined();
    expect(host.sheets()[0]?.values()).toEqual([['a'], ['other']]);
  });
});

describe('looks', () => {
  it('are kept cell by cell', () => {
    const host = hostOf(`
      sheet.getRange('A1:B1').setBackgrounds([['#111111', '#222222']]).setFontColor('#ffffff').setFontWeight('bold')
        .setWrap(true).setVerticalAlignment('middle');`);
    host.run('go');
    const looks = { textColor: '#ffffff', bold: true, wrapping: 'wrap', verticalAlign: 'middle' };
    expect(host.sheets()[0]?.style(1, 2)).toEqual({ ...looks, fillColor: '#222222' });
  });
});
