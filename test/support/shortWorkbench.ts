import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Table } from '../../src/tables/defineTable';
import { TABLES } from '../../src/tables/tables';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const BUILT = path.join(ROOT, 'build');

/** More than a story fills, and a fifth of what a new tracker has. */
const ROWS = 40;

/**
 * The built workbench beside the built product, in which nothing but the number of rows in a new tab is another: a set-up
 * takes a few seconds, and with the whole product half a minute. Returns its command; gone when the file's tests are done.
 */
export function shortWorkbench(): string {
  if (!existsSync(path.join(BUILT, 'workbench.mjs')))
    throw new Error('build/workbench.mjs is missing: run npm test, which builds it first');
  // Under build/, where it finds the packages.
  const folder = mkdtempSync(path.join(BUILT, 'short-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [build, dist] = [path.join(folder, 'build'), path.join(folder, 'dist')];
  for (const part of [build, dist]) mkdirSync(part);
  copyFileSync(path.join(BUILT, 'workbench.mjs'), path.join(build, 'workbench.mjs'));
  cpSync(path.join(BUILT, 'page'), path.join(build, 'page'), { recursive: true });
  for (const name of ['appsscript.json', 'Sidebar.html'])
    copyFileSync(path.join(DIST, name), path.join(dist, name));
  writeFileSync(path.join(dist, 'Code.js'), withFewRows(readFileSync(path.join(DIST, 'Code.js'), 'utf8')));
  return path.join(build, 'workbench.mjs');
}

/** Each table declares its rows on a line of its own, which the build leaves so. */
function withFewRows(code: string): string {
  let found = 0;
  const short = code.replace(/^( +rows: )(\d+),$/gm, (line, start: string, rows: string) => {
    if (Number(rows) <= ROWS) return line;
    found += 1;
    return `${start}${ROWS},`;
  });
  const longer = Object.values<Table>(TABLES).filter(({ rows }) => rows > ROWS).length;
  if (found !== longer) throw new Error(`dist/Code.js says the rows of ${found} long tables, of ${longer}`);
  return short;
}
