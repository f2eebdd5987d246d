import { existsSync } from 'node:fs';
import path from 'node:path';
import { connect } from './connect.mjs';
import { install } from './install.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const inPackages = (file) => path.join(ROOT, 'node_modules', file);
const JEST = inPackages('jest/bin/jest.js');
const BIOME = inPackages('@biomejs/biome/bin/biome');
const TSC = inPackages('typescript/bin/tsc');

/** Each task runs its steps in order and stops at the first that fails. A step gets what was typed after `--`. */
const TASKS = {
  build: [],
  connect: [connectScript],
  start: [startWorkbench],
  test: [checkTypes, runTests],
  check: [checkStyle, checkTypes, runTests],
  screenshots: [takePictures],
  docs: [(args) => runNode(builtFile('docs.mjs'), args)],
};

/** Installs and builds when needed, runs the task, and makes its exit code this process's own. */
export async function runTask(name, args) {
  const steps = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : null;
  if (!steps) throw new Stop(`There is no task "${name}": choose one of ${Object.keys(TASKS).join(', ')}.`);
  await install(ROOT);
  const { build } = await import('./build.mjs');
  await build(ROOT);
  for (const step of steps) {
    const exitCode = await step(args);
    if (exitCode !== 0) {
      process.exitCode = exitCode;
      return;
    }
  }
}

/** The spreadsheet engine makes and drops many small objects; room for them saves a sixth of the time. */
function startWorkbench(args) {
  return run(process.execPath, ['--max-semi-space-size=128', builtFile('workbench.mjs'), ...args], {
    cwd: ROOT,
  });
}

function connectScript(args) {
  console.log(connect(ROOT, args));
  return 0;
}

function builtFile(name) {
  const file = path.join(ROOT, 'build', name);
  if (!existsSync(file)) throw new Stop(`build/${name} was not built, because its source is not there.`);
  return file;
}

/** Two compilers writing the same build/types would read each other's half-written files. */
function checkTypes() {
  return oneAtATime(path.join(ROOT, 'build', 'types.lock'), (started) => runNode(TSC, ['-b'], started));
}

function checkStyle() {
  return runNode(BIOME, ['check', '.']);
}

function runTests(args) {
  return runNode(JEST, args);
}

/** Jest runs the TypeScript; the pictures are no test, so its own pattern passes them by. */
function takePictures(args) {
  return runNode(JEST, ['--testMatch', '**/test/browser/screenshots.ts', '--runInBand', ...args]);
}

function runNode(file, args, started) {
  return run(process.execPath, [file, ...args], { cwd: ROOT, started });
}
