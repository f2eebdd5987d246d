import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SetUpChoices } from '../../src/app/setUpPlan';
import { createHost, type Host, type HostOptions, type SavedHost } from '../../workbench/host/host';
import { call, NOW, smallHost, smallSource } from './trackerHost';
import { GROUP } from './trackers';

const ROOT = path.resolve(__dirname, '../..');
const HOUR_MS = 3_600_000;
const SAVED = path.join(ROOT, 'build', 'trackers');

/** What a set-up depends on, as far as tests choose it: plain values, by which a saved tracker is known. */
export type SetUpOptions = Partial<SetUpChoices> &
  Pick<
    HostOptions,
    'locale' | 'zone' | 'separators' | 'copiedTabKeepsMetadata' | 'textFormat' | 'apostrophe'
  > & {
    /** The clock of the host, at whose present moment the tracker counts as set up; stands at NOW unless said. */
    readonly now?: () => Date;
  };

/**
 * A small tracker on the workbench's host, just set up. The set-up runs once for this product, this workbench and
 * these options; from then on each host begins with what it saved under build/trackers.
 */
export function setUpHost({ now = () => NOW, ...options }: SetUpOptions = {}): Host {
  const { language, groupName, codesOnly, sharingCheckedBy, ...hostOptions } = { ...GROUP, ...options };
  const choices = { language, groupName, codesOnly, sharingCheckedBy };
  const moment = now();
  const saved = savedOr({ choices, hostOptions, moment }, () => {
    const host = smallHost({ ...hostOptions, now: () => moment });
    call(host, 'setUpTracker', choices);
    return host.save();
  });
  return createHost({ source: smallSource(), ...hostOptions, now, saved });
}

/** What stands on disk under this key, made first if it does not. Runs at the same time may both make it. */
function savedOr(key: object, make: () => SavedHost): SavedHost {
  const folder = path.join(SAVED, stateOfSources());
  const file = path.join(folder, `${digest(JSON.stringify(key))}.json`);
  const found = readIfThere(file);
  if (found !== null) return JSON.parse(found) as SavedHost;
  const text = JSON.stringify(make());
  removeOlder(folder);
  mkdirSync(folder, { recursive: true });
  // A name of its own first: whoever looks meanwhile finds nothing or all of it.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, file);
  return JSON.parse(text) as SavedHost;
}

let state: string | undefined;

/** The product as it would run, the workbench that would run it, and the packages under them. */
function stateOfSources(): string {
  const host = path.join(ROOT, 'workbench', 'host');
  const files = readdirSync(host, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  state ??= digest(
    smallSource(),
    ...files.sort().flatMap((name) => [name, readFileSync(path.join(host, name), 'utf8')]),
    readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'),
    process.version,
  );
  return state;
}

/** Only the present sources' are of use; but what was begun a moment ago may be another run's, of other sources. */
function removeOlder(current: string): void {
  mkdirSync(SAVED, { recursive: true });
  for (const name of readdirSync(SAVED)) {
    const folder = path.join(SAVED, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (folder !== current && made < Date.now() - HOUR_MS) rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex').slice(0, 24);
}
