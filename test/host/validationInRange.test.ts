import { cells, gridBeside } from './gridBeside';
import { errorOf, hostOf, resultOf } from './scriptHost';

/** Codes in Cases!A3:A, and a dropdown of them in B3:B of the first tab. */
const DROPDOWN = (more = '.setAllowInvalid(true)') => `
  const cases = file.insertSheet('Cases', 1);
  cases.getRange('A3:A5').setValues([['C-001'], ['C-002'], [3]]);
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(cases.getRange('A3:A'), true)${more}.build();
  sheet.getRange('B3:B').setDataValidation(rule);`;

/** What a rule says of itself, as plain values. */
const TOLD = `
  const told = (rule) => rule && [rule.getCriteriaType(), rule.getAllowInvalid(), rule.getHelpText(),
    rule.getCriteriaValues().map((value) => value && value.getA1Notation ? value.getSheet().getName() + '!' + value.getA1Notation() : value)];`;

describe('a dropdown of the values of a range', () => {
  it('is read back, and tells where its choices stand', () => {
    const body = `${DROPDOWN(".setAllowInvalid(true).setHelpText('A code.')")} ${TOLD}
      return [told(rule), told(sheet.getRange('B7').getDataValidation()), sheet.getRange('A7').getDataValidation()];`;
    const told = ['VALUE_IN_RANGE', true, 'A code.', ['Cases!A3:A1000', true]];
    expect(resultOf(body)).toEqual([told, told, null]);
  });

  it('lets a value stay that is not among them, unless it refuses', () => {
    expect(
      resultOf(
        `${DROPDOWN()} sheet.getRange('B3').setValue('C-999'); return sheet.getRange('B3').getValue()`,
      ),
    ).toBe('C-999');
    const refusing = DROPDOWN('.setAllowInvalid(false)');
    expect(errorOf(`${refusing} sheet.getRange('B3:B4').setValues([['C-002'], [3]])`)).toBe('no error');
    expect(errorOf(`${refusing} sheet.getRange('B3').setValue('C-999')`)).toMatch(/cell B3 violates/);
  });

  it('follows its tab and its column when people rename and insert', () => {
    const host = hostOf(`${DROPDOWN()}
      cases.setName('All cases');
      cases.insertColumnsBefore(1, 2);
      cases.insertRowsAfter(1, 1);
      cases.insertRowsAfter(cases.getMaxRows(), 5);
      file.insertSheet('Copy', 2, { template: sheet });`);
    expect(host.run('go').error).toBeUndefined();
    const values = host.sheets().map((tab) => tab.validation(3, 2)?.values);
    expect(values).toEqual([["'All cases'!C4:C"], undefined, ["'All cases'!C4:C"]]);
  });

  it('says #REF! once its tab or its column is gone', () => {
    const read = `${TOLD} return told(sheet.getRange('B3').getDataValidation())[3]`;
    expect(resultOf(`${DROPDOWN()} file.deleteSheet(cases); ${read}`)).toEqual(['#REF!', true]);
    expect(resultOf(`${DROPDOWN()} cases.deleteColumns(1, 1); ${read}`)).toEqual(['#REF!', true]);
  });

  it('is taken away from some cells, and goes with the cells of a copy', () => {
    const body = `${DROPDOWN()}
      sheet.getRange('B4').clearDataValidations();
      sheet.getRange('B5').setDataValidation(null);
      sheet.getRange('B3').copyTo(sheet.getRange('C3:C4'));
      return sheet.getRange('B3:C6').getDataValidations().map((row) => row.map((rule) => rule !== null));`;
    expect(resultOf(body)).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, false],
    ]);
  });

  it('goes into the .xlsx file with its range', async () => {
    const host = hostOf(DROPDOWN());
    host.run('go');
    expect((await host.exportXlsx()).length).toBeGreaterThan(0);
  });
});

describe('rules that a person sets in the grid', () => {
  const READ = `${TOLD} return sheet.getRange('B2:B3').getDataValidations().map(([rule]) => told(rule))`;
  const rule = (type: string, values: string[], isBlocking = false) => ({
    sheetId: 'tab-0',
    ranges: cells({ top: 2, bottom: 2, left: 1 }),
    rule: { id: 'grid', criterion: { type, values }, isBlocking },
  });

  it.each([
    ['customFormula', ['=ISTEXT(IMPORTDATA("https://x.example/"&B3))'], 'CUSTOM_FORMULA'],
    ['isBetween', ['1', '5'], 'NUMBER_BETWEEN'],
    ['containsText', ['@'], 'TEXT_CONTAINS'],
  ])('%s', (type, values, criteria) => {
    const { host, act } = gridBeside(READ);
    act('ADD_DATA_VALIDATION_RULE', rule(type, values));
    const shown = criteria.startsWith('NUMBER') ? values.map(Number) : values;
    expect(host.run('go').value).toEqual([null, [criteria, true, null, shown]]);
  });

  it('show formulas as the spreadsheet spells them', () => {
    const { host, act } = gridBeside(READ, { separators: 'semicolon' });
    act('ADD_DATA_VALIDATION_RULE', rule('customFormula', ['=OR(B3,IMPORTXML("x","y"))']));
    expect(host.run('go').value).toMatchObject([
      null,
      ['CUSTOM_FORMULA', true, null, ['=OR(B3;IMPORTXML("x";"y"))']],
    ]);
  });

  it('stop a script that writes what they refuse', () => {
    const { host, act } = gridBeside("sheet.getRange('B3').setValue(7)");
    act('ADD_DATA_VALIDATION_RULE', rule('isBetween', ['1', '5'], true));
    expect(host.run('go').error?.message).toMatch(/cell B3 violates/);
  });
});
