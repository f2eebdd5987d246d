import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { MENU } from '../../src/google/menu';
import { en } from '../../src/messages/en';
import { es } from '../../src/messages/es';
import { built, ROOT } from './built';

/** Apps Script parses about ES2019, as a script: no #private, no static field, no import, no export. */
const parseAsGoogle = (code: string) => parse(code, { ecmaVersion: 2019, sourceType: 'script' });

function topLevelFunctions(): string[] {
  return parseAsGoogle(built('Code.js')).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
}

/** Runs Code.js where nothing but the language exists, and `services`. */
function load(services: Record<string, unknown> = {}): Record<string, () => void> {
  const context = vm.createContext({ ...services });
  vm.runInContext('delete globalThis.console', context);
  vm.runInContext(built('Code.js'), context);
  return context as Record<string, () => void>;
}

describe('Code.js', () => {
  it('parses where Google would parse it', () => {
    expect(() => parseAsGoogle(built('Code.js'))).not.toThrow();
  });

  it.each(['class A { #a = 1 }', 'class A { static a = 1 }', 'export const a = 1', 'a?.b', 'import("a")'])(
    'would not parse with %s in it',
    (code) => {
      expect(() => parseAsGoogle(code)).toThrow(SyntaxError);
    },
  );

  it('touches no service while it loads', () => {
    expect(() => load()).not.toThrow();
  });

  it('has nothing at the top but the bundle and its entry points', () => {
    const others = parseAsGoogle(built('Code.js')).body.filter((node) => node.type !== 'FunctionDeclaration');
    const kinds = others.map((node) => (node.type === 'ExpressionStatement' ? node.directive : node.type));
    expect(kinds.filter((kind) => kind !== 'use strict')).toEqual(['VariableDeclaration']);
  });

  it('has a top-level function for every name that Google, the menu or the sidebar calls', () => {
    const called = ['onOpen', ...MENU.map((item) => item.entryPoint), ...triggerNames(), ...rpcNames()];
    expect(topLevelFunctions()).toEqual(expect.arrayContaining(called));
  });

  it('has no entry point that google.script.run would refuse', () => {
    expect(topLevelFunctions().filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

describe('the menu', () => {
  function open(locale: () => string): string[][] {
    const added: string[][] = [];
    const menu = { addItem: (...item: string[]) => added.push(item), addToUi: () => added.push(['shown']) };
    const createMenu = (name: string) => {
      added.push([name]);
      return menu;
    };
    const SpreadsheetApp = {
      getUi: () => ({ createMenu }),
      getActiveSpreadsheet: () => ({ getSpreadsheetLocale: locale }),
    };
    load({ SpreadsheetApp }).onOpen?.();
    return added;
  }
  const expected = (words: typeof en.menu | typeof es.menu) => [
    [words.name],
    ...MENU.map(({ message, entryPoint }) => [words.items[message].label, entryPoint]),
    ['shown'],
  ];

  it('speaks the language of the Sheet', () => {
    expect(open(() => 'es_MX')).toEqual(expected(es.menu));
    expect(open(() => 'de_DE')).toEqual(expected(en.menu));
  });

  it('is there, in English, when nothing may be read', () => {
    const refuse = () => {
      throw new Error('You do not have permission');
    };
    expect(open(refuse)).toEqual(expected(en.menu));
  });

  it('lists what the sidebar says it lists, in that order', () => {
    const listed = MENU.map((item) => item.message);
    expect(Object.keys(en.menu.items)).toEqual(listed);
    expect(Object.keys(es.menu.items)).toEqual(listed);
  });
});

/** Functions that installable triggers call by name. */
function triggerNames(): string[] {
  return sources('src/google').flatMap((text) =>
    [...text.matchAll(/newTrigger\(\s*['"](\w+)['"]/g)].map((match) => match[1] ?? ''),
  );
}

/** The one function the sidebar calls, once it calls any. */
function rpcNames(): string[] {
  return sources('sidebar').some((text) => text.includes('script.run')) ? ['rpc'] : [];
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));
}
