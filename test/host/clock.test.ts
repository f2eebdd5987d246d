import { hostOf } from './scriptHost';

/** Asks at a time what NOW, TODAY and a formula on NOW show. */
function watched() {
  let now = new Date('2026-03-10T20:55:00Z');
  const host = hostOf(
    `if (sheet.getRange('A1').getFormula() === '') {
      sheet.getRange('A1:C1').setValues([['=NOW()', '=TODAY()', '=IF(A1-INT(A1)>=17/24,"late","early")']]);
      sheet.getRange('A1').setNumberFormat('hh:mm');
      sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
    }
    return sheet.getRange('A1:C1').getDisplayValues()[0];`,
    { now: () => now },
  );
  const at = (time: string) => {
    now = new Date(time);
    return host.run('go').value;
  };
  return { host, at };
}

describe("NOW follows the host's clock (New York)", () => {
  it('by quarters of an hour, with what hangs on it', () => {
    const { at } = watched();
    expect(at('2026-03-10T20:55:00Z')).toEqual(['16:55', '2026-03-10', 'early']);
    expect(at('2026-03-10T20:59:00Z')).toEqual(['16:55', '2026-03-10', 'early']);
    expect(at('2026-03-10T21:00:01Z')).toEqual(['17:00', '2026-03-10', 'late']);
    expect(at('2026-03-11T04:10:00Z')).toEqual(['00:10', '2026-03-11', 'early']);
  });

  it('at once when someone opens the spreadsheet', () => {
    const { host, at } = watched();
    at('2026-03-10T20:50:00Z');
    expect(at('2026-03-10T20:58:00Z')).toEqual(['16:50', '2026-03-10', 'early']);
    host.open();
    expect(at('2026-03-10T20:58:00Z')).toEqual(['16:58', '2026-03-10', 'early']);
  });
});
