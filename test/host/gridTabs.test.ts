import { createHost, type Host } from '../../workbench/host/host';
import { type Beside, gridBeside } from './gridBeside';
import { NOON } from './scriptHost';

/** Makes the tab Other, which everything that can name a tab then names, or says what is found. */
const BODY = `
  const names = () => file.getSheets().map((tab) => tab.getName());
  if (args[0] === 'make') {
    const other = file.insertSheet('Other');
    other.addDeveloperMetadata('casebook.tab', 'other');
    other.protect().setWarningOnly(true);
    other.getRange('A1:B3').setValues([['a', 1], ['b', 2], ['c', 3]]);
    other.getRange('C1').setNote('a note');
    const choices = SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A1:A3')).build();
    sheet.getRange('B1').setDataValidation(choices);
    sheet.getRange('A1').setValue('=Other!B3');
    const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(other.getRange('A1:B3'));
    sheet.insertChart(chart.setPosition(3, 3, 0, 0).build());
    return names();
  }
  if (args[0] === 'insert') return file.insertSheet('New') && names();
  const active = file.getActiveRange();
  return {
    names: names(),
    tagged: file.createDeveloperMetadataFinder().withKey('casebook.tab').find()
      .map((entry) => entry.getLocation().getSheet().getName()),
    at: active && active.getSheet().getName(),
    rule: sheet.getRange('B1').getDataValidations()[0][0] !== null,
    ranges: sheet.getCharts().flatMap((chart) => chart.getRanges()).map((range) => range.getA1Notation()),
  };`;

const STANDS = {
  names: ['Sheet1', 'Other'],
  tagged: ['Other'],
  at: 'Other',
  rule: true,
  ranges: ['A1:B3'],
};
const GONE = { names: ['Sheet1'], tagged: [], at: null, rule: true, ranges: [] };

const idOf = ({ grid }: Beside, name: string) =>
  grid.getters.getSheetIds().find((id) => grid.getters.getSheetName(id) === name) ?? '';

function answerOf(host: Host, what: string): unknown {
  const { error, value } = host.run('go', [what]);
  return error ? `${error.name}: ${error.message}` : value;
}

describe('a tab that a person deletes in the grid', () => {
  const deleted = () => {
    const beside = gridBeside(BODY);
    answerOf(beside.host, 'make');
    beside.act('DELETE_SHEET', { sheetId: idOf(beside, 'Other'), sheetName: 'Other' });
    return beside;
  };

  it('takes with it all that hung on it, and scripts go on', () => {
    const { host } = deleted();
    expect(answerOf(host, 'look')).toEqual(GONE);
    expect(answerOf(host, 'insert')).toEqual(['Sheet1', 'New']);
  });

  it('comes back as it was when that is undone', () => {
    const { host, act } = deleted();
    expect(answerOf(host, 'look')).toEqual(GONE);
    act('REQUEST_UNDO', {});
    expect(answerOf(host, 'look')).toEqual(STANDS);
    expect(host.sheets()[1]).toMatchObject({ protection: { warningOnly: true } });
  });

  it('is not in what is saved', () => {
    const { host } = deleted();
    const saved = JSON.parse(JSON.stringify(host.save()));
    const source = `function go(...args) {
      const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0]; ${BODY} }`;
    expect(saved.file.metadata).toEqual([]);
    expect(answerOf(createHost({ now: () => NOON, source, saved }), 'look')).toEqual(GONE);
  });
});

describe('a tab that a person duplicates in the grid', () => {
  const taggedIn = (copiedTabKeepsMetadata: boolean) => {
    const beside = gridBeside(BODY, { copiedTabKeepsMetadata });
    answerOf(beside.host, 'make');
    const act = (step: string, payload: object = {}) => {
      beside.act(step, payload);
      return (answerOf(beside.host, 'look') as { tagged: string[] }).tagged;
    };
    return { act, id: idOf(beside, 'Other') };
  };

  it.each([
    [true, ['Other', 'Copy of Other']],
    [false, ['Other']],
  ])('has its metadata as a copy by a script has (copiedTabKeepsMetadata %s)', (keeps, tagged) => {
    const { act, id } = taggedIn(keeps);
    const copy = { sheetId: id, sheetIdTo: 'copy', sheetNameTo: 'Copy of Other' };
    expect(act('DUPLICATE_SHEET', copy)).toEqual(tagged);
    expect(act('REQUEST_UNDO')).toEqual(['Other']);
    expect(act('REQUEST_REDO')).toEqual(tagged);
  });
});
