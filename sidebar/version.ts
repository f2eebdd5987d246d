/** The build writes the package's version in its place. */
declare const CASEBOOK_VERSION: string | undefined;

/** Null in sources that no build went over. */
export function casebookVersion(): string | null {
  return typeof CASEBOOK_VERSION === 'undefined' ? null : CASEBOOK_VERSION;
}
