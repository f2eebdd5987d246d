import { errorOf, hostOf, resultOf } from './scriptHost';

/** Writes one value into A1 and reads it back: [value, formula, number format]. */
function kept(written: string, options = {}, before = ''): unknown {
  const body = `
    const cell = sheet.getRange('A1');
    ${before}
    cell.setValue(${written});
    return [cell.getValue(), cell.getFormulas()[0][0], cell.getNumberFormats()[0][0]];`;
  return resultOf(body, options);
}
const AUTOMATIC = '0.###############';
const asText = "cell.setNumberFormat('@');";

describe('reading cells', () => {
  it("gives '' for blank, numbers, booleans and text as they are, and errors as text", () => {
    const body = `
      sheet.getRange('A1:F1').setValues([['', 1.5, true, 'a', '=1/0', '=NA()']]);
      return sheet.getRange('A1:G1').getValues();`;
    expect(resultOf(body)).toEqual([['', 1.5, true, 'a', '#DIV/0!', '#N/A', '']]);
  });

  it('spells errors as Google does', () => {
    const body = `
      sheet.getRange('A1:A5').setValues([['=NOPE(1)'], ['=Missing!A1'], ['=A3'], ['="a"+1'], ['=IF(']]);
      return sheet.getRange('A1:A5').getValues();`;
    expect(resultOf(body)).toEqual([['#NAME?'], ['#REF!'], ['#REF!'], ['#VALUE!'], ['#ERROR!']]);
  });

  it('gives a Date only where a number shows as a date, at its wall time in the zone of the spreadsheet', () => {
    const body = `
      sheet.getRange('A1:A3').setValues([[46091], [46091.75], [46091]]);
      sheet.getRange('A1:A2').setNumberFormat('yyyy-mm-dd');
      return sheet.getRange('A1:A3').getValues();`;
    expect(resultOf(body)).toEqual([
      [new Date('2026-03-10T04:00:00Z')],
      [new Date('2026-03-10T22:00:00Z')],
      [46091],
    ]);
    expect(resultOf(body, { zone: 'Asia/Tokyo' })).toContainEqual([new Date('2026-03-09T15:00:00Z')]);
  });

  it('shows what people see through getDisplayValues, with day and month names of the locale', () => {
    const body = `
      sheet.getRange('A1:C1').setValues([[46091, true, "'007"]]);
      sheet.getRange('A1').setNumberFormat('ddd d mmm yyyy');
      return sheet.getRange('A1:C1').getDisplayValues();`;
    expect(resultOf(body)).toEqual([['Tue 10 Mar 2026', 'TRUE', '007']]);
    expect(resultOf(body, { locale: 'es_ES' })).toEqual([['mar 10 mar 2026', 'TRUE', '007']]);
  });

  it('gives a text that looks like a link whole', () => {
    expect(kept("'[here](http://example.org)'")).toEqual(['[here](http://example.org)', '', AUTOMATIC]);
  });
});

describe('writing text reads it as typing would', () => {
  it.each([
    ["'=1+1'", 2, '=1+1', AUTOMATIC],
    ["'12'", 12, '', AUTOMATIC],
    ["'-1.5'", -1.5, '', AUTOMATIC],
    ["'1,234'", 1234, '', AUTOMATIC],
    ["'01234'", 1234, '', AUTOMATIC],
    ["'5%'", 0.05, '', '0%'],
    ["'true'", true, '', AUTOMATIC],
    ["'A 12'", 'A 12', '', AUTOMATIC],
    ["'='", '=', '', AUTOMATIC],
    ["''", '', '', AUTOMATIC],
  ])('%s', (written, value, formula, format) => {
    expect(kept(written)).toEqual([value, formula, format]);
  });

  it('takes dates by the locale of the spreadsheet', () => {
    expect(kept("'3/4/2026'")).toEqual([new Date('2026-03-04T05:00:00Z'), '', 'm/d/yyyy']);
    expect(kept("'3/4/2026'", { locale: 'es_ES' })).toEqual([
      new Date('2026-04-03T04:00:00Z'),
      '',
      'dd/mm/yyyy',
    ]);
    expect(kept("'2026-03-10'")).toEqual([new Date('2026-03-10T04:00:00Z'), '', 'm/d/yyyy']);
    expect(kept("'Mar 10'")).toEqual([new Date('2026-03-10T04:00:00Z'), '', 'm/d/yyyy']);
    expect(kept("'10 de marzo de 2026'", { locale: 'es_ES' })).toEqual([
      new Date('2026-03-10T04:00:00Z'),
      '',
      'dd/mm/yyyy',
    ]);
    expect(kept("'31/31/2026'")).toEqual(['31/31/2026', '', AUTOMATIC]);
  });

  it('takes times, alone and after a date', () => {
    expect(
      resultOf("sheet.getRange('A1').setValue('5:30 pm'); return sheet.getRange('A1').getDisplayValues()"),
    ).toEqual([['05:30:00 PM']]);
    expect(kept("'2026-03-10 17:30'")).toEqual([new Date('2026-03-10T21:30:00Z'), '', 'm/d/yyyy hh:mm:ss a']);
  });

  it('takes numbers and booleans by the locale', () => {
    expect(kept("'1.234,5'", { locale: 'es_ES' })).toEqual([1234.5, '', AUTOMATIC]);
    expect(kept("'VERDADERO'", { locale: 'es_ES' })).toEqual([true, '', AUTOMATIC]);
    expect(kept("'1,5'", { locale: 'es_MX' })).toEqual(['1,5', '', AUTOMATIC]);
  });

  it('makes a formula of what begins with + or - and is no number, unless the host is told otherwise', () => {
    expect(kept("'+1+2'")).toEqual([3, '=+1+2', AUTOMATIC]);
    expect(kept("'- called twice'")).toEqual(['#ERROR!', '=- called twice', AUTOMATIC]);
    expect(kept("'+1'")).toEqual([1, '', AUTOMATIC]);
    expect(kept("'- called twice'", { signs: 'text' })).toEqual(['- called twice', '', AUTOMATIC]);
  });

  it('takes a leading apostrophe for a sign of text, not for part of it', () => {
    expect(kept(`"'=1+1"`)).toEqual(['=1+1', '', AUTOMATIC]);
    expect(kept(`"'007"`)).toEqual(['007', '', AUTOMATIC]);
    expect(kept(`"''quoted'"`)).toEqual(["'quoted'", '', AUTOMATIC]);
  });
});

describe('writing other values', () => {
  it('keeps the format a cell has when it gets a number', () => {
    expect(kept('46091', {}, "cell.setNumberFormat('yyyy-mm-dd');")).toEqual([
      new Date('2026-03-10T04:00:00Z'),
      '',
      'yyyy-mm-dd',
    ]);
  });

  it('stores a Date as wall time of the zone, with a date format if the cell had none', () => {
    expect(kept('new Date(Date.UTC(2026, 2, 10, 4))')).toEqual([
      new Date('2026-03-10T04:00:00Z'),
      '',
      'm/d/yyyy',
    ]);
    expect(kept('new Date(Date.UTC(2026, 2, 10, 16))', {}, "cell.setNumberFormat('yyyy-mm-dd');")).toEqual([
      new Date('2026-03-10T16:00:00Z'),
      '',
      'yyyy-mm-dd',
    ]);
  });

  it('clears a cell for null, undefined and an empty string, keeping its format', () => {
    expect(kept('null', {}, "cell.setValue(5).setNumberFormat('0.00');")).toEqual(['', '', '0.00']);
  });

  it('refuses more than 50,000 characters', () => {
    expect(
      resultOf(
        "sheet.getRange('A1').setValue('a'.repeat(50000)); return sheet.getRange('A1').getValue().length",
      ),
    ).toBe(50000);
    expect(errorOf("sheet.getRange('A1').setValue('a'.repeat(50001))")).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('a cell formatted as plain text', () => {
  it('keeps what was typed', () => {
    for (const text of ['007', '3/4/2026', 'TRUE', '5%', '+1 555 0100', '- called twice']) {
      expect(kept(JSON.stringify(text), {}, asText)).toEqual([text, '', '@']);
    }
  });

  it('holds or runs what begins with =, as the host is told', () => {
    expect(kept("'=1+1'", { textFormat: 'holds' }, asText)).toEqual(['=1+1', '', '@']);
    expect(kept("'=1+1'", { textFormat: 'runsFormulas' }, asText)).toMatchObject(['2', '=1+1', '@']);
  });

  it('strips or keeps a leading apostrophe, as the host is told', () => {
    for (const textFormat of ['holds', 'runsFormulas']) {
      expect(kept(`"'=1+1"`, { textFormat, apostrophe: 'stripped' }, asText)).toEqual(['=1+1', '', '@']);
      expect(kept(`"'=1+1"`, { textFormat, apostrophe: 'kept' }, asText)).toEqual(["'=1+1", '', '@']);
    }
  });

  it('gives formulas that refer to it the text itself', () => {
    const body = `
      sheet.getRange('A1:A2').setNumberFormat('@');
      sheet.getRange('A1:B2').setValues([['=1+1', '=LEN(A1)'], ["'it", '=A2&"!"']]);
      return sheet.getRange('B1:B2').getValues();`;
    expect(resultOf(body)).toEqual([[4], ['it!']]);
  });

  it('goes on as plain text after a text that begins with =', () => {
    expect(kept("'12'", {}, `${asText} cell.setValue('=1+1');`)).toEqual(['12', '', '@']);
  });
});

describe('changing a number format', () => {
  it('leaves text text', () => {
    const body = `
      const cell = sheet.getRange('A1');
      cell.setNumberFormat('@').setValue('007');
      cell.setNumberFormat('general');
      return cell.getValue();`;
    expect(resultOf(body)).toBe('007');
  });

  it('makes text of a number that becomes plain text', () => {
    expect(resultOf("return sheet.getRange('A1').setValue(7).setNumberFormat('@').getValue()")).toBe('7');
  });

  it('keeps the pattern as Google was given it', () => {
    const body =
      "return sheet.getRange('A1:B1').setNumberFormats([['ddd d mmm yyyy', '@']]).getNumberFormats()";
    expect(resultOf(body)).toEqual([['ddd d mmm yyyy', '@']]);
  });

  it('names a pattern that it cannot show', () => {
    expect(errorOf("sheet.getRange('A1').setNumberFormat('h:mm am/pm')")).toMatch(
      /the number format h:mm am\/pm/,
    );
  });
});

describe('formula separators', () => {
  const both = `
    sheet.getRange('A1:A2').setValues([['=IF(TRUE,41,0)'], ['=IF(TRUE;41;0)']]);
    return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A2').getFormulas()];`;

  it('are commas in English, and a semicolon shows an error', () => {
    expect(resultOf(both)).toEqual([
      [[41], ['#ERROR!']],
      [['=IF(TRUE,41,0)'], ['=IF(TRUE;41;0)']],
    ]);
  });

  it('are semicolons where the comma is the decimal sign, and a comma shows an error', () => {
    expect(resultOf(both, { locale: 'es_ES' })).toEqual([
      [['#ERROR!'], [41]],
      [['=IF(TRUE,41,0)'], ['=IF(TRUE;41;0)']],
    ]);
  });

  it('can be both, shown as the locale has them', () => {
    expect(resultOf(both, { separators: 'both', locale: 'es_ES' })).toEqual([
      [[41], [41]],
      [['=IF(TRUE;41;0)'], ['=IF(TRUE;41;0)']],
    ]);
  });

  it('are looked for outside texts only', () => {
    expect(kept(`'="a;b,c"'`)).toEqual(['a;b,c', '="a;b,c"', AUTOMATIC]);
    expect(kept(`'="a;b,c"'`, { locale: 'es_ES' })).toEqual(['a;b,c', '="a;b,c"', AUTOMATIC]);
  });

  it('leave the blanks of a formula as written', () => {
    expect(kept('\'=IF( A2 = "" , 1 , 2 )\'')).toEqual([1, '=IF( A2 = "" , 1 , 2 )', AUTOMATIC]);
  });
});

describe('the clock of formulas', () => {
  it("is the host's, in the zone of the spreadsheet, and goes on", () => {
    let now = new Date('2026-03-11T03:30:00Z');
    const host = hostOf("sheet.getRange('A1:A2').setValues([['=TODAY()'], ['=NOW()-TODAY()']])", {
      now: () => now,
    });
    host.run('go');
    expect(host.sheets()[0]?.values()).toEqual([
      [new Date('2026-03-10T04:00:00Z')],
      [expect.closeTo(23.5 / 24, 6)],
    ]);
    now = new Date('2026-03-11T12:00:00Z');
    expect(host.sheets()[0]?.values()[0]).toEqual([new Date('2026-03-11T04:00:00Z')]);
  });
});

describe('functions', () => {
  it('include those Google has and the engine lacks', () => {
    const body = `
      sheet.getRange('A1:A4').setValues([['=IFERROR(1/0)&"!"'], ['=ISDATE(TODAY())'], ['=ISDATE(5)'], ['=TO_DATE(46091)']]);
      return sheet.getRange('A1:A4').getValues();`;
    expect(resultOf(body)).toEqual([['!'], [true], [false], [new Date('2026-03-10T04:00:00Z')]]);
  });
});
