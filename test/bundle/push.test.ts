import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built, json, ROOT } from './built';

interface Manifest {
  runtimeVersion: string;
  oauthScopes: string[];
  dependencies: { enabledAdvancedServices: unknown[] };
}

describe('what a push sends', () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'casebook home '));
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it('is Code.js, Sidebar.html and the manifest, in the words of clasp itself', () => {
    built('Code.js');
    const clasp = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      // No account and no settings: what is pushed must not depend on who asks.
      env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home },
    });
    const status = JSON.parse(said) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(status.filesToPush.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  }, 30_000);

  it('names no real script: each group connects its own', () => {
    // What is committed: a group that connected its own script has its id in the file, and tests that still pass.
    const committed = execFileSync('git', ['show', 'HEAD:.clasp.json'], { cwd: ROOT, encoding: 'utf8' });
    expect((JSON.parse(committed) as { scriptId: string }).scriptId).toMatch(/^PASTE-/);
  });

  it.each(Object.entries(json<Record<string, number>>('scripts/budgets.json')))(
    '%s keeps to its budget of %d bytes',
    (name, budget) => {
      expect(Buffer.byteLength(built(name))).toBeLessThanOrEqual(budget);
    },
  );
});

describe('the manifest', () => {
  const manifest = () => JSON.parse(built('appsscript.json')) as Manifest;

  it('[S4] asks for exactly three scopes', () => {
    expect(manifest().oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/drive.file',
    ]);
  });

  it('runs on V8 with Drive v3 as the only advanced service', () => {
    expect(manifest().runtimeVersion).toBe('V8');
    expect(manifest().dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });
});
