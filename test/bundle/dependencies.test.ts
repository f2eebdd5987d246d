import { readFileSync } from 'node:fs';
import path from 'node:path';
import { json, ROOT } from './built';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const pkg = json<Package>('package.json');
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
const reasons = readFileSync(path.join(ROOT, 'docs/decisions/002-dependencies.md'), 'utf8');
const rows = [...reasons.matchAll(/^\| (\S+) \| (\d\S*) \| .{10,} \|$/gm)].map(([, name, version]) => [
  name,
  version,
]);

describe('dependencies', () => {
  it('are named with their exact version and a reason in decision 2, and nothing else is', () => {
    const wanted = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies });
    expect(rows.sort()).toEqual(wanted.sort());
  });

  it('are locked without naming a place to fetch them from', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  it('are locked for every system, not only for the one that wrote the lock', () => {
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([name, wanted]) => {
          const found = lookUp(place, name);
          return !found?.integrity || (/^\d/.test(wanted) && found.version !== wanted);
        })
        .map(([name, wanted]) => `${place} wants ${name} ${wanted}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Node's own search: in the package's node_modules, then in those around it. */
function lookUp(place: string, name: string): Locked | undefined {
  const here = packages[`${place}${place && '/'}node_modules/${name}`];
  if (here || place === '') return here;
  return lookUp(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}
