import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
};
const UNPACKING = path.join(tmpdir(), 'casebook-chromium.lock');
const LONGEST_UNPACKING_MS = 120_000;

/** Where Chromium is: CASEBOOK_CHROMIUM, the system's, or on Linux the one inside @sparticuz/chromium. @throws a sentence when there is none. */
export function findChromium(): string {
  const named = process.env.CASEBOOK_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CASEBOOK_CHROMIUM names ${named}, which is no program that can be run.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const system = [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find(isProgram);
  if (system !== undefined) return system;
  if (process.platform === 'linux') return unpackPackaged();
  throw new Error(
    'The browser tests need Chromium or Chrome and found none: install one, or name one in CASEBOOK_CHROMIUM.',
  );
}

export function launchChromium(): Promise<Browser> {
  // Chromium's own sandbox does not start for root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findChromium(), args });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** It unpacks into the temporary folder, where test runs at the same time must not find half of it. */
function unpackPackaged(): string {
  const giveUpAt = Date.now() + LONGEST_UNPACKING_MS;
  while (!takeTurn()) {
    if (Date.now() > giveUpAt) {
      throw new Error(`Another run has been unpacking a browser for two minutes: delete ${UNPACKING}.`);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    // An ES module, which Jest does not load.
    const script =
      "import chromium from '@sparticuz/chromium'; chromium.setGraphicsMode = false; console.log(await chromium.executablePath());";
    const node = ['--input-type=module', '-e', script];
    const cwd = path.resolve(__dirname, '../../..');
    return execFileSync(process.execPath, node, { cwd, encoding: 'utf8' }).trim();
  } finally {
    rmdirSync(UNPACKING);
  }
}

function takeTurn(): boolean {
  try {
    mkdirSync(UNPACKING);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
