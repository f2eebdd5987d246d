import { errorOf, hostOf, resultOf } from './scriptHost';

/** A rule that reddens what it finds. */
const RULE = 'SpreadsheetApp.newConditionalFormatRule()';

describe('looks given in one call', () => {
  it('are kept cell by cell', () => {
    const host = hostOf(`
      const style = (colour, bold) => SpreadsheetApp.newTextStyle().setForegroundColor(colour).setBold(bold).build();
      sheet.getRange('A1:B1').setTextStyles([[style('#111111', true), style('#222222', false)]])
        .setWrapStrategies([[SpreadsheetApp.WrapStrategy.WRAP, SpreadsheetApp.WrapStrategy.CLIP]]).setVerticalAlignments([['top', 'middle']]).setHorizontalAlignments([['left', null]]);
      sheet.getRange('A2').setTextStyle(style('#333333', true));`);
    expect(host.run('go').error).toBeUndefined();
    const [tab] = host.sheets();
    const first = { textColor: '#111111', bold: true, wrapping: 'wrap', verticalAlign: 'top', align: 'left' };
    const second = { textColor: '#222222', bold: false, wrapping: 'clip', verticalAlign: 'middle' };
    expect([tab?.style(1, 1), tab?.style(1, 2)]).toEqual([first, second]);
    expect(tab?.style(2, 1)).toEqual({ textColor: '#333333', bold: true });
  });

  it('must be one for each cell', () => {
    expect(errorOf("sheet.getRange('A1:B1').setWrapStrategies([['WRAP']])")).toMatch(
      /number of columns in the data/,
    );
  });
});

describe('conditional formats', () => {
  it('replace those before, the first that holds counting', () => {
    const host = hostOf(`
      const cells = [sheet.getRange('A1:A5'), sheet.getRange('C2')];
      const rule = (builder, colour) => builder.setBackground(colour).setFontColor('#ffffff').setBold(true).setRanges(cells).build();
      sheet.setConditionalFormatRules([rule(${RULE}.whenTextContains('old'), '#000000')]);
      sheet.setConditionalFormatRules([
        rule(${RULE}.whenTextEqualTo('STOP'), '#aa0000'), rule(${RULE}.whenTextContains('ask'), '#00aa00'),
        rule(${RULE}.whenFormulaSatisfied('=$B$1="x, y"'), '#0000aa')]);`);
    expect(host.run('go').error).toBeUndefined();
    const found = host.sheets()[0]?.conditionalFormats ?? [];
    const ranges = ['A1:A5', 'C2'];
    expect(
      found.map(({ criterion, value, style: { fillColor }, ranges: r }) => [criterion, value, fillColor, r]),
    ).toEqual([
      ['TEXT_EQUAL_TO', 'STOP', '#aa0000', ranges],
      ['TEXT_CONTAINS', 'ask', '#00aa00', ranges],
      ['CUSTOM_FORMULA', '=$B$1="x, y"', '#0000aa', ranges],
    ]);
  });

  it('that reach to the end of the grid go on with it; a copied tab has them too', () => {
    const host = hostOf(`
      const rule = ${RULE}.whenTextEqualTo('STOP').setBackground('#aa0000').setRanges([sheet.getRange('A3:A')]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertRowsAfter(1000, 5);
      file.insertSheet('Copy', 1, { template: sheet });`);
    expect(host.run('go').error).toBeUndefined();
    expect(host.sheets().map(({ conditionalFormats }) => conditionalFormats[0]?.ranges)).toEqual([
      ['A3:A'],
      ['A3:A'],
    ]);
  });

  it('need cells, and no separator in a formula', () => {
    expect(errorOf(`${RULE}.whenTextEqualTo('a').build()`)).toMatch(/must have at least one range/);
    expect(errorOf(`${RULE}.whenFormulaSatisfied('=OR(A1,B1)')`)).toMatch(/not in the workbench/);
  });
});

describe('a protected tab', () => {
  const PROTECT = `
    sheet.protect().setWarningOnly(true).setDescription('Computed.')
      .setUnprotectedRanges([sheet.getRange('A3:B'), sheet.getRange('E3:E')]);`;
  const protectionAfter = (more: string) => {
    const host = hostOf(`${PROTECT} ${more}`);
    expect(host.run('go').error).toBeUndefined();
    return host.sheets().map(({ protection }) => protection);
  };
  const kept = { warningOnly: true, description: 'Computed.' };

  it('warns, and lets people and scripts write', () => {
    expect(protectionAfter('')).toEqual([{ ...kept, open: ['A3:B1000', 'E3:E1000'] }]);
    const host = hostOf(PROTECT);
    host.run('go');
    host.type('Sheet1', 'C4', 'typed over');
    expect(host.sheets()[0]?.values()[3]?.[2]).toBe('typed over');
  });

  it('is protected once, however often it is asked for', () => {
    const body = `${PROTECT} const again = sheet.protect();
      return [again.isWarningOnly(), again.getDescription(), again.getUnprotectedRanges().map((range) => range.getA1Notation())];`;
    expect(resultOf(body)).toEqual([true, 'Computed.', ['A3:B1000', 'E3:E1000']]);
  });

  it('leaves the same cells open when rows and columns come and go', () => {
    const open = (more: string) => protectionAfter(more)[0]?.open;
    expect(open('sheet.insertColumnsAfter(1, 2); sheet.insertRowsAfter(1, 1)')).toEqual([
      'A4:D1001',
      'G4:G1001',
    ]);
    expect(open('sheet.insertColumnsAfter(2, 1)')).toEqual(['A3:B1000', 'F3:F1000']);
    expect(open('sheet.deleteColumns(2, 2); sheet.deleteRows(2, 3)')).toEqual(['A2:A997', 'C2:C997']);
    expect(open('sheet.deleteColumns(5, 1)')).toEqual(['A3:B1000']);
  });

  it('is not protected in its copies', () => {
    expect(protectionAfter("file.insertSheet('Copy', 1, { template: sheet })")[1]).toBeNull();
  });
});

it('frozen columns and widths are as they were set, in copies too', () => {
  const host = hostOf(`
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(2, 2, 77);
    file.insertSheet('Copy', 1, { template: sheet });`);
  host.run('go');
  expect(host.sheets().map((tab) => [tab.frozenCols, tab.columnWidth(3)])).toEqual([
    [2, 77],
    [2, 77],
  ]);
});
