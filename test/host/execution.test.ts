import { createHost } from '../../workbench/host/host';
import { errorOf, hostOf, resultOf } from './scriptHost';

describe('the global scope of an execution', () => {
  it('has the language and none of what a browser or Node adds', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'crypto',
      'process',
      'structuredClone',
      'performance',
    ];
    const more = [
      'require',
      'window',
      'queueMicrotask',
      'Buffer',
      'WebAssembly',
      'global',
      'atob',
      'setInterval',
    ];
    const body = `return ${JSON.stringify([...names, ...more])}.filter((name) => name in globalThis)`;
    expect(resultOf(body)).toEqual([]);
  });

  it('is fresh each time: what an execution keeps in a variable is gone in the next', () => {
    const host = createHost({ source: 'let runs = 0; function count() { runs += 1; return runs; }' });
    expect(host.run('count').value).toBe(1);
    expect(host.run('count').value).toBe(1);
  });

  it("tells the host's time", () => {
    expect(resultOf('return [new Date().toISOString(), Date.now()]')).toEqual([
      '2026-03-10T16:00:00.000Z',
      Date.UTC(2026, 2, 10, 16),
    ]);
  });

  it('makes its arrays, dates and errors, so that instanceof holds for what services return', () => {
    const body = `
      sheet.getRange('A1').setValue(new Date());
      const values = sheet.getRange('A1:B2').getValues();
      let caught;
      try { sheet.getRange(0, 1); } catch (error) { caught = error; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error];`;
    expect(resultOf(body)).toEqual([true, true, true, true]);
  });

  it('takes dates made by the script for dates', () => {
    expect(
      resultOf('const day = new Date(0); return [day instanceof Date, day.constructor === Date]'),
    ).toEqual([true, true]);
  });
});

describe('the script', () => {
  it('is refused when it does not parse as ES2019, as a private field', () => {
    expect(() => createHost({ source: 'class A { #a = 1; }' })).toThrow(/does not parse as ES2019/);
  });

  it('is entered through top-level function declarations only', () => {
    const host = createHost({ source: 'const arrow = () => 1; function declared() { return 2; }' });
    expect(host.run('arrow').error?.message).toBe('Script function not found: arrow');
    expect(host.run('declared').value).toBe(2);
  });

  it('logs to a console that the run hands back', () => {
    const { console } = hostOf("console.error('no tab', 3); console.log({ a: 1 }, new Error('why'))").run(
      'go',
    );
    expect(console).toEqual(['error: no tab 3', expect.stringMatching(/^log: \{ a: 1 \} Error: why/)]);
  });
});

describe('what the workbench does not imitate', () => {
  it('is named', () => {
    expect(errorOf("sheet.getRange('A1').setFontFamily('Arial')")).toBe(
      'NotInWorkbench: not in the workbench: Range.setFontFamily',
    );
    expect(errorOf('DriveApp.getFiles()')).toBe('NotInWorkbench: not in the workbench: DriveApp');
  });

  it('fails the run even when the script swallows the error', () => {
    expect(errorOf("try { sheet.getRange('A1').setFontFamily('Arial'); } catch (error) {} return 1")).toMatch(
      /Range.setFontFamily/,
    );
  });
});

describe('a failure of the workbench itself', () => {
  it('fails the run even when the script swallows it', () => {
    const body = `
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['=not for the engine']).build();
      sheet.getRange('A1').setDataValidation(list);
      try { sheet.getRange('A1').getValue(); } catch (error) {}
      return 1;`;
    expect(errorOf(body)).toMatch(/the engine refused ADD_DATA_VALIDATION_RULE/);
  });
});

describe('counting service calls', () => {
  it('counts what would leave the script, as reads, writes or neither', () => {
    const body = `
      const range = sheet.getRange(1, 1, 2, 2);
      range.setValues([[1, 2], [3, 4]]);
      range.getValues();
      SpreadsheetApp.flush();
      sheet.getSheetId(); range.getRow(); Utilities.getUuid(); SpreadsheetApp.newDataValidation().requireDate().build();`;
    const { calls, callLog } = hostOf(body).run('go');
    expect(callLog).toEqual([
      'Spreadsheet.getSheets',
      'Range.setValues',
      'Range.getValues',
      'SpreadsheetApp.flush',
    ]);
    expect(calls).toEqual({ all: 4, reads: 2, writes: 1 });
  });
});

describe('stopping an execution', () => {
  const body = `
    try { for (let row = 1; row <= 5; row += 1) sheet.getRange(row, 1).setValue(row); }
    finally { sheet.getRange(9, 1).setValue('mended'); }`;

  it('kills it at the call after stopAfter, which has no effect, and keeps what was written', () => {
    const host = hostOf(body);
    const result = host.run('go', [], { stopAfter: 3 });
    expect(result).toMatchObject({ stopped: true, calls: { all: 3, reads: 1, writes: 2 } });
    expect(result.error).toBeUndefined();
    expect(host.sheets()[0]?.values()).toEqual([[1], [2]]);
  });

  it('lets the script do nothing more, even if it catches the stop', () => {
    const host = hostOf(
      "try { sheet.getRange('A1').setValue(1); } catch (error) {} sheet.getRange('A2').setValue(2);",
    );
    expect(host.run('go', [], { stopAfter: 1 }).stopped).toBe(true);
    expect(host.sheets()[0]?.values()).toEqual([]);
  });

  it('does not touch an execution that needs no more calls', () => {
    expect(hostOf(body).run('go', [], { stopAfter: 7 })).toMatchObject({ stopped: false, calls: { all: 7 } });
  });
});
