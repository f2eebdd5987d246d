import { MESSAGES } from '../messages/messages';
import { dispatch } from '../rpc/dispatch';
import type { Reply } from '../rpc/reply';
import { sheetLanguage } from './menu';
import { googlePorts } from './ports';

/** The one function that pages call. */
export function rpc(name: unknown, payload: unknown): Reply<unknown> {
  const errors = () => MESSAGES[sheetLanguage()].errors;
  return dispatch({ name, payload }, googlePorts, { errors, report: (error) => console.error(error) });
}
