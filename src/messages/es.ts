import { choices } from './es/choices';
import type { Messages } from './messages';

export const es: Messages = { choices };
