import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'build/workbench.mjs');

export const SAMPLE = (name: string) => path.join(ROOT, 'test/data', name);

export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs the built workbench as `npm start --` does, in a process of its own. */
export function headless(args: readonly string[], command: string = COMMAND): Ended {
  if (!existsSync(command))
    throw new Error('build/workbench.mjs is missing: run npm test, which builds it first');
  const node = ['--max-semi-space-size=128', command, '--headless', ...args];
  const ended = spawnSync(process.execPath, node, { cwd: ROOT, encoding: 'utf8' });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}`.trim() };
}

/** A folder of its own for each test file, gone when its tests are done. */
export function scratchFolder(): {
  at: (name: string) => string;
  file: (name: string, content: string | Buffer) => string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    file: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}

/** What is in a folder, and null when there is none. */
export function filesIn(folder: string): string[] | null {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).sort() : null;
}

/** The XML parts of a workbook, by name. */
export function xlsxParts(file: string): Record<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
