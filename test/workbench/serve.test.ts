import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { pageClock } from '../../workbench/page/pageClock';
import { readTypingAsGoogle } from '../../workbench/page/typing';
import { workbenchOptions } from '../../workbench/server/options';
import type { FromPage, FromServer } from '../../workbench/server/protocol';
import { type RunningWorkbench, serve } from '../../workbench/server/serve';
import { Client, prepare } from './client';

const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Casebook').addItem('Go', 'go').addToUi(); }
  function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!doctype html><html><head><title>x</title></head><body>mine</body></html>')); }
  function plan() {
    const blob = Utilities.newBlob('<h1>Plan</h1><script>alert(1)</script>', 'text/html', 'p.html');
    const file = { name: 'Plan "A" & more', mimeType: 'application/vnd.google-apps.document' };
    return Drive.Files.create(file, blob, { fields: 'id,webViewLink' }).webViewLink;
  }
  function rpc() { return { ok: true, value: null }; }
  function hidden_() {}`;
const MANIFEST = {
  oauthScopes: [
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

let root: string;
let running: RunningWorkbench;
const said: string[] = [];

function folders() {
  return { dist: path.join(root, 'dist'), page: path.join(root, 'page'), data: path.join(root, 'data') };
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'casebook-serve-'));
  const { dist, page } = folders();
  mkdirSync(dist);
  mkdirSync(page);
  writeFileSync(path.join(dist, 'Code.js'), SCRIPT);
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(page, 'index.html'), '<p>the page</p>');
  writeFileSync(path.join(page, 'googleScript.js'), 'var shim;');
  running = await serve(workbenchOptions(['--port', '0', '--authorized']), folders(), (line) =>
    said.push(line),
  );
});
afterAll(async () => {
  await running.close();
  rmSync(root, { recursive: true, force: true });
});

interface Got {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** By the name a browser asks for, which the server looks at. */
function get(where: string, host = `localhost:${running.port}`): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: running.port, path: where, headers: { host } },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => {
          body += String(part);
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** A window's socket, as a page of this origin opens it. */
function open(origin = `http://localhost:${running.port}`) {
  const socket = new WebSocket(`ws://127.0.0.1:${running.port}/socket?user=mari@example.org`, { origin });
  const heard: FromServer[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)) as FromServer);
    for (const look of waiting) look();
  });
  const hears = <K extends FromServer['kind']>(kind: K) =>
    new Promise<Extract<FromServer, { kind: K }>>((resolve) => {
      const look = () => {
        const found = heard.find((message) => message.kind === kind);
        if (found) resolve(found as Extract<FromServer, { kind: K }>);
      };
      waiting.push(look);
      look();
    });
  const opened = new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return { socket, hears, opened, send: (message: FromPage) => socket.send(JSON.stringify(message)) };
}

const HELLO: FromPage = { kind: 'hello', world: null, revision: null, clientId: null };

describe('the port', () => {
  it('in use is said in one sentence, and the next free one is used', async () => {
    const other: Server = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const lines: string[] = [];
    const second = await serve(workbenchOptions(['--port', String(port)]), folders(), (line) =>
      lines.push(line),
    );
    expect(second.port).toBeGreaterThan(port);
    expect(lines).toEqual([`Port ${port} is in use, so this is at port ${second.port}.`]);
    await second.close();
    other.close();
  });

  it('is open to this machine only', () => {
    expect(running.address('mari@example.org')).toBe(
      `http://localhost:${running.port}/?user=mari@example.org`,
    );
  });
});

describe('what a browser gets', () => {
  it('is the page under localhost, with nothing from elsewhere allowed', async () => {
    const { status, body, headers } = await get('/?user=mari@example.org');
    expect([status, body]).toEqual([200, '<p>the page</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('is nothing under the name of another site, and nothing outside the page folder', async () => {
    expect((await get('/', `evil.example:${running.port}`)).status).toBe(421);
    expect((await get('/../dist/Code.js')).status).toBe(404);
    expect((await get('/%2e%2e/dist/Code.js')).status).toBe(404);
    expect((await get('//evil.example/x', `127.0.0.1:${running.port}`)).headers.location).toBe(
      `http://localhost:${running.port}//evil.example/x`,
    );
  });

  it('is a page of the script only under 127.0.0.1, google.script before all else in it', async () => {
    const window = open();
    await window.opened;
    window.send(HELLO);
    const { menus, functions } = await window.hears('welcome');
    expect(menus).toHaveLength(1);
    expect(functions).toEqual(['onOpen', 'go', 'plan', 'rpc']);
    window.send({ kind: 'menu', id: 1, functionName: 'go', at: null });
    const [shown] = (await window.hears('done')).shown;
    const where = `/frame/${shown && 'frame' in shown ? shown.frame : ''}`;
    const frame = await get(where, `127.0.0.1:${running.port}`);
    expect(frame.body).toContain('<head><script data-functions="onOpen go plan rpc"');
    expect(frame.body.indexOf('var shim;')).toBeLessThan(frame.body.indexOf('<title>'));
    expect((await get(where)).status).toBe(404);
    expect((await get('/', `127.0.0.1:${running.port}`)).status).toBe(302);
    window.socket.close();
  });

  it('is a document to read and to download, in which nothing runs', async () => {
    const window = open();
    await window.opened;
    window.send(HELLO);
    await window.hears('welcome');
    window.send({ kind: 'call', id: 1, functionName: 'plan', args: [], at: null });
    const { outcome, documents } = await window.hears('done');
    const id = documents[0]?.id ?? '';
    expect(outcome).toEqual({ ok: true, value: `http://localhost:${running.port}/documents/${id}` });
    const reader = await get(`/documents/${id}`);
    expect(reader.body).toContain('<h1>Plan &quot;A&quot; &amp; more</h1>');
    expect(reader.body).toContain('In Google this is a Google Doc.');
    expect(reader.body).not.toContain('alert(1)');
    const content = await get(`/documents/${id}/content`);
    expect(content.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    const file = await get(`/documents/${id}.html`);
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Plan _A_ _ more.html"/);
    expect((await get('/documents/none')).status).toBe(404);
    window.socket.close();
  });

  it('is the workbook', async () => {
    const { status, headers, body } = await get('/download.xlsx');
    expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
    expect(headers['content-disposition']).toContain('.xlsx');
  });
});

describe('the socket', () => {
  it('is refused to a page of any other origin', async () => {
    await expect(open('http://evil.example').opened).rejects.toThrow();
    await expect(open(`http://127.0.0.1:${running.port}`).opened).rejects.toThrow();
  });
});

describe('a formula that a person pastes', () => {
  beforeAll(prepare);

  it.each([
    ['es_MX', '=SUM(1,2)'],
    ['es_ES', '=SUM(1;2)'],
    ['de_DE', '=SUM(1;2)'],
  ])('takes the separators that a script takes under %s', async (locale, formula) => {
    const there = await serve(workbenchOptions(['--port', '0', '--locale', locale]), folders(), () => {});
    const mari = new Client(there.workbench, 'mari@example.org');
    const { now, file } = mari.welcome();
    readTypingAsGoogle(mari.model, file, pageClock({ now, zone: file.zone, locale }));
    const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
    mari.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target, clipboardContent: { text: formula } });
    expect(mari.shows({ col: 0, row: 0 })).toBe('3');
    await there.close();
  });
});
