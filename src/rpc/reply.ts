import type { FieldMessage } from '../app/appError';

/** What every call from a page gets back. Only JSON crosses: no Date, no undefined in a list. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  /** For machines. */
  readonly code: string;
  /** For people: what happened, and what to do next. */
  readonly message: string;
  /** For people too: what to say beside fields of the form that was sent. */
  readonly fields?: readonly FieldMessage[];
}
