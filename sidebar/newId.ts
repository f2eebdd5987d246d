/**
 * An id for something that must be written exactly once however often it is sent (C7): made when the person
 * first asks for it, and kept until the Sheet has answered.
 */
export function newId(): string {
  // randomUUID is there only in a secure page, and not in every browser that Sheets still takes.
  const { crypto } = globalThis;
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
