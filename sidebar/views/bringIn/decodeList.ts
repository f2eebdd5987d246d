/** Why a file cannot be a list, by what people took for one. */
export type FileProblem = 'workbook' | 'oldWorkbook' | 'pdf' | 'picture' | 'empty' | 'notText' | 'tooLarge';
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export type DecodedList =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly problem: FileProblem };

/** How files that are no list begin (the same as the command line's readText). */
const OTHER_KINDS: readonly { readonly begins: readonly number[]; readonly problem: FileProblem }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], problem: 'workbook' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], problem: 'oldWorkbook' },
  { begins: [0x25, 0x50, 0x44, 0x46], problem: 'pdf' },
  { begins: [0x89, 0x50, 0x4e, 0x47], problem: 'picture' },
  { begins: [0xff, 0xd8, 0xff], problem: 'picture' },
  { begins: [0x47, 0x49, 0x46, 0x38], problem: 'picture' },
];

/** What one call may carry to the Sheet (see LONGEST_LIST of rpc/listInput); no group's list is longer. */
export const LONGEST_FILE = 10_000_000;

/**
 * The text of a CSV or TSV file: a byte order mark says which encoding it is; else UTF-8 when every byte of it
 * is, else Windows-1252, which is what Excel on a Windows computer writes as plain "CSV".
 */
export function decodeList(bytes: Uint8Array): DecodedList {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > LONGEST_FILE) return { problem: 'tooLarge' };
  const other = OTHER_KINDS.find(({ begins }) => startsWith(bytes, begins));
  if (other) return { problem: other.problem };
  const { text, encoding } = decode(bytes);
  if (text.includes('\u0000')) return { problem: 'notText' };
  return text.trim() === '' ? { problem: 'empty' } : { text, encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const inUtf16 = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : null;
  if (inUtf16) return { text: new TextDecoder(inUtf16).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

function startsWith(bytes: Uint8Array, begins: readonly number[]): boolean {
  return begins.every((byte, index) => bytes[index] === byte);
}
