import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** google.script as the built shim makes it, in a stand-in for a frame: what it posts, and a way to answer. */
function frame(functions = 'rpc go') {
  const file = path.resolve(__dirname, '../../build/page/googleScript.js');
  if (!existsSync(file)) throw new Error('build/page is missing: run npm test, which builds it first');
  const posted: { message: Record<string, unknown>; origin: string }[] = [];
  const listeners: Record<string, (event: object) => void> = {};
  const logged: string[] = [];
  const parent = {
    postMessage: (message: Record<string, unknown>, origin: string) => posted.push({ message, origin }),
  };
  const page = 'http://localhost:1';
  const window: Record<string, unknown> = {
    parent,
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener;
    },
  };
  const context = createContext({
    window,
    document: { currentScript: { dataset: { page, functions } } },
    console: { error: (error: Error) => logged.push(String(error)) },
  });
  runInContext(readFileSync(file, 'utf8'), context);
  const seen: unknown[] = [];
  Object.assign(context, { google: window.google, seen: (...given: unknown[]) => seen.push(given) });
  return {
    posted,
    logged,
    seen,
    run: (code: string): unknown => runInContext(`(() => { ${code} })()`, context),
    answer: (id: number, outcome: object, from: object = {}) =>
      listeners.message?.({
        origin: page,
        source: parent,
        data: { casebook: 'reply', id, outcome },
        ...from,
      }),
    press: (key: string) => listeners.keydown?.({ key, defaultPrevented: false }),
  };
}

const handled =
  'google.script.run.withSuccessHandler((v, u) => seen("ok", v, u)).withFailureHandler((e, u) => seen("failed", e.name, e.message, u))';

describe('google.script.run in a page', () => {
  it('sends a call to the window around, and gives the reply to the success handler with the user object', () => {
    const { run, posted, answer, seen } = frame();
    expect(
      run(`return ${handled}.withUserObject({ a: 1 }).rpc("readBoard", { code: null })`),
    ).toBeUndefined();
    expect(posted).toEqual([
      {
        origin: 'http://localhost:1',
        message: { casebook: 'call', id: 1, functionName: 'rpc', args: ['readBoard', { code: null }] },
      },
    ]);
    answer(1, { ok: true, value: 7 });
    expect(seen).toEqual([['ok', 7, { a: 1 }]]);
  });

  it('gives an error to the failure handler; without one it is logged, and with null it is not', () => {
    const { run, answer, seen, logged } = frame();
    run(`${handled}.go(); google.script.run.go(); google.script.run.withFailureHandler(null).go()`);
    for (const id of [1, 2, 3]) answer(id, { ok: false, name: 'Exception', message: 'no luck' });
    expect(seen).toEqual([['failed', 'ScriptError', 'no luck', undefined]]);
    expect(logged).toEqual(['ScriptError: no luck']);
  });

  it('keeps handlers of one call apart from those of another', () => {
    const { run, answer, seen } = frame();
    run(`const base = google.script.run.withSuccessHandler((v) => seen("base", v));
      base.withSuccessHandler((v) => seen("other", v)).go(); base.go();`);
    answer(2, { ok: true, value: 2 });
    answer(1, { ok: true, value: 1 });
    expect(seen).toEqual([
      ['base', 2],
      ['other', 1],
    ]);
  });

  it.each([
    ['a Date', '{ when: new Date() }', '0.when'],
    ['a function', '[() => 1]', '0.0'],
    ['a Map', 'new Map()', '0'],
    ['an element of the page', '{ nodeType: 1 }', '0'],
    ['a circular object', 'Object.assign(circle, { circle })', '0.circle'],
  ])('throws for %s, before anything is copied', (_, value, where) => {
    const { run, posted } = frame();
    expect(() => run(`const circle = {}; google.script.run.go(${value})`)).toThrow(
      `Failed due to illegal value in property: ${where}`,
    );
    expect(posted).toEqual([]);
  });

  it('has no function that the script has not', () => {
    const { run } = frame();
    expect(() => run('google.script.run.nowhere()')).toThrow(/is not a function/);
  });

  it('lets ten calls run at once and the eleventh wait for its turn', () => {
    const { run, posted, answer } = frame();
    run('for (let n = 0; n < 11; n += 1) google.script.run.go(n)');
    expect(posted).toHaveLength(10);
    answer(4, { ok: true, value: null });
    expect(posted).toHaveLength(11);
  });

  it('believes only the window around it', () => {
    const { run, answer, seen } = frame();
    run(`${handled}.go()`);
    answer(1, { ok: true, value: 'forged' }, { origin: 'http://evil.example' });
    answer(1, { ok: true, value: 'forged' }, { source: {} });
    expect(seen).toEqual([]);
  });
});

describe('google.script.host in a page', () => {
  it('asks the window around to close, to resize and to take the focus back; Escape is told to it', () => {
    const { run, posted, press } = frame();
    run(
      'google.script.host.setHeight(300); google.script.host.setWidth(200); google.script.host.editor.focus(); google.script.host.close()',
    );
    press('Escape');
    press('a');
    expect(posted.map(({ message }) => message)).toEqual([
      { casebook: 'size', height: 300 },
      { casebook: 'size', width: 200 },
      { casebook: 'focusEditor' },
      { casebook: 'close' },
      { casebook: 'escape' },
    ]);
  });
});
