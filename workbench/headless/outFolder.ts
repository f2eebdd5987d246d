import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal';

/**
 * The folder a run leaves its files in. Everything is written beside its place first and moved at the end,
 * so that a run that fails leaves nothing behind, and an earlier run's files stay until then.
 */
export class OutFolder {
  readonly #folder: string;
  readonly #partial: string;
  /** The topmost folder that this run made, to be taken away again when it fails. */
  readonly #made: string | undefined;

  /** @throws Refusal when nothing can be written there. */
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
    const before = statOf(this.#folder);
    if (before && !before.isDirectory()) throw new Refusal(`${folder} is a file; --out takes a folder.`);
    this.#made = saying(folder, () => makeFolder(this.#folder));
    try {
      this.#partial = saying(folder, () => mkdtempSync(path.join(this.#folder, '.casebook-')));
    } catch (error) {
      this.#removeMade();
      throw error;
    }
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.#partial, name);
    saying(this.#folder, () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    });
  }

  /** Puts the files in place; a folder of an earlier run is replaced whole. */
  finish(): void {
    saying(this.#folder, () => {
      for (const name of readdirSync(this.#partial)) {
        const place = path.join(this.#folder, name);
        rmSync(place, { recursive: true, force: true });
        renameSync(path.join(this.#partial, name), place);
      }
      rmSync(this.#partial, { recursive: true, force: true });
    });
  }

  /** Takes back whatever was written. */
  abandon(): void {
    rmSync(this.#partial, { recursive: true, force: true });
    this.#removeMade();
  }

  #removeMade(): void {
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it, and returns the topmost one it made. Level by level, because Node's own
 * recursive call never comes back from places where nothing can be made, such as /proc.
 */
function makeFolder(folder: string): string | undefined {
  if (statOf(folder)) return undefined;
  const above = makeFolder(path.dirname(folder));
  mkdirSync(folder);
  return above ?? folder;
}

function statOf(file: string) {
  return saying(file, () => statSync(file, { throwIfNoEntry: false }));
}

/** @throws Refusal in place of what the file system says. */
function saying<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new Refusal(
        `There is no room left to write in ${folder}. Free some, or name another folder with --out.`,
      );
    }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new Refusal(`${folder} may not be written by this user. Name another folder with --out.`);
    }
    if (
      code === 'ENOTDIR' ||
      code === 'ENOENT' ||
      code === 'EEXIST' ||
      code === 'ENAMETOOLONG' ||
      code === 'ELOOP'
    ) {
      throw new Refusal(`${folder} is no folder that can be made. Name another one with --out.`);
    }
    throw error;
  }
}
