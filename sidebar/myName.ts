import { signal } from '@preact/signals';

/**
 * The name that whoever sits here chose to log under: asked once, kept in memory, and gone with the page (S8).
 * Google does not tell us who it is, and nobody has to give their own name.
 */
export const myName = signal<string | null>(null);
