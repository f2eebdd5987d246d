import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type Program, parse } from 'acorn';
import * as z from 'zod/mini';

const manifestSchema = z.object({
  timeZone: z.optional(z.string()),
  oauthScopes: z.optional(z.array(z.string())),
  dependencies: z.optional(
    z.object({
      enabledAdvancedServices: z.optional(
        z.array(z.object({ userSymbol: z.string(), serviceId: z.string(), version: z.string() })),
      ),
    }),
  ),
});

/** A script project as Google would get it. */
export interface Bundle {
  /** Compiled once; evaluated anew by each execution. */
  script: Script;
  /** Top-level function declarations: what Google can call by name. */
  entryPoints: ReadonlySet<string>;
  timeZone: string | undefined;
  /** The scopes the manifest lists; undefined when it leaves them to Google. */
  scopes: readonly string[] | undefined;
  /** Whether the manifest enables Drive, version 3, under the name Drive. */
  hasDrive: boolean;
  html(name: string): string | undefined;
}

/** Reads a built project: Code.js, appsscript.json and its HTML files. */
export function loadBundle(distDir: string): Bundle {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')));
  const services = manifest.dependencies?.enabledAdvancedServices ?? [];
  return {
    ...compile(readFileSync(join(distDir, 'Code.js'), 'utf8')),
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes,
    hasDrive: services.some(({ userSymbol, version }) => userSymbol === 'Drive' && version === 'v3'),
    html: (name) => {
      const file = join(distDir, `${name.replace(/\.html$/, '')}.html`);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

/** A project that is one text, for tests of the host itself: every scope, Drive enabled. */
export function bundleOf(source: string, html: Readonly<Record<string, string>> = {}): Bundle {
  return {
    ...compile(source),
    timeZone: undefined,
    scopes: undefined,
    hasDrive: true,
    html: (name) => html[name],
  };
}

type Compiled = Pick<Bundle, 'script' | 'entryPoints'>;

/** The script that was loaded last: hosts of one process mostly run the same, and each runs it in globals of its own. */
let latest: { source: string; compiled: Compiled } | undefined;

function compile(source: string): Compiled {
  if (latest?.source !== source) latest = { source, compiled: compiled(source) };
  return latest.compiled;
}

/** Apps Script takes a syntax close to ES2019: no private or static fields. What is newer must not load here either. */
function compiled(source: string): Compiled {
  let program: Program;
  try {
    program = parse(source, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    throw new Error(`the script does not parse as ES2019: ${error instanceof Error ? error.message : error}`);
  }
  const names = program.body.flatMap((node) =>
    node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
  );
  return { script: new Script(source, { filename: 'Code.js' }), entryPoints: new Set(names) };
}
