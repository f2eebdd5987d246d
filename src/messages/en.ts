import { choices } from './en/choices';

/** Every word an English reader sees, by the part of the product that shows it. */
export const en = { choices };
