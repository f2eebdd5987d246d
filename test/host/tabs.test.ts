import { errorOf, hostOf, resultOf } from './scriptHost';

describe('tabs', () => {
  it('of a new spreadsheet are one, of 1,000 rows and 26 columns, as new tabs are', () => {
    const body = `
      const made = file.insertSheet('New', 0);
      return [file.getSheets().map((tab) => tab.getName()), made.getMaxRows(), made.getMaxColumns(), made.getIndex(), sheet.getSheetId()];`;
    expect(resultOf(body)).toEqual([['New', 'Sheet1'], 1000, 26, 1, 0]);
  });

  it('are added after the active one when no index says where', () => {
    const body =
      "file.insertSheet('A'); file.insertSheet('B'); return file.getSheets().map((tab) => tab.getName())";
    expect(resultOf(body)).toEqual(['Sheet1', 'A', 'B']);
  });

  it('are found by name and by id', () => {
    const body = `
      const made = file.insertSheet('Cases');
      return [file.getSheetByName('Cases').getSheetId() === made.getSheetId(), file.getSheetById(made.getSheetId()).getName(),
        file.getSheetByName('None'), file.getSheetById(12345)];`;
    expect(resultOf(body)).toEqual([true, 'Cases', null, null]);
  });

  it('have names of their own', () => {
    const message = 'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(errorOf("file.insertSheet('Sheet1')")).toBe(message);
    expect(errorOf("file.insertSheet('Other').setName('Sheet1')")).toBe(message);
  });

  it('keep formulas that refer to them when they are renamed', () => {
    const body = `
      file.insertSheet('Calls C-001').getRange('B2').setValue(7);
      sheet.getRange('A1').setValue("='Calls C-001'!B2");
      file.getSheetByName('Calls C-001').setName('Calls C-002');
      return [sheet.getRange('A1').getFormulas()[0][0], sheet.getRange('A1').getValue()];`;
    expect(resultOf(body)).toEqual(["='Calls C-002'!B2", 7]);
  });

  it('can be deleted, hidden ones too, but not the last one that shows', () => {
    const body = `
      const other = file.insertSheet('Other').hideSheet();
      file.deleteSheet(other);
      return file.getSheets().length;`;
    expect(resultOf(body)).toBe(1);
    expect(errorOf('file.deleteSheet(sheet)')).toBe(
      "Exception: You can't remove all the sheets in a document.",
    );
    expect(errorOf('sheet.hideSheet()')).toBe("Exception: You can't hide all the sheets in a document.");
  });

  it('together hold ten million cells at most', () => {
    expect(errorOf('for (let row = 1000; ; row += 100000) sheet.insertRowsAfter(row, 100000)')).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('hide rows and columns, freeze rows, and set widths', () => {
    const host = hostOf(
      'sheet.setFrozenRows(2); sheet.hideRows(1); sheet.hideColumns(2, 2); sheet.setColumnWidths(1, 3, 130)',
    );
    host.run('go');
    expect(host.sheets()[0]).toMatchObject({ frozenRows: 2, hiddenRows: [1], hiddenCols: [2, 3] });
  });

  it('insert and delete rows and columns, formulas following', () => {
    const body = `
      sheet.getRange('A1:B2').setValues([[1, 2], ['=A1', '=SUM(A1:B1)']]);
      sheet.insertRowsAfter(1, 2);
      sheet.insertColumnsAfter(1, 1);
      sheet.deleteRows(2, 1);
      return [sheet.getRange('A3:C3').getFormulas(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(resultOf(body)).toEqual([[['=A1', '', '=SUM(A1:C1)']], 1001, 27]);
  });

  it('can be resized and renamed as soon as they are made', () => {
    const host = hostOf(`
      const a = file.insertSheet('A', 1);
      const b = file.insertSheet('B', 2);
      a.deleteRows(11, 990);
      a.insertColumnsAfter(26, 4);
      b.deleteColumns(3, 24);
      a.setName('C').getRange('AD10').setValue('corner');
      a.deleteRows(1, 1);
      file.insertSheet('Read', 3).getRange('A1').getValue();
      file.getSheetByName('Read').insertColumnsAfter(26, 1).getRange('AA1').setValue('end');
      return [a.getRange('AD9').getValue(), b.getMaxColumns()];`);
    expect(host.run('go')).toMatchObject({ value: ['corner', 2] });
    expect(host.sheets().map(({ name, rows, cols }) => [name, rows, cols])).toEqual([
      ['Sheet1', 1000, 26],
      ['C', 9, 30],
      ['B', 1000, 2],
      ['Read', 1000, 27],
    ]);
  });

  it('refuse to lose all rows that are not frozen', () => {
    expect(errorOf('sheet.setFrozenRows(2); sheet.deleteRows(3, 998)')).toBe(
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    );
  });
});

describe('a copy of a tab', () => {
  const copies = `
    const template = file.insertSheet('Template', 1);
    template.deleteRows(11, 990);
    template.getRange('A1:B1').setNumberFormats([['@', 'yyyy-mm-dd']]).setValues([['=text', 46091]]);
    template.getRange('C1').setValue('=B1 + 1');
    template.hideRows(5);
    template.setFrozenRows(1);
    template.addDeveloperMetadata('casebook.tab', 'calls', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    template.hideSheet();
    file.insertSheet('Hidden', 2).hideSheet();
    file.insertSheet('Copy', 3, { template });
    file.insertSheet('First', 0, { template });`;

  it('is like the original, shows, and stands where it was asked to', () => {
    const host = hostOf(`${copies}
      const copy = file.getSheetByName('Copy');
      return [copy.getRange('A1').getValue(), copy.getRange('C1').getFormulas()[0][0], copy.getMaxRows()]`);
    expect(host.run('go').value).toEqual(['=text', '=B1 + 1', 10]);
    const tabs = host.sheets();
    expect(tabs.map((tab) => [tab.name, tab.hidden])).toEqual([
      ['First', false],
      ['Sheet1', false],
      ['Template', true],
      ['Hidden', true],
      ['Copy', false],
    ]);
    expect(tabs[4]).toMatchObject({ frozenRows: 1, hiddenRows: [5] });
    expect(tabs[4]?.numberFormats()[0]?.slice(0, 2)).toEqual(['@', 'yyyy-mm-dd']);
  });

  it('has its metadata too, unless the host is told otherwise', () => {
    const found = `${copies} return file.createDeveloperMetadataFinder().withKey('casebook.tab').find()
      .map((entry) => entry.getLocation().getSheet().getName())`;
    expect(resultOf(found)).toEqual(['Template', 'Copy', 'First']);
    expect(resultOf(found, { copiedTabKeepsMetadata: false })).toEqual(['Template']);
  });
});

describe('developer metadata', () => {
  it('is found by key, value, visibility and place', () => {
    const body = `
      const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
      file.addDeveloperMetadata('k', 'file', DOCUMENT);
      sheet.addDeveloperMetadata('k', 'tab', DOCUMENT);
      sheet.addDeveloperMetadata('other', PROJECT);
      const values = (finder) => finder.find().map((entry) => entry.getValue());
      const all = () => file.createDeveloperMetadataFinder();
      return [values(all().withKey('k')), values(all().withKey('k').withLocationType(SHEET)), values(all().withValue('file')),
        values(all().withVisibility(PROJECT)), values(sheet.createDeveloperMetadataFinder())];`;
    expect(resultOf(body)).toEqual([['file', 'tab'], ['tab'], ['file'], [null], ['tab', null]]);
  });

  it('can be removed, and goes with its tab', () => {
    const body = `
      const other = file.insertSheet('Other').addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2');
      other.createDeveloperMetadataFinder().withKey('a').find()[0].remove();
      const left = other.createDeveloperMetadataFinder().find().length;
      file.deleteSheet(other);
      return [left, file.createDeveloperMetadataFinder().find().length];`;
    expect(resultOf(body)).toEqual([1, 0]);
  });

  it('is limited to 30,000 characters on a tab', () => {
    expect(
      errorOf("for (let i = 0; i < 5; i += 1) sheet.addDeveloperMetadata('key', 'x'.repeat(9000))"),
    ).toMatch(/^Exception/);
  });
});
