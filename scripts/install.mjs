import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { oneAtATime } from './oneAtATime.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Makes node_modules what package-lock.json says. Quiet, and a few milliseconds, when it is already. */
export async function install(root) {
  if (isInstalled(root)) return;
  await oneAtATime(path.join(root, 'build', 'install.lock'), async (started) => {
    // Whoever held the lock before may have installed in the meantime.
    if (isInstalled(root)) return;
    if (!hasWhatTheLockSays(root)) {
      console.error('Installing what Casebook is built with; this is needed once and takes about a minute.');
      await runNpmCi(root, started);
    }
    writeFileSync(stampFile(root), lockHash(root));
  });
}

const stampFile = (root) => path.join(root, 'node_modules', '.casebook-lock');

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** The stamp is written last, so an interrupted install has none; a package deleted since shows as missing. */
function isInstalled(root) {
  if (!existsSync(stampFile(root)) || readFileSync(stampFile(root), 'utf8') !== lockHash(root)) return false;
  return neededPackages(root).every(([place]) => existsSync(path.join(root, place, 'package.json')));
}

/** True after a person's own `npm ci` or `npm install`, whose record npm writes last: no need to repeat it. */
function hasWhatTheLockSays(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages } = JSON.parse(readFileSync(record, 'utf8'));
  return neededPackages(root).every(
    ([place, { version }]) =>
      packages[place]?.version === version && existsSync(path.join(root, place, 'package.json')),
  );
}

/** Packages for other systems are optional in the lock file and absent from node_modules. */
function neededPackages(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(([place, { optional }]) => place !== '' && !optional);
}

async function runNpmCi(root, started) {
  const cache = writableCache();
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...cache.args];
  // Standard output belongs to the task: a headless run may be piped somewhere.
  const options = { cwd: root, started, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath ?? '';
  // Started by npm, the npm in use is known; started as `node scripts/bootstrap.mjs`, it is the one on the path.
  const npmCi = npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
  const exitCode = await npmCi
    .catch((error) => {
      throw new Stop(
        `npm could not be started (${error.message}): install Node with npm and run the same command again.`,
      );
    })
    .finally(cache.remove);
  if (exitCode !== 0) {
    throw new Stop(
      'Installing did not finish, for the reason npm gives above: check the network connection and the free disk space, and run the same command again.',
    );
  }
}

/** npm fails without a cache it can write, as under a home directory that is missing or read-only. */
function writableCache() {
  const usual = process.env.npm_config_cache;
  if (!usual || isWritable(usual)) return { args: [], remove: () => {} };
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-npm-'));
  return { args: [`--cache=${folder}`], remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
