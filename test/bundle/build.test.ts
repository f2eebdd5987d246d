import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './built';

describe('the build', () => {
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'casebook build '));
    for (const part of ['src', 'sidebar', 'workbench', 'scripts', 'package.json', 'appsscript.json']) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function build() {
    const module = pathToFileURL(path.join(copy, 'scripts/build.mjs')).href;
    const code = `import(${JSON.stringify(module)}).then((m) => m.build(${JSON.stringify(copy)}))`;
    return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  }

  it('takes away what an earlier build left in dist/, which a push would send', () => {
    mkdirSync(path.join(copy, 'dist/old'), { recursive: true });
    writeFileSync(path.join(copy, 'dist/Old.js'), '');
    expect(build().stderr).toBe('');
    expect(readdirSync(path.join(copy, 'dist')).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
    expect(readdirSync(path.join(copy, 'build/partial'))).toEqual([]);
  });

  it('refuses an entry point that Google could not call', () => {
    appendFileSync(path.join(copy, 'src/google/main.ts'), 'export function tidy_(): void {}\n');
    expect(build().stderr).toContain('src/google/main.ts exports "tidy_"');
  });

  it('refuses a bundle over its budget', () => {
    writeFileSync(path.join(copy, 'scripts/budgets.json'), '{ "Code.js": 100 }');
    expect(build().stderr).toMatch(/dist\/Code.js would be \d+ bytes and its budget is 100/);
  });
});
