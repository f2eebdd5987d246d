import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

let written = 0;

/**
 * Puts `text` at `file` in one step: another command that reads or builds at the same time sees the old
 * file or the new one, never half of one. A file that says the same already is left alone.
 */
export function writeWhole(file, text, scratchFolder) {
  if (readIfThere(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  mkdirSync(scratchFolder, { recursive: true });
  const scratch = path.join(scratchFolder, `.${process.pid}-${++written}`);
  try {
    writeFileSync(scratch, text);
    renameSync(scratch, file);
  } finally {
    rmSync(scratch, { force: true });
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
