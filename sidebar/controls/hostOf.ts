/** 'https://docs.google.com/x' -> 'docs.google.com'; null for whatever is no web address. */
export function hostOf(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.host : null;
  } catch {
    return null;
  }
}
