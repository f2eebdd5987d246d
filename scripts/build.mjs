import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { bundlePage } from './bundlePage.mjs';
import { Stop } from './stop.mjs';
import { writeWhole } from './writeWhole.mjs';

/** What clasp pushes, and nothing else. */
const SHIPPED = ['Code.js', 'Sidebar.html', 'appsscript.json'];
const GLOBAL_NAME = 'Casebook';

/** Builds dist/ (what Google gets) and build/ (what runs here). @throws when a source does not build. */
export async function build(root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const common = {
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    logLevel: 'error',
    write: false,
    define: { CASEBOOK_VERSION: JSON.stringify(JSON.parse(read('package.json')).version) },
  };
  const [code, sidebar, workbench, page, docs] = await Promise.all([
    bundleCode(common),
    bundleSidebar(common, read('sidebar/page.html')),
    bundleForNode(common, 'workbench/main.ts'),
    bundlePage(common),
    bundleForNode(common, 'scripts/docs.ts'),
  ]);
  const dist = { 'Code.js': code, 'Sidebar.html': sidebar, 'appsscript.json': read('appsscript.json') };
  checkBudgets(dist, JSON.parse(read('scripts/budgets.json')));
  for (const name of SHIPPED) write(root, `dist/${name}`, dist[name]);
  removeStrangers(path.join(root, 'dist'));
  write(root, 'build/workbench.mjs', workbench);
  for (const { name, content } of page) write(root, `build/page/${name}`, content);
  write(root, 'build/docs.mjs', docs);
}

/** Apps Script finds only top-level functions, so each export of the entry file gets a stub after the bundle. */
async function bundleCode(common) {
  const options = {
    ...common,
    entryPoints: ['src/google/main.ts'],
    outfile: 'Code.js',
    // V8 there rejects #private and static fields; es2019 turns them into what it accepts.
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    legalComments: 'eof',
    // papaparse names this Node module in a stream reader that we never call.
    external: ['stream'],
  };
  // esbuild lists a bundle's exports only for the esm format.
  const listed = await esbuild.build({ ...options, format: 'esm', metafile: true });
  const names = listed.metafile.outputs['Code.js'].exports;
  const bundle = await esbuild.build({ ...options, format: 'iife', globalName: GLOBAL_NAME });
  return `${bundle.outputFiles[0].text}\n${names.map(stub).join('\n')}\n`;
}

function stub(name) {
  if (name === 'default' || name.endsWith('_')) {
    throw new Stop(
      `src/google/main.ts exports "${name}", which Apps Script cannot call: give it a name that does not end in _.`,
    );
  }
  return `function ${name}() { return ${GLOBAL_NAME}.${name}.apply(this, arguments); }`;
}

async function bundleSidebar(common, page) {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: { script: 'sidebar/main.tsx', style: 'sidebar/sidebar.css' },
    outdir: 'sidebar',
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes // inside a template literal for a comment and cuts the line there
    // (enuchi/React-Google-Apps-Script#157).
    supported: { 'template-literal': false },
  });
  const output = (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text.trim();
  // A replacing function, because a bundle may hold "$&", which replace() would fill in.
  return page
    .replace('/* style */', () => output('.css').replace(/<\/(style)/gi, '<\\/$1'))
    .replace('/* script */', () =>
      output('.js')
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '\\x3C!--'),
    );
}

/** Null when the entry file is not there. Packages stay imports, found in node_modules when it runs. */
async function bundleForNode(common, entry) {
  if (!existsSync(path.join(common.absWorkingDir, entry))) return null;
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [entry],
    format: 'esm',
    platform: 'node',
    target: 'node20.11',
    packages: 'external',
  });
  return outputFiles[0].text;
}

function checkBudgets(dist, budgets) {
  for (const [name, budget] of Object.entries(budgets)) {
    const bytes = Buffer.byteLength(dist[name]);
    if (bytes > budget) {
      throw new Stop(
        `dist/${name} would be ${bytes} bytes and its budget is ${budget}: find what grew, or raise scripts/budgets.json with a reason.`,
      );
    }
  }
}

function write(root, name, text) {
  const file = path.join(root, name);
  if (text === null) rmSync(file, { force: true });
  else writeWhole(file, text, path.join(root, 'build', 'partial'));
}

/** clasp would push a file left over from an earlier layout. */
function removeStrangers(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!SHIPPED.includes(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
