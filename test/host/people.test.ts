import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../workbench/host/host';
import { errorOf, hostOf } from './scriptHost';

const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

describe('a simple trigger (LIMITED)', () => {
  const limited = { mode: 'LIMITED' } as const;

  it('may read and write the bound file, read properties and add a menu', () => {
    const body = `
      sheet.getRange('A1').setValue(1);
      PropertiesService.getDocumentProperties().getProperty('a');
      SpreadsheetApp.getUi().createMenu('Casebook').addToUi();`;
    expect(errorOf(body, {}, limited)).toBe('no error');
  });

  it.each(['showSidebar', 'showModalDialog', 'alert'])('may not call Ui.%s', (member) => {
    const body = `SpreadsheetApp.getUi().${member}(HtmlService.createHtmlOutputFromFile('Page'), 'title')`;
    expect(errorOf(body, { html: { Page: '' } }, limited)).toBe(
      `Exception: You do not have permission to call Ui.${member}. Required permissions: ${CONTAINER_UI}`,
    );
  });

  it('may not touch Drive', () => {
    expect(errorOf('Drive.Files.list()', {}, limited)).toMatch(
      /^Exception: You do not have permission to call Drive/,
    );
  });

  it('fails, and with it the menu, when the bundle touches such a service while it loads', () => {
    const host = createHost({
      source: `const files = Drive.Files;
        function onOpen() { SpreadsheetApp.getUi().createMenu('Casebook').addToUi(); }`,
    });
    expect(host.open()?.error?.message).toMatch(/permission to call Drive/);
    expect(host.menus()).toEqual([]);
  });
});

describe('opening and typing', () => {
  const source = `
    function onOpen(event) { SpreadsheetApp.getUi().createMenu('Casebook ' + event.authMode).addToUi(); }
    function onEdit(event) {
      const seen = [event.range.getA1Notation(), event.value, event.user, event.authMode, event.source.getId() !== ''];
      event.range.getSheet().getRange('Z1').setValue(JSON.stringify(seen));
    }`;
  const seenBy = (host: ReturnType<typeof createHost>) =>
    JSON.parse(String(host.sheets()[0]?.values()[0]?.[25] ?? 'null'));

  it('runs onOpen with its event, and a menu of the same name is one menu', () => {
    const host = createHost({ source });
    host.open();
    host.open('ben@example.org');
    expect(host.menus()).toEqual([{ caption: 'Casebook LIMITED', items: [] }]);
  });

  it('reads what a person types, then runs onEdit, which does not know the person', () => {
    const host = createHost({ source });
    expect(host.type('Sheet1', 'B2', '5%')?.error).toBeUndefined();
    expect(host.sheets()[0]?.values()[1]?.[1]).toBe(0.05);
    expect(seenBy(host)).toEqual(['B2', '5%', null, 'LIMITED', true]);
  });

  it('runs onEdit once for a paste, without a value', () => {
    const host = createHost({ source });
    host.paste('Sheet1', 'A2', [
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(
      host
        .sheets()[0]
        ?.values()
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(seenBy(host)).toEqual(['A2:B3', null, null, 'LIMITED', true]);
  });

  it('grows the grid for a paste that goes past its edge', () => {
    const host = createHost({ source: 'function none() {}' });
    host.paste('Sheet1', 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(host.sheets()[0]).toMatchObject({ rows: 1001, cols: 27 });
  });

  it('does not run onEdit for what a script writes', () => {
    const host = createHost({
      source: `${source} function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }`,
    });
    host.run('write');
    expect(host.sheets()[0]?.values()).toEqual([[1]]);
  });

  it('leaves a cell alone when a rule refuses what is typed; a paste goes past the rule', () => {
    const host = hostOf(
      "sheet.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build())",
    );
    host.run('go');
    host.type('Sheet1', 'A1', 'soon');
    expect(host.sheets()[0]?.values()).toEqual([]);
    host.type('Sheet1', 'A1', '2026-03-10');
    host.paste('Sheet1', 'A2', [['soon']]);
    expect(host.sheets()[0]?.display()).toEqual([['3/10/2026'], ['soon']]);
  });
});

describe('a call from a page', () => {
  const page = { asPage: true } as const;
  const host = createHost({
    source: `
      function echo(value) { return value; }
      function seen(value) { return JSON.stringify(value); }
      function dated() { return { when: [new Date()] }; }
      function nothing() {}
      function hidden_() { return 1; }`,
  });

  it('reaches top-level functions, but none whose name ends in _', () => {
    expect(host.run('echo', [{ a: [1, 'b', null] }], page).value).toEqual({ a: [1, 'b', null] });
    expect(host.run('hidden_', [], page).error?.message).toBe('google.script.run.hidden_ is not a function');
    expect(host.run('none', [], page).error?.name).toBe('TypeError');
  });

  it('fails before it starts when an argument holds a Date, a function or itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [{ a: [new Date()] }, { f: () => 1 }, circle, new Map()]) {
      expect(host.run('echo', [value], page).error?.message).toMatch(
        /^Failed due to illegal value in property: 0/,
      );
    }
  });

  it('carries an undefined inside an array as null, and leaves out a field that is undefined', () => {
    expect(host.run('seen', [{ list: [1, undefined], gone: undefined }], page).value).toBe(
      '{"list":[1,null]}',
    );
  });

  it('gets null for a reply that holds a Date, and for none', () => {
    expect(host.run('dated', [], page).value).toBeNull();
    expect(host.run('nothing', [], page).value).toBeNull();
  });
});

describe('a built project', () => {
  it('is read from its folder: code, manifest and pages', () => {
    const distDir = mkdtempSync(join(tmpdir(), 'casebook-host-'));
    writeFileSync(
      join(distDir, 'Code.js'),
      "function go() { return [typeof Drive, Session.getScriptTimeZone(), HtmlService.createHtmlOutputFromFile('Sidebar').getContent()]; } function ask() { SpreadsheetApp.getUi().alert('?'); }",
    );
    writeFileSync(join(distDir, 'Sidebar.html'), '<p>');
    writeFileSync(
      join(distDir, 'appsscript.json'),
      JSON.stringify({
        timeZone: 'Etc/UTC',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      }),
    );
    const host = createHost({ distDir });
    expect(host.run('go').value).toEqual(['undefined', 'Etc/UTC', '<p>']);
    expect(host.run('ask').error?.message).toMatch(/permission to call Ui.alert/);
  });
});
