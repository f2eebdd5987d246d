import { Client, prepare, settled, workbenchOf } from './client';

beforeAll(prepare);

const A1 = { col: 0, row: 0 };
const B1 = { col: 1, row: 0 };
const C1 = { col: 2, row: 0 };

const NOTES = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Casebook').addItem('Go', 'go').addToUi(); }
  function onEdit(event) {
    const sheet = event.range.getSheet();
    sheet.getRange('C1').setValue([event.range.getA1Notation(), event.value, event.authMode].join(' '));
    sheet.getRange('D1').setValue((sheet.getRange('D1').getValue() || 0) + 1);
  }
  function go(value) {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    file.getSheets()[0].getRange('B1').setValue('=A1&TEXT(TODAY(),"yyyy-mm-dd")');
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Side'));
    file.toast('done');
    return value;
  }
  function fail() { throw new Error('no luck'); }
  function addTab() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Second'); }
  function goHome() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    file.getSheets()[0].getRange('B3').activate();
  }`;

describe('two windows and the script at one spreadsheet', () => {
  it('show what each other writes and what the script writes, and compute alike', async () => {
    const workbench = workbenchOf({ source: NOTES });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    mari.write(A1, 'on ');
    expect(ben.shows(A1)).toBe('on ');
    ben.send({ kind: 'call', id: 1, functionName: 'go', args: [7], at: null });
    await settled();
    expect([mari.shows(B1), ben.shows(B1)]).toEqual(['on 2026-03-10', 'on 2026-03-10']);
  });

  it('gives a window that opens later all of it', () => {
    const workbench = workbenchOf({ source: NOTES });
    const mari = new Client(workbench, 'mari@example.org');
    mari.write(A1, 'first');
    const lea = new Client(workbench, 'lea@example.org');
    mari.write(B1, 'second');
    expect([lea.shows(A1), lea.shows(B1)]).toEqual(['first', 'second']);
  });

  it('lets a revision that comes too late be sent again, so that all end up with the same', async () => {
    const workbench = workbenchOf({ source: 'function none() {}' });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    ben.isAway = true;
    ben.write(A1, 'ben');
    const late = ben.heard.length;
    ben.isAway = false;
    mari.write(B1, 'mari');
    await settled();
    expect(ben.heard.length).toBeGreaterThan(late);
    for (const window of [mari, ben]) expect([window.shows(A1), window.shows(B1)]).toEqual(['ben', 'mari']);
    expect(workbench.world.host.sheets()[0]?.values()).toEqual([['ben', 'mari']]);
  });

  it('take back only their own steps, in every window and in the host', () => {
    const workbench = workbenchOf({ source: 'function none() {}' });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    mari.write(A1, 'mari');
    ben.write(B1, 'ben');
    mari.model.dispatch('REQUEST_UNDO');
    expect([ben.shows(A1), ben.shows(B1)]).toEqual(['', 'ben']);
    expect(workbench.world.host.sheets()[0]?.values()).toEqual([['', 'ben']]);
  });

  it('come back after a lost connection with what they missed; after a new start they load again', () => {
    const workbench = workbenchOf({ source: 'function none() {}' });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    const { world, clientId, data } = ben.welcome();
    const known = { world, clientId, revision: data.revisionId ?? null };
    ben.window.close();
    mari.write(A1, 'meanwhile');
    ben.send({ kind: 'hello', ...known });
    expect(ben.shows(A1)).toBe('meanwhile');
    ben.send({ kind: 'hello', ...known, world: 'another' });
    expect(ben.last('reload')).toEqual({ kind: 'reload' });
  });
});

describe('a window that comes back', () => {
  it('hears on when its broken connection is noticed only afterwards', async () => {
    const workbench = workbenchOf({ source: 'function none() {}' });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    const { world, clientId, data } = ben.welcome();
    const again = workbench.open('ben@example.org', (message) => ben.heard.push(message));
    again.receive({ kind: 'hello', world, clientId, revision: data.revisionId ?? null });
    ben.window.close();
    mari.write(A1, 'later');
    expect(ben.last('revision').message).toMatchObject({ type: 'REMOTE_REVISION' });
  });
});

describe('onEdit', () => {
  it('runs for what a person types, with the range and the value, as LIMITED', async () => {
    const mari = new Client(workbenchOf({ source: NOTES }), 'mari@example.org');
    mari.write(A1, '5');
    await settled();
    expect(mari.shows(C1)).toBe('A1 5 LIMITED');
  });

  it('does not run for what the script writes', async () => {
    const mari = new Client(workbenchOf({ source: NOTES }), 'mari@example.org');
    mari.send({ kind: 'menu', id: 1, functionName: 'go', at: null });
    await settled();
    expect(mari.shows(C1)).toBe('');
  });

  it('is told of three edits that come at once, and of none after them', async () => {
    const workbench = workbenchOf({ source: NOTES, latency: 5 });
    const mari = new Client(workbench, 'mari@example.org');
    for (let row = 5; row < 11; row += 1) mari.write({ col: 0, row }, String(row));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(mari.shows({ col: 3, row: 0 })).toBe('3');
    expect(workbench.world.edits.dropped).toBe(3);
  });
});

describe('a run', () => {
  it('of a menu item shows its sidebar and toast to its person only', async () => {
    const workbench = workbenchOf({ source: NOTES });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    expect(mari.welcome().menus).toEqual([
      { caption: 'Casebook', items: [{ label: 'Go', functionName: 'go' }] },
    ]);
    mari.send({ kind: 'menu', id: 4, functionName: 'go', at: null });
    await settled();
    const { id, shown } = mari.last('done');
    expect(id).toBe(4);
    expect(shown).toMatchObject([
      { kind: 'sidebar', title: 'Side' },
      { kind: 'toast', message: 'done' },
    ]);
    const [sidebar] = shown;
    expect(workbench.world.frame(sidebar && 'frame' in sidebar ? sidebar.frame : '')).toBe('<p>page</p>');
    expect(() => ben.last('done')).toThrow(/heard no done/);
  });

  it('tells its error', async () => {
    const mari = new Client(workbenchOf({ source: NOTES }), 'mari@example.org');
    mari.send({ kind: 'menu', id: 1, functionName: 'fail', at: null });
    await settled();
    expect(mari.last('done').outcome).toEqual({ ok: false, name: 'Error', message: 'no luck' });
  });

  it('that wrote what the spreadsheet refuses fails, and the workbench goes on', async () => {
    const source = `
      function wrong() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=(').setBackground('#ffffff');
        sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1')]).build()]);
      }
      function right() { return 1; }`;
    const mari = new Client(workbenchOf({ source }), 'mari@example.org');
    mari.send({ kind: 'call', id: 1, functionName: 'wrong', args: [], at: null });
    await settled();
    expect(mari.last('done').outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining('the engine refused'),
    });
    mari.send({ kind: 'call', id: 2, functionName: 'right', args: [], at: null });
    await settled();
    expect(mari.last('done').outcome).toEqual({ ok: true, value: 1 });
  });

  it('brings its person to the tab and cell it activates, from where they were', async () => {
    const mari = new Client(workbenchOf({ source: NOTES }), 'mari@example.org');
    const at = { tabId: mari.model.getters.getActiveSheetId(), row: 0, col: 0 };
    mari.send({ kind: 'call', id: 1, functionName: 'addTab', args: [], at });
    await settled();
    expect(mari.last('done').broughtTo).toMatchObject({ row: 0, col: 0 });
    mari.send({ kind: 'call', id: 2, functionName: 'goHome', args: [], at });
    await settled();
    expect(mari.last('done').broughtTo).toEqual({ ...at, row: 2, col: 1 });
    mari.send({ kind: 'call', id: 3, functionName: 'fail', args: [], at });
    await settled();
    expect(mari.last('done').broughtTo).toBeNull();
  });
});

describe('consent', () => {
  const source = NOTES;
  const asked = (mari: Client) => mari.heard.filter(({ kind }) => kind === 'askConsent').length;
  const done = (mari: Client) => mari.heard.flatMap((message) => (message.kind === 'done' ? [message] : []));

  it('is asked before the first run; then the run goes on', async () => {
    const mari = new Client(workbenchOf({ source, isAuthorized: false }), 'mari@example.org');
    mari.send({ kind: 'menu', id: 1, functionName: 'go', at: null });
    await settled();
    expect(asked(mari)).toBe(1);
    expect(mari.shows(B1)).toBe('');
    mari.send({ kind: 'consent', isGiven: true });
    await settled();
    expect(mari.last('done').outcome.ok).toBe(true);
  });

  it('is asked of each person once, in whatever window', async () => {
    const workbench = workbenchOf({ source, isAuthorized: false });
    const [mari, again] = [
      new Client(workbench, 'mari@example.org'),
      new Client(workbench, 'mari@example.org'),
    ];
    const ben = new Client(workbench, 'ben@example.org');
    mari.send({ kind: 'menu', id: 1, functionName: 'go', at: null });
    mari.send({ kind: 'consent', isGiven: true });
    again.send({ kind: 'call', id: 1, functionName: 'go', args: [1], at: null });
    ben.send({ kind: 'call', id: 1, functionName: 'go', args: [1], at: null });
    await settled();
    expect([asked(mari), asked(again), asked(ben)]).toEqual([1, 0, 1]);
    expect(done(ben)).toEqual([]);
  });

  it('refused, runs nothing; the next run asks again', async () => {
    const mari = new Client(workbenchOf({ source, isAuthorized: false }), 'mari@example.org');
    mari.send({ kind: 'menu', id: 1, functionName: 'go', at: null });
    mari.send({ kind: 'consent', isGiven: false });
    await settled();
    expect(mari.last('done').outcome).toMatchObject({ ok: false, name: 'ConsentRefused' });
    expect(mari.shows(B1)).toBe('');
    mari.send({ kind: 'menu', id: 2, functionName: 'go', at: null });
    expect(asked(mari)).toBe(2);
  });

  it('is not needed for onOpen and onEdit', async () => {
    const mari = new Client(workbenchOf({ source, isAuthorized: false }), 'mari@example.org');
    mari.write(A1, '5');
    await settled();
    expect(mari.shows(C1)).toBe('A1 5 LIMITED');
    expect(asked(mari)).toBe(0);
  });
});

describe('starting again', () => {
  it('makes a new spreadsheet, with the sample or without, and has every window load again', async () => {
    const workbench = workbenchOf({ source: NOTES });
    const [mari, ben] = [new Client(workbench, 'mari@example.org'), new Client(workbench, 'ben@example.org')];
    mari.write(B1, 'old');
    mari.send({ kind: 'startAgain', withSample: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const window of [mari, ben]) expect(window.last('reload')).toBeTruthy();
    const later = new Client(workbench, 'mari@example.org');
    expect([later.shows(A1), later.shows(B1)]).toEqual(['sample', '']);
  });
});
