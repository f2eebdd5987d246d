import type { ReplyError } from '../../src/rpc/reply';

export interface FieldProblem {
  /** The column of the field. */
  readonly key: string;
  /** What is wrong with it, in a sentence to show beside it. */
  readonly message: string;
}

/** The Sheet refused, or did not answer; `message` says to people what happened and what to do. */
export class ServerError extends Error {
  readonly code: string;
  readonly fields: readonly FieldProblem[];

  constructor({ code, message, fields }: ReplyError) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
    this.fields = fields ?? [];
  }

  /** Nobody knows whether the Sheet did it: with the same id it can be sent again without harm. */
  get isConnectionLost(): boolean {
    return this.code === CONNECTION_LOST;
  }
}

export const CONNECTION_LOST = 'connection.lost';
export const NO_SHEET = 'sheet.none';
