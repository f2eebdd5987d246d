import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stop } from './stop.mjs';

const LONGEST_WAIT_MS = 10 * 60 * 1000;

/**
 * Runs `work` while no other command of this clone does: a file holds the numbers of the processes at work,
 * this one and those that `work` adds with the function it gets, which outlive this one when it is killed.
 * A file whose processes are all gone was left by a crash and is taken over.
 */
export async function oneAtATime(lockFile, work) {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  while (!take(lockFile)) {
    if (Date.now() > giveUpAt) {
      throw new Stop(`Another command has been at work here for ten minutes: end it, or delete ${lockFile}.`);
    }
    if (isLeftOver(lockFile)) rmSync(lockFile, { force: true });
    else await sleep(100);
  }
  try {
    return await work((pid) => appendFileSync(lockFile, `\n${pid}`));
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeftOver(lockFile) {
  try {
    const owners = readFileSync(lockFile, 'utf8').split('\n').map(Number).filter(Boolean);
    // Between its making and its writing the file is empty for a moment.
    if (owners.length === 0) return Date.now() - statSync(lockFile).mtimeMs > 5000;
    return !owners.some(isRunning);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error.code !== 'ESRCH';
  }
}
