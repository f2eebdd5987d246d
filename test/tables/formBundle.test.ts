import { buildSync } from 'esbuild';

it('[rule 13] what pages need of the tables brings no other words along', () => {
  const modules = ['formFields', 'formSteps', 'formChecks', 'formSchema'];
  const contents = modules.map((name) => `export * from './src/tables/${name}';`).join('\n');
  const { metafile } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  const words = files.filter((file) => /src\/messages\/(en|es)\//.test(file));
  expect(words.sort()).toEqual(['src/messages/en/choices.ts', 'src/messages/es/choices.ts']);
  expect(files.filter((file) => /src\/(app|domain\/plan\/sections)\//.test(file))).toEqual([]);
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  expect(bytes).toBeLessThan(92_000);
});
