import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './built';

const ID = '1aB_c-D2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4cD5eF6gH7iJ8k';

describe('npm run connect', () => {
  let folder: string;
  /** In a process of its own: Jest cannot load a script that is an ES module. */
  const connect = (given: readonly string[]) => {
    const module = JSON.stringify(pathToFileURL(path.join(ROOT, 'scripts/connect.mjs')).href);
    const work = `import(${module}).then((m) => console.log(m.connect(...${JSON.stringify([folder, given])})))`;
    const told = `${work}.catch((error) => { console.log(error.message); process.exitCode = 1; })`;
    const { status, stdout } = spawnSync(process.execPath, ['-e', told], { encoding: 'utf8' });
    return { isConnected: status === 0, said: stdout };
  };
  const scriptId = () => JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8')).scriptId;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'casebook connect '));
    writeFileSync(path.join(folder, '.clasp.json'), '{ "scriptId": "PASTE-IT", "rootDir": "dist" }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['the id', ID],
    ['the address of the script editor', `https://script.google.com/u/0/home/projects/${ID}/edit`],
    ['the id with spaces around it', ` ${ID} `],
  ])('takes %s, keeps the rest of the file, and says what comes next', (_, given) => {
    const { isConnected, said } = connect([given]);
    expect(isConnected).toBe(true);
    expect(said).toMatch(/npx clasp login.*npx clasp push/s);
    expect(JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: ID,
      rootDir: 'dist',
    });
  });

  it.each([
    ['nothing', []],
    ["a Sheet's own id", ['1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms']],
    ['words', ['my sheet']],
  ])('refuses %s in a sentence and changes nothing', (_, given) => {
    const { isConnected, said } = connect(given);
    expect(isConnected).toBe(false);
    expect(said).toMatch(/Extensions > Apps Script/);
    expect(scriptId()).toBe('PASTE-IT');
  });
});
