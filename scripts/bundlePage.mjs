import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const INPUTS = 'inputs.json';
const inPage = (name) => `workbench/page/${name}`;
const HTML = inPage('index.html');

/**
 * The files of build/page: what the workbench's server sends to a browser. Nothing in them comes from a network.
 * Empty when they are there and none of what they are made of changed: the grid's library is large, and every
 * command builds first.
 */
export async function bundlePage(common) {
  const root = common.absWorkingDir;
  if (isUpToDate(root)) return [];
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: {
      page: inPage('main.ts'),
      googleScript: inPage('googleScript.ts'),
      reader: inPage('reader.ts'),
      style: inPage('page.css'),
      readerStyle: inPage('reader.css'),
    },
    outdir: 'build/page',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    // Its "browser" build expects owl as a global.
    mainFields: ['module', 'main'],
    loader: {
      // The library's templates are text, its icons' font a file beside the style sheet; browsers take woff2.
      '.xml': 'text',
      '.woff2': 'file',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
  });
  const inputs = [HTML, 'scripts/bundlePage.mjs', 'package.json', ...Object.keys(metafile.inputs)].filter(
    (file) => existsSync(path.join(root, file)),
  );
  const times = Object.fromEntries(inputs.map((file) => [file, changedAt(root, file)]));
  return [
    { name: 'index.html', content: readFileSync(path.join(root, HTML), 'utf8') },
    ...outputFiles.map((file) => ({
      name: path.basename(file.path),
      content: /\.(js|css)$/.test(file.path) ? file.text : file.contents,
    })),
    // Written last: a build that was interrupted has none that fits.
    { name: INPUTS, content: `${JSON.stringify(times, null, 1)}\n` },
  ];
}

function isUpToDate(root) {
  const folder = path.join(root, 'build/page');
  const files = [
    INPUTS,
    'index.html',
    'page.js',
    'googleScript.js',
    'reader.js',
    'style.css',
    'readerStyle.css',
  ];
  if (!files.every((file) => existsSync(path.join(folder, file)))) return false;
  const times = JSON.parse(readFileSync(path.join(folder, INPUTS), 'utf8'));
  return Object.entries(times).every(([file, time]) => changedAt(root, file) === time);
}

function changedAt(root, file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs;
}
