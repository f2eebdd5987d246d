import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** One file a layer, each naming what that layer may or may not know. */
const PROBES = {
  'src/domain/probeFine.ts': `import { daysBetween } from './civilDate';\nexport const probe = daysBetween;`,
  'src/domain/probeGoogle.ts': 'export const probe = () => SpreadsheetApp.getActive();',
  'src/domain/probeDom.ts': 'export const probe = () => document.title;',
  'src/domain/probeOutput.ts': `export const probe = () => console.log('');`,
  'src/domain/probeTimer.ts': 'export const probe = () => setTimeout(() => 0, 1);',
  'src/domain/probeNode.ts': `export { readFileSync } from 'node:fs';`,
  'src/domain/probeUpward.ts': `import { probe } from '../google/probeTarget';\nexport const up = probe;`,
  'src/app/probeFine.ts': `import { daysBetween } from '../domain/civilDate';\nexport const probe = daysBetween;`,
  'src/app/probeGoogle.ts': 'export const probe = () => SpreadsheetApp.getActive();',
  'src/app/probeDom.ts': 'export const probe = () => document.title;',
  'src/google/probeTarget.ts': 'export const probe = 1;',
  'src/google/probeFine.ts': 'export const probe = () => SpreadsheetApp.getActive().getId();',
  'src/google/probeDom.ts': 'export const probe = () => document.title;',
  'sidebar/probeFine.ts': 'export const probe = () => document.title;',
  'sidebar/probeGoogle.ts': 'export const probe = () => SpreadsheetApp.getActive();',
};

describe('the compiler guards the layers', () => {
  let copy: string;
  let errors: string[];

  beforeAll(() => {
    // A copy, because another command may be compiling or formatting the sources at this moment.
    copy = mkdtempSync(path.join(tmpdir(), 'casebook-layers-'));
    for (const part of ['src', 'sidebar', 'tsconfig.base.json']) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(PROBES)) writeFileSync(path.join(copy, file), text);
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-b', 'src/google', 'sidebar', '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    errors = stdout.replaceAll('\\', '/').split('\n');
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  const errorsIn = (file: string) => errors.filter((line) => line.startsWith(`${file}(`));
  const names = Object.keys(PROBES).filter((file) => !file.includes('Target'));

  it.each(names.filter((file) => file.includes('Fine')))('%s, which keeps to its layer, compiles', (file) => {
    expect(errorsIn(file)).toEqual([]);
  });

  it.each(names.filter((file) => !file.includes('Fine')))('%s does not compile', (file) => {
    expect(errorsIn(file).join('\n')).toMatch(/TS(2304|2307|2584|2591|2580|6307|6059)/);
  });
});
