import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WorkbenchOptions } from '../../../workbench/server/options';
import { launchChromium } from './chromium';
import { WorkbenchPage } from './workbenchPage';

const ROOT = path.resolve(__dirname, '../../..');
const COMMAND = path.join(ROOT, 'build/workbench.mjs');

export interface OpenWorkbench {
  /** The address a person opens. */
  readonly address: string;
  readonly browser: Browser;
  /** A window of its own for `user`, with the grid in it. */
  open(user: string): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

export type { Frame, Page };

/**
 * `npm start` (or another `command`) in a process of its own at a free port, and a browser. Nobody is asked for
 * consent unless `authorized` is false; the clock starts at 2026-03-10 10:00 in New York unless said.
 */
export async function openWorkbench(
  options: Partial<WorkbenchOptions> = {},
  command: string = COMMAND,
): Promise<OpenWorkbench> {
  const [launched, started] = await Promise.allSettled([launchChromium(), startServer(options, command)]);
  if (launched.status === 'rejected' || started.status === 'rejected') {
    if (launched.status === 'fulfilled') await launched.value.close();
    if (started.status === 'fulfilled') await ended(started.value.child);
    throw launched.status === 'rejected' ? launched.reason : (started as PromiseRejectedResult).reason;
  }
  const browser = launched.value;
  const { child, address } = started.value;
  return {
    address,
    browser,
    open: async (user) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const opened = new WorkbenchPage(page, user);
      await page.goto(`${address}?user=${user}`);
      await opened.ready();
      return opened;
    },
    close: async () => {
      await browser.close();
      await ended(child);
    },
  };
}

async function startServer(
  options: Partial<WorkbenchOptions>,
  command: string,
): Promise<{ child: ChildProcess; address: string }> {
  if (!existsSync(command))
    throw new Error('build/workbench.mjs is missing: run npm test, which builds it first');
  const child = spawn(process.execPath, ['--max-semi-space-size=128', command, ...argumentsOf(options)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += String(data);
      const found = /open at (http:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the workbench ended (${code}): ${said}`)));
  });
  return { child, address };
}

function argumentsOf(options: Partial<WorkbenchOptions>): string[] {
  const { sample = false, authorized = true, today = '2026-03-10', time = '10:00', ...rest } = options;
  const given = { port: 0, today, time, ...rest };
  return [
    ...Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [`--${name}`, String(value)])),
    ...(sample ? ['--sample'] : []),
    ...(authorized ? ['--authorized'] : []),
  ];
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
