import { errorOf, hostOf, NOON, resultOf } from './scriptHost';

describe('Utilities and Session', () => {
  it('format an instant in a zone', () => {
    const body = `
      const format = (zone, pattern) => Utilities.formatDate(new Date(), zone, pattern);
      return [format('America/New_York', 'yyyy-MM-dd HH:mm'), format('America/New_York', 'Z'), format('Asia/Kolkata', 'yyyy-MM-dd Z')];`;
    expect(resultOf(body)).toEqual(['2026-03-10 12:00', '-0400', '2026-03-10 +0530']);
  });

  it('name a date pattern they do not know', () => {
    expect(errorOf("Utilities.formatDate(new Date(), 'UTC', 'EEE')")).toMatch(/the date pattern EEE/);
  });

  it('make ids that differ', () => {
    expect(resultOf('return Utilities.getUuid() !== Utilities.getUuid()')).toBe(true);
  });
});

describe('properties', () => {
  it('outlive executions, each user having their own', () => {
    const host = hostOf(`
      const user = PropertiesService.getUserProperties();
      const document = PropertiesService.getDocumentProperties();
      const before = [user.getProperty('a'), document.getProperty('a')];
      user.setProperty('a', 1);
      document.setProperties({ a: 'shared' });
      return before;`);
    expect(host.run('go', [], { user: 'ana@example.org' }).value).toEqual([null, null]);
    expect(host.run('go', [], { user: 'ben@example.org' }).value).toEqual([null, 'shared']);
    expect(host.run('go', [], { user: 'ana@example.org' }).value).toEqual(['1', 'shared']);
  });

  it('hold 9 KB each and 500 KB in all', () => {
    const store = 'PropertiesService.getScriptProperties()';
    expect(errorOf(`${store}.setProperty('a', 'x'.repeat(9 * 1024 + 1))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(errorOf(`for (let i = 0; i < 60; i += 1) ${store}.setProperty('k' + i, 'x'.repeat(9000))`)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('the cache', () => {
  it('forgets after its seconds', () => {
    let now = NOON;
    const host = hostOf(
      "const cache = CacheService.getDocumentCache(); const seen = cache.get('a'); cache.put('a', 'kept', 60); return seen",
      {
        now: () => now,
      },
    );
    expect(host.run('go').value).toBeNull();
    now = new Date(NOON.getTime() + 59_000);
    expect(host.run('go').value).toBe('kept');
    now = new Date(NOON.getTime() + 120_000);
    expect(host.run('go').value).toBeNull();
  });

  it('takes keys of 250 characters and values of 100 KB', () => {
    expect(errorOf("CacheService.getUserCache().put('k'.repeat(251), '')")).toBe(
      'Exception: Argument too large: key',
    );
    expect(errorOf("CacheService.getUserCache().put('k', 'x'.repeat(102401))")).toBe(
      'Exception: Argument too large: value',
    );
  });
});

describe('the document lock', () => {
  const body = `
    const lock = LockService.getDocumentLock();
    return [lock.hasLock(), lock.tryLock(100), lock.tryLock(100), lock.hasLock(), lock.releaseLock() || lock.hasLock()];`;

  it('is held until it is released, and by no later execution', () => {
    const host = hostOf(body);
    expect(host.run('go').value).toEqual([false, true, true, true, false]);
    expect(host.run('go').value).toEqual([false, true, true, true, false]);
  });

  it('can be busy', () => {
    const host = hostOf(`${body}`);
    expect(host.run('go', [], { lockBusy: true }).value).toEqual([false, false, false, false, false]);
    expect(errorOf('LockService.getDocumentLock().waitLock(10)', {}, { lockBusy: true })).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('Drive', () => {
  const create = (
    name: string,
    row: string,
  ) => `Drive.Files.create({ name: '${name}', mimeType: 'application/vnd.google-apps.document', appProperties: { row: '${row}' } },
      Utilities.newBlob('<h1>Plan</h1>', 'text/html', 'plan.html'), { fields: 'id,webViewLink,appProperties' })`;

  it('makes a Doc of uploaded HTML', () => {
    const host = hostOf(`return ${create('C-001', 'P-1')}`);
    const made = host.run('go', [], { user: 'ana@example.org' }).value;
    expect(made).toEqual({
      id: 'doc-1',
      webViewLink: 'https://docs.google.com/document/d/doc-1/edit',
      appProperties: { row: 'P-1' },
    });
    expect(host.documents()).toMatchObject([
      {
        name: 'C-001',
        owner: 'ana@example.org',
        html: '<h1>Plan</h1>',
        appProperties: { row: 'P-1' },
        createdAt: NOON,
      },
    ]);
  });

  it('finds them by their properties, for the user who made them', () => {
    const host = hostOf(`
      const has = (row) => "appProperties has { key='row' and value='" + row + "' }";
      const names = (q) => Drive.Files.list({ q, fields: 'files(id,name)' }).files.map((file) => file.name);
      if (args[0]) { ${create('one', 'P-1')}; ${create('two', 'P-2')}; ${create('three', 'P-3')}; }
      return [names(has('P-2')), names('trashed=false and (' + has('P-1') + ' or ' + has('P-3') + ')'), names('trashed = false')];`);
    expect(host.run('go', [true], { user: 'ana@example.org' }).value).toEqual([
      ['two'],
      ['one', 'three'],
      ['one', 'two', 'three'],
    ]);
    expect(host.run('go', [false], { user: 'ben@example.org' }).value).toEqual([[], [], []]);
  });

  it('gets one by id, or says that there is none', () => {
    expect(resultOf(`return Drive.Files.get(${create('one', 'P-1')}.id, { fields: 'name' })`)).toEqual({
      name: 'one',
    });
    expect(errorOf("Drive.Files.get('none')")).toBe(
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: none.',
    );
  });

  it('refuses one more Doc than a user may make in a day', () => {
    let now = NOON;
    const host = hostOf(`return ${create('one', 'P-1')}.id`, { docsPerDay: 2, now: () => now });
    const make = (user: string) => host.run('go', [], { user }).error?.message;
    expect([make('ana@example.org'), make('ana@example.org')]).toEqual([undefined, undefined]);
    expect(make('ana@example.org')).toBe(
      'API call to drive.files.create failed with error: User rate limit exceeded.',
    );
    expect(make('ben@example.org')).toBeUndefined();
    now = new Date(NOON.getTime() + 86_400_000);
    expect(make('ana@example.org')).toBeUndefined();
    expect(host.documents()).toHaveLength(4);
  });

  it('refuses the 251st Doc unless told otherwise', () => {
    expect(errorOf(`for (let i = 0; i < 250; i += 1) ${create('one', 'P-1')}`)).toBe('no error');
    expect(errorOf(`for (let i = 0; i < 251; i += 1) ${create('one', 'P-1')}`)).toMatch(
      /User rate limit exceeded/,
    );
  });

  it('throws for what it does not read', () => {
    expect(errorOf('Drive.Files.list({ q: "name = \'x\'" })')).toMatch(/the Drive query name = 'x'/);
  });
});

describe('menus, pages and alerts', () => {
  it('are kept as they were shown', () => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi();
      ui.createMenu('Casebook').addItem('Open', 'openIt').addSeparator().addSubMenu(ui.createMenu('More').addItem('About', 'about')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Casebook').setWidth(300));
      ui.showModalDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setHeight(200), 'About');
      file.toast('Done', 'Casebook');
      return HtmlService.createHtmlOutputFromFile('Sidebar').getContent();`,
      { html: { Sidebar: '<p>hello</p>' } },
    );
    expect(host.run('go').value).toBe('<p>hello</p>');
    expect(host.menus()).toEqual([
      {
        caption: 'Casebook',
        items: [
          { label: 'Open', functionName: 'openIt' },
          'separator',
          { caption: 'More', items: [{ label: 'About', functionName: 'about' }] },
        ],
      },
    ]);
    expect(host.shown()).toMatchObject([
      { kind: 'sidebar', title: 'Casebook', html: '<p>hello</p>', width: 300 },
      { kind: 'dialog', title: 'About', height: 200 },
      { kind: 'toast', message: 'Done' },
    ]);
  });

  it('ask through the host, which answers for the person', () => {
    const body = `
      const ui = SpreadsheetApp.getUi();
      return [ui.alert('Read this.'), ui.alert('Erase?', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.alert('Title', 'Prompt', ui.ButtonSet.OK_CANCEL)];`;
    const host = hostOf(body, { answerAlert: ({ buttons }) => (buttons === 'YES_NO' ? 'NO' : 'OK') });
    expect(host.run('go').value).toEqual(['OK', true, 'OK']);
    expect(host.shown()[2]).toEqual({
      kind: 'alert',
      title: 'Title',
      prompt: 'Prompt',
      buttons: 'OK_CANCEL',
      answer: 'OK',
    });
  });

  it('need an HTML file that is there', () => {
    expect(errorOf("HtmlService.createHtmlOutputFromFile('None')")).toBe(
      'Exception: No HTML file named None was found.',
    );
  });
});
