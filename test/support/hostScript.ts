import path from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');

/** TypeScript as a script that Google could run: each of `functions`, which the entry exports, is at its top level. */
export function hostScript(
  entry: string,
  functions: readonly string[],
  define: Readonly<Record<string, string>> = {},
): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Tested',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    external: ['stream'],
    logLevel: 'silent',
    define: { ...define },
  });
  const stubs = functions.map(
    (name) => `function ${name}() { return Tested.${name}.apply(this, arguments); }`,
  );
  return `${outputFiles[0]?.text}\n${stubs.join('\n')}\n`;
}
