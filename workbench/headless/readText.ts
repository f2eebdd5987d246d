import { readFileSync } from 'node:fs';
import { Refusal } from './refusal';

/** Files that people take for their list: how they begin, and what they are. */
const OTHER_KINDS: readonly { readonly begins: string; readonly what: string }[] = [
  { begins: 'PK\u0003\u0004', what: 'an Excel or OpenDocument workbook' },
  { begins: '\u00d0\u00cf\u0011\u00e0', what: 'an old Excel workbook' },
  { begins: '%PDF', what: 'a PDF' },
  { begins: '\u0089PNG', what: 'a picture' },
  { begins: '\u00ff\u00d8\u00ff', what: 'a picture' },
];

/** A CSV file's text. @throws Refusal with a sentence that says what to do. */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  const start = bytes.subarray(0, 4).toString('latin1');
  const other = OTHER_KINDS.find(({ begins }) => start.startsWith(begins));
  if (other)
    throw new Refusal(`${file} is ${other.what}, not a CSV. Save the list as CSV (UTF-8), then try again.`);
  if (bytes.length === 0) throw new Refusal(`${file} is empty. Save the list as CSV again, then try again.`);
  try {
    // The mark at the start of a file stays: whether to pass over it is the product's to decide.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not written in UTF-8. Save the list as "CSV UTF-8", then try again.`);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Refusal(`${file} is a folder. Name the CSV file in it.`);
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal(`${file} may not be read by this user.`);
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new Refusal(`${file} is too large to be a group's list.`);
    throw error;
  }
}
