import { MESSAGES } from '../messages/messages';
import { dispatch } from '../rpc/dispatch';
import type { Reply } from '../rpc/reply';
import { googlePorts } from './ports';
import { sheetLanguage } from './sheetLanguage';

/** The one function that pages call. */
export function rpc(name: unknown, payload: unknown): Reply<unknown> {
  const errors = () => MESSAGES[sheetLanguage()].errors;
  return dispatch({ name, payload }, googlePorts, { errors, report: (error) => console.error(error) });
}
