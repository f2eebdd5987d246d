import { forget, keep } from '../memory';
import { createForm, type Form, type FormOptions } from './createForm';

/**
 * The form kept under the key, so that what was typed is still there after a visit to another screen; made
 * from the options the first time. `forgetForm` it once it is saved or given up.
 */
export function useForm(key: string, options: () => FormOptions): Form {
  return keep(keyOf(key), () => createForm(options()));
}

export function forgetForm(key: string): void {
  forget(keyOf(key));
}

function keyOf(key: string): string {
  return `form ${key}`;
}
