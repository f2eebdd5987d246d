/**
 * What a screen keeps while another one is shown: half-filled forms, the caller's name, the calls of today.
 * It lives as long as the page does, and in this variable only: no name and no note goes into the browser's
 * storage (S8).
 */
const kept = new Map<string, unknown>();

/** What was kept under the key, made at the first time. A key belongs to one place in the code. */
export function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** After saving or cancelling: the next time starts afresh. */
export function forget(key: string): void {
  kept.delete(key);
}
